package nl.plafond.report.reading;

import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;

/** How sure one can be of the direction of a difference, as far as chance goes. */
public enum Certainty {
    /** Nothing changes in any possible future. */
    SAME("same"),
    /** What changes is too little to be worth a word, and that is certain: an answer, and not the want of one. */
    HARDLY("hardly"),
    /** The interval of the difference is wide and holds zero, or too few futures were played to say anything. */
    UNKNOWN("unknown"),
    /** The mean is beyond chance, but in more than one of five possible futures it goes the other way. */
    ON_AVERAGE("average"),
    /** The mean is beyond chance, and so it goes in at least four of five possible futures. */
    LIKELY("likely"),
    /** The mean is beyond chance, and so it goes in at least 95% of a hundred possible futures or more. */
    SURE("sure");

    /** Below so many possible futures nothing is certain. */
    public static final int ENOUGH = 100;
    /** Below so many possible futures one cannot conclude from their being equal that all are. */
    private static final int TO_TRUST_EQUALS = 30;

    private static final double LIKELY_FROM = 0.80;
    private static final double SURE_FROM = 0.95;

    private final String key;

    Certainty(String key) {
        this.key = key;
    }

    /**
     * What one may say of a difference in a figure of which less, or more, is better.
     *
     * @param worth the least difference that is worth a word
     */
    public static Certainty of(Difference difference, Metric.Better better, double worth) {
        if (difference.none()) {
            return SAME;
        }
        // An interval without width is no knowledge where a few futures happen to be equal.
        boolean trusted = difference.high() > difference.low() || difference.replications() >= TO_TRUST_EQUALS;
        if (!trusted) {
            return UNKNOWN;
        }
        boolean within = -worth < difference.low() && difference.high() < worth;
        if (within || (difference.certain() && Math.abs(difference.mean()) < worth)) {
            return HARDLY;
        }
        return difference.certain() ? direction(difference, better) : UNKNOWN;
    }

    private static Certainty direction(Difference difference, Metric.Better better) {
        double share = inFavour(difference, better);
        boolean enough = difference.replications() >= ENOUGH;
        return share >= SURE_FROM && enough ? SURE : share >= LIKELY_FROM ? LIKELY : ON_AVERAGE;
    }

    /** Whether there is a direction that one may speak of. */
    public boolean directed() {
        return compareTo(ON_AVERAGE) >= 0;
    }

    /**
     * The share of possible futures in which it goes the way of the mean; one that is the same in both goes neither way.
     * Not a number, for it is not kept, for a figure that is neither good nor bad.
     */
    public static double inFavour(Difference difference, Metric.Better better) {
        return improves(difference, better) ? difference.better() : difference.worse();
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
