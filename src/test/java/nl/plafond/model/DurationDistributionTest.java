package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationDistributionTest {
    private static final double[] SHARES = {1e-6, 1e-3, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1 - 1e-6, 1 - 1e-9
    };

    static Stream<Arguments> oracles() {
        return Stream.of(
                Arguments.of(new DurationDistribution.Exponential(30), new ExponentialDistribution(null, 30)),
                Arguments.of(new DurationDistribution.GammaSpan(365, 0.5), new GammaDistribution(null, 4, 365 / 4.0)),
                Arguments.of(new DurationDistribution.GammaSpan(365, 2), new GammaDistribution(null, 0.25, 365 * 4.0)),
                Arguments.of(new DurationDistribution.Weibull(0.7, 200), new WeibullDistribution(null, 0.7, 200)),
                Arguments.of(new DurationDistribution.Weibull(2.5, 300), new WeibullDistribution(null, 2.5, 300)),
                Arguments.of(new DurationDistribution.Lognormal(400, 0.6), lognormal(400, 0.6)),
                Arguments.of(new DurationDistribution.Lognormal(400, 2), lognormal(400, 2)));
    }

    private static LogNormalDistribution lognormal(double mean, double cv) {
        double variance = Math.log(1 + cv * cv);
        return new LogNormalDistribution(null, Math.log(mean) - variance / 2, Math.sqrt(variance));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void distributionFunctionMeanAndQuantileAgreeWithCommonsMath(DurationDistribution span, RealDistribution oracle) {
        assertThat(span.mean()).isCloseTo(oracle.getNumericalMean(), within(1e-9 * span.mean()));
        for (double share : SHARES) {
            double days = oracle.inverseCumulativeProbability(share);
            assertThat(span.cdf(days)).isCloseTo(oracle.cumulativeProbability(days), within(1e-12));
            assertThat(span.quantile(share)).isCloseTo(days, within(2e-6 * days + 1e-8));
        }
    }

    @Test
    void theCoefficientOfVariationIsTheOneThatWasAskedFor() {
        var gamma = new GammaDistribution(null, 1 / (1.8 * 1.8), 100 * 1.8 * 1.8);
        assertThat(Math.sqrt(gamma.getNumericalVariance()) / 100).isCloseTo(1.8, within(1e-12));
        assertThat(new DurationDistribution.GammaSpan(100, 1.8).cdf(77))
                .isCloseTo(gamma.cumulativeProbability(77), within(1e-12));
        var lognormal = lognormal(100, 1.8);
        assertThat(Math.sqrt(lognormal.getNumericalVariance()) / 100).isCloseTo(1.8, within(1e-12));
        assertThat(new DurationDistribution.Lognormal(100, 1.8).cdf(77))
                .isCloseTo(lognormal.cumulativeProbability(77), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#continuous")
    void theQuantileUndoesTheDistributionFunction(DurationDistribution span) {
        for (double share : SHARES) {
            // Found to a billionth of a day, which a steep start of the distribution notices.
            double days = span.quantile(share);
            assertThat(span.cdf(days + 1e-9)).isGreaterThan(share - 1e-10);
            assertThat(span.cdf(days - 1e-9)).isLessThan(share + 1e-10);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#discrete")
    void aQuantileOfSeparateValuesIsTheValueThatReachesTheShare(DurationDistribution span) {
        for (int i = 0; i < 1000; i++) {
            double share = (i + 0.5) / 1000;
            double days = span.quantile(share);
            assertThat(span.cdf(days + 1e-6)).isGreaterThanOrEqualTo(share);
            assertThat(span.cdf(days - 1e-6)).isLessThanOrEqualTo(share);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#all")
    void nothingIsShorterThanZeroAndTheTailIsEmpty(DurationDistribution span) {
        assertThat(span.cdf(-1)).isZero();
        assertThat(span.partialMean(-1)).isZero();
        assertThat(span.residualCdf(-1)).isZero();
        assertThat(span.cdf(1e7 * span.mean())).isEqualTo(1);
        assertThat(span.partialMean(1e7 * span.mean())).isCloseTo(span.mean(), within(1e-9 * span.mean()));
        assertThat(span.quantile(0)).isBetween(0.0, span.quantile(0.01));
        assertThat(span.quantile(Math.nextDown(1.0))).isFinite();
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#all")
    void thePartialMeanIsTheIntegralUnderTheQuantiles(DurationDistribution span) {
        // The integral of x dF(x) up to the quantile of a share is the integral of the quantile up to that share.
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double upTo = span.quantile(share);
            double expected = integral(span::quantile, 0, span.cdf(upTo));
            assertThat(span.partialMean(upTo)).isCloseTo(expected, within(2e-5 * span.mean()));
        }
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#all")
    void theRemainderOfSomeoneFoundInCareIsTheIntegralOfTheTail(DurationDistribution span) {
        for (double part : new double[] {0.1, 0.5, 1, 2, 5}) {
            double days = part * span.mean();
            double expected = integral(x -> 1 - span.cdf(x), 0, days) / span.mean();
            assertThat(span.residualCdf(days)).isCloseTo(expected, within(1.5e-4));
        }
    }

    @Test
    void anExponentialSpanHasNoMemoryAndAFixedOneIsHalfwayOnAverage() {
        var exponential = new DurationDistribution.Exponential(30);
        var fixed = new DurationDistribution.Fixed(30);
        for (double days = 1; days < 30; days += 3.7) {
            assertThat(exponential.residualCdf(days)).isCloseTo(exponential.cdf(days), within(1e-12));
            assertThat(fixed.residualCdf(days)).isCloseTo(days / 30, within(1e-12));
        }
    }

    @Test
    void aMixtureWithOnePartIsThatPart() {
        var part = new DurationDistribution.GammaSpan(100, 0.7);
        var mixture = new DurationDistribution.Mixture(List.of(new Part(1, part)));

        assertThat(mixture.mean()).isEqualTo(part.mean());
        assertThat(mixture.quantile(0.3)).isCloseTo(part.quantile(0.3), within(1e-7));
        assertThat(mixture.residualCdf(80)).isCloseTo(part.residualCdf(80), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void timeThatIsNotPositiveAndFiniteIsRefused(double nonsense) {
        assertThatThrownBy(() -> new DurationDistribution.Fixed(nonsense)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationDistribution.Exponential(nonsense))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationDistribution.GammaSpan(10, nonsense))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationDistribution.Lognormal(nonsense, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationDistribution.Weibull(1, nonsense))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationDistribution.Empirical(List.of(1.0, nonsense)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMixtureWhoseSharesDoNotAddUpIsRefused() {
        var half = new Part(0.5, new DurationDistribution.Fixed(1));

        assertThatThrownBy(() -> new DurationDistribution.Mixture(List.of(half)))
                .hasMessageContaining("together make 50 percent");
        assertThatThrownBy(() -> new DurationDistribution.Empirical(List.of())).hasMessageContaining("observations");
    }

    /** Midpoints in small steps: slow and plain, and it shares nothing with the closed forms. */
    private static double integral(DoubleUnaryOperator function, double from, double to) {
        int steps = 20_000;
        double width = (to - from) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += function.applyAsDouble(from + (i + 0.5) * width);
        }
        return sum * width;
    }
}
