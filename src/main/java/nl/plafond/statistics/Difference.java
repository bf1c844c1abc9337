package nl.plafond.statistics;

/**
 * What a scenario changes in one figure, against the baseline with the same clients.
 *
 * @param mean the difference of the means, scenario minus baseline, which is paired; not a number if the pair never exists
 * @param low lower end of its interval: 95% for all scenarios of the comparison together (Bonferroni); not a number if there
 *     is none
 * @param high upper end of it
 * @param better in which share of the replications the scenario is strictly better; not a number for a figure that is
 *     neither good nor bad
 * @param worse in which share of them it is strictly worse; the rest are the same in both
 * @param replications in how many replications both figures exist
 */
public record Difference(double mean, double low, double high, double better, double worse, int replications) {
    /** A difference that does not exist. */
    public static final Difference NONE = new Difference(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /** A difference that exists in every replication, so that what is not better is worse. */
    public Difference(double mean, double low, double high, double better, int replications) {
        this(mean, low, high, better, 1 - better, replications);
    }

    /** The same difference in other money, or a part of it. */
    public Difference times(double factor) {
        return new Difference(mean * factor, low * factor, high * factor, better, worse, replications);
    }

    /** Whether the interval leaves out zero, so that the sign of the difference is beyond chance. */
    public boolean certain() {
        return low > 0 || high < 0;
    }

    /** Whether there is an interval: not for a single replication, nor for a few that are all the same. */
    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether scenario and baseline are the same in every replication. */
    public boolean none() {
        return replications > 0 && mean == 0 && !(low < 0) && !(high > 0);
    }
}
