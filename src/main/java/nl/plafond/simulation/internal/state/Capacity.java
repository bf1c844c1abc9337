package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import java.util.Optional;
import nl.plafond.simulation.internal.plan.Calendar;
import nl.plafond.simulation.internal.plan.PlafondPlan;
import nl.plafond.simulation.internal.plan.PriceClass;
import nl.plafond.simulation.internal.plan.ProviderPlan;

/**
 * Who may come in: the places, the staff and the plafond of one provider, of whichever regions its people are.
 *
 * <p>Production is counted in euros of constant prices since 1 January, or since the day in the year on which there was a
 * plafond. Under the rule {@code committed} everyone in care is taken to stay until 31 December, and plafond and price to
 * stay what they are, since nobody knows better in advance; who leaves earlier makes room at once. A place that is held
 * for a client who is matched counts as taken, and that client as someone in care.
 *
 * <p>Clients of different price classes take more or less of a place and of the plafond. Where the price of a client depends
 * on how long they have been in care, what is agreed of it is known, and counts in advance: see {@link CommittedStays}.
 */
public final class Capacity {
    /** What keeps the next client out. */
    public enum Refusal {
        NOTHING(0),
        PLACES(1),
        PLAFOND(2),
        STAFF(3);

        /** Where the days of it are counted. */
        final int number;

        Refusal(int number) {
            this.number = number;
        }
    }

    /** A hundredth of a cent in ten million euros: the room that rounding may take. */
    private static final double ROUNDING = 1e-11;

    /** A hundredth of a second: how exactly it is known when a plafond opens, where that is searched for. */
    private static final double ROUNDING_OF_DAY = 1e-7;

    private final ProviderPlan plan;
    private final Calendar calendar;
    private final boolean hasPlafond;
    private final AgreedPlafond agreed = new AgreedPlafond();

    private int year = -1;
    private double countsFrom = Double.NEGATIVE_INFINITY;
    /** The days in this year between which the plafond of now stands; no end where it is not known of, or goes uncounted. */
    private double ruleFrom;

    private double ruleUntil;
    private double yearEnd;
    private double nextYearDays;
    private PlafondPlan rule;
    private double limit;
    private double nextYearLimit;
    private double reserved;
    private double nextYearReserved;
    private double dated;
    private double places;
    /** When more than so many places would be taken, nobody comes in: a part of a place is one for whoever takes a whole. */
    private double fullAt;

    /** What families that came and stopped make of the places that are dated. */
    private double inFamilies;

    private double familyDays;
    private double familyDaysRead;
    private final PriceClass[] classes;
    /** Whether all take a whole place and as much of the plafond, so that it does not matter who is next. */
    private final boolean alike;

    /** By price class what is paid for an etmaal, as a part of the price of the service. */
    private final double[] factors;

    private final int[] inCareOf;
    private final int[] heldOf;
    private final double[] etmalen;
    private double price;
    private int inCare;
    private int held;
    /** The places that those in care take, and those that are held. */
    private double taken;

    private double heldTaken;
    /** How many clients at the price of the service those in care come to, and those for whom places are held. */
    private double worth;

    private double heldWorth;
    private double produced;
    private double since;
    private double vacancy;
    /** Until when nobody comes in whatever happens elsewhere, and why; before all time where that is not known. */
    private double closedUntil = Double.NEGATIVE_INFINITY;

    private Refusal closedBy = Refusal.NOTHING;
    /** Whether it takes nobody: it has not entered yet, or has left. */
    private boolean closed;
    /** Who looks after whoever comes in, where staff are counted. */
    private Optional<StaffState> staff = Optional.empty();

    private double ftePerPlace;
    /** Since when those in care are there, where the plafond goes by it. */
    private final Optional<CommittedStays> stays;

    Capacity(ProviderPlan plan, Calendar calendar) {
        this.plan = plan;
        this.calendar = calendar;
        classes = plan.priceClasses;
        hasPlafond = plan.hasPlafond();
        alike = Arrays.stream(classes).allMatch(c -> c.isOrdinary(hasPlafond));
        boolean bySteps = Arrays.stream(classes).anyMatch(c -> c.after() > 0);
        stays = hasPlafond && bySteps ? Optional.of(new CommittedStays(classes)) : Optional.empty();
        factors = new double[classes.length];
        Arrays.fill(factors, 1);
        inCareOf = new int[classes.length];
        heldOf = new int[classes.length];
        etmalen = new double[classes.length];
        rule = plan.plafond.at(0);
        ruleUntil = plan.plafondUntil(0);
    }

