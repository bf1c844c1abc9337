package nl.plafond.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.uncertainty.ScrambledSequence;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two choices, of which one yields 0 and the other a sum of normal numbers: one who knows x alone gains E max(0, m + ax) less
 * max(0, m), which is a φ(m/a) + m Φ(m/a) less max(0, m).
 */
class PartialInformationTest {
    private static final int DESIGNS = 100;
    private static final int FUTURES = 512;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** Twelve normal numbers; x and z matter, and so does chance. */
    private static Map<String, float[]> design(int seed) {
        var draws = new HashMap<String, float[]>();
        for (var name : names()) {
            draws.put(name, normal(seed, name));
        }
        return draws;
    }

    private static List<String> names() {
        return Stream.concat(Stream.of("x", "z"), IntStream.range(0, 10).mapToObj(i -> "idle " + i))
                .toList();
    }

    private static float[] normal(int seed, String name) {
        var sequence = new ScrambledSequence(seed, name);
        var values = new float[FUTURES];
        for (int k = 0; k < FUTURES; k++) {
            values[k] = (float) NORMAL.inverseCumulativeProbability(sequence.at(k));
        }
        return values;
    }

    /** Chance is not drawn evenly, as numbers are. */
    private static float[] chance(int seed) {
        var values = new float[FUTURES];
        for (int k = 0; k < FUTURES; k++) {
            values[k] = (float) NORMAL.inverseCumulativeProbability(new ScrambledSequence(seed, "chance " + k).at(0));
        }
        return values;
    }

    private static List<Mover> movers() {
        return names().stream().map(Mover::of).toList();
    }

    private static double expected(double m, double a) {
        return a * NORMAL.density(m / a) + m * NORMAL.cumulativeProbability(m / a) - Math.max(0, m);
    }

    private static double[] sum(double m, double a, float[] x, float[] z, float[] chance) {
        return IntStream.range(0, FUTURES)
                .mapToDouble(k -> m + a * x[k] + 0.5 * z[k] + 0.5 * chance[k])
                .toArray();
    }

    private static Share gain(ValueOfKnowing value, String mover) {
        return value.gains().stream()
                .filter(g -> g.mover().name().equals(mover))
                .findFirst()
                .orElseThrow()
                .gain();
    }

    /**
     * Within 0.01 of the truth on average over the designs, with a deviation that a run of 512 futures may have, and held by
     * its own interval in 85 designs of a hundred: a good nine in ten, but for the chance of a hundred designs.
     */
    @ParameterizedTest
    @CsvSource({"-0.5, 1", "0.3, 1", "-0.2, 0.5", "-1, 1"})
    void twoChoicesOfWhichOneIsNormalGainWhatTheFormulaSays(double m, double a) {
        double truth = expected(m, a);
        var gains = new ArrayList<Share>();
        for (int seed = 0; seed < DESIGNS; seed++) {
            gains.add(gain(value(seed, m, a), "x"));
        }
        double mean = gains.stream().mapToDouble(Share::value).average().orElseThrow();
        double squares = gains.stream()
                .mapToDouble(g -> (g.value() - truth) * (g.value() - truth))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(truth, within(0.01));
        assertThat(Math.sqrt(squares)).isLessThan(0.03);
        assertThat(gains.stream().filter(g -> g.low() <= truth && truth <= g.high()))
                .hasSizeGreaterThanOrEqualTo(85);
    }

    /** The better of two choices that are as good on average seems better than it is: its mean is 0.01 too high. */
    @Test
    void whereBothChoicesAreAsGoodTheGainIsALittleLow() {
        double truth = expected(0, 1);
        double mean = IntStream.range(0, DESIGNS)
                .mapToDouble(seed -> gain(value(seed, 0, 1), "x").value())
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(truth - 0.02, truth);
    }

    private static ValueOfKnowing value(int seed, double m, double a) {
        var draws = design(seed);
        return new PartialInformation(movers(), draws)
                .value(List.of(new double[FUTURES], sum(m, a, draws.get("x"), draws.get("z"), chance(seed))));
    }

    @Test
    void knowingAnIdleNumberDoesNotChangeAChoiceThatIsClear() {
        for (int seed = 0; seed < DESIGNS; seed++) {
            assertThat(value(seed, -0.5, 1).gains())
                    .filteredOn(gain -> gain.mover().name().startsWith("idle"))
                    .noneMatch(ValueOfKnowing.Gain::changesTheChoice);
        }
    }

    @Test
    void knowingEverythingGainsMoreThanKnowingOneNumber() {
        var value = value(1, -0.5, 1);
        assertThat(value.best()).isZero();
        assertThat(value.expected()).isZero();
        assertThat(value.certain()).isCloseTo(expected(-0.5, Math.sqrt(1.5)), within(0.06));
        assertThat(gain(value, "x").value()).isLessThan(value.certain());
        assertThat(value.alwaysSame()).isFalse();
    }

    @Test
    void whereOneChoiceIsAlwaysBestThereIsNothingToGain() {
        var draws = design(2);
        var better = IntStream.range(0, FUTURES)
                .mapToDouble(k -> Math.abs(draws.get("x")[k]))
                .toArray();
        var value = new PartialInformation(movers(), draws).value(List.of(new double[FUTURES], better));
        assertThat(value.best()).isEqualTo(1);
        assertThat(value.alwaysSame()).isTrue();
        assertThat(value.gains()).isEmpty();
        assertThat(value.certain()).isZero();
    }

    /** One choice reaches the target where x is high, the other where it is low: who knows x always reaches it. */
    @Test
    void aTargetThatIsReachedOrNotIsAChance() {
        var draws = design(3);
        var high = IntStream.range(0, FUTURES)
                .mapToDouble(k -> draws.get("x")[k] > 0.2 ? 1 : 0)
                .toArray();
        var low = Arrays.stream(high).map(reached -> 1 - reached).toArray();
        var value = new PartialInformation(movers(), draws).value(List.of(high, low));
        double share = NORMAL.cumulativeProbability(0.2);
        assertThat(value.best()).isEqualTo(1);
        assertThat(value.expected()).isCloseTo(share, within(0.002));
        assertThat(value.certain()).isCloseTo(1 - share, within(0.002));
        assertThat(value.gains()).first().extracting(g -> g.mover().name()).isEqualTo("x");
        assertThat(gain(value, "x").value()).isCloseTo(1 - share, within(0.03));
    }

    /** The better choice goes by the sum of both: either alone gains less than both do, drawn together or not. */
    @Test
    void numbersThatAreDrawnTogetherAreKnownTogether() {
        var draws = design(4);
        var yields = List.of(new double[FUTURES], sum(-0.5, 1, draws.get("x"), draws.get("z"), new float[FUTURES]));
        var both = new Mover("both", List.of("x", "z"));
        var together = new PartialInformation(List.of(both), draws).value(yields);
        assertThat(gain(together, "both").value()).isCloseTo(expected(-0.5, Math.sqrt(1.25)), within(0.03));
        assertThat(gain(together, "both").value())
                .isGreaterThan(gain(new PartialInformation(movers(), draws).value(yields), "x")
                        .value());
    }

    @Test
    void oneChoiceIsNoChoice() {
        var value = new PartialInformation(movers(), design(5)).value(List.of(new double[FUTURES]));
        assertThat(value.alwaysSame()).isTrue();
        assertThat(value.gains()).isEmpty();
    }
}
