package nl.plafond.statistics;

/**
 * Running ratios of means of two figures of the same replications, each over the replications in which both exist.
 *
 * <p>The interval is that of the delta method: with the ratio R of the means of y and x, R ± t s / (√n mean x), where s is
 * the standard deviation of y - R x (Cochran, Sampling Techniques, 3rd edition, 1977, section 6.4; Law, Simulation Modeling
 * and Analysis, 5th edition, 2015, section 9.5.3, for replications). It needs no replication to have a ratio of its own.
 */
final class Ratios {
    private final Moments upper;
    private final Moments lower;
    /** The sum of the products of both deviations. */
    private final double[] products;

    Ratios(int cells) {
        upper = new Moments(cells);
        lower = new Moments(cells);
        products = new double[cells];
    }

    void add(int cell, double y, double x) {
        if (Double.isNaN(y) || Double.isNaN(x)) {
            return;
        }
        double before = y - (upper.count(cell) == 0 ? 0 : upper.mean(cell));
        upper.add(cell, y);
        lower.add(cell, x);
        products[cell] += before * (x - lower.mean(cell));
    }

    /** The figure above the line. */
    Moments upper() {
        return upper;
    }

    /** The ratio of the means; not a number if they do not exist or the mean below the line is not above 0. */
    double ratio(int cell) {
        return lower.mean(cell) > 0 ? upper.mean(cell) / lower.mean(cell) : Double.NaN;
    }

    /** In how many replications both exist; 0 where there is no ratio. */
    int count(int cell) {
        return Double.isNaN(ratio(cell)) ? 0 : lower.count(cell);
    }

    /** Half the width of the confidence interval of the ratio; not a number below two replications. */
    double halfWidth(int cell, double confidence) {
        int n = count(cell);
        if (n < 2) {
            return Double.NaN;
        }
        double ratio = ratio(cell);
        double squares = square(upper.deviation(cell))
                - 2 * ratio * products[cell] / (n - 1)
                + square(ratio * lower.deviation(cell));
        double error = Math.sqrt(Math.max(0, squares) / n) / lower.mean(cell);
        return error == 0 ? 0 : error * Moments.student(n, confidence);
    }

    private static double square(double value) {
        return value * value;
    }
}
