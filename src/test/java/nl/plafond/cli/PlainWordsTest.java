package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of few people and of few possible futures. */
class PlainWordsTest {
    private static final String SURE = "(zeker|certainly) (korter|langer|lager|hoger|wel|andersom|does|ongeveer|€|\\d)"
            + "|[▼▲] (zeker|certainly)";
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![\\d.,–-])1 (mensen|plekken|weken|voorzieningen"
            + "|jaren|dagen|scenario's|toekomsten|people|places|weeks|services|years|days|scenarios|futures)\\b");

    @TempDir
    private Path folder;

    private static void isPlain(Told told) {
        for (var text : new String[] {told.dutch(), told.english()}) {
            assertThat(text.lines().filter(l -> ONE_OF_MANY.matcher(l).find()))
                    .as("a plural for one")
                    .isEmpty();
            assertThat(text)
                    .as("an interval that says nothing")
                    .doesNotContainPattern("\\b0 (tot|to|en|and) 0(?![\\d.,])")
                    .doesNotContainPattern("(ongeveer|about) € 0(?![\\d.,])")
                    .doesNotContain("NaN", "kleiner dan het toeval", "het ruimst");
        }
    }

    @Test
    void aPlaceThatIsMostlyTakenIsNotEmpty() {
        var told = Told.of("nobody", 1, 120);
        assertThat(told.dutch())
                .doesNotContain("niemand in zorg")
                .containsPattern("verandert het aantal mensen in zorg weinig: ongeveer 1")
                .contains("1 plek");
        assertThat(told.english())
                .containsPattern("the number of people in care changes little: about 1")
                .contains("1 place");
        isPlain(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"value: 0.3\n", "value: 2\n", "value: 0.05\n"})
    void moreOrFewerReferralsReadAsWell(String rate) {
        var told = Told.changed("nobody", folder, m -> m.replaceFirst("value: 1\n", rate), 60);
        isPlain(told);
    }

    @Test
    void aCheckCountsOneAsOne() {
        assertThat(Shell.run("check", "src/test/resources/faults/nobody", "--lang", "nl")
                        .out())
                .contains("1 voorziening,", "2 scenario's")
                .doesNotContain("1 voorzieningen");
        assertThat(Shell.run("check", "src/test/resources/faults/nobody", "--lang", "en")
                        .out())
                .contains("1 service,", "2 scenarios")
                .doesNotContain("1 services");
    }

    @Test
    void twoFuturesThatAreEqualAreNoCertainty() {
        // The first seed whose two futures agree on one measure and are equal under the other.
        var told = Told.of("two-futures", 9, 2);
        assertThat(told.dutch())
                .doesNotContainPattern(SURE)
                .contains("te weinig toekomsten om iets te zeggen (2)")
                .contains("geen verschil gezien");
        assertThat(told.english()).doesNotContainPattern(SURE).contains("too few futures");
        isPlain(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 50, 99})
    void belowAHundredFuturesNothingIsCertain(int futures) {
        var told = Told.of("two-futures", 4, futures);
        assertThat(told.dutch()).doesNotContainPattern(SURE);
        assertThat(told.english()).doesNotContainPattern(SURE);
        isPlain(told);
    }

    @Test
    void fromAHundredOnWhatIsSoInNearlyAllOfThemIs() {
        // Ten places more instead of one.
        var told = Told.of("hump", 1, 100);
        assertThat(told.dutch()).containsPattern(SURE);
    }

    @Test
    void theTwentySeventhScenarioHasALabelOfItsOwn() {
        var told = Told.of("thirty", 1, 4);
        var reading = told.reading();
        var labels = reading.baselineFirst().stream().map(reading::letter).toList();
        assertThat(labels).doesNotHaveDuplicates().startsWith("A", "B").endsWith("AA", "AB", "AC", "AD", "AE");
        assertThat(told.dutch()).contains("\nAA Plan ", "\nAB Plan ");
        isPlain(told);
    }
}
