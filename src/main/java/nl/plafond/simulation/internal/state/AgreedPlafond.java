package nl.plafond.simulation.internal.state;

import nl.plafond.simulation.internal.plan.PlafondPlan;

/**
 * What has become of the plafond that was agreed: room that moved between providers, and years that follow from what was
 * produced.
 *
 * <p>Where the next year follows from this year's production, it is that production at the new tariff and index, adjusted;
 * what had moved is then in it. Another plafond starts from what is agreed for it. One that comes within a year says nothing
 * about the days before it: people were admitted and paid by what the plafond of those days had become.
 */
final class AgreedPlafond {
    private double factor = 1;
    /** What the days of this year under earlier plafonds had more than was agreed for them, in euros. */
    private double before;
    /** Whether the year that began last follows from the production of the one before. */
    private boolean renewed;

    /** What has moved here of this year as it is known, of a whole year after it, and of this year as it will turn out. */
    private double movedThisYear;

    private double movedNextYear;
    private double movedOfYear;

    /**
     * A new calendar year under the same plafond.
     *
     * @param production euros produced in the old year, at the tariff of the new one
     * @param agreed what was agreed for the days of the old year that were simulated
     */
    void newYear(PlafondPlan rule, double production, double agreed) {
        renewed = rule.fromProduction && agreed > 0;
        if (renewed) {
            // Against what was agreed, so that a measure that changes the amount of the new year still counts.
            factor = production / agreed * (1 + rule.adjustment);
        }
    }

    /** No day of this year was under an earlier plafond that counts together with this one. */
    void countAnew() {
        before = 0;
    }

    /**
     * Another plafond.
     *
     * @param agreed what was agreed for the days that the one before it has stood this year
     */
    void anew(double agreed) {
        if (factor != 1) {
            before += own(agreed) - agreed;
            factor = 1;
        }
        renewed = false;
    }

    /** What has moved here, or away from here where it is negative, in euros. */
    void setMoved(double thisYear, double nextYear, double ofYear) {
        movedThisYear = thisYear;
        movedNextYear = nextYear;
        movedOfYear = ofYear;
    }

    boolean isRenewed() {
        return renewed;
    }

    /** Whether it is what was agreed, but for what has moved. */
    boolean isAsAgreed() {
        return factor == 1 && before == 0;
    }

    double movedThisYear() {
        return movedThisYear;
    }

    double movedOfYear() {
        return movedOfYear;
    }

    /** What an amount that was agreed for a whole year after this one is by now. */
    double nextYear(double agreed) {
        return own(agreed) + movedNextYear;
    }

    /** What an amount that was agreed under this plafond is by now, apart from what has moved. */
    double own(double agreed) {
        return agreed * factor;
    }

    /**
     * What this year's own amount is by now, under this plafond and others.
     *
     * @param agreed what was agreed for this year
     * @param here what of that was agreed under this plafond
     */
    double ownOfYear(double agreed, double here) {
        return own(here) + (agreed - here) + before;
    }
}