    /** Whoever comes in takes so many fte of staff. */
    void countStaff(StaffState those, double fte) {
        staff = Optional.of(those);
        ftePerPlace = fte;
    }

    /** Applies the rules in force from this day on. */
    void update(double now, int currentYear) {
        if (hasPlafond || placesAt(now) != places || plan.places.at(now) != dated) {
            // Nothing else makes a period of its own, so that a price that changes leaves what is counted alone to the
            // last bit.
            settle(now);
        }
        setPrices(now);
        closed = !plan.takesPeople(now);
        var newRule = plan.plafond.at(now);
        if (currentYear != year) {
            if (newRule == rule && year >= 0) {
                agreed.newYear(rule, lastYear() * price, agreed(countsFrom, now));
            }
            year = currentYear;
            yearEnd = calendar.yearStart(year + 1);
            nextYearDays = calendar.yearStart(year + 2) - yearEnd;
            produced = 0;
            Arrays.fill(etmalen, 0);
            agreed.countAnew();
            ruleFrom = now;
        }
        if (newRule != rule) {
            agreed.anew(agreed(ruleFrom, now, now));
            rule = newRule;
            ruleFrom = now;
            ruleUntil = plan.plafondUntil(now);
        }
        double from = plan.countsFrom(now, calendar.yearStart(year));
        if (from > countsFrom) {
            produced = 0;
            Arrays.fill(etmalen, 0);
            agreed.countAnew();
        }
        countsFrom = from;
        dated = plan.places.at(now);
        setPlaces(placesAt(now));
        setLimits(now);
    }

    private void setPrices(double now) {
        price = plan.tariff.at(now);
        for (int c = 0; c < classes.length; c++) {
            factors[c] = classes[c].factor().at(now);
        }
        weigh();
    }

    /** What was delivered since 1 January, in etmalen at the price of the service. */
    private double lastYear() {
        double sum = 0;
        for (int c = 0; c < etmalen.length; c++) {
            sum += etmalen[c] * factors[c];
        }
        return sum;
    }

    private void weigh() {
        if (alike) {
            taken = inCare;
            worth = inCare;
            heldTaken = held;
            heldWorth = held;
            return;
        }
        taken = 0;
        worth = 0;
        heldTaken = 0;
        heldWorth = 0;
        for (int c = 0; c < classes.length; c++) {
            taken += inCareOf[c] * classes[c].place();
            worth += inCareOf[c] * factors[c];
            heldTaken += heldOf[c] * classes[c].place();
            heldWorth += heldOf[c] * factors[c];
        }
    }

    private void setPlaces(double number) {
        places = number;
        fullAt = Math.ceil(number) + ROUNDING;
    }

    private double placesAt(double now) {
        return Math.max(0, plan.places.at(now) + inFamilies);
    }

    /** A family brings so many places or, below 0, takes them away. */
    public void changePlaces(int by, double now) {
        settle(now);
        reconsider();
        inFamilies += by;
        setPlaces(placesAt(now));
    }

    private void setLimits(double now) {
        reconsider();
        double own = ownThisYear(now);
        limit = own + agreed.movedThisYear();
        double nextYear = rule.amount.at(now) * rule.real[year + 1];
        nextYearLimit = agreed.nextYear(nextYear);
        // The reserve is a part of what the provider has of itself: what moves is for those who wait.
        reserved = rule.reserve == 0 ? 0 : rule.reserve * own;
        nextYearReserved = rule.reserve == 0 ? 0 : rule.reserve * agreed.own(nextYear);
    }

