package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.Label;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Providers of a service that are shown as one: a single one, or all of one size.
 *
 * @param name what they are called; empty in both languages for those that have no name of their own together
 * @param providers their numbers in the frame
 */
public record ProviderGroup(Label name, List<Integer> providers) {
    private static final int MOST = 8;
    private static final Label OTHERS = new Label("", "");

    /** The sum of a metric over the group in a year; for days the mean over its providers. */
    public Estimate of(RunView reading, int scenario, ProviderMetric metric, int year) {
        var each = providers.stream()
                .map(p -> reading.findings().provider(scenario, metric, p, year))
                .toList();
        return isPerProvider(metric) ? Sums.over(Sums.of(each), each.size()) : Sums.of(each);
    }

    private static boolean isPerProvider(ProviderMetric metric) {
        return metric == ProviderMetric.DAYS_PLACES
                || metric == ProviderMetric.DAYS_PLAFOND
                || metric == ProviderMetric.DAYS_STAFF
                || metric == ProviderMetric.DAYS_OPEN;
    }

    /** The numbers in the frame of the providers of a service that have names; none for a service without. */
    public static List<Integer> named(RunView reading, int service) {
        return reading.service(reading.baseline(), service).providers().each().isEmpty()
                ? List.of()
                : numbers(reading, service);
    }

    /** The numbers in the frame of the providers of a service, named or not. */
    public static List<Integer> numbers(RunView reading, int service) {
        var all = reading.findings().frame().providers();
        return IntStream.range(0, all.size())
                .filter(p -> all.get(p).service() == service)
                .boxed()
                .toList();
    }

    /**
     * The named providers of a service in at most eight groups: each by itself, or else those whose names differ in a
     * number only together, or else the largest by themselves and the others together.
     */
    public static List<ProviderGroup> of(RunView reading, int service) {
        var each = named(reading, service).stream()
                .map(p -> new ProviderGroup(name(reading, service, p), List.of(p)))
                .toList();
        if (each.size() <= MOST) {
            return each;
        }
        var alike = new LinkedHashMap<Label, List<Integer>>();
        each.forEach(g -> alike.computeIfAbsent(withoutNumber(g.name()), n -> new ArrayList<>())
                .addAll(g.providers()));
        var groups = alike.entrySet().stream()
                .map(e -> new ProviderGroup(e.getKey(), e.getValue()))
                .toList();
        return groups.size() <= MOST ? groups : largest(reading, service, groups);
    }

    private static List<ProviderGroup> largest(RunView reading, int service, List<ProviderGroup> groups) {
        var sorted = new ArrayList<>(groups);
        sorted.sort((a, b) -> Double.compare(b.share(reading, service), a.share(reading, service)));
        var shown = new ArrayList<>(sorted.subList(0, MOST - 1));
        shown.add(new ProviderGroup(
                OTHERS,
                sorted.stream()
                        .skip(MOST - 1)
                        .flatMap(g -> g.providers().stream())
                        .toList()));
        return shown;
    }

    private double share(RunView reading, int service) {
        var each = reading.service(reading.baseline(), service).providers().each();
        int first = numbers(reading, service).get(0);
        return providers.stream()
                .mapToDouble(p -> each.get(p - first).share().value())
                .sum();
    }

    private static Label name(RunView reading, int service, int provider) {
        var each = reading.service(reading.baseline(), service).providers().each();
        return each.get(provider - numbers(reading, service).get(0)).name();
    }

    private static Label withoutNumber(Label name) {
        return new Label(name.nl().replaceFirst("\\s*\\d+$", ""), name.en().replaceFirst("\\s*\\d+$", ""));
    }
}
