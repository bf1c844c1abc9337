package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plafond.report.Examples;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final int N = 100;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "nothing changes in any future",
                        figure(180, 180, new Difference(0, 0, 0, 0, N)),
                        "De wachtlijst is op 2024 even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "beyond chance and in every future",
                        figure(180, 55, new Difference(-125, -130, -120, 1, N)),
                        "Op 2024 is de wachtlijst zeker korter dan bij ongewijzigd beleid:"
                                + " ongeveer 55 in plaats van 180 mensen (120 tot 130 minder)."),
                Arguments.of(
                        "beyond chance and in most futures",
                        figure(180, 160, new Difference(-20, -30, -10, 0.85, N)),
                        "Op 2024 is de wachtlijst waarschijnlijk korter dan bij ongewijzigd beleid:"
                                + " ongeveer 160 in plaats van 180 mensen (10 tot 30 minder)."),
                Arguments.of(
                        "the mean is beyond chance, a single future is not",
                        figure(180, 170, new Difference(-10, -18, -2, 0.6, N)),
                        "Op 2024 is de wachtlijst gemiddeld korter dan bij ongewijzigd beleid:"
                                + " ongeveer 170 in plaats van 180 mensen (2 tot 18 minder)."
                                + " Zo gaat het in ongeveer 6 van de 10 mogelijke toekomsten;"
                                + " in de andere is het gelijk of andersom."),
                Arguments.of(
                        "longer in nearly every future",
                        figure(180, 200, new Difference(20, 18, 22, 0.01, N)),
                        "Op 2024 is de wachtlijst zeker langer dan bij ongewijzigd beleid:"
                                + " ongeveer 200 in plaats van 180 mensen (18 tot 22 meer)."),
                Arguments.of(
                        "zero inside, though most futures are better",
                        figure(180, 175, new Difference(-5, -12, 2, 0.9, N)),
                        "Of de wachtlijst op 2024 korter of langer is dan bij ongewijzigd beleid,"
                                + " is niet te zeggen (tussen 12 minder en 2 meer)."),
                Arguments.of(
                        "longer in all futures, of which there are too few to be certain",
                        figure(180, 200, new Difference(20, 18, 22, 0, 50)),
                        "Op 2024 is de wachtlijst waarschijnlijk langer dan bij ongewijzigd beleid:"
                                + " ongeveer 200 in plaats van 180 mensen (18 tot 22 meer)."),
                Arguments.of(
                        "a few futures that happen to be equal",
                        figure(4, 2, new Difference(-2, -2, -2, 1, 2)),
                        "Of de wachtlijst op 2024 korter of langer is dan bij ongewijzigd beleid,"
                                + " is niet te zeggen (2 toekomsten doorgerekend, dat is te weinig)."),
                Arguments.of(
                        "nothing changes in a few futures",
                        figure(180, 180, new Difference(0, 0, 0, 0, 50)),
                        "De wachtlijst is op 2024 in elk van de 50 doorgerekende toekomsten"
                                + " even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "less than half a person, on both sides of zero",
                        figure(180, 180, new Difference(0.1, -0.2, 0.4, 0.3, N)),
                        "De wachtlijst is op 2024 vrijwel even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "less than half a person, and certainly so",
                        figure(180, 180, new Difference(-0.3, -0.4, -0.2, 0.9, N)),
                        "De wachtlijst is op 2024 vrijwel even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "one person",
                        figure(2, 1, new Difference(-1, -1.4, -0.6, 1, N), 0),
                        "Op 2024 is de wachtlijst zeker korter dan bij ongewijzigd beleid:"
                                + " 1 in plaats van 2 mensen (0,6 tot 1,4 minder)."),
                Arguments.of(
                        "more than one person",
                        figure(1, 2, new Difference(1, 0.6, 1.4, 0, N), 0),
                        "Op 2024 is de wachtlijst zeker langer dan bij ongewijzigd beleid:"
                                + " 2 in plaats van 1 mens (0,6 tot 1,4 meer)."),
                Arguments.of(
                        "a difference too small to see in the rounded levels",
                        figure(180, 179, new Difference(-1, -1.4, -0.6, 1, N)),
                        "Op 2024 is de wachtlijst zeker korter dan bij ongewijzigd beleid, maar het verschil is klein:"
                                + " 0,6 tot 1,4 mensen op een lijst van 180."));
    }

    private static Figure figure(double before, double after, Difference difference) {
        return figure(before, after, difference, 7);
    }

    private static Figure figure(double before, double after, Difference difference, double half) {
        return new Figure(
                level(before, half), level(after, half), difference, Metric.Unit.CLIENTS, Metric.Better.LOWER);
    }

    private static Estimate level(double mean, double half) {
        return new Estimate(mean, mean - half, mean + half, mean - 30, mean, mean + 30, N);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSentenceIsNoSurerThanTheRun(String why, Figure figure, String sentence) {
        var sentences = new Sentences(Examples.READING, ReportTexts.DUTCH);
        assertThat(sentences.compare("list", figure, "2024")).as(why).isEqualTo(sentence);
    }

    @Test
    void aReviewThatWearsOffSaysWhen() {
        var refill = new Refill(Examples.READING, ReportTexts.DUTCH);
        assertThat(refill.sentence(1, 0))
                .hasValueSatisfying(s -> assertThat(s)
                        .startsWith("Die winst is tijdelijk: rond ")
                        .contains(" 2029 "));
        assertThat(refill.sentence(2, 0)).isEmpty();
    }

    @Test
    void whatAScenarioDoesNotTouchIsNoDifference() {
        var sentences = new Sentences(Examples.READING, ReportTexts.DUTCH);
        assertThat(sentences.cost(1, 1, 4)).contains("geen verschil");
    }

    @Test
    void everyTextExistsInBothLanguages() {
        for (var metric : Metric.values()) {
            assertThat(ReportTexts.DUTCH.knows("definition." + metric.id()))
                    .as(metric.id())
                    .isTrue();
            assertThat(ReportTexts.ENGLISH.knows("definition." + metric.id()))
                    .as(metric.id())
                    .isTrue();
        }
        for (var topic : new String[] {"list", "wait", "elsewhere", "cost", "costall"}) {
            for (var way :
                    new String[] {"same", "unknown", "hardly", "lower", "lower.slight", "higher", "higher.slight"}) {
                assertThat(ReportTexts.DUTCH.knows("say." + topic + "." + way)).isTrue();
                assertThat(ReportTexts.ENGLISH.knows("say." + topic + "." + way))
                        .isTrue();
            }
        }
    }
}
