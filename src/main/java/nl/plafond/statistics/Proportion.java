package nl.plafond.statistics;

import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How likely something is, by how many replications it came true in.
 *
 * @param share the share of the replications; not a number for none
 * @param low lower end of its 95% interval (Wilson's score)
 * @param high upper end of it
 * @param replications in how many replications it was asked
 */
public record Proportion(double share, double low, double high, int replications) {
    private static final double CONFIDENCE = 0.95;

    /** The chance of what came true in so many of so many replications. */
    public static Proportion of(int met, int replications) {
        if (replications == 0) {
            return new Proportion(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        var interval = new WilsonScoreInterval().createInterval(replications, met, CONFIDENCE);
        return new Proportion(
                (double) met / replications, interval.getLowerBound(), interval.getUpperBound(), replications);
    }

    /** In how many replications it came true. */
    public int met() {
        return exists() ? (int) Math.round(share * replications) : 0;
    }

    /** Whether there is anything to say. */
    public boolean exists() {
        return replications > 0;
    }
}
