package nl.plafond.simulation.internal.state;

import nl.plafond.simulation.internal.plan.Calendar;
import nl.plafond.simulation.internal.plan.PlafondPlan;
import nl.plafond.simulation.internal.plan.ProviderPlan;

/**
 * Who may come in: the places and the plafond of one provider, of whichever regions its people are.
 *
 * <p>Production is counted in euros of constant prices since 1 January, or since the day in the year on which there was a
 * plafond. Under the rule {@code committed} everyone in care is taken to stay until 31 December, and plafond and price to
 * stay what they are, since nobody knows better in advance; who leaves earlier makes room at once. A place that is held
 * for a client who is matched counts as taken, and that client as someone in care.
 */
public final class Capacity {
    /** What keeps the next client out. */
    public enum Refusal {
        NOTHING(0),
        PLACES(1),
        PLAFOND(2);

        /** Where the days of it are counted. */
        final int number;

        Refusal(int number) {
            this.number = number;
        }
    }

    /** A hundredth of a cent in ten million euros: the room that rounding may take. */
    private static final double ROUNDING = 1e-11;

    private final ProviderPlan plan;
    private final Calendar calendar;
    private final boolean hasPlafond;
    private final AgreedPlafond agreed = new AgreedPlafond();

    private int year = -1;
    private double countsFrom = Double.NEGATIVE_INFINITY;
    private double yearEnd;
    private double nextYearDays;
    private PlafondPlan rule;
    private double limit;
    private double nextYearLimit;
    private double reserved;
    private double nextYearReserved;
    private double dated;
    private double places;
    /** What families that came and stopped make of the places that are dated. */
    private double inFamilies;

    private double familyDays;
    private double familyDaysRead;
    private double price;
    private int inCare;
    private int held;
    private double produced;
    private double etmalen;
    private double since;
    private double vacancy;
    /** Until when nobody comes in whatever happens elsewhere, and why; before all time where that is not known. */
    private double closedUntil = Double.NEGATIVE_INFINITY;

    private Refusal closedBy = Refusal.NOTHING;

    Capacity(ProviderPlan plan, Calendar calendar) {
        this.plan = plan;
        this.calendar = calendar;
        hasPlafond = plan.hasPlafond();
        rule = plan.plafond.at(0);
    }

    /** Applies the rules in force from this day on. */
    void update(double now, int currentYear) {
        if (hasPlafond || placesAt(now) != places || plan.places.at(now) != dated) {
            // Nothing else makes a period of its own, so that a price that changes leaves what is counted alone to the
            // last bit.
            settle(now);
        }
        price = plan.tariff.at(now);
        var newRule = plan.plafond.at(now);
        if (currentYear != year) {
            if (newRule == rule && year >= 0) {
                agreed.newYear(rule, etmalen * price, agreed(countsFrom, now));
            }
            year = currentYear;
            yearEnd = calendar.yearStart(year + 1);
            nextYearDays = calendar.yearStart(year + 2) - yearEnd;
            produced = 0;
            etmalen = 0;
        }
        if (newRule != rule) {
            rule = newRule;
            agreed.anew();
        }
        double from = plan.countsFrom(now, calendar.yearStart(year));
        if (from > countsFrom) {
            produced = 0;
            etmalen = 0;
        }
        countsFrom = from;
        dated = plan.places.at(now);
        places = placesAt(now);
        setLimits(now);
    }

    private double placesAt(double now) {
        return Math.max(0, plan.places.at(now) + inFamilies);
    }

    /** A family brings so many places or, below 0, takes them away. */
    public void changePlaces(int by, double now) {
        settle(now);
        reconsider();
        inFamilies += by;
        places = placesAt(now);
    }

