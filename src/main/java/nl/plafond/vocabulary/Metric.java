package nl.plafond.vocabulary;

import java.util.Optional;

/** What is measured for each service at the end of each month. */
public enum Metric {
    /** Clients on the waiting list at the end of the month, with or without bridging care. */
    WAITING("waiting", Unit.CLIENTS, Better.LOWER),
    /** Clients on the waiting list who get no bridging care. */
    WAITING_NET("waiting-net", Unit.CLIENTS, Better.LOWER),
    /** Urgent clients on the waiting list. */
    WAITING_URGENT("waiting-urgent", Unit.CLIENTS, Better.LOWER),
    /** Clients in a place at the end of the month, the blocked among them. */
    IN_CARE("in-care", Unit.CLIENTS, Better.NEITHER),
    /** Clients in a place whose care is complete and who wait for the next place or for a dwelling. */
    BLOCKED("blocked", Unit.CLIENTS, Better.LOWER),
    /** Clients in a place whose care is complete and who wait for a dwelling; counted among the blocked. */
    FOR_DWELLING("waiting-for-dwelling", Unit.CLIENTS, Better.LOWER),
    /** Clients on the list for whom a place is held since their match. */
    MATCHED("matched", Unit.CLIENTS, Better.NEITHER),
    /** Clients who are placed elsewhere for want of room, at the end of the month. */
    ELSEWHERE("elsewhere", Unit.CLIENTS, Better.LOWER),
    /** Places at the end of the month; not a number where the service has none. */
    PLACES("places", Unit.PLACES, Better.NEITHER),
    /** Mean share of the places that was taken in the month; not a number where there are none. */
    OCCUPANCY("occupancy", Unit.SHARE, Better.NEITHER),
    /**
     * Days of places in the month in which nobody was in care; a place that is held for a match stands empty. Not a number
     * where the service has none.
     */
    VACANCY("vacancy", Unit.DAYS, Better.NEITHER),
    /** Days of care in a place in the month. */
    ETMALEN("etmalen", Unit.DAYS, Better.NEITHER),
    /** Clients referred in the month, from outside and from other services, after measures that cut the inflow. */
    REFERRALS("referrals", Unit.CLIENTS, Better.NEITHER),
    /** Clients who took a place in the month. */
    ADMISSIONS("admissions", Unit.CLIENTS, Better.HIGHER),
    /** Clients who left a place in the month, whatever the reason. */
    DISCHARGES("discharges", Unit.CLIENTS, Better.NEITHER),
    /** Clients who left the list without a place in the month. */
    LEFT("left", Unit.CLIENTS, Better.LOWER),
    /** Clients placed elsewhere in the month because there was no room. */
    OVERFLOW("overflow", Unit.CLIENTS, Better.LOWER),
    /** Clients sent to another service instead in the month. */
    DIVERTED("diverted", Unit.CLIENTS, Better.NEITHER),
    /** Clients whom an intervention took off the list or out of care in the month. */
    MOVED("moved", Unit.CLIENTS, Better.NEITHER),
    /** Clients in the month who took a place at another provider than the one they prefer. */
    OTHER_PROVIDER("other-provider", Unit.CLIENTS, Better.LOWER),
    /** Clients in the month who were refused because the list had closed. */
    TURNED_AWAY("turned-away", Unit.CLIENTS, Better.LOWER),
    /** Clients in the month whose trouble grew while they waited, so that they need a heavier service. */
    ESCALATED("escalated", Unit.CLIENTS, Better.LOWER),
    /** Clients in the month who reached the age at which the legal ground for the service ends. */
    AGED_OUT("aged-out", Unit.CLIENTS, Better.NEITHER),
    /** Clients in the month whose stay broke down. */
    BROKEN_DOWN("broken-down", Unit.CLIENTS, Better.LOWER),
    /** Clients in the month who came back after they went home. */
    RELAPSED("relapsed", Unit.CLIENTS, Better.LOWER),
    /** Clients in the month who came back from elsewhere to a place that fell free. */
    RETURNED("returned", Unit.CLIENTS, Better.HIGHER),
    /** Clients who took a place in the month by changing places with others who waited for theirs. */
    EXCHANGED("exchanged", Unit.CLIENTS, Better.NEITHER),
    /** Mean wait of those admitted in the past twelve months; not a number if nobody was. */
    WAIT_MEAN("wait-mean", Unit.DAYS, Better.LOWER, Base.ADMITTED),
    /** Median wait of those admitted in the past twelve months. */
    WAIT_MEDIAN("wait-median", Unit.DAYS, Better.LOWER),
    /** The wait that nine in ten of those admitted in the past twelve months did not exceed. */
    WAIT_P90("wait-p90", Unit.DAYS, Better.LOWER),
    /** Share of those admitted in the past twelve months who waited longer than the norm; not a number without a norm. */
    WAIT_OVER_NORM("wait-over-norm", Unit.SHARE, Better.LOWER, Base.ADMITTED),
    /** Mean wait of the urgent among those admitted in the past twelve months. */
    WAIT_MEAN_URGENT("wait-mean-urgent", Unit.DAYS, Better.LOWER, Base.ADMITTED_URGENT),
    /** Mean wait of those admitted in the past twelve months who were not urgent. */
    WAIT_MEAN_REGULAR("wait-mean-regular", Unit.DAYS, Better.LOWER, Base.ADMITTED_REGULAR),
    /** Mean time on the list of those who left it without a place in the past twelve months, whatever the reason. */
    WAIT_LEFT_MEAN("wait-left-mean", Unit.DAYS, Better.NEITHER, Base.LEFT_LIST),
    /** Mean time on the list of all who left it in the past twelve months, with a place or without. */
    WAIT_ALL_MEAN("wait-all-mean", Unit.DAYS, Better.LOWER, Base.OFF_LIST),
    /** Mean time waited so far by those still on the list at the end of the month; not a number without a list. */
    WAITED_MEAN("waited-so-far-mean", Unit.DAYS, Better.LOWER, Base.WAITING),
    /** Median time waited so far by those still on the list. */
    WAITED_MEDIAN("waited-so-far-median", Unit.DAYS, Better.LOWER),
    /** The time that nine in ten of those still on the list have not waited yet. */
    WAITED_P90("waited-so-far-p90", Unit.DAYS, Better.LOWER),
    /** Share of those still on the list who have waited longer than the norm; not a number without a norm. */
    WAITED_OVER_NORM("waited-so-far-over-norm", Unit.SHARE, Better.LOWER, Base.WAITING),
    /** Share of the month in which someone waited, or was elsewhere, because no place was free. */
    REFUSED_BY_PLACES("refused-by-places", Unit.SHARE, Better.LOWER),
    /** Share of the month in which someone waited, or was elsewhere, because the plafond left no room. */
    REFUSED_BY_PLAFOND("refused-by-plafond", Unit.SHARE, Better.LOWER),
    /** Share of the month in which nothing kept anyone out; with several providers these three weigh each by its share. */
    REFUSED_BY_NOTHING("refused-by-nothing", Unit.SHARE, Better.HIGHER),
    /** Euros of care in places that are paid in the month by the etmaal, a surcharge apart; constant prices. */
    COST_CARE("cost-care", Unit.EURO, Better.LOWER),
    /** Euros that are paid on top of the price of care for the vacancy of places (leegstandsopslag). */
    COST_SURCHARGE("cost-surcharge", Unit.EURO, Better.LOWER),
    /** Euros that are paid for places, taken or not (beschikbaarheid). */
    COST_AVAILABILITY("cost-availability", Unit.EURO, Better.LOWER),
    /** Euros of bridging care for those who wait. */
    COST_BRIDGING("cost-bridging", Unit.EURO, Better.LOWER),
    /** Euros of care elsewhere for want of room. */
    COST_OVERFLOW("cost-overflow", Unit.EURO, Better.LOWER),
    /** Euros of reviews of the list. */
    COST_REVIEW("cost-review", Unit.EURO, Better.LOWER),
    /** Euros of measures apart from care. */
    COST_PROGRAMME("cost-programme", Unit.EURO, Better.LOWER),
    /** Euros of friction when places close. */
    COST_FRICTION("cost-friction", Unit.EURO, Better.LOWER),
    /** All euros that are paid: care, surcharge, availability, bridging, overflow, reviews, programmes and friction. */
    COST_TOTAL("cost-total", Unit.EURO, Better.LOWER),
    /** Euros of care delivered above the plafond that nobody pays: the provider's loss. */
    COST_UNPAID("cost-unpaid", Unit.EURO, Better.LOWER),
    /**
     * Euros that providers are paid for care and places, less what these cost them at the price: every etmaal that is
     * delivered and every day of a place that stands empty. It is no cost of municipalities.
     */
    PROVIDER_RESULT("provider-result", Unit.EURO, Better.NEITHER);

