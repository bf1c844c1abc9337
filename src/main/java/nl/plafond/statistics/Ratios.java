package nl.plafond.statistics;

/**
 * Running ratios of the sums of two figures over all replications, such as all waits over all admissions.
 *
 * <p>The interval is that of the delta method: with the ratio R of the means of y and x over n replications, R ± t s / (√n
 * mean x), where s is the standard deviation of y - R x (Cochran, Sampling Techniques, 3rd edition, 1977, section 6.4; Law,
 * Simulation Modeling and Analysis, 5th edition, 2015, section 9.5.3, for replications). Replications in which there is
 * nothing below the line have nothing above it either: they change neither the ratio nor its interval.
 */
final class Ratios {
    /** A part of what is added up that rounding may leave of nothing. */
    private static final double ROUNDING = 1e-13;

    private final RunningMoments upper;
    private final RunningMoments lower;
    /** The sum of the products of both deviations. */
    private final double[] products;
    /** In how many replications there is something below the line. */
    private final int[] existing;

    Ratios(int cells) {
        upper = new RunningMoments(cells);
        lower = new RunningMoments(cells);
        products = new double[cells];
        existing = new int[cells];
    }

    /** Adds a replication; one in which either figure does not exist is left out. */
    void add(int cell, double y, double x) {
        if (Double.isNaN(y) || Double.isNaN(x)) {
            return;
        }
        double before = y - (upper.count(cell) == 0 ? 0 : upper.mean(cell));
        upper.add(cell, y);
        lower.add(cell, x);
        products[cell] += before * (x - lower.mean(cell));
        if (x > 0) {
            existing[cell]++;
        }
    }

    /** Adds the same replication a number of times where there is none yet, to the same outcome to the last bit. */
    void repeat(int cell, double y, double x, int times) {
        if (times > 0) {
            add(cell, y, x);
            upper.repeat(cell, times);
            lower.repeat(cell, times);
            existing[cell] *= times;
        }
    }

    /** The figure above the line. */
    RunningMoments upper() {
        return upper;
    }

    /** The figure below the line. */
    RunningMoments lower() {
        return lower;
    }

    /** The ratio of the sums; not a number if they do not exist or that below the line is not above 0. */
    double ratio(int cell) {
        return lower.mean(cell) > 0 ? upper.mean(cell) / lower.mean(cell) : Double.NaN;
    }

    /** In how many replications there is a ratio; 0 where there is none over all of them. */
    int count(int cell) {
        return Double.isNaN(ratio(cell)) ? 0 : existing[cell];
    }

    /** Half the width of the confidence interval of the ratio; not a number below two replications. */
    double halfWidth(int cell, double confidence) {
        return halfWidth(residue(cell), scale(cell), lower.count(cell), count(cell), confidence);
    }

    /**
     * Half the width of the confidence interval of a ratio, or of a difference of two.
     *
     * @param squares the sum of the squares of what the replications deviate from it, in parts of the mean below the line
     * @param scale what that is the rest of
     * @param n over how many replications means are taken
     * @param existing how many of them say something
     */
    static double halfWidth(double squares, double scale, int n, int existing, double confidence) {
        if (existing < 2) {
            return Double.NaN;
        }
        double error = Math.sqrt(squares * existing / (existing - 1.0)) / n;
        return squares <= ROUNDING * scale ? 0 : error * RunningMoments.student(existing, confidence);
    }

    /** The sum of the squares of y - R x, in parts of the mean below the line. */
    double residue(int cell) {
        double ratio = ratio(cell);
        double squares = upper.squares(cell) - 2 * ratio * products[cell] + square(ratio) * lower.squares(cell);
        return squares / square(lower.mean(cell));
    }

    /** What that is left of. */
    double scale(int cell) {
        return (upper.squares(cell) + square(ratio(cell)) * lower.squares(cell)) / square(lower.mean(cell));
    }

    private static double square(double value) {
        return value * value;
    }
}
