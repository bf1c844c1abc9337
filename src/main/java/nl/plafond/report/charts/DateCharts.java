package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.report.charts.DotRanges.Dot;
import nl.plafond.report.charts.DotRanges.KeyItem;
import nl.plafond.report.charts.DotRanges.Look;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Draws what scenarios come to at the date of comparison: who waits how long, and what each kind of cost is. */
final class DateCharts {
    /** From which part of the cost on it is worth a title. */
    private static final double WORTH = 0.005;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final ServiceCharts charts;

    DateCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        charts = new ServiceCharts(reading, words);
    }

    /** Those who were admitted and those who still wait, with the norm; none for a service without a list. */
    Optional<Chart> waits(int service) {
        if (!reading.ever(Metric.WAITING, service)) {
            return Optional.empty();
        }
        var scenarios = charts.drawn(Metric.WAITED_MEDIAN, service);
        var rows = scenarios.stream().map(s -> waits(s, service)).toList();
        double norm =
                reading.service(reading.baseline(), service).waiting().norm().value()
                        / ChartData.unit(Metric.WAIT_MEAN);
        var unit = Double.isFinite(norm)
                ? words.say("chart.waits.unit.norm", words.notation().number(norm, 0))
                : words.say("chart.waits.unit");
        var name = words.of(reading.serviceName(service));
        return Optional.of(chart(
                data.id(service) + "-waits",
                title(service),
                levels().above(words.say("chart.waits.subtitle", name, date())),
                charts.notes(List.of(words.say("chart.note.waits")), Metric.WAITED_MEDIAN, service, scenarios),
                form -> new DotRanges(rows, List.of(), unit, words.notation(), form).picture(norm),
                waitsTable(service, scenarios)));
    }

    private AssumedLevels levels() {
        return new AssumedLevels(reading, words);
    }

    private String title(int service) {
        var still = at(reading.baseline(), Metric.WAITED_MEDIAN, service);
        var admitted = at(reading.baseline(), Metric.WAIT_MEDIAN, service);
        var name = words.of(reading.serviceName(service));
        return still.exists() && admitted.exists() && !levels().are()
                ? words.say(
                        "title.waits",
                        name,
                        admitted.value(words.notation()),
                        still.value(words.notation()),
                        date(),
                        data.against())
                : words.say("title.waits.plain", name);
    }

    private String date() {
        return words.notation().date(reading.dayOf(reading.lookAt()));
    }

    private Figure at(int scenario, Metric metric, int service) {
        return Figure.at(reading, scenario, metric, service, reading.lookAt());
    }

    private DotRanges.Row waits(int scenario, int service) {
        var admitted = waits("waits.admitted", scenario, Metric.WAIT_MEDIAN, Metric.WAIT_P90, service, Look.FILLED);
        var still = waits("waits.still", scenario, Metric.WAITED_MEDIAN, Metric.WAITED_P90, service, Look.HOLLOW);
        var dots = Stream.concat(admitted.stream(), still.stream()).toList();
        var told = dots.stream()
                .map(d -> words.say(
                        "waits.told",
                        d.heading(),
                        words.notation().number(d.value(), 0),
                        words.notation().number(d.high(), 0)))
                .toList();
        return new DotRanges.Row(label(scenario), String.join("; ", told), dots);
    }

    /** Half of the people at the dot, nine of ten at the end of the line; none where there is nobody. */
    private Optional<Dot> waits(String key, int scenario, Metric half, Metric most, int service, Look look) {
        double middle = at(scenario, half, service).after().middle() / ChartData.unit(Metric.WAIT_MEAN);
        double far = at(scenario, most, service).after().middle() / ChartData.unit(Metric.WAIT_MEAN);
        return Double.isNaN(middle)
                ? Optional.empty()
                : Optional.of(new Dot(words.say(key), middle, middle, far, look));
    }

    /** Only what exists anywhere: without a norm there is no share over it. */
    private DataTable waitsTable(int service, List<Integer> scenarios) {
        var metrics = Metric.in(MetricTable.WAITS).stream()
                .filter(m -> scenarios.stream().anyMatch(s -> at(s, m, service).exists()))
                .toList();
        return new DataTable(
                words.say("table.waits", words.of(reading.serviceName(service)), date()),
                words.say("table.scenario"),
                metrics.stream().map(m -> words.name(MetricTable.WAITS, m)).toList(),
                scenarios.stream()
                        .map(s -> new DataTable.Row(
                                label(s),
                                metrics.stream()
                                        .map(m -> cell(at(s, m, service)))
                                        .toList(),
                                s == reading.baseline()))
                        .toList());
    }

    /** What each kind of cost is in the year of the date; none without a whole year. */
    Optional<Chart> costs(int service) {
        int year = reading.yearOf(reading.lookAt());
        if (!reading.wholeYear(year)) {
            return Optional.empty();
        }
        var scenarios = charts.drawn(Metric.COST_TOTAL, service);
        var kinds = Metric.in(MetricTable.COSTS).stream()
                .filter(m -> reading.ever(m, service))
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var money = Money.forAmounts(kinds.stream()
                .flatMap(m -> scenarios.stream().map(s -> cost(s, m, service)))
                .mapToDouble(f -> f.after().p90())
                .max()
                .orElse(0));
        var rows = kinds.stream()
                .map(m -> new DotRanges.Row(
                        words.name(MetricTable.COSTS, m),
                        scenarios.size() == 2
                                ? cost(scenarios.get(1), m, service).middleTold(words)
                                : "",
                        scenarios.stream().map(s -> cost(s, m, service, money)).toList()))
                .toList();
        var key = scenarios.stream().map(s -> new KeyItem(look(s), label(s))).toList();
        var name = words.of(reading.serviceName(service));
        var subtitle = levels().above(words.say(
                "chart.categories.subtitle",
                name,
                reading.years().get(year),
                reading.model().priceLevel()));
        return Optional.of(chart(
                data.id(service) + "-cost-by-category",
                costsTitle(service, year),
                subtitle,
                charts.notes(costNotes(service), Metric.COST_TOTAL, service, scenarios),
                form -> new DotRanges(rows, key, words.say("chart.unit." + money.key()), words.notation(), form)
                        .picture(),
                new DataTable(
                        subtitle,
                        "",
                        scenarios.stream().map(this::label).toList(),
                        kinds.stream()
                                .map(m -> new DataTable.Row(
                                        words.name(MetricTable.COSTS, m),
                                        scenarios.stream()
                                                .map(s -> cell(cost(s, m, service)))
                                                .toList(),
                                        m == Metric.COST_TOTAL))
                                .toList())));
    }

    private List<String> costNotes(int service) {
        var dots = words.say(reading.told("chart.note.dots"));
        return reading.ever(Metric.COST_UNPAID, service)
                ? List.of(dots, words.say("chart.note.unpaid"))
                : List.of(dots);
    }

    private Figure cost(int scenario, Metric metric, int service) {
        return Figure.ofYear(reading, scenario, metric, service, reading.yearOf(reading.lookAt()));
    }

    private Dot cost(int scenario, Metric metric, int service, Money money) {
        var e = cost(scenario, metric, service).after();
        double euros = money.euros();
        return new Dot(reading.letter(scenario), e.middle() / euros, e.p10() / euros, e.p90() / euros, look(scenario));
    }

    private Look look(int scenario) {
        return scenario == reading.baseline() ? Look.HOLLOW : Look.FILLED;
    }

    private String costsTitle(int service, int year) {
        double forgotten = mean(Metric.COST_BRIDGING, service, year) + mean(Metric.COST_OVERFLOW, service, year);
        double part = forgotten / mean(Metric.COST_TOTAL, service, year);
        var name = words.of(reading.serviceName(service));
        return part > WORTH
                ? words.say(
                        "title.categories",
                        name,
                        reading.years().get(year),
                        words.notation().percent(part),
                        data.against())
                : words.say("title.categories.care", name);
    }

    private double mean(Metric metric, int service, int year) {
        return reading.findings()
                .cost(reading.baseline(), metric, service, year)
                .mean();
    }

    private String label(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }

    private Cell cell(Figure figure) {
        return figure.exists()
                ? Cell.of(figure.value(words.notation()), figure.band(words))
                : Cell.of(words.say("table.none"));
    }

    private Chart chart(
            String id,
            String title,
            String subtitle,
            List<String> notes,
            Function<Form, Picture> drawing,
            DataTable table) {
        return new Chart(id, title, subtitle, notes, ChartData.spoken(table, words), drawing, table);
    }
}
