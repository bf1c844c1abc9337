package nl.plafond.simulation.internal.plan;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;

/**
 * Looks for the spans that shares of a distribution do not exceed.
 *
 * <p>The logarithm of the odds of a share hardly bends over the logarithm of the span, so that a secant finds it in two or
 * three steps from the one found before; where the distribution jumps, halving the bracket does.
 */
final class SpanSearch {
    /** Shorter than so many powers of e below where the search began, a span is none. */
    private static final double POWERS = 28;

    /** A last straight step from within this distance, in log-odds, lands within a billionth of the span. */
    private static final double NEAR = 1e-6;

    private static final double NARROW = 1e-12;
    private static final double LONGEST_STEP = 2;
    private static final int SECANTS = 6;
    private static final int MOST = 200;

    private final DoubleUnaryOperator cdf;
    private final double shortest;
    /** The last one looked at: the logarithm of a span, and the log-odds of its share. */
    private double last;

    private double odds;
    private double slope = 1;

    /**
     * A search that begins at a span.
     *
     * @param cdf the share of spans of at most so many days
     */
    SpanSearch(DoubleUnaryOperator cdf, double start) {
        this.cdf = cdf;
        last = FastMath.log(start);
        shortest = last - POWERS;
        look(last);
    }

    private void look(double log) {
        double share = cdf.applyAsDouble(FastMath.exp(log));
        double now = oddsOf(share);
        double rise = (log - last) / (now - odds);
        slope = rise > 0 && Double.isFinite(rise) ? rise : slope;
        last = log;
        odds = now;
    }

    private static double oddsOf(double share) {
        return FastMath.log(share / (1 - share));
    }

    /** The logarithm of the span; that of the shortest one told apart where the span is shorter still. */
    double logOf(double share) {
        double target = oddsOf(share);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double step = LONGEST_STEP;
        for (int i = 0; i < MOST && !(Math.abs(target - odds) <= NEAR) && high - low > NARROW; i++) {
            if (odds < target) {
                low = Math.max(low, last);
            } else if (last <= shortest) {
                return shortest;
            } else {
                high = Math.min(high, last);
            }
            double next = last + slope * (target - odds);
            boolean inside = next > Math.max(low, last - step) && next < Math.min(high, last + step);
            if (!inside || (i > SECANTS && i % 2 == 0)) {
                boolean bracketed = low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY;
                next = bracketed ? (low + high) / 2 : odds < target ? last + step : last - step;
                step *= 2;
            }
            look(Math.max(shortest, next));
        }
        return high - low <= NARROW ? (low + high) / 2 : last + slope * (target - odds);
    }
}
