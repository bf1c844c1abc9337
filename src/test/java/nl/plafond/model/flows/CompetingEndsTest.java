package nl.plafond.model.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.flows.CompetingEnds.Lapse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How spans end before the end, against formulas: Laplace transforms of the distributions. */
class CompetingEndsTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({"0.001, 0", "1, 0", "40, 0.01", "400, 0.002", "4000, 3"})
    void exponentialSpansRaceAgainstTheHazards(double mean, double hazard) {
        double rate = 1 / mean + hazard + 1 / 365.25;
        isCloseTo(
                new CompetingEnds().of(new DurationDistribution.Exponential(mean), 1, NONE, hazard, 365.25),
                new Lapse(1 / mean / rate, 0, hazard / rate));
    }

    @ParameterizedTest
    @CsvSource({"10, 0.5", "365, 0.5", "365, 3", "1, 10"})
    void gammaSpansAreOvertakenAsTheirTransformSays(double mean, double cv) {
        double expected = Math.pow(1 + mean * cv * cv / 365.25, -1 / (cv * cv));

        isCloseTo(
                new CompetingEnds().of(new DurationDistribution.GammaSpan(mean, cv), 1, NONE, 0, 365.25),
                new Lapse(expected, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"100, 30, 0.01", "1, 300, 0", "365, 10, 1"})
    void aMaximumStopsWhoIsStillThere(double mean, double maximum, double hazard) {
        double rate = 1 / mean + hazard + 1 / 365.25;
        double stopped = Math.exp(-rate * maximum);

        isCloseTo(
                new CompetingEnds().of(new DurationDistribution.Exponential(mean), 1, maximum, hazard, 365.25),
                new Lapse((1 - stopped) / mean / rate, stopped, (1 - stopped) * hazard / rate));
    }

    private static void isCloseTo(Lapse found, Lapse expected) {
        // Where a span hardly takes time it is that time that must be right, so what is left of 1.
        double left = 1 - expected.completed() - expected.stopped() - expected.interrupted();
        double foundLeft = 1 - found.completed() - found.stopped() - found.interrupted();
        assertThat(foundLeft).isCloseTo(left, within(0.02 * left + 1e-7));
        assertThat(found.completed()).isCloseTo(expected.completed(), within(0.01));
        assertThat(found.stopped()).isCloseTo(expected.stopped(), within(0.01));
        assertThat(found.interrupted()).isCloseTo(expected.interrupted(), within(0.01));
    }
}