    /**
     * The plafond of this year as it is known on a day, without what has moved; a year of which only a part counts has that
     * part of it.
     */
    private double ownThisYear(double known) {
        if (!rule.exists) {
            return Double.POSITIVE_INFINITY;
        }
        double whole = agreed(countsFrom, known);
        if (agreed.isAsAgreed()) {
            return whole;
        }
        boolean ends = ruleUntil < Math.min(known, yearEnd);
        double here = ends || ruleFrom > countsFrom ? agreed(ruleFrom, ends ? ruleUntil : yearEnd, known) : whole;
        return agreed.ownOfYear(whole, here);
    }

    /** What was agreed for this year from a day on, as it is known on another day, in constant prices. */
    private double agreed(double from, double known) {
        return agreed(from, calendar.yearStart(year + 1), known);
    }

    private double agreed(double from, double to, double known) {
        double days = calendar.yearStart(year + 1) - calendar.yearStart(year);
        return rule.exists ? plan.amountDays(from, to, known, year) / days : 0;
    }

    /** What this provider itself has on a day, in euros per year of a calendar year; infinite without a plafond. */
    double agreedPerYear(double day, int ofYear) {
        var then = plan.plafond.at(day);
        if (!then.exists) {
            return Double.POSITIVE_INFINITY;
        }
        double amount = then.amount.at(day) * then.real[ofYear];
        return then == rule ? agreed.own(amount) : amount;
    }

    /** Room has moved to this provider, or away from it where it is negative: see {@link MovedRoom}. */
    void setMoved(double thisYear, double nextYear, double ofYear, double now) {
        agreed.setMoved(thisYear, nextYear, ofYear);
        setLimits(now);
    }

    /** Whether the plafond of the year that began last follows from what was produced in the one before. */
    boolean isRenewed() {
        return agreed.isRenewed();
    }

    /**
     * The room besides the reserve that those in care and some more clients at the price of the service would leave, in euros
     * per year, this year and after it; below 0 for what they would lack.
     */
    public double spare(int more, double now) {
        double part = (yearEnd - now) / (yearEnd - calendar.yearStart(year));
        if (stays.isPresent()) {
            var bound = new Bound(now);
            double ofThis = bound.thisYear(now) + more * (yearEnd - now);
            double ofNext = bound.nextYear(now) + more * nextYearDays;
            double left = (limit - reserved - production(now) - ofThis * price) / part;
            return Math.min(left, nextYearLimit - nextYearReserved - ofNext * price);
        }
        double all = worth + heldWorth + more;
        double thisYear = (limit - reserved - production(now) - all * price * (yearEnd - now)) / part;
        double after = nextYearLimit - nextYearReserved - all * price * nextYearDays;
        return Math.min(thisYear, after);
    }

    /** How many places nobody has; infinite where they are not counted. */
    public double freePlaces() {
        return plan.hasPlaces ? Math.max(0, places - taken - heldTaken) : Double.POSITIVE_INFINITY;
    }

    public void changeInCare(int priceClass, int by, double now) {
        settle(now);
        reconsider();
        inCare += by;
        inCareOf[priceClass] += by;
        weigh();
    }

    /** Someone of a price class has been in care since a day, which the plafond goes by. */
    void commit(int priceClass, double since) {
        if (stays.isPresent()) {
            stays.get().add(priceClass, since);
        }
    }

    /** Someone of a price class who has been in care since a day is not any more. */
    void release(int priceClass, double since) {
        if (stays.isPresent()) {
            stays.get().remove(priceClass, since);
        }
    }

