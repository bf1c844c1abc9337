package nl.plafond.report.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns of the tables of what headlines hang on. */
final class HeadlineColumns {
    private static final List<String> HEADLINE =
            List.of("question", "scenario", "service", "metric", "when", "against", "against_when");
    private static final List<String> INTERVAL = List.of("ci_low", "ci_high");
    private static final List<String> POINT = list(
            List.of("point", "basis", "number", "value"),
            INTERVAL,
            List.of("unit", "place", "below", "above", "at_values", "people"));

    /** How many columns of the tipping points come after those of the headline. */
    static final int OF_A_POINT = POINT.size();

    /** The columns of each table, by its name. */
    static final Map<String, List<String>> ALL = all();

    private HeadlineColumns() {}

    private static Map<String, List<String>> all() {
        var tables = new LinkedHashMap<String, List<String>>();
        tables.put(
                "movers",
                list(
                        HEADLINE,
                        List.of("part", "numbers", "share"),
                        INTERVAL,
                        List.of("when_low", "when_high", "status", "source", "futures")));
        tables.put("tipping", list(HEADLINE, POINT));
        tables.put(
                "boxes",
                list(
                        HEADLINE,
                        List.of("fails", "number", "at_least", "at_most", "unit", "coverage", "density", "inside")));
        tables.put("knowing", list(List.of("question", "when", "known", "name", "gain"), INTERVAL));
        return tables;
    }

    /** One list after the other. */
    static List<String> list(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** One list after the other. */
    static List<String> list(List<String> first, List<String> second, List<String> third) {
        return list(list(first, second), third);
    }

    private static List<String> list(List<String> first, List<String> second, List<String> third, List<String> fourth) {
        return list(list(first, second), list(third, fourth));
    }
}
