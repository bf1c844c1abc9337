package nl.plafond.statistics;

import nl.plafond.vocabulary.Metric.Unit;

/** From which difference on one says a word of it, unless a question says otherwise. */
public final class WorthSaying {
    private static final double HALF_A_PERSON = 0.5;
    /** Waits are written in weeks with one decimal at most. */
    private static final double TENTH_OF_A_WEEK = 0.7;

    private static final double HALF_A_PERCENT = 0.005;
    private static final double THOUSAND = 1000;

    private WorthSaying() {}

    /**
     * The least difference that is worth a word: half a person, a thousandth of the cost, or what figures are rounded to.
     *
     * @param level what it is a difference from; not a number where that is not known
     */
    public static double least(Unit unit, double level) {
        return switch (unit) {
            case CLIENTS, PLACES -> HALF_A_PERSON;
            case DAYS -> TENTH_OF_A_WEEK;
            case SHARE -> HALF_A_PERCENT;
            case EURO -> Double.isNaN(level) ? THOUSAND : Math.max(THOUSAND, Math.abs(level) / THOUSAND);
        };
    }
}
