package nl.plafond.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Exponential;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.DurationDistribution.GammaSpan;
import nl.plafond.model.DurationDistribution.Lognormal;
import nl.plafond.model.DurationDistribution.Mixture;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import nl.plafond.model.DurationDistribution.Weibull;
import nl.plafond.simulation.internal.random.Quantiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains of a stay that may break down, against formulas. */
class SurvivingStayTest {
    private static final double FOR_EVER = Double.POSITIVE_INFINITY;
    private static final int STEPS = 50_000;

    private static Quantiles left(DurationDistribution span, double maximum, double hazard) {
        return new QuantileTables().residual(span, maximum, hazard);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.001", "0.5, 0.001", "0.9, 0.001", "0.1, 0.02", "0.5, 0.02", "0.9, 0.02"})
    void anExponentialStayHasNoMemoryHoweverOftenStaysBreakDown(double share, double hazard) {
        var left = left(new Exponential(200), FOR_EVER, hazard);

        assertThat(left.at(share)).isCloseTo(-200 * Math.log(1 - share), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.5, 0.75, 0.9})
    void ofAFixedStayTheYoungOnesAreLeft(double share) {
        // Ages have density exp(-ha) up to 100 days, h being 0.01: more than r to go has chance
        // (1 - exp(-h (100 - r))) / (1 - exp(-100 h)). The median is 62.01 days.
        var left = left(new Fixed(100), FOR_EVER, 0.01);

        double expected = 100 + Math.log(1 - (1 - share) * (1 - Math.exp(-1))) / 0.01;
        assertThat(left.at(share)).isCloseTo(expected, within(0.001));
        assertThat(left.at(0.5)).isCloseTo(62.01, within(0.005));
        assertThat(left.cdf(expected)).isCloseTo(share, within(1e-9));
    }

    @Test
    void aMaximumCutsTheStay() {
        var left = left(new Fixed(100), 60, 0.01);

        double median = 60 + Math.log(1 - 0.5 * (1 - Math.exp(-0.6))) / 0.01;
        assertThat(left.at(0.5)).isCloseTo(median, within(0.001));
        assertThat(left.at(0.999999)).isLessThanOrEqualTo(60);
    }

    @Test
    void nothingIsLeftOfTheLongestAndAllOfTheShortest() {
        var left = left(new Fixed(100), FOR_EVER, 0.01);

        assertThat(left.at(1e-9)).isCloseTo(0, within(0.001));
        assertThat(left.at(0.999999)).isCloseTo(100, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void whereStaysHardlyBreakDownItIsTheUsualRemainder(double share) {
        var gamma = new GammaSpan(100, 0.6);

        assertThat(left(new Fixed(100), FOR_EVER, 1e-9).at(share)).isCloseTo(100 * share, within(0.001));
        assertThat(left(gamma, FOR_EVER, 1e-9).at(share))
                .isCloseTo(left(gamma, FOR_EVER, 0).at(share), within(0.001));
    }

    @Test
    void whereStaysSoonBreakDownEveryoneHasOnlyJustCome() {
        // With a mean life of three days nearly all are at the beginning of a stay of 100 days.
        var left = left(new Fixed(100), FOR_EVER, 1 / 3.0);

        assertThat(left.at(0.5)).isCloseTo(100 + 3 * Math.log(0.5), within(0.001));
    }

    static Stream<DurationDistribution> spans() {
        return Stream.of(
                new GammaSpan(300, 0.7),
                new GammaSpan(300, 0.01),
                new GammaSpan(300, 20),
                new Weibull(0.5, 100),
                new Lognormal(200, 2),
                new Exponential(200),
                new Mixture(List.of(new Part(0.3, new Exponential(20)), new Part(0.7, new GammaSpan(900, 0.4)))));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void whatIsLeftIsDistributedAsTheIntegralSays(DurationDistribution span) {
        for (double maximum : new double[] {FOR_EVER, 250}) {
            for (double hazard : new double[] {1e-4, 0.003, 0.05}) {
                double far = Math.min(maximum, 1e6);
                double all = integral(span, 0, far, hazard);
                var left = left(span, maximum, hazard);
                for (double days : new double[] {3, 40, 150, 299, 310}) {
                    double more = maximum <= days ? 0 : integral(span, days, far, hazard) / all;
                    double drawn = 0;
                    for (int i = 0; i < 5000; i++) {
                        drawn += left.at((i + 0.5) / 5000) > days ? 1 : 0;
                    }
                    assertThat(left.cdf(days)).isCloseTo(1 - more, within(2e-5));
                    assertThat(drawn / 5000).isCloseTo(more, within(1e-3));
                }
            }
        }
    }

    /** By the midpoint rule, in steps that grow. */
    private static double integral(DurationDistribution span, double from, double to, double hazard) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double low = from + (to - from) * Math.pow((double) i / STEPS, 3);
            double high = from + (to - from) * Math.pow((i + 1.0) / STEPS, 3);
            double middle = (low + high) / 2;
            sum += (high - low) * Math.exp(-hazard * (middle - from)) * (1 - span.cdf(middle));
        }
        return sum;
    }
}
