package nl.plafond.mechanisms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafond.mechanisms.Rule.Measured;
import nl.plafond.mechanisms.Rule.Variant;
import nl.plafond.mechanisms.Rule.Way;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chapter on the rules says what the simulation does today. */
class MechanismsTest {
    private static final Path COMMITTED = Path.of("src/site");
    private static final String RENEW =
            "the simulation does not do any more what %s says; read what changed, and if it is meant, renew it with:"
                    + " mvn test -Dtest=MechanismsTest -Dplafond.renew";

    private static Mechanisms mechanisms;

    @BeforeAll
    static void play() throws InterruptedException, IOException {
        mechanisms = Mechanisms.play(2);
        if (System.getProperty("plafond.renew") != null) {
            mechanisms.writeText(COMMITTED);
        }
    }

    static Stream<PlayedRule> demos() {
        return mechanisms.parts().stream().flatMap(p -> p.demos().stream());
    }

    static Stream<Rule> rules() {
        return Rules.all().stream().flatMap(p -> p.rules().stream());
    }

    /** Told by the first line that differs, which is where the reader should look. */
    @Test
    void theCommittedTextIsUpToDate() throws IOException {
        for (var file : mechanisms.text().entrySet()) {
            var committed = COMMITTED.resolve(file.getKey());
            assertThat(committed).as(RENEW, file.getKey()).exists();
            var said = Files.readString(committed, UTF_8).lines().toList();
            var now = file.getValue().lines().toList();
            for (int i = 0; i < Math.min(said.size(), now.size()); i++) {
                assertThat(now.get(i))
                        .as(RENEW + " (line %d)", file.getKey(), i + 1)
                        .isEqualTo(said.get(i));
            }
            assertThat(now).as(RENEW, file.getKey()).hasSameSizeAs(said);
        }
    }

    @Test
    void noPictureIsLeftOfARuleThatIsGone() throws IOException {
        var pictures = new TreeSet<String>();
        try (var files = Files.list(COMMITTED.resolve("mechanisms"))) {
            files.forEach(f -> pictures.add("mechanisms/" + f.getFileName()));
        }
        pictures.add(Mechanisms.TEXT);
        assertThat(pictures).isEqualTo(mechanisms.text().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDemonstrationIsSoundWithoutWarnings(Rule rule) {
        for (Variant variant : rule.variants()) {
            // A demonstration shows one rule; what becomes of those who leave a list is another.
            assertThat(RuleFolder.of(rule.demo()).read(variant.settings()).problems())
                    .allMatch(problem -> problem.found().key().equals("found.nothing-afterwards"));
        }
    }

    @ParameterizedTest
    @MethodSource("demos")
    void theRuleChangesWhatThePictureShows(PlayedRule demo) {
        int service = demo.service(demo.rule().service());
        assertThat(demo.reading().others())
                .isNotEmpty()
                .allMatch(variant -> demo.reading().changes(variant, demo.rule().look(), service));
    }

    @ParameterizedTest
    @MethodSource("demos")
    void eachFigureGoesTheWayThatTheRuleImplies(PlayedRule demo) {
        assertThat(demo.rule().measured()).isNotEmpty();
        for (Measured measured : demo.rule().measured()) {
            var difference = demo.figure(measured).difference();
            var told = demo.rule().id() + " " + measured + " " + difference;
            assertThat(difference.replications()).as(told).isGreaterThan(1);
            assertThat(difference.low() > 0).as(told).isEqualTo(measured.way() == Way.HIGHER);
            assertThat(difference.high() < 0).as(told).isEqualTo(measured.way() == Way.LOWER);
        }
    }

    @Test
    void everyModelInTheProgramShowsARule() throws IOException {
        try (var folders = Files.list(RuleFolder.of("plafond").folder().getParent())) {
            assertThat(folders.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().map(Rule::demo).distinct().toList());
        }
    }

    /** As an XML parser would say, without one: every number in the page was worked out, and nothing is left unsaid. */
    @Test
    void thePageSaysEverythingInBothLanguages() {
        for (var locale : List.of(new Locale("nl"), Locale.ENGLISH)) {
            var page = mechanisms.page(locale);
            assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script", "NaN", "{0}", "''");
            rules().forEach(rule -> assertThat(page).contains("id=\"nl-" + rule.id(), "id=\"en-" + rule.id()));
        }
        assertThat(Pattern.compile("src=|url\\(")
                        .matcher(mechanisms.page(Locale.ENGLISH))
                        .find())
                .isFalse();
    }
}
