package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that were misread or that broke the checks, and what they must say. */
class ReportedFaultsTest {
    private static final Path FAULTS = Folders.RESOURCES.resolve("faults");
    private static final String SOUND = Folders.text(Folders.BROKEN.resolve("sound-model.yaml"));

    private static final String DIVERT = """
              - divert:
                  service: wonen
                  from: %s
                  full: %s
                  share: {value: %s, unit: percent, status: fact, source: raad, quote: x}
                  to: thuis
                  if-full: wait
            """;

    @TempDir
    Path temp;

    @Test
    void anAmountOfEurosIsAdvisedInFull() {
        assertThat(Folders.dutch(ModelReader.read(FAULTS.resolve("amounts"))))
                .containsExactly(
                        "scenarios/project.yaml:12 scenarios.project.measures[0].amount: gevonden \"€ 200.000\","
                                + " verwacht een getal. Schrijf 200000.");
    }

    @Test
    void aDashIsAMinus() {
        assertThat(Folders.dutch(ModelReader.read(FAULTS.resolve("dash"))))
                .containsExactly("scenarios/meer.yaml:12 scenarios.meer.measures[0].by: gevonden \"–20\","
                        + " verwacht een heel getal. Schrijf -20.");
    }

    @Test
    void aRangeInAGroupOfNoKnownKindIsLookedAt() {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve("crash-range"))))
                .hasSize(2)
                .anyMatch(line ->
                        line.startsWith("model.yaml:21 services.pleegzorg.waiting.matching.family: found \"Gamma\""))
                .contains(
                        "model.yaml:22 services.pleegzorg.waiting.matching.mean.range[1]: found \"x\", expected a number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x, 2]", "[1, null]", "[{}, 2]", "[true, 2]", "[1, [2]]"})
    void noBoundOfARangeBreaksTheChecks(String range) {
        var model = SOUND.replace("family: exponential", "family: expo")
                .replace("status: derived, source: raad", "range: " + range + ", status: derived, source: raad");
        assertThat(Folders.english(ModelReader.read(Folders.with(temp, model))))
                .hasSize(2)
                .allMatch(line -> line.startsWith("model.yaml:1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "180, unit: places | [241.2, 294.8] | found 241.2, expected a whole number of 0 or more.",
                "180, unit: places | [180, 294.8] | found 294.8, expected a whole number of 0 or more.",
                "180, unit: places | [-1, 200] | found -1, expected a whole number from 0 to 1000000.",
                "100, unit: per year | [-5, 200] | found -5, expected a number from 0 to 1000000.",
                "140, unit: euro per etmaal | [100, 200000] | found 200000, expected a number from 0 to 100000.",
            })
    void anEndOfARangeIsToldWhatItMayBe(String number, String range, String expected) {
        var model = SOUND.replace("value: " + number, "range: " + range + ", value: " + number);
        assertThat(Folders.english(ModelReader.read(Folders.with(temp, model))))
                .anyMatch(line -> line.endsWith(expected));
    }

    @Test
    void moreThanAllCannotBeDiverted() {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve("diversions"))))
                .containsExactly(
                        "scenarios/a.yaml:22 scenarios.a.measures[1].share: together with scenarios/a.yaml:8 this sends"
                                + " 120 percent of the referrals of zorg elsewhere on 2021-01-01,"
                                + " expected at most 100 percent together.",
                        "scenarios/b.yaml:22 scenarios.b.measures[1].share: together with scenarios/b.yaml:8 this sends"
                                + " 120 percent of the referrals of zorg elsewhere on 2022-01-01,"
                                + " expected at most 100 percent together.");
    }

    @Test
    void aPhasedDiversionCountsFromTheMonthInWhichItIsTooMuch() {
        var first = DIVERT.formatted("2021-01-01", "2021-01-01", "60");
        var second =
                DIVERT.formatted("2022-01-01", "2022-12-01", "60").replace("if-full: wait", "if-full: own-service");
        assertThat(scenario(first + second))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("105 percent").contains("on 2022-09-01"));
        assertThat(scenario(first + second.replace("value: 60", "value: 40"))).isEmpty();
        assertThat(scenario(first.replace("value: 60", "value: 33.334") + second.replace("value: 60", "value: 66.666")))
                .isEmpty();
    }

    @Test
    void aDiversionThatTakesThePlaceOfAnotherDoesNotAddToIt() {
        var first = DIVERT.formatted("2021-01-01", "2021-01-01", "60") + "      part: toegang\n";
        var second = DIVERT.formatted("2022-01-01", "2022-01-01", "70") + "      part: toegang\n";
        assertThat(scenario(first + second)).isEmpty();
    }

    @Test
    void whatAScenarioTakesAndWhatIsAdoptedCountsToo() {
        var folder = Folders.withProgramme(temp);
        var programme = Folders.text(folder.resolve("programme/04-eerst.yaml"));
        var head = programme.substring(0, programme.indexOf("measures:"));
        Folders.withFile(
                folder,
                "programme/07-a.yaml",
                head + "measures:\n" + DIVERT.formatted("2021-01-01", "2021-01-01", "60"));
        Folders.withFile(
                folder,
                "programme/08-b.yaml",
                head + "measures:\n" + DIVERT.formatted("2022-01-01", "2022-01-01", "50"));
        assertThat(Folders.english(ModelReader.read(folder)))
                .filteredOn(line -> line.contains("120 percent"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("programme/08-b.yaml").contains("on 2022-01-01"));
        Folders.withFile(folder, "scenarios/proef.yaml", """
                name: {nl: Proef, en: Trial}
                question: {nl: Wat als?, en: What if?}
                take: [07-a, 08-b]
                measures: []
                """);
        assertThat(Folders.english(ModelReader.read(folder)))
                .anyMatch(line -> line.startsWith("scenarios/proef.yaml:3 scenarios.proef.take[1]: together with"));
    }

    private java.util.List<String> scenario(String measures) {
        var head = "name: {nl: Proef, en: Trial}\nquestion: {nl: Wat als?, en: What if?}\nmeasures:\n";
        return Folders.english(ModelReader.read(Folders.withScenario(temp, "proef.yaml", head + measures))).stream()
                .filter(line -> !line.contains("note:"))
                .toList();
    }

    @Test
    void noServiceIsCalledAll() {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve("id-all"))))
                .containsExactly("model.yaml:20 services.all: all is already the name of all services together here,"
                        + " expected another name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "bijlage", "programma", "vergelijking", "con", "nul", "com1", "lpt9"})
    void noMunicipalityIsCalledAfterAnotherFile(String id) {
        var model = SOUND.replace(
                "services:\n",
                "municipalities:\n  %s:\n    name: {nl: G, en: G}\n    weight: {value: 1, unit: inhabitants, status: fact, source: raad, quote: x}\nservices:\n"
                        .formatted(id));
        assertThat(Folders.english(ModelReader.read(Folders.with(temp, model))))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("model.yaml:13 municipalities." + id + ": " + id + " is already the name of"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux", "sum-of-parts"})
    void noScenarioIsCalledAfterSomethingElse(String id) {
        var scenario = Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml"));
        assertThat(Folders.english(ModelReader.read(Folders.withScenario(temp, id + ".yaml", scenario))))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("scenarios/" + id + ".yaml: " + id + " is already the name of")
                        .endsWith("Give the file another name."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "date", "v"})
    void noLeverIsCalledAfterAPartOfTheLink(String id) {
        var levers = Folders.text(Folders.BROKEN.resolve("sound-levers.yaml"));
        var first = levers.lines()
                .filter(line -> line.matches("  [a-z-]+:"))
                .findFirst()
                .orElseThrow();
        var folder =
                Folders.withFile(Folders.with(temp, SOUND), "levers.yaml", levers.replaceFirst(first, "  " + id + ":"));
        assertThat(Folders.english(ModelReader.read(folder)))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains(id + " is already the name of something else in the link"));
    }

    @Test
    void halfACharacterIsRefusedWhereItStands() {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve("surrogate"))))
                .containsExactly("model.yaml:2: found half a character (U+D83D); no file can hold that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ud83db", "\\ude00\\ud83d", "\\u0007", "\\x7f", "\\uFFFF"})
    void whatCannotBeWrittenIsRefusedInValuesAndKeys(String escape) {
        var value = SOUND.replace("nl: Thuis", "nl: \"" + escape + "\"");
        assertThat(Folders.english(ModelReader.read(Folders.with(temp.resolve("v"), value))))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("model.yaml:31: found").contains("U+"));
        var key = SOUND.replace("  raad: {title", "  \"" + escape + "\": {title");
        assertThat(Folders.english(ModelReader.read(Folders.with(temp.resolve("k"), key))))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("model.yaml:11: found").contains("U+"));
    }

    @Test
    void aWholeCharacterIsFine() {
        var model = SOUND.replace("nl: Thuis", "nl: \"Thuis \\ud83d\\ude00 😀 \\U0001F600\"");
        assertThat(Folders.english(ModelReader.read(Folders.with(temp, model)))).isEmpty();
    }

    @Test
    void whatCannotBeWrittenCannotBeSetEither() {
        for (var text : new String[] {"a\ud83d", "a\u0007", "\ude00"}) {
            assertThat(Folders.english(ModelReader.read(Folders.with(temp, SOUND), Overrides.of("name.nl=" + text))))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).startsWith("--set name.nl: found").contains("U+"));
        }
    }
}
