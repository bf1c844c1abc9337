package nl.plafond.statistics;

/**
 * What two ratios of sums of the same replications have in common, so that the interval of their difference is a paired one.
 *
 * <p>The difference of the ratios of y to x and of v to w varies, by the delta method, as (y - R x) / mean x - (v - S w) /
 * mean w does over the replications; here are kept the sums of products that its spread takes besides those of each ratio.
 */
final class RatioPairs {
    private final double[] uppers;
    private final double[] upperLower;
    private final double[] lowerUpper;
    private final double[] lowers;

    RatioPairs(int cells) {
        uppers = new double[cells];
        upperLower = new double[cells];
        lowerUpper = new double[cells];
        lowers = new double[cells];
    }

    /** Adds a replication that has just been added to both ratios. */
    void add(int cell, Ratios one, double y, double x, Ratios other, double v, double w) {
        int n = one.upper().count(cell);
        if (n < 2) {
            return;
        }
        // With the means that the replication is part of already, the update of Welford takes this factor.
        double factor = n / (n - 1.0);
        double dy = factor * (y - one.upper().mean(cell));
        double dx = factor * (x - one.lower().mean(cell));
        double dv = v - other.upper().mean(cell);
        double dw = w - other.lower().mean(cell);
        uppers[cell] += dy * dv;
        upperLower[cell] += dy * dw;
        lowerUpper[cell] += dx * dv;
        lowers[cell] += dx * dw;
    }

    /**
     * Half the width of the confidence interval of the difference of two ratios; not a number below two pairs.
     *
     * @param pairs in how many replications both ratios exist
     */
    double halfWidth(int cell, RatioPoint one, RatioPoint other, int pairs, double confidence) {
        double r = one.value();
        double s = other.value();
        double common = (uppers[cell] - s * upperLower[cell] - r * lowerUpper[cell] + r * s * lowers[cell])
                / (one.lowerMean() * other.lowerMean());
        double squares = one.residue() + other.residue() - 2 * common;
        double scale = one.scale() + other.scale();
        return Ratios.halfWidth(squares, scale, one.replications(), pairs, confidence);
    }

    /** One of some ratios. */
    record RatioPoint(Ratios ratios, int cell) {
        private double value() {
            return ratios.ratio(cell);
        }

        private double lowerMean() {
            return ratios.lower().mean(cell);
        }

        private double residue() {
            return ratios.residue(cell);
        }

        private double scale() {
            return ratios.scale(cell);
        }

        private int replications() {
            return ratios.lower().count(cell);
        }
    }
}
