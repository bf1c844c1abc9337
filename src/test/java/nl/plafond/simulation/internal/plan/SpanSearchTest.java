package nl.plafond.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Lognormal;
import nl.plafond.model.DurationDistribution.Weibull;
import nl.plafond.simulation.internal.random.Knots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanSearchTest {
    @ParameterizedTest
    @ValueSource(doubles = {0x1p-20, 1e-3, 0.2, 0.5, 0.99, 1 - 0x1p-20})
    void theSpanIsFoundWhereverTheSearchBegins(double share) {
        for (var span : new DurationDistribution[] {new Weibull(0.8, 40), new Lognormal(5000, 3)}) {
            for (double start : new double[] {1, span.mean(), 1e6}) {
                double exact = span.quantile(share);
                double found = Math.exp(new SpanSearch(span::cdf, start).logOf(share));
                assertThat(found).isCloseTo(exact, within(1e-8 * exact));
            }
        }
    }

    @ParameterizedTest
    @MethodSource({
        "nl.plafond.simulation.internal.plan.QuantileTablesTest#usual",
        "nl.plafond.simulation.internal.plan.QuantileTablesTest#wild"
    })
    void fromKnotToKnotItTakesFewLooks(DurationDistribution span) {
        int[] looks = {0};
        var search = new SpanSearch(
                days -> {
                    looks[0]++;
                    return span.cdf(days);
                },
                span.mean());
        for (int knot = 0; knot < Knots.NUMBER; knot++) {
            search.logOf(Knots.share(knot));
        }

        assertThat(looks[0]).isLessThan(4 * Knots.NUMBER);
    }

    @Test
    void aJumpIsFoundByHalving() {
        var search = new SpanSearch(days -> days < 7 ? 0.1 : 0.9, 1);

        assertThat(Math.exp(search.logOf(0.5))).isCloseTo(7, within(1e-9));
        assertThat(Math.exp(search.logOf(0.3))).isCloseTo(7, within(1e-9));
    }

    @Test
    void whatIsShorterThanAnythingIsTheShortestToldApart() {
        var search = new SpanSearch(days -> 0.5 + days / (1 + days) / 2, 1);

        assertThat(Math.exp(search.logOf(0.4))).isLessThan(1e-11).isPositive();
    }
}
