package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Outcome;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/**
 * Writes all figures of a run as tables for other programs.
 *
 * <p>A figure that never exists, such as the places of a service without places, has no row. What a scenario leaves as it is
 * stands under unchanged policy alone, and what is always zero has no row either: {@code scenarios.csv} says which. The
 * metrics that a planner looks at are in CSV files that a spreadsheet takes; the rest is in Parquet files beside them. An end of an interval that
 * does not exist, as with a single replication, is an empty field. Each figure says in how many replications it exists; one
 * that exists in too few to be told elsewhere has its row, but is not compared.
 */
public final class Tables {
    /** What the sum over all services is called. */
    static final String ALL = "all";
    /** The column that says in how many possible futures a figure exists. */
    static final String REPLICATIONS = "replications";

    /** How many columns on the left of a table of months, and of differences, are texts. */
    private static final int TEXTS_OF_A_MONTH = 4;

    private static final int TEXTS_OF_A_DIFFERENCE = 5;
    private static final List<Metric> COSTS = Metric.in(MetricTable.COSTS);

    /** Of each month, those that a planner looks at; the others are for researchers. */
    private static final Set<Metric> COURSE =
            with(Metric.in(MetricTable.COURSE), Metric.COST_TOTAL, Metric.WAITED_MEAN, Metric.WAIT_OVER_NORM);

    /** The same of differences. */
    private static final Set<Metric> CORE = with(Metric.in(MetricTable.COMPARISON), COURSE.toArray(Metric[]::new));

    private final RunView reading;
    private final Findings withFew;
    private final OwnRows own;

    /** Tables of a run. */
    public Tables(RunView reading) {
        this.reading = reading;
        withFew = reading.findings().withFew();
        own = new OwnRows(reading);
    }

    /** Writes every table into a directory. */
    public void write(Path directory) {
        parts(directory).forEach(Runnable::run);
    }

    /** The same in parts that do not depend on each other and may be run side by side. */
    public List<Runnable> parts(Path directory) {
        var cabinet = OutputSink.in(directory);
        return all().stream()
                .<Runnable>map(table -> () -> table.accept(cabinet))
                .toList();
    }

    /** Writes the same files, byte for byte, as one zip file, and leaves the stream open. */
    public void zip(OutputStream out) throws IOException {
        var archive = new Archive(out);
        all().forEach(table -> table.accept(archive));
        archive.finish();
    }

    private List<Consumer<OutputSink>> all() {
        var all = new ArrayList<Consumer<OutputSink>>(List.of(
                this::scenarios,
                this::trajectories,
                this::comparison,
                cabinet -> costs(cabinet, "costs.csv", false),
                cabinet -> costs(cabinet, "costs-nominal.csv", true),
                this::bills,
                cabinet -> new PayerTables(reading, own).write(cabinet, "payers"),
                cabinet -> new FundingTables(reading, own).write(cabinet, "funding.csv"),
                cabinet -> new AccountTables(reading).write(cabinet, "accounts.csv"),
                cabinet -> new ProviderTables(reading).write(cabinet, "providers")));
        if (!reading.questions().isEmpty()) {
            all.add(cabinet -> new HeadlineTables(
                            reading.model(), reading.findings().frame(), reading.questions())
                    .write(cabinet));
        }
        Comparison.of(reading).ifPresent(c -> all.add(cabinet -> new ProgrammeTables(c).write(cabinet)));
        return all;
    }

    /** What a scenario touches, and which of the other tables have no rows of it. */
    private void scenarios(OutputSink cabinet) {
        try (var table = new Table(cabinet, "scenarios.csv", "scenario", "service", "touched", "as_baseline", "zero")) {
            eachScenarioAndService((scenario, service) -> {
                boolean touched = own.touched(scenario, service);
                table.row(
                        id(scenario),
                        serviceId(service),
                        scenario == reading.baseline() ? "" : touched ? "yes" : "no",
                        String.join(" ", own.metrics(scenario, service, OwnRows.Kind.AS_BASELINE)),
                        String.join(" ", own.metrics(scenario, service, OwnRows.Kind.ZERO)));
            });
        }
    }

