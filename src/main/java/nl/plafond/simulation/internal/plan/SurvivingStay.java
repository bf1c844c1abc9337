package nl.plafond.simulation.internal.plan;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.simulation.internal.random.Knots;
import nl.plafond.simulation.internal.random.Law;
import nl.plafond.simulation.internal.random.QuantileTable;
import nl.plafond.simulation.internal.random.Quantiles;
import org.apache.commons.math3.util.FastMath;

/**
 * What remains of the stay of someone found in care, where stays may break down.
 *
 * <p>Whoever is found after a time {@code a} has neither completed their care nor broken down, so the density of {@code a}
 * goes with {@code exp(-ha) S(a)}, and what is left of their stay exceeds {@code r} with chance {@code L(r) / L(0)}, where
 * {@code L(r)} is the integral of {@code exp(-h(b - r)) S(b)} from {@code r} to the maximum (renewal theory with killing;
 * for {@code h} = 0 it is the usual length-biased remainder). It is integrated with {@code S} a parabola between days that
 * lie close together where stays end or break down, and is a cubic between them; a share comes out within 0.00001.
 */
final class SurvivingStay implements Law {
    private static final double HARDLY_ANYONE = 1e-12;
    private static final int DAYS_OF_BREAKDOWN = 160;
    private static final int KNOTS_APART = 2;
    private static final double FIRST_DAY = 0.01;
    private static final double SMALL = 0.5;
    private static final int TERMS = 9;

    private final double[] days;
    /** The integral from each day on, and its slope there. */
    private final double[] left;

    private final double[] slopes;

    /**
     * What remains of one kind of stay.
     *
     * @param span the stay, which has a density
     * @param quantiles those of the stay
     * @param maximum in days; infinite without one
     * @param hazard per day, above 0
     */
    SurvivingStay(DurationDistribution span, Quantiles quantiles, double maximum, double hazard) {
        double end = Math.min(maximum, span.quantile(1 - HARDLY_ANYONE));
        days = days(quantiles, Math.min(span.mean(), 1 / hazard), end);
        left = new double[days.length];
        slopes = new double[days.length];
        double lasting = 1 - span.cdf(end);
        for (int i = days.length - 1; i >= 0; i--) {
            double until = lasting;
            lasting = 1 - span.cdf(days[i]);
            if (i + 1 < days.length) {
                double wide = days[i + 1] - days[i];
                double halfWay = 1 - span.cdf(days[i] + wide / 2);
                left[i] = FastMath.exp(-hazard * wide) * left[i + 1]
                        + wide * integral(hazard * wide, lasting, halfWay, until);
            }
            slopes[i] = hazard * left[i] - lasting;
        }
    }

    /** The integral of {@code exp(-ht)} from 0 to 1 times a parabola of which three values are known. */
    private static double integral(double h, double first, double middle, double last) {
        double begins = 4 * middle - 3 * first - last;
        double bends = 2 * (first - 2 * middle + last);
        if (h < SMALL) {
            // The differences below would round away.
            return series(h, 1) * first + series(h, 2) * begins + series(h, 3) * bends;
        }
        double end = FastMath.exp(-h);
        double none = (1 - end) / h;
        double one = (none - end) / h;
        double two = (2 * one - end) / h;
        return none * first + one * begins + two * bends;
    }

    /** The integral of {@code exp(-ht) t^(power - 1)} from 0 to 1. */
    private static double series(double h, int power) {
        double sum = 0;
        double term = 1;
        for (int n = 0; n <= TERMS; n++) {
            sum += term / (power + n);
            term *= -h / (n + 1);
        }
        return sum;
    }

    private static double[] days(Quantiles quantiles, double scale, double end) {
        double powers = FastMath.asinh(end / (FIRST_DAY * scale));
        var ofBreakdown = IntStream.range(0, DAYS_OF_BREAKDOWN)
                .mapToDouble(i -> FIRST_DAY * scale * FastMath.sinh(powers * i / DAYS_OF_BREAKDOWN));
        var ofStay = IntStream.range(0, Knots.NUMBER)
                .filter(knot -> knot % KNOTS_APART == 0)
                .mapToDouble(knot -> quantiles.at(Knots.share(knot)));
        return DoubleStream.concat(DoubleStream.of(end), DoubleStream.concat(ofBreakdown, ofStay))
                .filter(day -> day <= end)
                .sorted()
                .distinct()
                .toArray();
    }

    /** How many days of it people are found in care, on average. */
    double lasting() {
        return left[0];
    }

    @Override
    public double cdf(double at) {
        int found = Arrays.binarySearch(days, at);
        int below = found < 0 ? -found - 2 : found;
        if (below < 0 || below + 1 >= days.length) {
            return below < 0 ? 0 : 1;
        }
        double wide = days[below + 1] - days[below];
        double part = (at - days[below]) / wide;
        double rise = left[below + 1] - left[below];
        double begins = slopes[below] * wide;
        double ends = slopes[below + 1] * wide;
        double now = left[below]
                + part * (begins + part * (3 * rise - 2 * begins - ends + part * (begins + ends - 2 * rise)));
        return Math.max(0, 1 - now / left[0]);
    }

    @Override
    public double quantile(double share) {
        return FastMath.exp(new SpanSearch(this::cdf, left[0]).logOf(share));
    }

    /** Its table. */
    QuantileTable table() {
        var search = new SpanSearch(this::cdf, left[0]);
        return QuantileTable.of(knot -> FastMath.exp(search.logOf(Knots.share(knot))), this);
    }
}
