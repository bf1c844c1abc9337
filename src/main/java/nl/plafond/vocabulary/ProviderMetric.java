package nl.plafond.vocabulary;

import nl.plafond.vocabulary.Metric.Unit;

/** What is measured for each provider in each calendar year. */
public enum ProviderMetric {
    /** Clients who took a place in the year. */
    ADMISSIONS("admissions", Unit.CLIENTS),
    /** Those of them who would rather have gone to another provider. */
    FROM_OTHERS("from-others", Unit.CLIENTS),
    /** Clients at the end of the year who wait and prefer this provider. */
    WAITING("waiting", Unit.CLIENTS),
    /** Clients in a place at the end of the year. */
    IN_CARE("in-care", Unit.CLIENTS),
    /** Days of care in a place in the year. */
    ETMALEN("etmalen", Unit.DAYS),
    /** Days of places in the year in which nobody was in care; not a number where there are none. */
    VACANCY("vacancy", Unit.DAYS),
    /** The plafond of the year in euros of constant prices; not a number where there is none. */
    PLAFOND("plafond", Unit.EURO),
    /** Euros of care that are paid by the etmaal, a surcharge for vacancy with it. */
    PAID("paid", Unit.EURO),
    /** The part of it above the plafond, under a plafond that pays what goes above it. */
    PAID_ABOVE("paid-above", Unit.EURO),
    /** Euros of care above the plafond that nobody pays: the provider's loss. */
    UNPAID("unpaid", Unit.EURO),
    /** Euros that are paid for places, taken or not. */
    AVAILABILITY("availability", Unit.EURO),
    /** Euros that are paid for care and places, less what both cost at the price, vacancy among it. */
    RESULT("result", Unit.EURO),
    /** Days on which someone waited, or was elsewhere, because no place was free. */
    DAYS_PLACES("days-refused-by-places", Unit.DAYS),
    /** Days on which someone waited, or was elsewhere, because the plafond left no room. */
    DAYS_PLAFOND("days-refused-by-plafond", Unit.DAYS),
    /** Days on which nothing kept anyone out. */
    DAYS_OPEN("days-refused-by-nothing", Unit.DAYS);

    private final String id;
    private final Unit unit;

    ProviderMetric(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    /** The name in the tables. */
    public String id() {
        return id;
    }

    /** What it counts. */
    public Unit unit() {
        return unit;
    }
}
