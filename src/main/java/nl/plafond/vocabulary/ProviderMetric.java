package nl.plafond.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Metric.Unit;

/**
 * What is measured for each provider in each calendar year, in the order in which tables for other programs list it.
 *
 * <p>A metric with a number is shown in the report too: the lower the earlier.
 */
public enum ProviderMetric {
    /** Clients who took a place in the year. */
    ADMISSIONS("admissions", Unit.CLIENTS, 20),
    /** Those of them who would rather have gone to another provider. */
    FROM_OTHERS("from-others", Unit.CLIENTS, 30),
    /** Clients at the end of the year who wait and prefer this provider. */
    WAITING("waiting", Unit.CLIENTS, 10),
    /** Clients in a place at the end of the year. */
    IN_CARE("in-care", Unit.CLIENTS, 40),
    /** Days of care in a place in the year. */
    ETMALEN("etmalen", Unit.DAYS),
    /** Days of places in the year in which nobody was in care; not a number where there are none. */
    VACANCY("vacancy", Unit.DAYS),
    /** The plafond of the year in euros of constant prices; not a number where there is none. */
    PLAFOND("plafond", Unit.EURO, 50),
    /** Euros of care that are paid by the etmaal, a surcharge for vacancy with it. */
    PAID("paid", Unit.EURO, 60),
    /** The part of it above the plafond, under a plafond that pays what goes above it. */
    PAID_ABOVE("paid-above", Unit.EURO, 70),
    /** Euros of care above the plafond that nobody pays: the provider's loss. */
    UNPAID("unpaid", Unit.EURO, 80),
    /** Euros that are paid for places, taken or not. */
    AVAILABILITY("availability", Unit.EURO),
    /** Euros that are paid for care and places, less what both cost at the price, vacancy among it. */
    RESULT("result", Unit.EURO),
    /** Days on which someone waited, or was elsewhere, because no place was free. */
    DAYS_PLACES("days-refused-by-places", Unit.DAYS, 100),
    /** Days on which someone waited, or was elsewhere, because the plafond left no room. */
    DAYS_PLAFOND("days-refused-by-plafond", Unit.DAYS, 90),
    /** Days on which someone waited, or was elsewhere, for want of staff; not a number where nobody counts them. */
    DAYS_STAFF("days-refused-by-staff", Unit.DAYS, 105),
    /** Days on which nothing kept anyone out. */
    DAYS_OPEN("days-refused-by-nothing", Unit.DAYS);

    private final String id;
    private final Unit unit;
    private final Optional<Integer> place;

    ProviderMetric(String id, Unit unit) {
        this(id, unit, Optional.empty());
    }

    ProviderMetric(String id, Unit unit, int place) {
        this(id, unit, Optional.of(place));
    }

    ProviderMetric(String id, Unit unit, Optional<Integer> place) {
        this.id = id;
        this.unit = unit;
        this.place = place;
    }

    /** Those that the table of providers in the report shows, in its order. */
    public static List<ProviderMetric> shown() {
        return Stream.of(values())
                .filter(metric -> metric.place.isPresent())
                .sorted(Comparator.comparing(metric -> metric.place.orElseThrow()))
                .toList();
    }

    /** The name of the text that says in a sentence what it is. */
    public String definition() {
        return "definition.provider." + id;
    }

    /** The name of the text that the table of providers calls it by. */
    public String key() {
        return "providers." + id;
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
