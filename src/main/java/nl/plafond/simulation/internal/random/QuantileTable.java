package nl.plafond.simulation.internal.random;

import java.util.function.IntToDoubleFunction;

/**
 * A distribution's quantiles in a table, so that a draw costs one look-up.
 *
 * <p>Between knots ({@link Knots}) the quantile is a rising cubic; nearer to 0 or 1 than one in two million the exact function
 * is asked. A table at another scale, or of some of the shares only, has the same numbers and takes no room of its own.
 */
public final class QuantileTable implements Quantiles {
    private static final long WITHIN = (1L << Knots.BITS_WITHIN) - 1;
    private static final double BELOW_ONE = Math.nextDown(1.0);
    private static final double PER_BIT = 1.0 / (1L << Knots.BITS_WITHIN);

    private static final QuantileTable ONE = UnitLaw.ONE.table();
    private static final QuantileTable EVEN = UnitLaw.EVEN.table();
    private static final QuantileTable EXPONENTIAL = UnitLaw.EXPONENTIAL.table();

    private final double[] cells;
    private final Law law;
    private final double scale;
    private final double from;
    private final double width;
    private final double longest;

    private QuantileTable(double[] cells, Law law, double scale, double from, double width, double longest) {
        this.cells = cells;
        this.law = law;
        this.scale = scale;
        this.from = from;
        this.width = width;
        this.longest = longest;
    }

    /**
     * The table through these quantiles.
     *
     * @param quantile that of the share of each knot, by its number; one that is smaller than the one before is as large
     * @param law what is asked where there are no knots
     */
    public static QuantileTable of(IntToDoubleFunction quantile, Law law) {
        var quantiles = new double[Knots.NUMBER];
        double before = 0;
        for (int knot = 0; knot < quantiles.length; knot++) {
            before = Math.max(before, quantile.applyAsDouble(knot));
            quantiles[knot] = before;
        }
        return new QuantileTable(Knots.cubics(quantiles), law, 1, 0, 1, Double.POSITIVE_INFINITY);
    }

    /** Spans that are all as long. */
    public static QuantileTable always(double days) {
        return new QuantileTable(ONE.cells, ONE.law, days, 0, 1, Double.POSITIVE_INFINITY);
    }

    /** Spans of any length up to the longest, one as likely as the other. */
    public static QuantileTable upTo(double days) {
        return EVEN.times(days);
    }

    /** Spans without memory. */
    public static QuantileTable exponential(double mean) {
        return EXPONENTIAL.times(mean);
    }

    /** The same spans, each so many times as long. */
    public QuantileTable times(double factor) {
        return new QuantileTable(cells, law, scale * factor, from, width, longest * factor);
    }

    @Override
    public double at(double share) {
        double part = from + share * width;
        long place = Double.doubleToRawLongBits(0.5 - Math.abs(part - 0.5)) - Knots.LOWEST;
        double days = scale
                * (place < 0 ? law.quantile(Math.min(part, BELOW_ONE)) : lookedUp(place, part > 0.5 ? Knots.UPPER : 0));
        return days < longest ? days : longest;
    }

    private double lookedUp(long place, int half) {
        int cell = half + (int) (place >>> Knots.BITS_WITHIN) * Knots.COEFFICIENTS;
        double within = (place & WITHIN) * PER_BIT;
        return cells[cell] + within * (cells[cell + 1] + within * (cells[cell + 2] + within * cells[cell + 3]));
    }

    @Override
    public double cdf(double days) {
        double below = days >= longest ? 1 : (law.cdf(days / scale) - from) / width;
        return Math.min(1, Math.max(0, below));
    }

    @Override
    public QuantileTable between(double shortest, double most) {
        double low = cdf(shortest);
        double high = cdf(most);
        if (low >= high) {
            return always(most < Double.POSITIVE_INFINITY ? most : shortest);
        }
        return new QuantileTable(cells, law, scale, from + low * width, (high - low) * width, Math.min(longest, most));
    }
}
