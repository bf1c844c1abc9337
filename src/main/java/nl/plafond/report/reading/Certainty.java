package nl.plafond.report.reading;

import nl.plafond.results.Metric;
import nl.plafond.statistics.Difference;

/** How sure one can be of the direction of a difference. */
public enum Certainty {
    /** Nothing changes in any possible future. */
    SAME("same"),
    /** The interval of the difference holds zero, or there is no difference to speak of. */
    UNKNOWN("unknown"),
    /** The mean is beyond chance, but in more than one of five possible futures it goes the other way. */
    ON_AVERAGE("average"),
    /** The mean is beyond chance, and so it goes in at least four of five possible futures. */
    LIKELY("likely"),
    /** The mean is beyond chance, and so it goes in at least 39 of 40 possible futures. */
    SURE("sure");

    private static final double LIKELY_FROM = 0.80;
    private static final double SURE_FROM = 0.975;

    private final String key;

    Certainty(String key) {
        this.key = key;
    }

    /** What one may say of a difference in a figure of which less, or more, is better. */
    public static Certainty of(Difference difference, Metric.Better better) {
        if (difference.none()) {
            return SAME;
        }
        if (!difference.certain()) {
            return UNKNOWN;
        }
        double share = inFavour(difference, better);
        return share >= SURE_FROM ? SURE : share >= LIKELY_FROM ? LIKELY : ON_AVERAGE;
    }

    /**
     * The share of possible futures in which it goes the way of the mean; one that is the same in both counts as not
     * better. All of them for a figure that is neither good nor bad.
     */
    public static double inFavour(Difference difference, Metric.Better better) {
        if (Double.isNaN(difference.better())) {
            return 1;
        }
        return improves(difference, better) ? difference.better() : 1 - difference.better();
    }

    /** Whether the mean goes the better way. */
    public static boolean improves(Difference difference, Metric.Better better) {
        return better == Metric.Better.LOWER ? difference.mean() < 0 : difference.mean() > 0;
    }

    /** The name in the texts. */
    public String key() {
        return key;
    }
}
