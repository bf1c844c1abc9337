package nl.plafond.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.plafond.vocabulary.Metric.Better;
import nl.plafond.vocabulary.Metric.Kind;
import nl.plafond.vocabulary.Metric.Unit;

/** What there is to know of a metric; nothing is better than anything else, and no table shows it, unless it is said. */
record MetricTraits(
        String id,
        Unit unit,
        Kind kind,
        Better better,
        Optional<Denominator> base,
        Optional<String> category,
        Map<MetricTable, Integer> places) {

    /** Something as it stands at the end of the month. */
    static MetricTraits stock(String id, Unit unit) {
        return of(id, unit, Kind.STOCK);
    }

    /** Something that is counted over the month. */
    static MetricTraits flow(String id, Unit unit) {
        return of(id, unit, Kind.FLOW);
    }

    /** A mean or a share that is not over clients, or of which the clients are not kept. */
    static MetricTraits mean(String id, Unit unit) {
        return of(id, unit, Kind.MEAN);
    }

    /** A mean or a share over clients. */
    static MetricTraits mean(String id, Unit unit, Denominator base) {
        return new MetricTraits(id, unit, Kind.MEAN, Better.NEITHER, Optional.of(base), Optional.empty(), Map.of());
    }

    /** Money that someone loses in the month. */
    static MetricTraits cost(String category) {
        return new MetricTraits(
                "cost-" + category,
                Unit.EURO,
                Kind.FLOW,
                Better.LOWER,
                Optional.empty(),
                Optional.of(category),
                Map.of());
    }

    private static MetricTraits of(String id, Unit unit, Kind kind) {
        return new MetricTraits(id, unit, kind, Better.NEITHER, Optional.empty(), Optional.empty(), Map.of());
    }

    MetricTraits lowerIsBetter() {
        return new MetricTraits(id, unit, kind, Better.LOWER, base, category, places);
    }

    MetricTraits higherIsBetter() {
        return new MetricTraits(id, unit, kind, Better.HIGHER, base, category, places);
    }

    /** The same, shown by a table: the lower the place the earlier. */
    MetricTraits in(MetricTable table, int place) {
        var all = new EnumMap<MetricTable, Integer>(MetricTable.class);
        all.putAll(places);
        all.put(table, place);
        return new MetricTraits(id, unit, kind, better, base, category, Map.copyOf(all));
    }
}
