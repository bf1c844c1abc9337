package nl.plafond.report.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** The charts of a run one by one, by name, for callers that want a single one. */
public final class LiveCharts {
    private final RunView reading;
    private final Map<String, IntFunction<Stream<Chart>>> makers = new LinkedHashMap<>();

    /** The charts of a run in a language. */
    public LiveCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        var gallery = new ServiceCharts(reading, words);
        var dates = new DateCharts(reading, words);
        var differences = new Differences(reading, words);
        makers.put("waiting", s -> gallery.waiting(s).stream());
        makers.put("wait", s -> gallery.wait(s).stream());
        makers.put("care", s -> Stream.of(gallery.inCare(s)));
        makers.put("elsewhere", s -> gallery.elsewhere(s).stream());
        makers.put("blocked", s -> gallery.blocked(s).stream());
        makers.put("limits", s -> ofService(s).flatMap(n -> new Limits(reading, words).chart(n).stream()));
        makers.put("waits", s -> ofService(s).flatMap(n -> dates.waits(n).stream()));
        makers.put("cost", s -> gallery.yearlyCost(s).stream());
        makers.put("categories", s -> ofService(s).flatMap(n -> dates.costs(n).stream()));
        makers.put("difference", s -> differences.of(waitsFor(s), s).stream());
        makers.put("difference-wait", s -> differences.of(Metric.WAIT_MEAN, s).stream());
        makers.put(
                "difference-care",
                s -> waitsFor(s) == Metric.IN_CARE ? Stream.empty() : differences.of(Metric.IN_CARE, s).stream());
        makers.put("cumulative", s -> differences.cumulative(s).stream());
    }

    /** The names of all charts that there can be. */
    public List<String> names() {
        return List.copyOf(makers.keySet());
    }

    /**
     * The chart of that name; none if there is nothing to draw, such as the list of a service that never has one.
     *
     * @param name one of {@link #names}
     * @param service the number of a service, or that of the sum over all services
     */
    public Optional<Chart> chart(String name, int service) {
        var maker = makers.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no chart " + name + "; there are " + names());
        }
        return maker.apply(service).findFirst();
    }

    /** A service by itself; nothing for the sum over all of them, of which some charts make no sense. */
    private Stream<Integer> ofService(int service) {
        return service == reading.findings().all() ? Stream.empty() : Stream.of(service);
    }

    /** What tells most of a service: its list, or those who went elsewhere, or else those in care. */
    private Metric waitsFor(int service) {
        return Stream.of(Metric.WAITING, Metric.ELSEWHERE)
                .filter(m -> reading.ever(m, service))
                .findFirst()
                .orElse(Metric.IN_CARE);
    }
}
