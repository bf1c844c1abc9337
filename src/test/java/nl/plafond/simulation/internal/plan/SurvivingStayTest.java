package nl.plafond.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains of a stay that may break down, against formulas. */
class SurvivingStayTest {
    private static final double FOR_EVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({"0.1, 0.001", "0.5, 0.001", "0.9, 0.001", "0.1, 0.02", "0.5, 0.02", "0.9, 0.02"})
    void anExponentialStayHasNoMemoryHoweverOftenStaysBreakDown(double share, double hazard) {
        var left = new SurvivingStay(new DurationDistribution.Exponential(200), FOR_EVER, hazard);

        assertThat(left.quantile(share)).isCloseTo(-200 * Math.log(1 - share), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.5, 0.75, 0.9})
    void ofAFixedStayTheYoungOnesAreLeft(double share) {
        // Ages have density exp(-ha) up to 100 days, h being 0.01: more than r to go has chance
        // (1 - exp(-h (100 - r))) / (1 - exp(-100 h)). The median is 62.01 days.
        var left = new SurvivingStay(new DurationDistribution.Fixed(100), FOR_EVER, 0.01);

        double expected = 100 + Math.log(1 - (1 - share) * (1 - Math.exp(-1))) / 0.01;
        assertThat(left.quantile(share)).isCloseTo(expected, within(0.02));
        assertThat(left.quantile(0.5)).isCloseTo(62.01, within(0.02));
    }

    @Test
    void aMaximumCutsTheStay() {
        var left = new SurvivingStay(new DurationDistribution.Fixed(100), 60, 0.01);

        double median = 60 + Math.log(1 - 0.5 * (1 - Math.exp(-0.6))) / 0.01;
        assertThat(left.quantile(0.5)).isCloseTo(median, within(0.02));
        assertThat(left.quantile(0.999999)).isLessThanOrEqualTo(60);
    }

    @Test
    void nothingIsLeftOfTheLongestAndAllOfTheShortest() {
        var left = new SurvivingStay(new DurationDistribution.Fixed(100), FOR_EVER, 0.01);

        assertThat(left.quantile(0)).isCloseTo(0, within(0.02));
        assertThat(left.quantile(0.999999)).isCloseTo(100, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void whereStaysHardlyBreakDownItIsTheUsualRemainder(double share) {
        var left = new SurvivingStay(new DurationDistribution.Fixed(100), FOR_EVER, 1e-9);

        assertThat(left.quantile(share)).isCloseTo(100 * share, within(0.02));
    }

    @Test
    void whereStaysSoonBreakDownEveryoneHasOnlyJustCome() {
        // With a mean life of three days nearly all are at the beginning of a stay of 100 days.
        var left = new SurvivingStay(new DurationDistribution.Fixed(100), FOR_EVER, 1 / 3.0);

        assertThat(left.quantile(0.5)).isCloseTo(100 + 3 * Math.log(0.5), within(0.02));
    }
}
