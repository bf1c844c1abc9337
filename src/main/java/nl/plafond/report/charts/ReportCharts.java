package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** All charts of a run, in one language. */
public final class ReportCharts {
    private static final double INVISIBLE = 0.25;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final Titles titles;
    private final Trajectories trajectories;

    /** The charts of a run. */
    public ReportCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        titles = new Titles(reading, words);
        trajectories = new Trajectories(reading, words);
    }

    /** Every chart, service by service. */
    public List<Chart> all() {
        var charts = new ArrayList<Chart>();
        for (int service : reading.services()) {
            charts.addAll(waiting(service));
            charts.addAll(elsewhere(service));
            charts.addAll(inCare(service));
            charts.addAll(blocked(service));
            charts.addAll(waits(service));
            charts.addAll(yearlyCost(service));
            charts.addAll(costByCategory(service));
        }
        charts.addAll(yearlyCost(reading.findings().all()));
        Comparison.of(reading).ifPresent(c -> charts.addAll(new ProgrammeCharts(c, words).all()));
        charts.addAll(new PayerCharts(new Bills(reading), words).all());
        charts.addAll(new SectorCharts(reading, words).all());
        return charts;
    }

    /** The waiting list over time; none for a service that never has one. */
    public List<Chart> waiting(int service) {
        return reading.ever(Metric.WAITING, service)
                ? monthly("waiting", Metric.WAITING, service, List.of(), false)
                : List.of();
    }

    /** The mean wait over time of those who got a place, with the norm; none for a service that nobody waits for. */
    public List<Chart> wait(int service) {
        return service < reading.findings().all() && reading.ever(Metric.WAIT_MEAN, service)
                ? monthly("wait", Metric.WAIT_MEAN, service, data.norm(service), false)
                : List.of();
    }

    /** How many are placed elsewhere; none if nobody ever is. */
    public List<Chart> elsewhere(int service) {
        return reading.ever(Metric.ELSEWHERE, service)
                ? monthly("elsewhere", Metric.ELSEWHERE, service, List.of(), false)
                : List.of();
    }

    /** How many are in care, under the ceilings of the places and of the plafond. */
    public List<Chart> inCare(int service) {
        var scenarios = drawn(Metric.IN_CARE, service);
        var ceilings = Stream.concat(
                        data.places(scenarios, service).stream(), data.plafonds(scenarios, service).stream())
                .toList();
        return monthly("in-care", Metric.IN_CARE, service, ceilings, true);
    }

    /** How many keep a place that they no longer need: for want of a dwelling, and of whatever comes next. */
    public List<Chart> blocked(int service) {
        var charts = new ArrayList<Chart>();
        if (reading.ever(Metric.FOR_DWELLING, service)) {
            charts.addAll(monthly("for-dwelling", Metric.FOR_DWELLING, service, List.of(), false));
        }
        if (reading.ever(Metric.BLOCKED, service) && !onlyForDwelling(service)) {
            charts.addAll(monthly("blocked", Metric.BLOCKED, service, List.of(), false));
        }
        return charts;
    }

    private boolean onlyForDwelling(int service) {
        return reading.baselineFirst().stream()
                .allMatch(s -> IntStream.range(0, reading.months())
                        .allMatch(m -> reading.findings()
                                        .at(s, Metric.BLOCKED, service, m)
                                        .mean()
                                == reading.findings()
                                        .at(s, Metric.FOR_DWELLING, service, m)
                                        .mean()));
    }

    /** The waits of those admitted and of those still waiting. */
    public List<Chart> waits(int service) {
        return reading.ever(Metric.WAITING, service) ? List.of(new Waits(reading, words).chart(service)) : List.of();
    }

    /** What each calendar year costs, by category. */
    public List<Chart> costByCategory(int service) {
        return data.wholeYears().findAny().isPresent()
                ? List.of(new CostBars(reading, words).chart(service))
                : List.of();
    }

    private List<Integer> drawn(Metric metric, int service) {
        return Stream.concat(Stream.of(reading.baseline()), reading.changing(metric, service).stream())
                .toList();
    }

    private List<Chart> monthly(String id, Metric metric, int service, List<Plot.Ceiling> ceilings, boolean mayZoom) {
        var scenarios = drawn(metric, service);
        var lines =
                scenarios.stream().map(s -> data.monthly(s, metric, service)).toList();
        var scale = Trajectories.scale(lines, ceilings);
        boolean zoomed = mayZoom && invisible(lines, ceilings);
        if (zoomed) {
            scale = zoom(lines, ceilings);
        }
        var unit = words.say("chart." + id + ".unit") + (zoomed ? " " + words.say("chart.zoomed") : "");
        return trajectories.charts(new Trajectories.Subject(
                data.id(service) + "-" + id,
                titles.monthly(id, metric, service),
                words.say("chart." + id + ".subtitle", titles.capital(titles.service(service))),
                unit,
                scenarios,
                reading.leaving(metric, service),
                lines,
                ceilings,
                some -> data.dates(some, service),
                data.time(),
                scale,
                yearEnds(id, metric, service, scenarios),
                titles.alternative(id, metric, service, scenarios),
                List.of()));
    }

    /** Whether the lines lie so close together and so far from zero that a scale from zero hides what changes. */
    static boolean invisible(List<Line> lines, List<Plot.Ceiling> ceilings) {
        var scale = Trajectories.scale(lines, ceilings);
        double min = lines.stream().mapToDouble(Line::min).min().orElse(0);
        double max = lines.stream().mapToDouble(Line::max).max().orElse(0);
        return max - min >= 1 && scale.low() >= 0 && scale.high() - min < INVISIBLE * scale.high();
    }

    static Scale zoom(List<Line> lines, List<Plot.Ceiling> ceilings) {
        double max = Stream.concat(
                        lines.stream().map(Line::max), ceilings.stream().map(Plot.Ceiling::max))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        double min = lines.stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(p -> Math.min(p.middle(), p.p10()))
                .min()
                .orElse(0);
        return Scale.zoomed(min - 0.1 * (max - min), max, 5);
    }

    /** What each calendar year costs in total. */
    public List<Chart> yearlyCost(int service) {
        if (data.wholeYears().findAny().isEmpty()) {
            return List.of();
        }
        var scenarios = drawn(Metric.COST_TOTAL, service);
        double max = scenarios.stream()
                .mapToDouble(s -> data.yearly(s, service, 1).max())
                .max()
                .orElse(0);
        var money = Money.forAmounts(max);
        var lines = scenarios.stream()
                .map(s -> data.yearly(s, service, money.euros()))
                .toList();
        return trajectories.charts(new Trajectories.Subject(
                data.id(service) + "-cost",
                titles.cost(service),
                words.say(
                        "chart.cost.subtitle",
                        titles.service(service),
                        reading.model().priceLevel()),
                words.say("chart.unit." + money.key()),
                scenarios,
                reading.leaving(Metric.COST_TOTAL, service),
                lines,
                List.of(),
                some -> List.of(),
                data.calendarYears(),
                Trajectories.scale(lines, List.of()),
                yearlyCosts(service, scenarios),
                titles.costAlternative(service, scenarios),
                List.of()));
    }

    private DataTable yearEnds(String id, Metric metric, int service, List<Integer> scenarios) {
        var months = IntStream.range(0, reading.months())
                .filter(m -> reading.dayOf(m).getMonthValue() == 12 || m == reading.last())
                .toArray();
        var rows = IntStream.of(months)
                .mapToObj(m -> row(
                        words.notation().shortDate(reading.dayOf(m)),
                        scenarios,
                        s -> cell(Figure.at(reading, s, metric, service, m))))
                .toList();
        return table(
                words.say("table.trajectory", words.say("chart." + id + ".subtitle", titles.service(service))),
                words.say("table.date"),
                scenarios,
                rows);
    }

    private DataTable yearlyCosts(int service, List<Integer> scenarios) {
        var rows = data.wholeYears()
                .mapToObj(y -> row(
                        Integer.toString(reading.years().get(y)),
                        scenarios,
                        s -> cell(Figure.ofYear(reading, s, Metric.COST_TOTAL, service, y))))
                .toList();
        return table(
                words.say(
                        "table.trajectory",
                        words.say(
                                "chart.cost.subtitle",
                                titles.service(service),
                                reading.model().priceLevel())),
                words.say("table.year"),
                scenarios,
                rows);
    }

    private DataTable table(String caption, String corner, List<Integer> scenarios, List<DataTable.Row> rows) {
        var columns = scenarios.stream()
                .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                .toList();
        return new DataTable(caption, corner, columns, rows);
    }

    private static DataTable.Row row(String heading, List<Integer> scenarios, IntFunction<DataTable.Cell> cell) {
        return new DataTable.Row(heading, scenarios.stream().map(cell::apply).toList(), false);
    }

    private DataTable.Cell cell(Figure figure) {
        if (!figure.exists()) {
            return DataTable.Cell.of(words.say("table.none"));
        }
        return DataTable.Cell.of(figure.value(words.notation()), figure.band(words));
    }
}
