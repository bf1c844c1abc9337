package nl.plafond.simulation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Empirical;
import nl.plafond.model.DurationDistribution.Exponential;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.DurationDistribution.GammaSpan;
import nl.plafond.model.DurationDistribution.Lognormal;
import nl.plafond.model.DurationDistribution.Mixture;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import nl.plafond.model.DurationDistribution.Weibull;
import nl.plafond.simulation.internal.random.Knots;
import nl.plafond.simulation.internal.random.Quantiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of quantiles against distributions as they are worked out exactly. */
class QuantileTablesTest {
    private static final double FOR_EVER = Double.POSITIVE_INFINITY;
    private static final int DRAWS = 20_000;
    private static final int MANY = 200_000;

    private final QuantileTables tables = new QuantileTables();

    /** Distributions as people know them. */
    static Stream<DurationDistribution> usual() {
        return Stream.of(
                        DoubleStream.of(0.01, 0.1, 0.32, 0.5, 0.77, 1, 1.31, 1.8, 2.3)
                                .mapToObj(cv -> new GammaSpan(400, cv)),
                        DoubleStream.of(0.01, 0.1, 0.32, 0.5, 0.77, 1, 1.31, 1.8, 2.3)
                                .mapToObj(cv -> new Lognormal(30, cv)),
                        DoubleStream.of(0.5, 0.71, 1, 1.5, 3.3, 11, 100).mapToObj(shape -> new Weibull(shape, 200)),
                        DoubleStream.of(1, 365).mapToObj(Exponential::new))
                .flatMap(s -> s);
    }

    /** As wild as they may be, at both ends of what is allowed and between the shapes of a grid. */
    static Stream<DurationDistribution> wild() {
        return Stream.concat(
                DoubleStream.of(3.1, 5.07, 8.2, 13, 17.9, 19.7, 20)
                        .boxed()
                        .flatMap(cv -> Stream.of(new GammaSpan(70, cv), new Lognormal(4000, cv))),
                DoubleStream.of(0.05, 0.0507, 0.07, 0.12, 0.2, 0.31).mapToObj(shape -> new Weibull(shape, 3)));
    }

    /** Distributions of several kinds, of which some hardly count, and of separate values. */
    static Stream<DurationDistribution> several() {
        return Stream.of(
                new Mixture(List.of(new Part(0.3, new Exponential(20)), new Part(0.7, new GammaSpan(900, 0.01)))),
                new Mixture(List.of(
                        new Part(0.7, new GammaSpan(900, 0.4)),
                        new Part(0, new Weibull(0.05, 1)),
                        new Part(0.2, new Fixed(180)),
                        new Part(0.1, new Empirical(List.of(3.0, 3.0, 800.0))))),
                new Mixture(List.of(
                        new Part(1 - 1e-7, new Lognormal(50, 0.8)), new Part(1e-7, new GammaSpan(50_000, 0.5)))),
                new Mixture(List.of(
                        new Part(
                                0.5,
                                new Mixture(List.of(new Part(0.5, new Fixed(10)), new Part(0.5, new Fixed(1000))))),
                        new Part(0.5, new Weibull(2, 100)))),
                new Empirical(List.of(90.0, 10.0, 400.0, 30.0, 30.0)),
                new Empirical(IntStream.range(0, 10_000)
                        .mapToObj(i -> 1 + i % 977 * 1.37)
                        .toList()),
                new Fixed(180));
    }

    @ParameterizedTest
    @MethodSource("usual")
    void aLookUpIsWithinSomeHundredThousandthsOfTheExactQuantile(DurationDistribution span) {
        assertClose(tables.fresh(span), span::cdf, span.mean(), 1.5e-5);
        assertClose(tables.residual(span, FOR_EVER, 0), span::residualCdf, span.mean(), 1.5e-5);
    }

    @ParameterizedTest
    @MethodSource("wild")
    void evenOfTheWildestItIsWithinHalfAThousandth(DurationDistribution span) {
        assertClose(tables.fresh(span), span::cdf, span.mean(), 5e-4);
        assertClose(tables.residual(span, FOR_EVER, 0), span::residualCdf, span.mean(), 5e-4);
    }

