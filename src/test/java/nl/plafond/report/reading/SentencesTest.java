package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.Examples;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final int N = 100;
    private static final String SPREAD = "; in 8 van de 10 mogelijke toekomsten ";

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "nothing changes in any future",
                        figure(180, 180, same(N)),
                        "De wachtlijst is op 2024 even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "shorter in every future",
                        figure(180, 55, from(-150, -100, N)),
                        "Op 2024 is de wachtlijst zeker korter dan bij ongewijzigd beleid:"
                                + " ongeveer 55 in plaats van 180 mensen"
                                + " (ongeveer 125 minder" + SPREAD + "105 tot 145 minder)."),
                Arguments.of(
                        "shorter in 90% of the futures",
                        figure(180, 160, from(-45, 5, N)),
                        "Op 2024 is de wachtlijst waarschijnlijk korter dan bij ongewijzigd beleid:"
                                + " ongeveer 160 in plaats van 180 mensen"
                                + " (ongeveer 20 minder" + SPREAD + "0 tot 40 minder)."),
                Arguments.of(
                        "shorter in 80% of the futures, and longer in some of the others",
                        figure(180, 165, from(-40, 9, N)),
                        "Op 2024 is de wachtlijst waarschijnlijk korter dan bij ongewijzigd beleid:"
                                + " ongeveer 165 in plaats van 180 mensen"
                                + " (ongeveer 16 minder" + SPREAD + "35 minder tot 4 meer)."),
                Arguments.of(
                        "longer in every future",
                        figure(180, 200, from(15, 25, N)),
                        "Op 2024 is de wachtlijst zeker langer dan bij ongewijzigd beleid:"
                                + " ongeveer 200 in plaats van 180 mensen (ongeveer 20 meer" + SPREAD
                                + "16 tot 24 meer)."),
                Arguments.of(
                        "shorter in two of three futures",
                        figure(180, 175, from(-20, 10, N)),
                        "Of de wachtlijst op 2024 korter of langer is dan bij ongewijzigd beleid,"
                                + " hangt af van toeval. In 65 van de 100 mogelijke toekomsten is het korter, in 32 langer en in 3 vrijwel gelijk"
                                + " (8 van de 10: 17 minder tot 7 meer)."),
                Arguments.of(
                        "longer in all futures, of which there are too few to be certain",
                        figure(180, 200, from(15, 25, 50)),
                        "Op 2024 is de wachtlijst waarschijnlijk langer dan bij ongewijzigd beleid:"
                                + " ongeveer 200 in plaats van 180 mensen (ongeveer 20 meer" + SPREAD
                                + "16 tot 24 meer)."),
                Arguments.of(
                        "a few futures that happen to be equal",
                        figure(4, 2, from(-2, -2, 2)),
                        "Of de wachtlijst op 2024 korter of langer is dan bij ongewijzigd beleid,"
                                + " is niet te zeggen: 2 toekomsten doorgerekend, dat is te weinig."),
                Arguments.of(
                        "nothing changes in a few futures",
                        figure(180, 180, same(50)),
                        "De wachtlijst is op 2024 in elk van de 50 doorgerekende toekomsten"
                                + " even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "less than half a person in every future",
                        figure(180, 180, from(-0.4, 0.4, N)),
                        "De wachtlijst is op 2024 zeker vrijwel even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "less than half a person in most futures",
                        figure(180, 180, from(-0.6, 0.3, N)),
                        "De wachtlijst is op 2024 waarschijnlijk vrijwel even lang als bij ongewijzigd beleid."),
                Arguments.of(
                        "one person",
                        figure(2, 1, from(-1, -1, N), 0),
                        "Op 2024 is de wachtlijst zeker korter dan bij ongewijzigd beleid:"
                                + " 1 in plaats van 2 mensen (1 minder)."),
                Arguments.of(
                        "more than one person",
                        figure(1, 2, from(1, 1, N), 0),
                        "Op 2024 is de wachtlijst zeker langer dan bij ongewijzigd beleid:"
                                + " 2 in plaats van 1 mens (1 meer)."),
                Arguments.of(
                        "a difference too small to see in the rounded levels",
                        figure(180, 179, from(-1.5, -0.5, N)),
                        "Op 2024 is de wachtlijst zeker korter dan bij ongewijzigd beleid, maar het verschil is klein"
                                + " (ongeveer 1 minder" + SPREAD + "1 minder), op een lijst van 180."));
    }

    private static Difference same(int futures) {
        return new Difference(0, 0, 0, FutureDifferences.of(new double[futures]), 0, 0, Metric.Better.LOWER, futures);
    }

    /** Spread evenly over so many futures. */
    private static Difference from(double low, double high, int futures) {
        return from(DrawTable.EMPTY, low, high, futures);
    }

    private static Difference from(DrawTable draws, double low, double high, int futures) {
        var values = IntStream.range(0, futures)
                .mapToDouble(k -> low + (high - low) * k / (futures - 1))
                .toArray();
        double mean = (low + high) / 2;
        double half = (high - low) / 20;
        return new Difference(
                mean,
                mean - half,
                mean + half,
                FutureDifferences.of(draws, values),
                0,
                0,
                Metric.Better.LOWER,
                futures);
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

    /** What one number of the model decides is said to depend on it, and which way. */
    @Test
    void whatDependsOnANumberSaysOnWhich() {
        int futures = 200;
        var rising = new float[futures];
        for (int k = 0; k < futures; k++) {
            rising[k] = k;
        }
        var draws = new DrawTable(List.of("services.beschermd-wonen.referrals.rate"), List.of(rising));
        var sentences = new Sentences(Examples.READING, ReportTexts.DUTCH);

        assertThat(sentences.compare("list", figure(180, 175, from(draws, -20, 10, futures)), "2024"))
                .isEqualTo(
                        "Of de wachtlijst op 2024 korter of langer is dan bij ongewijzigd beleid, hangt vooral af van"
                                + " “Beschermd wonen: aanmeldingen, per jaar”: is dat getal hoog, dan is het meestal langer,"
                                + " is het laag, dan meestal korter. In 65 van de 100 mogelijke toekomsten is het korter,"
                                + " in 32 langer en in 3 vrijwel gelijk (8 van de 10: 17 minder tot 7 meer).");
        assertThat(sentences.compare("list", figure(180, 160, from(draws, -96, 4, futures)), "2024"))
                .endsWith(" Dat draait om als “Beschermd wonen: aanmeldingen, per jaar” hoog in zijn marge uitvalt.");
        var fewer = new DrawTable(draws.numbers(), List.of(Arrays.copyOf(rising, N)));
        assertThat(sentences.compare("list", figure(180, 175, from(fewer, -20, 10, N)), "2024"))
                .contains(
                        "hangt af van toeval en van aannames samen; welk getal het meest telt, is pas vanaf 128 mogelijke"
                                + " toekomsten te zeggen.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSentenceIsNoSurerThanTheFutures(String why, Figure figure, String sentence) {
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
                    new String[] {"same", "depends", "hardly", "lower", "lower.slight", "higher", "higher.slight"}) {
                assertThat(ReportTexts.DUTCH.knows("say." + topic + "." + way)).isTrue();
                assertThat(ReportTexts.ENGLISH.knows("say." + topic + "." + way))
                        .isTrue();
            }
        }
    }
}
