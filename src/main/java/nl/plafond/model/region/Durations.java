package nl.plafond.model.region;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.vocabulary.Days;

/** Distributions of a stay, of patience, or of another span of time. */
public final class Durations {
    private Durations() {}

    /** Always the same. */
    public static DurationDistribution fixed(Days length) {
        return new DurationDistribution.Fixed(length.value());
    }

    /** Without memory: how long it lasted says nothing about how long it will. */
    public static DurationDistribution exponential(Days mean) {
        return new DurationDistribution.Exponential(mean.value());
    }

    /** Gamma by its mean and its spread, for instance {@code gamma(years(5.2), cv(0.9))}. */
    public static DurationDistribution gamma(Days mean, Variation spread) {
        return new DurationDistribution.GammaSpan(mean.value(), spread.value());
    }

    /** Lognormal by its mean and its spread: many short ones and a long tail. */
    public static DurationDistribution lognormal(Days mean, Variation spread) {
        return new DurationDistribution.Lognormal(mean.value(), spread.value());
    }

    /** Weibull by shape and scale; with a shape below 1 those who have stayed long stay longer. */
    public static DurationDistribution weibull(double shape, Days scale) {
        return new DurationDistribution.Weibull(shape, scale.value());
    }

    /** Several groups, each with a distribution of its own; their parts add up to 100 percent. */
    public static DurationDistribution mixture(DurationDistribution.Mixture.Part... groups) {
        return new DurationDistribution.Mixture(List.of(groups));
    }

    /** A group of a {@link #mixture}. */
    public static DurationDistribution.Mixture.Part group(Fraction part, DurationDistribution span) {
        return new DurationDistribution.Mixture.Part(part.share().value(), span);
    }

    /** What was observed: each as likely as the others. */
    public static DurationDistribution empirical(Days... lengths) {
        return new DurationDistribution.Empirical(
                Stream.of(lengths).map(Days::value).toList());
    }

    /** A coefficient of variation: the standard deviation as a part of the mean, 1 for an exponential distribution. */
    public static Variation cv(double value) {
        return new Variation(value);
    }

    /**
     * How far a span differs from one client to the next.
     *
     * @param value the standard deviation divided by the mean; above 0
     */
    public record Variation(double value) {
        public Variation {
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException("a coefficient of variation is above 0, got " + value);
            }
        }
    }
}
