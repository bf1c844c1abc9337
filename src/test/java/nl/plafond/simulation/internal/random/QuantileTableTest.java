package nl.plafond.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileTableTest {
    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#continuous")
    void aLookUpIsAsGoodAsTheExactQuantileUpToTheFarTail(DurationDistribution span) {
        var table = new QuantileTable(span::quantile);
        for (int i = 0; i < 2000; i++) {
            // From the bulk to one in ten million, each decade as densely as the next.
            double upper = Math.pow(10, -7.0 * i / 2000);
            double exact = span.quantile(1 - upper);
            assertThat(table.at(1 - upper)).isCloseTo(exact, within(1e-3 * Math.max(exact, span.mean())));
        }
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#all")
    void lookUpsRise(DurationDistribution span) {
        var table = new QuantileTable(span::quantile);
        double before = -1;
        for (int i = 0; i < 20_000; i++) {
            double now = table.at((i + 0.5) / 20_000);
            assertThat(now).isGreaterThan(before - 1e-6);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#all")
    void theMeanOfAllDrawsIsTheMeanOfTheDistribution(DurationDistribution span) {
        // The tail beyond one in 100,000 is cut off on both sides of the comparison. A table rounds off the jumps of
        // separate values, which costs up to a thousandth of the mean.
        var table = new QuantileTable(span::quantile);
        int steps = 100_000;
        double sum = 0;
        for (int i = 0; i < steps - 1; i++) {
            sum += table.at((i + 0.5) / steps);
        }
        double last = span.mean() - span.partialMean(span.quantile(1 - 1.0 / steps));
        boolean jump = span.cdf(span.quantile(1 - 1.0 / steps)) == 1;
        double expected = jump ? span.mean() * (steps - 1) / steps : span.mean() - last;
        assertThat(sum / steps).isCloseTo(expected, within((jump ? 1e-3 : 2e-4) * span.mean()));
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#discrete")
    void separateValuesAreExactButForAThousandthAroundAJump(DurationDistribution span) {
        var table = new QuantileTable(span::quantile);
        int wrong = 0;
        for (int i = 0; i < 10_000; i++) {
            double share = (i + 0.5) / 10_000;
            wrong += Math.abs(table.at(share) - span.quantile(share)) < 1e-6 ? 0 : 1;
        }
        // Three jumps at most, each between two of the 1024 knots of a level.
        assertThat(wrong).isLessThanOrEqualTo(3 * 10);
    }

    @Test
    void theShortestAndTheLongestSpanAreThere() {
        var table = new QuantileTable(u -> u * u);

        assertThat(table.at(0)).isZero();
        assertThat(table.at(0x1p-53)).isCloseTo(0, within(1e-12));
        assertThat(table.at(Math.nextDown(1.0))).isEqualTo(Math.nextDown(1.0) * Math.nextDown(1.0));
        assertThat(table.at(1)).isEqualTo(1);
    }

    @Test
    void beyondOneInAMillionTheExactFunctionIsAsked() {
        var span = new DurationDistribution.Exponential(1);
        var table = new QuantileTable(span::quantile);

        assertThat(table.at(1 - 1e-8)).isEqualTo(span.quantile(1 - 1e-8));
        assertThat(table.at(1 - 1e-15)).isEqualTo(span.quantile(1 - 1e-15));
    }
}