    private void setLimits(double now) {
        reconsider();
        limit = knownLimit(now);
        double nextYear = rule.amount.at(now) * rule.real[year + 1];
        nextYearLimit = agreed.nextYear(nextYear);
        // The reserve is a part of what the provider has of itself: what moves is for those who wait.
        reserved = rule.reserve == 0 ? 0 : rule.reserve * agreed.own(agreed(countsFrom, now));
        nextYearReserved = rule.reserve == 0 ? 0 : rule.reserve * agreed.own(nextYear);
    }

    /** The plafond of this year as it is known on a day; a year of which only a part counts has that part of it. */
    private double knownLimit(double known) {
        return rule.exists ? agreed.thisYear(agreed(countsFrom, known)) : Double.POSITIVE_INFINITY;
    }

    /** What was agreed for this year from a day on, as it is known on another day, in constant prices. */
    private double agreed(double from, double known) {
        double end = calendar.yearStart(year + 1);
        double days = end - calendar.yearStart(year);
        return rule.exists ? plan.amountDays(from, end, known, year) / days : 0;
    }

    /**
     * Room moves to this provider, or away from it where it is negative.
     *
     * @param perYear euros per year, from now on
     */
    public void move(double perYear, double now) {
        agreed.move(perYear, (yearEnd - now) / (yearEnd - calendar.yearStart(year)));
        setLimits(now);
    }

    /**
     * The room besides the reserve that those in care and some more clients would leave, in euros per year, this year and
     * after it; below 0 for what they would lack.
     */
    public double spare(int more, double now) {
        double part = (yearEnd - now) / (yearEnd - calendar.yearStart(year));
        int all = inCare + held + more;
        double thisYear = (limit - reserved - production(now) - all * price * (yearEnd - now)) / part;
        double after = nextYearLimit - nextYearReserved - all * price * nextYearDays;
        return Math.min(thisYear, after);
    }

    /** How many places nobody has; infinite where they are not counted. */
    public double freePlaces() {
        return plan.hasPlaces ? Math.max(0, places - inCare - held) : Double.POSITIVE_INFINITY;
    }

    public void changeInCare(int by, double now) {
        settle(now);
        reconsider();
        inCare += by;
    }

    /** Holds a place for a client who is matched, or lets go of it. */
    public void hold(int by) {
        reconsider();
        held += by;
    }

    public int inCare() {
        return inCare;
    }

    public int held() {
        return held;
    }

    public double places() {
        return places;
    }

    /** The places that are dated, without what families that came and stopped make of them. */
    public double placesDated() {
        return dated;
    }

    /** The days of places that families brought, less those that they took away, since they were last read. */
    public double readFamilyDays(double now) {
        double days = familyDays(now);
        double read = days - familyDaysRead;
        familyDaysRead = days;
        return read;
    }

    private double familyDays(double now) {
        return inFamilies == 0 && familyDays == 0 ? 0 : familyDays + (places - dated) * (now - since);
    }

    /** What is paid for an etmaal, a surcharge with it. */
    public double price() {
        return price;
    }

    public PlafondPlan rule() {
        return rule;
    }

    /**
     * The plafond that this year will turn out to have had, in constant prices, so far as no room moves any more; infinite
     * without one.
     */
    public double plafondOfYear() {
        return knownLimit(yearEnd - 1e-9);
    }

    /** The day from which production counts against the plafond of this year. */
    public double countsFrom() {
        return countsFrom;
    }

    /** The plafond of this year as it is known now, in constant prices; infinite without one. */
    public double plafondKnown() {
        return limit;
    }

    /** The part of it that a client may use. */
    public double plafondFor(boolean urgent) {
        return urgent ? limit : limit - reserved;
    }

    /** How many clients more than there are places are in care; never below 0. */
    public int surplus() {
        return plan.hasPlaces ? (int) Math.max(0, inCare - places) : 0;
    }

    /** How many places are lacking for those who are there and those for whom one is held; never below 0. */
    public int lacking() {
        return plan.hasPlaces ? (int) Math.max(0, inCare + held - places) : 0;
    }

