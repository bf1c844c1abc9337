package nl.plafond.statistics;

/**
 * What the replications say of one figure.
 *
 * @param mean the mean over the replications in which the figure exists, or over the clients of all of them together where
 *     it is a mean or a share over clients; not a number if it never exists
 * @param low lower end of the 95% confidence interval of the mean, within what is possible; not a number if there is none,
 *     as below two replications
 * @param high upper end of it
 * @param p10 one in ten replications lies below this
 * @param p50 the median of the replications
 * @param p90 one in ten replications lies above this
 * @param replications in how many replications the figure exists
 */
public record Estimate(double mean, double low, double high, double p10, double p50, double p90, int replications)
        implements Band {
    /** A figure that does not exist. */
    public static final Estimate NONE =
            new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    @Override
    public double middle() {
        return Double.isNaN(p50) ? mean : p50;
    }

    /** The same without the median, for texts that tell the mean and its interval. */
    public Estimate ofMean() {
        return new Estimate(mean, low, high, p10, Double.NaN, p90, replications);
    }

    /** The same without what is said of how far chance moves the mean. */
    public Estimate withoutInterval() {
        return new Estimate(mean, Double.NaN, Double.NaN, p10, p50, p90, replications);
    }

    /** The same times a factor, such as prices of another year. */
    public Estimate times(double factor) {
        return new Estimate(
                mean * factor, low * factor, high * factor, p10 * factor, p50 * factor, p90 * factor, replications);
    }

    /** Whether there is an interval: not for a single replication, nor for a few that are all the same. */
    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether the figure exists in any replication. */
    public boolean exists() {
        return replications > 0;
    }
}
