package nl.plafond.model;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.Span.Mixture.Part;

/** Distributions of time of every family, some of them hard ones, for tests. */
public final class Spans {
    private Spans() {}

    /** Families with a density. */
    public static Stream<Span> continuous() {
        return Stream.of(
                new Span.Exponential(30),
                new Span.Exponential(1),
                new Span.GammaSpan(365, 1),
                new Span.GammaSpan(365, 0.5),
                new Span.GammaSpan(1900, 1.8),
                new Span.Weibull(0.7, 200),
                new Span.Weibull(1, 50),
                new Span.Weibull(2.5, 300),
                new Span.Lognormal(400, 0.6),
                new Span.Lognormal(400, 2),
                new Span.Mixture(
                        List.of(new Part(0.3, new Span.Exponential(20)), new Part(0.7, new Span.GammaSpan(900, 0.4)))));
    }

    /** Families whose spans are a few values only. */
    public static Stream<Span> discrete() {
        return Stream.of(
                new Span.Fixed(180),
                new Span.Empirical(List.of(90.0, 10.0, 400.0, 30.0)),
                new Span.Empirical(List.of(5.0)),
                new Span.Mixture(List.of(new Part(0.25, new Span.Fixed(10)), new Part(0.75, new Span.Fixed(100)))));
    }

    /** All of them. */
    public static Stream<Span> all() {
        return Stream.concat(continuous(), discrete());
    }
}
