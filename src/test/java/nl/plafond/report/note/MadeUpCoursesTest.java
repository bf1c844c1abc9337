package nl.plafond.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.note.MadeUpNote.Waiting;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer says of waiting lists of which the whole course is known, from January 2020 to December 2029. */
class MadeUpCoursesTest {
    private static final int FUTURES = 120;
    private static final int START = 24;
    private static final String BASELINE = "zonder";
    private static final String OTHER = "met";

    static Stream<Arguments> effects() {
        return Stream.of(
                effect(
                        "step",
                        (m, f) -> -50 - f % 5,
                        "zeker korter dan met “Ongewijzigd beleid” (daar 150 mensen): ongeveer 52 minder",
                        "tot en met 2029, blijft dat verschil ongeveer zo groot"),
                effect(
                        "hump",
                        (m, f) -> -100 + 0.8 * Math.abs(m - 48),
                        "korter",
                        "Het meest scheelt het eind januari 2024 (100 mensen korter); eind 2029 is het nog 43"),
                effect(
                        "refill",
                        (m, f) -> -100 * Math.max(0, 1 - (m - START) / 60.0),
                        "korter",
                        "eind 2029 is dat verschil vrijwel weg"),
                effect(
                        "turn",
                        (m, f) -> -60 + 1.2 * (m - START),
                        "korter",
                        "eind 2029 is het andersom: 54 mensen langer"),
                effect(
                        "growth",
                        (m, f) -> -(m - START),
                        "korter",
                        "Het verschil groeit: eind 2029 is het 95 mensen korter"),
                effect(
                        "between",
                        (m, f) -> m >= 30 && m < 50 ? -40 : 0,
                        "Vrijwel geen verschil",
                        "Op een ander moment scheelt het wel: het meest eind juli 2022 (40 mensen korter)"),
                effect("flat", (m, f) -> 0, "Vrijwel geen verschil", ""),
                effect("tiny", (m, f) -> -0.3, "Vrijwel geen verschil", ""),
                effect(
                        "wide",
                        (m, f) -> f - FUTURES / 2.0,
                        "Dat staat niet vast",
                        "in 50 van de 100 mogelijke toekomsten korter, in 49 langer"));
    }

    private static Arguments effect(String name, Waiting difference, String first, String second) {
        return Arguments.of(name, difference, first, second);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("effects")
    void anAnswerSaysHowLongADifferenceLasts(String name, Waiting difference, String first, String second) {
        var answer =
                answer((m, f) -> 150, (m, f) -> m < START ? 150 : 150 + difference.at(m, f), List.of(BASELINE, OTHER));
        assertThat(answer).contains(first).contains(second);
        if (!first.contains("korter")) {
            assertThat(answer)
                    .doesNotContain("meest scheelt")
                    .doesNotContain("zeker ongeveer")
                    .doesNotContain("groeit");
        }
    }

    /** A list that is empty each January is not told at one day of its year. */
    @Test
    void aListWithASeasonIsToldOverTheYear() {
        Waiting saw = (m, f) -> 4 * (m % 12);
        var answer = answer(saw, (m, f) -> 2 * saw.at(m, f), List.of(BASELINE, OTHER));
        assertThat(answer)
                .contains("gemiddeld in 2024")
                .contains("zeker langer dan met “Ongewijzigd beleid” (daar 22 mensen): 22 meer")
                .contains("tot en met 2029, blijft dat verschil ongeveer zo groot");
    }

    /** What goes up and down after the moment that is told first is not said to stay, to grow or to fade. */
    @Test
    void anEffectThatGoesUpAndDownIsSaidToDoSo() {
        var answer =
                answer((m, f) -> 150, (m, f) -> m < START ? 150 : 110 + 30 * ((m / 30) % 2), List.of(BASELINE, OTHER));
        assertThat(answer).containsPattern("op en neer|meest scheelt");
        assertThat(answer).doesNotContain("blijft dat verschil").doesNotContain("groeit");
    }

    static Stream<Arguments> courses() {
        return Stream.of(
                Arguments.of(
                        "level", (Waiting) (m, f) -> 100, "weinig: 100 mensen eind januari 2020, 100 mensen eind 2029"),
                Arguments.of(
                        "up",
                        (Waiting) (m, f) -> 100 + m,
                        "groeit de wachtlijst van Beschermd wonen van 100 mensen eind januari 2020 naar 219 mensen eind 2029"),
                Arguments.of(
                        "down", (Waiting) (m, f) -> 219 - m, "daalt de wachtlijst van Beschermd wonen van 219 mensen"),
                Arguments.of(
                        "peak",
                        (Waiting) (m, f) -> 160 - Math.abs(m - 60),
                        "tot 160 mensen eind januari 2025 en daalt daarna: 101 mensen eind 2029"),
                Arguments.of(
                        "trough",
                        (Waiting) (m, f) -> 40 + Math.abs(m - 60),
                        "tot 40 mensen eind januari 2025 en groeit daarna: 99 mensen eind 2029"),
                Arguments.of("nobody", (Waiting) (m, f) -> 0, "blijft de wachtlijst van Beschermd wonen vrijwel nul"),
                Arguments.of(
                        "season",
                        (Waiting) (m, f) -> 2 * (m % 12),
                        "elk jaar op en neer: in 2029 van 0 mensen in januari naar 22 mensen in december"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void aCourseIsNamedByItsEndsAndWhereItTurns(String name, Waiting waiting, String said) {
        assertThat(answer(waiting, waiting, List.of(BASELINE))).contains(said);
    }

    @Test
    void theBandOfATableIsThatOfTheDifference() {
        var note = note((m, f) -> 100 + f, (m, f) -> 60 + f - f % 10, List.of(BASELINE, OTHER));
        var row = note.table().rows().get(1);
        assertThat(note.table().rows().get(0).apart()).isTrue();
        assertThat(row.apart()).isFalse();
        assertThat(row.cells().get(0).text()).startsWith("\u2212");
        // Each scenario varies by more than a hundred, their difference by nine at most.
        assertThat(row.cells().get(0).detail()).isEqualTo("\u221248 tot \u221241");
    }

    private static String answer(Waiting without, Waiting with, List<String> scenarios) {
        return String.join(" ", note(without, with, scenarios).answer()).replace(Notation.NBSP, " ");
    }

    private static Note note(Waiting without, Waiting with, List<String> scenarios) {
        var lists = scenarios.size() == 1 ? List.of(without) : List.of(without, with);
        return MadeUpNote.of(lists, FUTURES)
                .note(ReportTexts.DUTCH, LocalDate.of(2024, 12, 31), LocalDate.of(2029, 12, 31));
    }
}
