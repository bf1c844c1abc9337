package nl.plafond.simulation.internal.random;

/**
 * The shares whose quantiles a table knows, and the cubics between them.
 *
 * <p>Both tails have knots as dense as they bend: each halving of what is left up to 0 or 1 has eight of them, so that the
 * bits of a share tell its cell. The cubics (Hermite) have slopes by five points, held back where they would fall (Fritsch
 * and Carlson 1980).
 */
public final class Knots {
    private static final int HALVINGS = 20;
    private static final int BITS_OF_CELL = 3;
    private static final int CELLS = HALVINGS << BITS_OF_CELL;
    /** How many there are. */
    public static final int NUMBER = 2 * CELLS + 1;

    /** What is left of the bits of a share for the place within its cell. */
    static final int BITS_WITHIN = 52 - BITS_OF_CELL;
    /** The bits of the lowest of them; the highest is as far from 1. */
    static final long LOWEST = Double.doubleToRawLongBits(Math.scalb(0.5, -HALVINGS));

    static final int COEFFICIENTS = 4;
    /** Where the cells of the upper half begin; those of either half lie in the order of the distance to its end. */
    static final int UPPER = (CELLS + 1) * COEFFICIENTS;

    private static final double[] SHARES = shares();

    private static final int AROUND = 2;
    private static final double[][] WEIGHTS = weights();
    /** A cubic rises if its slopes at both ends are at most so many times what it rises on average. */
    private static final double STEEPEST = 3;

    private Knots() {}

    /** Its share, between 0 and 1; they rise. */
    public static double share(int knot) {
        return SHARES[knot];
    }

    private static double[] shares() {
        var shares = new double[NUMBER];
        for (int knot = 0; knot <= CELLS; knot++) {
            double edge = Double.longBitsToDouble(LOWEST + ((long) knot << BITS_WITHIN));
            shares[knot] = edge;
            shares[NUMBER - 1 - knot] = 1 - edge;
        }
        return shares;
    }

    /** What the quantiles about each knot weigh in its slope: the derivative of the polynomial through five of them. */
    private static double[][] weights() {
        var weights = new double[NUMBER][2 * AROUND + 1];
        for (int knot = 0; knot < NUMBER; knot++) {
            int first = first(knot);
            for (int i = 0; i < weights[knot].length; i++) {
                weights[knot][i] = weight(first, knot, first + i);
            }
        }
        return weights;
    }

    private static int first(int knot) {
        return Math.max(0, Math.min(NUMBER - 1 - 2 * AROUND, knot - AROUND));
    }

    private static double weight(int first, int knot, int of) {
        double product = 1;
        double sum = 0;
        for (int other = first; other <= first + 2 * AROUND; other++) {
            if (other != of) {
                double apart = SHARES[of] - SHARES[other];
                product *= of == knot || other == knot ? 1 / apart : (SHARES[knot] - SHARES[other]) / apart;
                sum += 1 / apart;
            }
        }
        return of == knot ? sum : product;
    }

    /** The coefficients of the cubics through quantiles that rise, one for each knot. */
    static double[] cubics(double[] quantiles) {
        var slopes = slopes(quantiles);
        var cells = new double[2 * UPPER];
        for (int cell = 0; cell < CELLS; cell++) {
            double wide = SHARES[cell + 1] - SHARES[cell];
            int mirrored = NUMBER - 1 - cell;
            cubic(cells, cell * COEFFICIENTS, quantiles, slopes, cell, cell + 1, wide);
            cubic(cells, UPPER + cell * COEFFICIENTS, quantiles, slopes, mirrored, mirrored - 1, -wide);
        }
        cells[CELLS * COEFFICIENTS] = quantiles[CELLS];
        cells[UPPER + CELLS * COEFFICIENTS] = quantiles[CELLS];
        return cells;
    }

    private static void cubic(
            double[] cells, int at, double[] quantiles, double[] slopes, int from, int to, double wide) {
        double rise = quantiles[to] - quantiles[from];
        double begins = slopes[from] * wide;
        double ends = slopes[to] * wide;
        cells[at] = quantiles[from];
        cells[at + 1] = begins;
        cells[at + 2] = 3 * rise - 2 * begins - ends;
        cells[at + 3] = begins + ends - 2 * rise;
    }

    private static double[] slopes(double[] quantiles) {
        var slopes = new double[NUMBER];
        double before = Double.POSITIVE_INFINITY;
        for (int knot = 0; knot < NUMBER; knot++) {
            double after = knot + 1 == NUMBER
                    ? Double.POSITIVE_INFINITY
                    : (quantiles[knot + 1] - quantiles[knot]) / (SHARES[knot + 1] - SHARES[knot]);
            int first = first(knot);
            double slope = 0;
            for (int i = 0; i <= 2 * AROUND; i++) {
                slope += WEIGHTS[knot][i] * quantiles[first + i];
            }
            slopes[knot] = Math.max(0, Math.min(slope, STEEPEST * Math.min(before, after)));
            before = after;
        }
        return slopes;
    }
}
