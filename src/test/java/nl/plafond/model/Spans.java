package nl.plafond.model;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution.Mixture.Part;

/** Distributions of time of every family, some of them hard ones, for tests. */
public final class Spans {
    private Spans() {}

    /** Families with a density. */
    public static Stream<DurationDistribution> continuous() {
        return Stream.of(
                new DurationDistribution.Exponential(30),
                new DurationDistribution.Exponential(1),
                new DurationDistribution.GammaSpan(365, 1),
                new DurationDistribution.GammaSpan(365, 0.5),
                new DurationDistribution.GammaSpan(1900, 1.8),
                new DurationDistribution.Weibull(0.7, 200),
                new DurationDistribution.Weibull(1, 50),
                new DurationDistribution.Weibull(2.5, 300),
                new DurationDistribution.Lognormal(400, 0.6),
                new DurationDistribution.Lognormal(400, 2),
                new DurationDistribution.Mixture(List.of(
                        new Part(0.3, new DurationDistribution.Exponential(20)),
                        new Part(0.7, new DurationDistribution.GammaSpan(900, 0.4)))));
    }

    /** Families whose spans are a few values only. */
    public static Stream<DurationDistribution> discrete() {
        return Stream.of(
                new DurationDistribution.Fixed(180),
                new DurationDistribution.Empirical(List.of(90.0, 10.0, 400.0, 30.0)),
                new DurationDistribution.Empirical(List.of(5.0)),
                new DurationDistribution.Mixture(List.of(
                        new Part(0.25, new DurationDistribution.Fixed(10)),
                        new Part(0.75, new DurationDistribution.Fixed(100)))));
    }

    /** All of them. */
    public static Stream<DurationDistribution> all() {
        return Stream.concat(continuous(), discrete());
    }
}
