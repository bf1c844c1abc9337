package nl.plafond.simulation.internal.state;

import nl.plafond.simulation.internal.plan.PlafondPlan;

/**
 * What has become of the plafond that was agreed: room that moved between providers, and years that follow from what was
 * produced.
 *
 * <p>Where the next year follows from this year's production, it is that production at the new tariff and index, adjusted;
 * what had moved is then in it. Where it is as agreed, what has moved stays moved. Another kind of plafond starts from what
 * is agreed for it.
 */
public final class AgreedPlafond {
    private double factor = 1;
    private double movedPerYear;
    private double movedThisYear;

    /**
     * A new calendar year under the same plafond.
     *
     * @param production euros produced in the old year, at the tariff of the new one
     * @param agreed what was agreed for the days of the old year that were simulated
     */
    void newYear(PlafondPlan rule, double production, double agreed) {
        if (rule.fromProduction && agreed > 0) {
            // Against what was agreed, so that a measure that changes the amount of the new year still counts.
            factor = production / agreed * (1 + rule.adjustment);
            movedPerYear = 0;
        }
        movedThisYear = movedPerYear;
    }

    /** Another plafond. */
    void anew() {
        factor = 1;
        movedPerYear = 0;
        movedThisYear = 0;
    }

    /** Room moves here, in euros per year, for the part of this year that is left and for the years after it. */
    void move(double perYear, double partOfYear) {
        movedPerYear += perYear;
        movedThisYear += perYear * partOfYear;
    }

    /** What an amount that was agreed for this year or a part of it is by now. */
    double thisYear(double agreed) {
        return own(agreed) + movedThisYear;
    }

    /** What an amount that was agreed for a whole year after this one is by now. */
    double nextYear(double agreed) {
        return own(agreed) + movedPerYear;
    }

    /** What an amount that was agreed is by now, apart from what has moved. */
    double own(double agreed) {
        return agreed * factor;
    }
}
