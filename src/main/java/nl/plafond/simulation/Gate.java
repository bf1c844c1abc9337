package nl.plafond.simulation;

/**
 * Who may come in: the places and the plafond of one service.
 *
 * <p>Production is counted in euros of constant prices since 1 January. Under the rule {@code committed} everyone in care
 * is taken to stay until 31 December, and plafond and price to stay what they are, since nobody knows better in
 * advance; who leaves earlier makes room at once.
 */
final class Gate {
    /** What keeps the next client out. */
    enum Refusal {
        NOTHING,
        PLACES,
        PLAFOND
    }

    /** A hundredth of a cent in ten million euros: the room that rounding may take. */
    private static final double ROUNDING = 1e-11;

    private final ServicePlan plan;
    private final Calendar calendar;

    private int year = -1;
    private double yearEnd;
    private double nextYearDays;
    private double plafond;
    private double nextYearPlafond;
    private double places;
    private double price;
    private int inCare;
    private double produced;
    private double since;

    Gate(ServicePlan plan, Calendar calendar) {
        this.plan = plan;
        this.calendar = calendar;
    }

    /** Takes over what holds from this day on. */
    void update(double now, int currentYear) {
        settle(now);
        if (currentYear != year) {
            year = currentYear;
            produced = 0;
            yearEnd = calendar.yearStart(year + 1);
            nextYearDays = calendar.yearStart(year + 2) - yearEnd;
        }
        plafond = plan.plafond(year, now, calendar);
        nextYearPlafond = plan.plafondAmount.at(now) * plan.plafondReal[year + 1];
        places = plan.places.at(now);
        price = plan.price.at(now);
    }

    void changeInCare(int by, double now) {
        settle(now);
        inCare += by;
    }

    int inCare() {
        return inCare;
    }

    double places() {
        return places;
    }

    double price() {
        return price;
    }

    /** The plafond that this year will turn out to have had, in constant prices. */
    double plafondOfYear() {
        return plan.plafond[year];
    }

    /** What keeps the next client out now. */
    Refusal refusal(double now) {
        if (plan.hasPlaces && inCare >= places) {
            return Refusal.PLACES;
        }
        return plan.hasPlafond && !fits(now) ? Refusal.PLAFOND : Refusal.NOTHING;
    }

    /**
     * When the plafond will let the next client in if nobody leaves; infinite if not before the year is out.
     *
     * <p>As the year runs out, the days that a client would still cost get fewer.
     */
    double opensAt(double now) {
        if (!plan.hasPlafond || !plan.committed || !nextYearFits()) {
            return Double.POSITIVE_INFINITY;
        }
        double left = plafond - production(now) - inCare * price * (yearEnd - now);
        double opens = yearEnd - left / price;
        return left > 0 && opens > now ? opens : Double.POSITIVE_INFINITY;
    }

    private boolean fits(double now) {
        if (!plan.committed) {
            return production(now) < plafond * (1 - ROUNDING);
        }
        double whole = production(now) + (inCare + 1) * price * (yearEnd - now);
        return whole <= plafond * (1 + ROUNDING) && nextYearFits();
    }

    private boolean nextYearFits() {
        return (inCare + 1) * price * nextYearDays <= nextYearPlafond * (1 + ROUNDING);
    }

    private double production(double now) {
        return produced + inCare * price * (now - since);
    }

    private void settle(double now) {
        produced = production(now);
        since = now;
    }
}
