package nl.plafond.statistics;

import java.util.Optional;
import nl.plafond.vocabulary.Metric.Better;

/**
 * What a scenario changes in one figure, against the baseline with the same clients.
 *
 * @param mean the difference of the means, scenario minus baseline, which is paired; not a number if the pair never exists
 * @param low lower end of its interval: 95% for all scenarios of the comparison together (Bonferroni); not a number if there
 *     is none
 * @param high upper end of it
 * @param futures what it is in each replication
 * @param lower in which share of the replications the figure of the scenario is the lower one; not a number if that was not
 *     counted
 * @param higher in which share of them it is the higher one; in the rest both are the same
 * @param direction which way is better
 * @param replications in how many replications both figures exist
 */
public record Difference(
        double mean,
        double low,
        double high,
        FutureDifferences futures,
        double lower,
        double higher,
        Better direction,
        int replications)
        implements Band {
    private static final double CONFIDENCE = 0.95;

    /** A difference that does not exist. */
    public static final Difference NONE = new Difference(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /**
     * A difference in a figure of which less is better, and which is never the same, so that what is not better is worse; what
     * it is in each replication is not kept.
     */
    public Difference(double mean, double low, double high, double better, int replications) {
        this(mean, low, high, FutureDifferences.NONE, better, 1 - better, Better.LOWER, replications);
    }

    /** That of some futures, with the 95% interval of its mean. */
    public static Difference of(FutureDifferences futures, Better direction) {
        var moments = new RunningMoments(1);
        for (double value : futures.inOrder()) {
            moments.add(0, value);
        }
        double mean = moments.mean(0);
        double half = moments.halfWidth(0, CONFIDENCE);
        var counts = futures.count(0);
        int n = counts.futures();
        return new Difference(
                mean,
                mean - half,
                mean + half,
                futures,
                counts.less() / (double) n,
                counts.more() / (double) n,
                direction,
                n);
    }

    @Override
    public double p10() {
        return futures.quantile(0.10);
    }

    /** The median of the replications, which is not the difference of the medians. */
    public double p50() {
        return futures.quantile(0.50);
    }

    @Override
    public double p90() {
        return futures.quantile(0.90);
    }

    @Override
    public double middle() {
        double median = p50();
        return Double.isNaN(median) ? mean : median;
    }

    /** Where eight in ten possible futures begin; where these are not kept, the interval of the mean. */
    public double bandLow() {
        double end = p10();
        return Double.isNaN(end) ? low : end;
    }

    /** Where eight in ten possible futures end; where these are not kept, the interval of the mean. */
    public double bandHigh() {
        double end = p90();
        return Double.isNaN(end) ? high : end;
    }

    /** Whether that band lies on one side of zero. */
    public boolean isOneWay() {
        return bandLow() > 0 || bandHigh() < 0;
    }

    /** The same without the futures, for texts that tell the mean and its interval. */
    public Difference ofMean() {
        return new Difference(mean, low, high, FutureDifferences.NONE, lower, higher, direction, replications);
    }

    /** The outcome that is likely at least; empty where there is none. Cheaper than a conclusion. */
    public Optional<Outcome> likely(double worth) {
        return Conclusion.likely(futures.count(worth));
    }

    /**
     * What one may say of it.
     *
     * @param worth the least difference that is worth saying
     */
    public Conclusion conclusion(double worth) {
        return futures.conclusion(worth);
    }

    /** In which share of the replications the scenario is strictly better; not a number where neither way is better. */
    public double better() {
        return switch (direction) {
            case LOWER -> lower;
            case HIGHER -> higher;
            case NEITHER -> Double.NaN;
        };
    }

    /** In which share of the replications it is strictly worse; not a number where neither way is better. */
    public double worse() {
        return switch (direction) {
            case LOWER -> higher;
            case HIGHER -> lower;
            case NEITHER -> Double.NaN;
        };
    }

    /** The difference the other way round. */
    public Difference negated() {
        return new Difference(
                -mean,
                -high,
                -low,
                futures.map(d -> -d),
                /* lower= */ higher,
                /* higher= */ lower,
                direction,
                replications);
    }

    /** What it is more than an amount that is known; nothing is counted of it. */
    public Difference minus(double known) {
        return new Difference(
                mean - known,
                low - known,
                high - known,
                futures.map(d -> d - known),
                Double.NaN,
                Double.NaN,
                direction,
                replications);
    }

    /** The same difference in other money, or a part of it. */
    public Difference times(double factor) {
        return new Difference(
                mean * factor,
                low * factor,
                high * factor,
                futures.map(d -> d * factor),
                lower,
                higher,
                direction,
                replications);
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