    /** Holds a place for a client who is matched, or lets go of it. */
    public void hold(int priceClass, int by) {
        reconsider();
        held += by;
        heldOf[priceClass] += by;
        weigh();
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

    /** What is paid for an etmaal of a price class now, as a part of that. */
    public double factor(int priceClass) {
        return factors[priceClass];
    }

    public PlafondPlan rule() {
        return rule;
    }

    /**
     * The plafond that this year will turn out to have had, in constant prices, so far as no room moves any more; infinite
     * without one.
     */
    public double plafondOfYear() {
        return ownThisYear(yearEnd - 1e-9) + agreed.movedOfYear();
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

    /** How many places more than there are those in care take, so far as whole places; never below 0. */
    public double surplus() {
        return plan.hasPlaces ? Math.max(0, taken - Math.ceil(places)) : 0;
    }

    /** How many places are lacking for those who are there and those for whom one is held; never below 0. */
    public int lacking() {
        return plan.hasPlaces ? (int) Math.max(0, taken + heldTaken - places) : 0;
    }

    /**
     * What keeps the next client out now, who is of a price class.
     *
     * @param inCare for how many days they have been in care already
     */
    public Refusal refusal(double now, boolean urgent, int priceClass, double inCare) {
        if (now < closedUntil) {
            return closedBy;
        }
        var refusal = refusalOf(now, urgent, priceClass, inCare, 0, 0);
        if (refusal != Refusal.NOTHING && rule.reserve == 0 && alike && staff.isEmpty()) {
            closedUntil =
                    refusal == Refusal.PLACES ? Double.POSITIVE_INFINITY : opensAt(now, urgent, priceClass, inCare);
            closedBy = refusal;
        }
        return refusal;
    }

    /** Something has changed, so that who was kept out may come in. */
    private void reconsider() {
        closedUntil = Double.NEGATIVE_INFINITY;
    }

    /** What keeps a client out who is of a price class and brings so many fte along from the place that they have. */
    Refusal refusalBringing(double fte, double now, boolean urgent, int priceClass, double inCare) {
        return refusalOf(now, urgent, priceClass, inCare, 0, fte);
    }

    /**
     * What would keep the next client out if there were so many more or, below 0, fewer.
     *
     * @param brought how many fte fall free as they come
     */
    private Refusal refusalOf(double now, boolean urgent, int priceClass, double inCare, int more, double brought) {
        // Whoever takes a whole place finds one as long as a part of one is left.
        double next = taken + heldTaken + (more + 1) * classes[priceClass].place();
        if (closed || (plan.hasPlaces && next > fullAt)) {
            return Refusal.PLACES;
        }
        if (staff.isPresent() && staff.get().lack(fte(priceClass), brought)) {
            return Refusal.STAFF;
        }
        return rule.refuses && !fits(now, urgent, priceClass, inCare, more) ? Refusal.PLAFOND : Refusal.NOTHING;
    }

    /** How many fte a client of a price class takes. */
    double fte(int priceClass) {
        return ftePerPlace * classes[priceClass].place();
    }

    /** How many fte all take who are there or for whom a place is held. */
    double fteTaken() {
        return ftePerPlace * (taken + heldTaken);
    }

    /**
     * Whether someone comes in if another goes at the same moment, and not otherwise. What the other has produced this year
     * stays produced; the days until 31 December that were counted for that one are there for whoever comes.
     *
     * <p>Who is of another price class takes another room than the one who goes, so that places do not change hands there.
     *
     * @param paysExcess whether whoever comes is let in above the plafond all the same where the excess is paid
     */
    public boolean admitsByExchange(double now, boolean urgent, boolean paysExcess) {
        if (inCare == 0 || !alike || refusal(now, urgent, 0, 0) == Refusal.NOTHING) {
            return false;
        }
        var refusal = refusalOf(now, urgent, 0, 0, -1, fte(0));
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
        double bound = stays.isPresent() ? new Bound(now).thisYear(now) : (worth + heldWorth) * (yearEnd - now);
        double left = limit - production(now) - bound * price;
        return Math.min(free, left / Math.max(1e-9, price * (yearEnd - now)));
    }

    /**
     * When the plafond will let the next client in, of a price class, if nobody leaves; infinite if not before the year is out.
     *
     * <p>As the year runs out, the days get fewer that a client would still cost, and those for whom places are held.
     */
    public double opensAt(double now, boolean urgent, int priceClass, double inCare) {
        if (now < closedUntil && closedBy == Refusal.PLAFOND) {
            return closedUntil;
        }
        if (rule.refuses && rule.committed && stays.isPresent()) {
            return opensByStay(now, urgent, priceClass, inCare);
        }
        if (!rule.refuses || !rule.committed || !nextYearFits(urgent, priceClass, 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double left = plafondFor(urgent) - production(now) - worth * price * (yearEnd - now);
        double opens = yearEnd - left / (price * (heldWorth + factors[priceClass]));
        return left > 0 && opens > now ? opens : Double.POSITIVE_INFINITY;
    }

    private boolean fits(double now, boolean urgent, int priceClass, double inCare, int more) {
        if (!rule.committed) {
            return production(now) < plafondFor(urgent) * (1 - ROUNDING);
        }
        if (stays.isPresent()) {
            return fitsFrom(now, new Bound(now), urgent, priceClass, inCare);
        }
        double whole = production(now) + committed(priceClass, more) * price * (yearEnd - now);
        return whole <= plafondFor(urgent) * (1 + ROUNDING) && nextYearFits(urgent, priceClass, more);
    }

    /** What is bound where prices depend on the stay, in days at the price of the service, as far as is known on a day. */
    private final class Bound {
        private final CommittedStays those = stays.orElseThrow();
        private final double now;
        /** What those in care will cost this year, and next year, in which they are all there. */
        private final double inCareThisYear;

        private final double inCareNextYear;

        Bound(double now) {
            this.now = now;
            inCareThisYear = those.inCare(factors, now, yearEnd);
            inCareNextYear = those.inCare(factors, yearEnd, yearEnd + nextYearDays);
        }

        /** What is bound of this year, if those for whom places are held come on a day. */
        double thisYear(double day) {
            return inCareThisYear + those.held(factors, heldOf, yearEnd - day);
        }

        /** The same of next year. */
        double nextYear(double day) {
            return inCareNextYear + those.heldForYear(factors, heldOf, yearEnd - day, nextYearDays);
        }
    }

    /** Whether this year and the next carry a client who comes on a day. */
    private boolean fitsFrom(double day, Bound others, boolean urgent, int priceClass, double inCare) {
        double before = inCare + (inCare == 0 ? 0 : day - others.now);
        double left = yearEnd - day;
        double bound = others.thisYear(day) + PriceClass.cost(classes, factors, priceClass, before, before + left);
        boolean thisYear = production(others.now) + bound * price <= plafondFor(urgent) * (1 + ROUNDING);
        double boundLater = others.nextYear(day)
                + (inCare == 0
                        ? PriceClass.mostOfYear(classes, factors, priceClass, left, nextYearDays)
                        : PriceClass.cost(classes, factors, priceClass, before + left, before + left + nextYearDays));
        double mayUse = urgent ? nextYearLimit : nextYearLimit - nextYearReserved;
        return thisYear && boundLater * price <= mayUse * (1 + ROUNDING);
    }

    /** When the plafond carries the next client, if it does not now: the fewer days are left of it, the less they all cost. */
    private double opensByStay(double now, boolean urgent, int priceClass, double inCare) {
        var others = new Bound(now);
        if (fitsFrom(now, others, urgent, priceClass, inCare)
                || !fitsFrom(yearEnd, others, urgent, priceClass, inCare)) {
            return Double.POSITIVE_INFINITY;
        }
        double shut = now;
        double open = yearEnd;
        while (open - shut > ROUNDING_OF_DAY) {
            double between = (shut + open) / 2;
            if (fitsFrom(between, others, urgent, priceClass, inCare)) {
                open = between;
            } else {
                shut = between;
            }
        }
        return open < yearEnd ? open : Double.POSITIVE_INFINITY;
    }

    /** How many clients at the price of the service those would come to who are there, with the next one. */
    private double committed(int priceClass, int more) {
        return worth + heldWorth + (more + 1) * factors[priceClass];
    }

    private boolean nextYearFits(boolean urgent, int priceClass, int more) {
        double mayUse = urgent ? nextYearLimit : nextYearLimit - nextYearReserved;
        return committed(priceClass, more) * price * nextYearDays <= mayUse * (1 + ROUNDING);
    }

    private double production(double now) {
        return produced + worth * price * (now - since);
    }

    /** The days of places in which nobody was in care, since the first day; 0 where there are no places. */
    double vacancy(double now) {
        return plan.hasPlaces ? vacancy + Math.max(0, places - taken) * (now - since) : 0;
    }

    private void settle(double now) {
        vacancy = vacancy(now);
        familyDays = familyDays(now);
        produced = production(now);
        if (etmalen.length == 1) {
            etmalen[0] += inCare * (now - since);
        } else {
            for (int c = 0; c < etmalen.length; c++) {
                etmalen[c] += inCareOf[c] * (now - since);
            }
        }
        since = now;
    }
}