    /** What keeps the next client out now. */
    public Refusal refusal(double now, boolean urgent) {
        if (now < closedUntil) {
            return closedBy;
        }
        var refusal = refusal(now, urgent, 0);
        if (refusal != Refusal.NOTHING && rule.reserve == 0) {
            closedUntil = refusal == Refusal.PLACES ? Double.POSITIVE_INFINITY : opensAt(now, urgent);
            closedBy = refusal;
        }
        return refusal;
    }

    /** Something has changed, so that who was kept out may come in. */
    private void reconsider() {
        closedUntil = Double.NEGATIVE_INFINITY;
    }

    /** What would keep the next client out if there were so many more or, below 0, fewer. */
    private Refusal refusal(double now, boolean urgent, int more) {
        if (plan.hasPlaces && inCare + held + more >= places) {
            return Refusal.PLACES;
        }
        return rule.refuses && !fits(now, urgent, more) ? Refusal.PLAFOND : Refusal.NOTHING;
    }

    /**
     * Whether someone comes in if another goes at the same moment, and not otherwise. What the other has produced this year
     * stays produced; the days until 31 December that were counted for that one are there for whoever comes.
     *
     * @param paysExcess whether whoever comes is let in above the plafond all the same where the excess is paid
     */
    public boolean admitsByExchange(double now, boolean urgent, boolean paysExcess) {
        if (inCare == 0 || refusal(now, urgent, 0) == Refusal.NOTHING) {
            return false;
        }
        var refusal = refusal(now, urgent, -1);
        return refusal == Refusal.NOTHING || (refusal == Refusal.PLAFOND && paysExcess && rule.admitsIfNone);
    }

    /**
     * A score by which to find the provider with most room: free places, or what the plafond leaves if everyone in care stays
     * until 31 December; infinite without a limit.
     */
    public double room(double now) {
        double free = freePlaces();
        if (!rule.refuses) {
            return free;
        }
        double left = limit - production(now) - (inCare + held) * price * (yearEnd - now);
        return Math.min(free, left / Math.max(1e-9, price * (yearEnd - now)));
    }

    /**
     * When the plafond will let the next client in if nobody leaves; infinite if not before the year is out.
     *
     * <p>As the year runs out, the days get fewer that a client would still cost, and those for whom places are held.
     */
    public double opensAt(double now, boolean urgent) {
        if (now < closedUntil && closedBy == Refusal.PLAFOND) {
            return closedUntil;
        }
        if (!rule.refuses || !rule.committed || !nextYearFits(urgent, 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double left = plafondFor(urgent) - production(now) - inCare * price * (yearEnd - now);
        double opens = yearEnd - left / (price * (held + 1));
        return left > 0 && opens > now ? opens : Double.POSITIVE_INFINITY;
    }

    private boolean fits(double now, boolean urgent, int more) {
        if (!rule.committed) {
            return production(now) < plafondFor(urgent) * (1 - ROUNDING);
        }
        double whole = production(now) + (inCare + held + more + 1) * price * (yearEnd - now);
        return whole <= plafondFor(urgent) * (1 + ROUNDING) && nextYearFits(urgent, more);
    }

    private boolean nextYearFits(boolean urgent, int more) {
        double mayUse = urgent ? nextYearLimit : nextYearLimit - nextYearReserved;
        return (inCare + held + more + 1) * price * nextYearDays <= mayUse * (1 + ROUNDING);
    }

    private double production(double now) {
        return produced + inCare * price * (now - since);
    }

    /** The days of places in which nobody was in care, since the first day; 0 where there are no places. */
    double vacancy(double now) {
        return plan.hasPlaces ? vacancy + Math.max(0, places - inCare) * (now - since) : 0;
    }

    private void settle(double now) {
        vacancy = vacancy(now);
        familyDays = familyDays(now);
        produced = production(now);
        etmalen += inCare * (now - since);
        since = now;
    }
}
