package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import nl.plafond.statistics.Interval.Scale;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @Test
    void aShareHasTheIntervalOfItsLogit() {
        var interval = Interval.of(Scale.SHARE, 0.2, 0.1, 50);

        // logit 0.2 = -1.386294; half of it 0.1 / (0.2 × 0.8) = 0.625.
        assertThat(interval.low()).isCloseTo(1 / (1 + Math.exp(1.386294361 + 0.625)), within(1e-9));
        assertThat(interval.high()).isCloseTo(1 / (1 + Math.exp(1.386294361 - 0.625)), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 0, 0.015", "0, 2, 0, 1", "1, 200, 0.985, 1", "1, 3, 0, 1", "1, 30, 0.9, 1"})
    void aShareThatIsTheSameEverywhereEndsAtTheRuleOfThree(double mean, int n, double low, double high) {
        var interval = Interval.of(Scale.SHARE, mean, 0, n);

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void whatCannotBeBelowZeroHasTheIntervalOfItsLogarithm() {
        var interval = Interval.of(Scale.POSITIVE, 4, 6, 5);

        assertThat(interval.low()).isCloseTo(4 * Math.exp(-1.5), within(1e-12));
        assertThat(interval.high()).isCloseTo(4 * Math.exp(1.5), within(1e-12));
        assertThat(Interval.of(Scale.POSITIVE, 0, 0, 60)).isEqualTo(new Interval(0, 0.05));
        assertThat(Interval.of(Scale.ANY, 4, 6, 5)).isEqualTo(new Interval(-2, 10));
    }

    @Test
    void noIntervalHasAnEndThatIsNoNumberByHalf() {
        for (var scale : Scale.values()) {
            for (double mean : new double[] {Double.NaN, 0, 1e-300, 1e-12, 0.5, 1 - 1e-12, 1}) {
                for (double half : new double[] {Double.NaN, 0, 1e-9, 0.3, 12.7, 1e9}) {
                    var interval = Interval.of(scale, mean, half, 7);
                    assertThat(Double.isNaN(interval.low())).isEqualTo(Double.isNaN(interval.high()));
                    assertThat(Double.isInfinite(interval.high())).isFalse();
                    assertThat(interval.low() > mean || interval.high() < mean).isFalse();
                }
            }
        }
    }

    /**
     * 20,000 runs of 200 futures of a share of 0.02, as with a figure that is 1 in one of fifty futures. If the interval
     * covered 92%, a run of this test would find 93% or more once in ten million: power enough to tell the two apart. Student's
     * own interval covers 90% here, and ends below zero.
     */
    @Test
    void theIntervalOfASmallShareCoversIt() {
        assertThat(coverage(200, 0.02)).isGreaterThan(0.93);
        assertThat(coverage(200, 0.98)).isGreaterThan(0.93);
        assertThat(coverage(200, 0.3)).isGreaterThan(0.93);
    }

    private static double coverage(int futures, double share) {
        var random = new SplittableRandom(20_261_129);
        int runs = 20_000;
        int covered = 0;
        for (int run = 0; run < runs; run++) {
            var moments = new RunningMoments(1);
            for (int k = 0; k < futures; k++) {
                moments.add(0, random.nextDouble() < share ? 1 : 0);
            }
            var interval = Interval.of(Scale.SHARE, moments.mean(0), moments.halfWidth(0, 0.95), futures);
            assertThat(interval.low()).isBetween(0.0, 1.0);
            assertThat(interval.high()).isBetween(0.0, 1.0);
            covered += interval.low() <= share && share <= interval.high() ? 1 : 0;
        }
        return (double) covered / runs;
    }

    @Test
    void anOccupancyAboveOneIsNoShare() {
        var above = Books.findings(new double[][] {{0.9}, {1.3}, {1.0}}).at(0, Metric.OCCUPANCY, 0, 0);
        var full = Books.findings(new double[][] {{1}, {1}, {1 + 1e-12}}).at(0, Metric.OCCUPANCY, 0, 0);
        var nearly = Books.findings(new double[][] {{0.9}, {1}, {1}}).at(0, Metric.OCCUPANCY, 0, 0);

        assertThat(above.high()).isGreaterThan(1);
        assertThat(full.low()).isZero();
        assertThat(full.high()).isEqualTo(1);
        assertThat(nearly.high()).isBetween(nearly.mean(), 1.0);
    }
}