    private void trajectories(OutputSink cabinet) {
        var header = List.of(
                "scenario",
                "service",
                "date",
                "metric",
                "mean",
                "ci_low",
                "ci_high",
                "p10",
                "p50",
                "p90",
                REPLICATIONS);
        twice(cabinet, "trajectories", TEXTS_OF_A_MONTH, header, (core, rest) -> {
            eachScenarioAndService((scenario, service) -> {
                for (int month = 0; month < reading.months(); month++) {
                    for (var metric : Metric.values()) {
                        if (own.own(scenario, metric, service)) {
                            trajectory(COURSE.contains(metric) ? core : rest, scenario, service, month, metric);
                        }
                    }
                }
            });
        });
    }

    /** A table of the core metrics for everybody, and one of the others for researchers. */
    static void twice(
            OutputSink cabinet, String name, int texts, List<String> header, BiConsumer<RowSink, RowSink> rows) {
        // One after the other: an archive takes a file at a time.
        try (var rest = new ParquetTable(cabinet, name, texts, header)) {
            try (var core = new Table(cabinet, name + ".csv", header.toArray(String[]::new))) {
                rows.accept(core, rest);
            }
        }
    }

    private void trajectory(RowSink table, int scenario, int service, int month, Metric metric) {
        var e = withFew.at(scenario, metric, service, month);
        if (e.exists()) {
            table.row(
                    id(scenario),
                    serviceId(service),
                    reading.dayOf(month).toString(),
                    metric.id(),
                    Figures.of(e.mean(), metric),
                    Figures.of(e.low(), metric),
                    Figures.of(e.high(), metric),
                    Figures.of(e.p10(), metric),
                    Figures.of(e.p50(), metric),
                    Figures.of(e.p90(), metric),
                    Figures.count(e.replications()));
        }
    }

    /** Differences at the end of each year and at the dates that the report compares scenarios on. */
    private void comparison(OutputSink cabinet) {
        var months = IntStream.range(0, reading.months())
                .filter(m -> reading.dayOf(m).getMonthValue() == 12
                        || reading.moments().contains(m))
                .toArray();
        var header = List.of(
                "scenario",
                "baseline",
                "service",
                "metric",
                "date",
                "difference",
                "ci_low",
                "ci_high",
                "p_better",
                "p10",
                "p50",
                "p90",
                "p_less",
                "p_same",
                "p_more",
                REPLICATIONS);
        twice(cabinet, "comparison", TEXTS_OF_A_DIFFERENCE, header, (core, rest) -> {
            eachScenarioAndService((scenario, service) -> {
                if (scenario != reading.baseline() && own.touched(scenario, service)) {
                    for (int month : months) {
                        differences(core, rest, scenario, service, month);
                    }
                    for (int year = 0; year < reading.years().size(); year++) {
                        yearlyDifferences(core, scenario, service, year);
                    }
                }
            });
        });
    }

    private void differences(RowSink core, RowSink rest, int scenario, int service, int month) {
        for (var metric : Metric.values()) {
            if (!own.own(scenario, metric, service)) {
                continue;
            }
            var table = CORE.contains(metric) ? core : rest;
            var figure = Figure.at(reading, scenario, metric, service, month);
            int pairs = withFew.differenceAt(scenario, metric, service, month).replications();
            difference(table, scenario, service, metric, metric.id(), reading.dayOf(month), figure, pairs);
        }
    }

    private void yearlyDifferences(RowSink table, int scenario, int service, int year) {
        var end = endOf(year);
        for (var cost : COSTS) {
            if (!own.own(scenario, cost, service)) {
                continue;
            }
            var figure = Figure.ofYear(reading, scenario, cost, service, year);
            int pairs = figure.difference().replications();
            difference(table, scenario, service, cost, "year-" + cost.id(), end, figure, pairs);
        }
        if (!own.own(scenario, Metric.COST_TOTAL, service)) {
            return;
        }
        var upToNow = Figure.upTo(reading, scenario, service, year);
        int pairs = upToNow.difference().replications();
        difference(table, scenario, service, Metric.COST_TOTAL, "cumulative-cost-total", end, upToNow, pairs);
    }

