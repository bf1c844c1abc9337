package nl.plafond.simulation.internal.random;

import java.util.function.DoubleUnaryOperator;

/**
 * A distribution's quantiles in a table, so that a draw costs one look-up.
 *
 * <p>Between knots the quantile is interpolated. The upper tail, where quantiles bend, has knots of its own at ten
 * levels, each four times finer, so that the knots that most draws need lie close together; beyond the last one (one draw in a million) the exact function is asked.
 */
public final class QuantileTable {
    private static final int LEVELS = 10;
    private static final int KNOTS = 1024;
    private static final double FINER = 4;

    private final DoubleUnaryOperator exact;
    private final double[][] knots = new double[LEVELS][KNOTS + 1];

    /** Tabulates a quantile function of shares from 0 up to 1. */
    public QuantileTable(DoubleUnaryOperator quantile) {
        exact = quantile;
        double above = 1;
        for (var level : knots) {
            for (int i = 0; i <= KNOTS; i++) {
                double upper = above * (1 - (1 - 1 / FINER) * i / KNOTS);
                level[i] = quantile.applyAsDouble(1 - upper);
            }
            above /= FINER;
        }
    }

    /** The quantile of a share between 0 and 1. */
    public double at(double share) {
        double upper = 1 - share;
        double above = 1;
        for (var level : knots) {
            if (upper > above / FINER) {
                double position = (1 - upper / above) / (1 - 1 / FINER) * KNOTS;
                int knot = Math.min(KNOTS - 1, (int) position);
                return level[knot] + (position - knot) * (level[knot + 1] - level[knot]);
            }
            above /= FINER;
        }
        return exact.applyAsDouble(share);
    }
}
