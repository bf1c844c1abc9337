package nl.plafond.report.reading;

import java.util.List;
import nl.plafond.statistics.Estimate;

/**
 * Adds up figures that each have an interval of their own.
 *
 * <p>The interval of the sum is that of figures that go their own way. Those of months or providers do not quite, so it
 * serves to round by and is not shown.
 */
public final class Sums {
    private Sums() {}

    /** The sum of those figures that exist; one that does not exist if none of them does. */
    public static Estimate of(List<Estimate> figures) {
        var existing = figures.stream().filter(Estimate::exists).toList();
        if (existing.isEmpty()) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double mean = existing.stream().mapToDouble(Estimate::mean).sum();
        double half = Math.sqrt(existing.stream()
                .filter(Estimate::hasInterval)
                .mapToDouble(e -> square((e.high() - e.low()) / 2))
                .sum());
        int replications =
                existing.stream().mapToInt(Estimate::replications).min().orElse(0);
        return new Estimate(mean, mean - half, mean + half, Double.NaN, Double.NaN, Double.NaN, replications);
    }

    /** A figure divided by a number that is known, as a sum is to get a mean. */
    public static Estimate over(Estimate figure, double number) {
        return new Estimate(
                figure.mean() / number,
                figure.low() / number,
                figure.high() / number,
                figure.p10() / number,
                figure.p50() / number,
                figure.p90() / number,
                figure.replications());
    }

    private static double square(double x) {
        return x * x;
    }
}
