package nl.plafond.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A figure measured in independent replications, to be held against theory.
 *
 * <p>It agrees if theory lies within four standard errors: with 30 or more replications a correct simulation fails that
 * in fewer than 4 of 10,000 tests. And it has to be precise: half the 99% interval is at most 2% of the theory, so an
 * error of 5% is found with a chance of at least 99%. A test may ask for more, never for less.
 */
@SuppressWarnings("ArrayRecordComponent") // Two samples are never compared as wholes.
record Sample(double[] values) {
    private static final double PRECISION = 0.02;

    /** Plays replications 0 up to a number on all cores, and measures several figures in each. */
    static Sample[] of(int replications, IntFunction<double[]> measure) {
        var rows = IntStream.range(0, replications).parallel().mapToObj(measure).toArray(double[][]::new);
        return IntStream.range(0, rows[0].length)
                .mapToObj(figure -> new Sample(
                        Arrays.stream(rows).mapToDouble(row -> row[figure]).toArray()))
                .toArray(Sample[]::new);
    }

    double mean() {
        return StatUtils.mean(values);
    }

    double standardError() {
        return Math.sqrt(StatUtils.variance(values) / values.length);
    }

    double halfWidth99() {
        return standardError() * new TDistribution(null, values.length - 1.0).inverseCumulativeProbability(0.995);
    }

    /** Fails unless the sample agrees with theory and would not agree with one that is 5% off. */
    void agreesWith(double theory) {
        agreesWith(theory, PRECISION);
    }

    /** Fails unless the sample agrees with theory and is precise to a part of it. */
    void agreesWith(double theory, double precision) {
        String told = "mean %.6g, 99%% half-width %.2g (%.2f%%), theory %.6g"
                .formatted(mean(), halfWidth99(), 100 * halfWidth99() / Math.abs(theory), theory);
        assertThat(precision).as("no test is weaker than this").isLessThanOrEqualTo(PRECISION);
        assertThat(Math.abs(mean() - theory)).as(told).isLessThanOrEqualTo(4 * standardError());
        assertThat(halfWidth99())
                .as("too weak to notice a mistake: " + told)
                .isLessThanOrEqualTo(precision * Math.abs(theory));
    }
}
