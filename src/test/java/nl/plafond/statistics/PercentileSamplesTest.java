package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentileSamplesTest {
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    @ParameterizedTest
    @CsvSource({"0.3, 1.9", "0.1, 1.3", "0.5, 2.5", "0.9, 3.7", "0, 1", "1, 4"})
    void quantilesAreThoseOfASpreadsheet(double share, double expected) {
        // PERCENTILE.INC over 1, 2, 3, 4; the first is the example of its manual.
        assertThat(new ExactSpread(new double[] {4, 1, 3, 2}).quantile(share)).isCloseTo(expected, within(1e-7));
    }

    @Test
    void oneValueIsEveryQuantileAndNoneHasNone() {
        assertThat(new ExactSpread(new double[] {7}).quantile(0.1)).isEqualTo(7);
        assertThat(new ExactSpread(new double[] {7}).quantile(0.9)).isEqualTo(7);
        assertThat(new ExactSpread(new double[0]).quantile(0.5)).isNaN();
    }

    @Test
    void valuesAreThoseOfTheReplicationsInWhichAFigureExists() {
        var samples = new PercentileSamples(2);
        samples.add(new double[] {3, Double.NaN}, 0);
        samples.add(new double[] {-1, Double.NaN}, 0);
        samples.add(new double[] {Double.NaN, Double.NaN}, 0);
        samples.add(new double[] {2, 5}, 0);

        assertThat(inOrder(samples.of(0))).containsExactly(-1, 2, 3);
        assertThat(inOrder(samples.of(1))).containsExactly(5);
    }

    @Test
    void whatWasTheSameBeforeItVariedCountsAsOftenAsItWasThere() {
        var samples = new PercentileSamples(new float[] {7, Float.NaN, 7}, 4);

        assertThat(inOrder(samples.of(0))).containsExactly(7, 7, 7, 7);
        assertThat(samples.of(1).count()).isZero();

        samples.add(new double[] {7, Double.NaN, 3}, 0);

        assertThat(inOrder(samples.of(0))).containsExactly(7, 7, 7, 7, 7);
        assertThat(samples.of(1).quantile(0.5)).isNaN();
        assertThat(inOrder(samples.of(2))).containsExactly(3, 7, 7, 7, 7);
    }

    /** Whole numbers and others are packed differently; a thousand futures take full blocks and some more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 400, 401, 1000, PercentileSamples.EXACT})
    void quantilesRestOnAllFuturesUpToAThousandAndSome(int futures) {
        var random = new SplittableRandom(futures);
        var values = new double[3][futures];
        var samples = new PercentileSamples(3);
        for (int future = 0; future < futures; future++) {
            values[0][future] = (float) -Math.log(random.nextDouble());
            values[1][future] = random.nextInt(20) - 5;
            values[2][future] = future % 200 == 0 ? 40_000.5f : random.nextInt(7);
            samples.add(new double[] {values[0][future], values[1][future], values[2][future]}, 0);
        }
        for (int figure = 0; figure < 3; figure++) {
            var oracle = new Percentile().withEstimationType(EstimationType.R_7);
            oracle.setData(values[figure]);
            var spread = samples.of(figure);
            for (double share : SHARES) {
                assertThat(spread.quantile(share)).isCloseTo(oracle.evaluate(100 * share), within(1e-9));
            }
            var limit = values[figure][futures / 2];
            assertThat(spread.atMost(limit)).isEqualTo((int)
                    Arrays.stream(values[figure]).filter(v -> v <= limit).count());
        }
    }

    @Test
    void ofMoreFuturesWholeNumbersStayExact() {
        int futures = 5000;
        var random = new SplittableRandom(1);
        var values = new double[futures];
        Arrays.setAll(values, future -> future < 2000 ? random.nextInt(300) : 100 + random.nextInt(310));
        var spread = spread(futures, future -> values[future]);
        Arrays.sort(values);

        assertThat(inOrder(spread)).containsExactly(values);
    }

    /** The range of any distribution, and of one that has a value which comes often, is told within the error that is stated. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofMoreFuturesQuantilesAreAtMostAPercentTooHigh(long seed) {
        int futures = 20_000;
        var random = new SplittableRandom(seed);
        var values = new double[futures];
        Arrays.setAll(values, future -> random.nextInt(4) == 0 ? 0 : (float) Math.pow(random.nextDouble(), -0.5));
        var spread = spread(futures, future -> values[future]);
        Arrays.sort(values);
        var exact = new ExactSpread(values.clone());

        assertThat(spread.count()).isEqualTo(futures);
        assertThat(spread.quantile(0.1)).isZero();
        for (double share : new double[] {0.3, 0.5, 0.9}) {
            assertThat(spread.quantile(share)).isBetween(exact.quantile(share), exact.quantile(share + 0.01));
        }
        int met = exact.atMost(1.5);
        assertThat(spread.atMost(1.5)).isBetween((int) (met - 0.01 * futures), met);
        assertThat(spread.isAbove(values[futures - 1] - 1e-3)).isTrue();
        assertThat(spread.isAbove(values[futures - 1])).isFalse();
    }

    private static Spread spread(int futures, IntToDoubleFunction value) {
        var samples = new PercentileSamples(1);
        for (int future = 0; future < futures; future++) {
            samples.add(new double[] {value.applyAsDouble(future)}, 0);
        }
        return samples.of(0);
    }

    private static double[] inOrder(Spread spread) {
        var all = new double[spread.count()];
        Arrays.setAll(all, spread::inOrder);
        return all;
    }
}