    /** Looks at shares from a half to one in two million, from below and from above, closer together than knots. */
    private static void assertClose(Quantiles table, DoubleUnaryOperator cdf, double mean, double error) {
        var search = new SpanSearch(cdf, mean);
        for (int i = 0; i < 3000; i++) {
            double edge = Math.pow(2, -1 - 20.5 * i / 3000);
            for (double share : new double[] {edge, 1 - edge}) {
                double exact = Math.exp(search.logOf(share));
                assertThat(table.at(share)).isCloseTo(exact, within(error * Math.max(mean, exact)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usual")
    void theMeanOfManyDrawsIsThatOfExactQuantiles(DurationDistribution span) {
        assertMean(tables.fresh(span), span::cdf, span.mean(), 2e-6);
        assertMean(tables.residual(span, FOR_EVER, 0), span::residualCdf, span.mean(), 2e-6);
    }

    @ParameterizedTest
    @MethodSource("wild")
    void evenOfTheWildestTheMeanIs(DurationDistribution span) {
        assertMean(tables.fresh(span), span::cdf, span.mean(), 3e-5);
        assertMean(tables.residual(span, FOR_EVER, 0), span::residualCdf, span.mean(), 3e-5);
    }

    private static void assertMean(Quantiles table, DoubleUnaryOperator cdf, double start, double error) {
        var search = new SpanSearch(cdf, start);
        double exact = 0;
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double share = (i + 0.5) / DRAWS;
            exact += Math.exp(search.logOf(share));
            sum += table.at(share);
        }
        assertThat(sum).isCloseTo(exact, within(error * exact));
    }

    @ParameterizedTest
    @MethodSource({"usual", "wild"})
    void lookUpsRise(DurationDistribution span) {
        for (var table : List.of(tables.fresh(span), tables.residual(span, FOR_EVER, 0))) {
            double before = 0;
            for (int knot = 1; knot < Knots.NUMBER; knot++) {
                for (int part = 0; part < 16; part++) {
                    double low = Knots.share(knot - 1);
                    double now = table.at(low + (Knots.share(knot) - low) * part / 16);
                    assertThat(now).isGreaterThanOrEqualTo(before * (1 - 1e-15));
                    before = now;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("several")
    void drawsOfSeveralKindsAreDistributedAsTheMixture(DurationDistribution span) {
        double[] days = {1, 3, 9.99, 10, 55, 179, 180, 500, 870, 900, 930, 2000};
        assertDistributed(tables.fresh(span), span::cdf, days);
        assertDistributed(tables.residual(span, FOR_EVER, 0), span::residualCdf, days);
        assertDistributed(tables.residual(span, 200, 0), d -> span.residualCdf(d) / span.residualCdf(200), 1, 55, 199);
        assertDistributed(
                tables.fresh(span).between(9, FOR_EVER),
                d -> (span.cdf(d) - span.cdf(9)) / (1 - span.cdf(9)),
                10,
                100,
                900);
    }

    private static void assertDistributed(Quantiles quantiles, DoubleUnaryOperator cdf, double... days) {
        for (double most : days) {
            double within = IntStream.range(0, MANY)
                    .filter(i -> quantiles.at((i + 0.5) / MANY) <= most)
                    .count();
            assertThat(within / MANY).isCloseTo(cdf.applyAsDouble(most), within(1e-3));
            assertThat(quantiles.cdf(most)).isCloseTo(cdf.applyAsDouble(most), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("nl.plafond.model.Spans#discrete")
    void separateValuesAreExact(DurationDistribution span) {
        var table = tables.fresh(span);
        for (int i = 0; i < DRAWS; i++) {
            double share = (i + 0.5) / DRAWS;
            assertThat(table.at(share)).isCloseTo(span.quantile(share), within(1e-9 * span.mean()));
        }
    }
}