    private final String id;
    private final Unit unit;
    private final Better better;
    private final Optional<Base> base;

    Metric(String id, Unit unit, Better better) {
        this(id, unit, better, Optional.empty());
    }

    Metric(String id, Unit unit, Better better, Base base) {
        this(id, unit, better, Optional.of(base));
    }

    Metric(String id, Unit unit, Better better, Optional<Base> base) {
        this.id = id;
        this.unit = unit;
        this.better = better;
        this.base = base;
    }

    /** The name in the tables. */
    public String id() {
        return id;
    }

    /** What it counts. */
    public Unit unit() {
        return unit;
    }

    /** Which way is better for those who wait and those who pay. */
    public Better better() {
        return better;
    }

    /** Whom it is a mean or a share over; nothing for a metric that is counted, or that is no mean over clients. */
    public Optional<Base> base() {
        return base;
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return unit == Unit.EURO;
    }

    /** Whether it is an amount of money that someone loses: a category of cost, their total, or what nobody pays. */
    public boolean isCost() {
        return isMoney() && this != PROVIDER_RESULT;
    }

    /** What a metric counts. */
    public enum Unit {
        CLIENTS,
        PLACES,
        SHARE,
        DAYS,
        EURO
    }

    /** Which way is better. */
    public enum Better {
        LOWER,
        HIGHER,
        NEITHER
    }
}
