package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/**
 * The charts of a service over time, or of all services together: unchanged policy and the scenarios that change most, in one
 * frame.
 */
public final class ServiceCharts {
    /** With unchanged policy five lines, the most that can be told apart. */
    private static final int OTHERS = 4;

    private static final int STEPS = 5;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final Titles titles;

    /** The charts of a run in a language. */
    public ServiceCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        titles = new Titles(reading, words);
    }

    /** The waiting list; none for a service that never has one. */
    Optional<Chart> waiting(int service) {
        return people("waiting", Metric.WAITING, service);
    }

    /** How many are placed elsewhere; none if nobody ever is. */
    public Optional<Chart> elsewhere(int service) {
        return people("elsewhere", Metric.ELSEWHERE, service);
    }

    private Optional<Chart> people(String id, Metric metric, int service) {
        return reading.ever(metric, service)
                ? Optional.of(monthly(id, metric, service, drawn(metric, service), List.of(), false))
                : Optional.empty();
    }

    /** The mean wait of those who got a place, with the norm; none for a service that nobody waits for. */
    Optional<Chart> wait(int service) {
        return service < reading.findings().all() && reading.ever(Metric.WAIT_MEAN, service)
                ? Optional.of(monthly(
                        "wait",
                        Metric.WAIT_MEAN,
                        service,
                        drawn(Metric.WAIT_MEAN, service),
                        data.marks().norm(service),
                        false))
                : Optional.empty();
    }

    /** How many are in care, under the ceilings of the places and of the plafond. */
    Chart inCare(int service) {
        var scenarios = drawn(Metric.IN_CARE, service);
        return monthly(
                "in-care", Metric.IN_CARE, service, scenarios, data.marks().room(scenarios, service), true);
    }

    /** How many keep a place that they no longer need: for want of a dwelling, or else of whatever comes next. */
    Optional<Chart> blocked(int service) {
        return people("for-dwelling", Metric.FOR_DWELLING, service)
                .or(() -> people("blocked", Metric.BLOCKED, service));
    }

    /**
     * Unchanged policy, and of the scenarios that change anything of a service those that change most of what it is about, in
     * the order of their letters.
     *
     * @param service a service that can be waited for, or that cannot: then its cost tells
     */
    public List<Integer> compared(int service) {
        return Stream.of(Metric.WAITING, Metric.ELSEWHERE)
                .filter(m -> reading.ever(m, service))
                .findFirst()
                .map(m -> drawn(
                        reading.others().stream()
                                .filter(s -> reading.changes(s, service))
                                .toList(),
                        m,
                        service))
                .orElseGet(() -> drawn(Metric.COST_TOTAL, service));
    }

    /** The scenarios that change a metric of a service most; where none does, the first ones, which lie on zero. */
    List<Integer> differing(Metric metric, int service) {
        var changing = drawn(metric, service).stream().skip(1).toList();
        return changing.isEmpty() ? reading.others().stream().limit(OTHERS).toList() : changing;
    }

    List<Integer> drawn(Metric metric, int service) {
        return drawn(reading.changing(metric, service), metric, service);
    }

    private List<Integer> drawn(List<Integer> changing, Metric metric, int service) {
        ToDoubleFunction<Integer> effect =
                s -> Math.abs(figure(s, metric, service).difference().middle());
        var most = changing.stream()
                .sorted(Comparator.comparingDouble(effect).reversed())
                .limit(OTHERS)
                .toList();
        return Stream.concat(Stream.of(reading.baseline()), changing.stream().filter(most::contains))
                .toList();
    }

    private Figure figure(int scenario, Metric metric, int service) {
        int month = reading.lookAt();
        return metric.sumsOverMonths()
                ? Figure.ofYear(reading, scenario, metric, service, reading.yearOf(month))
                : Figure.at(reading, scenario, metric, service, month);
    }

    private Chart monthly(
            String id,
            Metric metric,
            int service,
            List<Integer> scenarios,
            List<Plot.Ceiling> ceilings,
            boolean mayZoom) {
        var lines = data.fanned(
                scenarios.stream().map(s -> data.monthly(s, metric, service)).toList());
        boolean zoomed = mayZoom && Plot.isInvisible(lines, ceilings, STEPS);
        var scale = zoomed ? Plot.zoom(lines, ceilings, STEPS) : Plot.scaleOf(lines, ceilings, STEPS);
        return new TimeChart(
                        data.id(service) + "-" + id,
                        titles.monthly(id, metric, service),
                        levels().above(words.say("chart." + id + ".subtitle", titles.capital(titles.service(service)))),
                        words.say("chart." + id + ".unit") + (zoomed ? " " + words.say("chart.zoomed") : ""),
                        new Plot(lines, ceilings, data.marks().dates(scenarios, service), data.time(), scale),
                        notes(told(data.bands(lines)), metric, service, scenarios))
                .in(words);
    }

    /** What each calendar year costs in total; none without a whole year. */
    Optional<Chart> yearlyCost(int service) {
        if (data.wholeYears().findAny().isEmpty()) {
            return Optional.empty();
        }
        var scenarios = drawn(Metric.COST_TOTAL, service);
        var money = Money.forAmounts(scenarios.stream()
                .mapToDouble(s -> data.yearly(s, service, 1).max())
                .max()
                .orElse(0));
        var lines = data.fanned(scenarios.stream()
                .map(s -> data.yearly(s, service, money.euros()))
                .toList());
        var ceilings = service == reading.findings().all()
                ? List.<Plot.Ceiling>of()
                : data.marks().plafonds(scenarios, service, money, data.marks().plafondName(scenarios, service));
        return Optional.of(new TimeChart(
                        data.id(service) + "-cost",
                        titles.cost(service),
                        levels().above(words.say(
                                "chart.cost.subtitle",
                                titles.service(service),
                                reading.model().priceLevel())),
                        words.say("chart.unit." + money.key()),
                        new Plot(
                                lines, ceilings, List.of(), data.calendarYears(), Plot.scaleOf(lines, ceilings, STEPS)),
                        notes(told(data.bands(lines)), Metric.COST_TOTAL, service, scenarios))
                .in(words));
    }

    private AssumedLevels levels() {
        return new AssumedLevels(reading, words);
    }

    /** What the lines are, and what a future is. */
    List<String> told(String lines) {
        return List.of(lines, words.say(reading.told("chart.note.futures")));
    }

    /** The same notes and more: which scenarios are not drawn. */
    List<String> notes(List<String> told, Metric metric, int service, List<Integer> scenarios) {
        var notes = new ArrayList<>(told);
        // What is compared with itself needs no telling.
        data.note(
                        "chart.note.same",
                        reading.leaving(metric, service).stream()
                                .filter(s ->
                                        !words.of(reading.name(s)).equals(words.of(reading.name(reading.baseline()))))
                                .toList())
                .ifPresent(notes::add);
        data.note(
                        "chart.note.left-out",
                        reading.changing(metric, service).stream()
                                .filter(s -> !scenarios.contains(s))
                                .toList())
                .ifPresent(notes::add);
        return notes;
    }
}