    /** A row for whatever exists in both scenarios in any replication; without figures where those are too few. */
    private void difference(
            RowSink table,
            int scenario,
            int service,
            Metric metric,
            String name,
            LocalDate date,
            Figure figure,
            int pairs) {
        if (pairs > 0) {
            var d = figure.difference();
            var counts = d.futures().count(figure.worth());
            table.row(
                    id(scenario),
                    id(reading.baseline()),
                    serviceId(service),
                    name,
                    date.toString(),
                    Figures.of(d.mean(), metric),
                    Figures.of(d.low(), metric),
                    Figures.of(d.high(), metric),
                    Figures.number(d.better()),
                    Figures.of(d.p10(), metric),
                    Figures.of(d.p50(), metric),
                    Figures.of(d.p90(), metric),
                    Figures.number(counts.share(Outcome.LESS)),
                    Figures.number(counts.share(Outcome.SAME)),
                    Figures.number(counts.share(Outcome.MORE)),
                    Figures.count(pairs));
        }
    }

    private void costs(OutputSink cabinet, String name, boolean nominal) {
        try (var table = new Table(
                cabinet,
                name,
                "scenario",
                "service",
                "year",
                "category",
                "mean",
                "ci_low",
                "ci_high",
                "p10",
                "p50",
                "p90",
                REPLICATIONS)) {
            eachScenarioAndService((scenario, service) -> {
                for (int year = 0; year < reading.years().size(); year++) {
                    int calendar = reading.years().get(year);
                    double prices = nominal ? reading.model().priceFactor(calendar) : 1;
                    for (var cost : COSTS) {
                        if (!own.own(scenario, cost, service)) {
                            continue;
                        }
                        var e = reading.findings().cost(scenario, cost, service, year);
                        cost(table, scenario, service, calendar, cost, e, prices);
                    }
                }
            });
        }
    }

    private void cost(Table table, int scenario, int service, int year, Metric cost, Estimate e, double prices) {
        if (e.exists()) {
            table.row(
                    id(scenario),
                    serviceId(service),
                    Integer.toString(year),
                    cost.category().orElseThrow(),
                    Figures.euro(e.mean() * prices),
                    Figures.euro(e.low() * prices),
                    Figures.euro(e.high() * prices),
                    Figures.euro(e.p10() * prices),
                    Figures.euro(e.p50() * prices),
                    Figures.euro(e.p90() * prices),
                    Figures.count(e.replications()));
        }
    }

    private void bills(OutputSink cabinet) {
        var municipalities = reading.findings().frame().municipalities();
        try (var table = new Table(
                cabinet, "bills.csv", "scenario", "municipality", "year", "mean", "ci_low", "ci_high", REPLICATIONS)) {
            for (int scenario : own.paying()) {
                for (int municipality = 0; municipality < municipalities.size(); municipality++) {
                    for (int year = 0; year < reading.years().size(); year++) {
                        var e = reading.findings().bill(scenario, municipality, year);
                        table.row(
                                id(scenario),
                                municipalities.get(municipality),
                                Integer.toString(reading.years().get(year)),
                                Figures.euro(e.mean()),
                                Figures.euro(e.low()),
                                Figures.euro(e.high()),
                                Figures.count(e.replications()));
                    }
                }
            }
        }
    }

    private void eachScenarioAndService(Visit visit) {
        for (int scenario : reading.baselineFirst()) {
            for (int service = 0; service <= reading.findings().all(); service++) {
                visit.to(scenario, service);
            }
        }
    }

    private static Set<Metric> with(List<Metric> some, Metric... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toSet());
    }

    private interface Visit {
        void to(int scenario, int service);
    }

    private LocalDate endOf(int year) {
        var end = LocalDate.of(reading.years().get(year), 12, 31);
        return end.isAfter(reading.run().horizon()) ? reading.run().horizon() : end;
    }

    private String id(int scenario) {
        return reading.scenarios().get(scenario).id();
    }

    private String serviceId(int service) {
        return service == reading.findings().all()
                ? ALL
                : reading.findings().frame().services().get(service);
    }
}
