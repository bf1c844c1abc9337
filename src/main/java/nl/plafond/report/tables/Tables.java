package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
 * stands under unchanged policy alone, and what is always zero has no row either: {@code scenarios.csv} says which. What a
 * planner looks at, at the end of each year, is in CSV files where those are small; every metric, and the months of what moves
 * within a year, is in Parquet files beside them. An end of an interval that does not exist, as with a single replication, is an empty field. Each
 * figure says in how many replications it exists; one that exists in too few to be told elsewhere has its row, but is not
 * compared.
 */
public final class Tables {
    static final List<String> SCENARIOS = Table.columns("scenario,service,touched,as_baseline,zero");

    /** The column that says in how many possible futures a figure exists. */
    static final String REPLICATIONS = "replications";

    /** The column of prices: those of the model, or of the year itself. */
    static final String CONSTANT = "constant";

    static final String NOMINAL = "nominal";

    private static final List<Metric> COSTS = Metric.in(MetricTable.COSTS);

    /** Those that a planner looks at; the others are for researchers. */
    private static final Set<Metric> COURSE =
            with(Metric.in(MetricTable.COURSE), Metric.COST_TOTAL, Metric.WAITED_MEAN, Metric.WAIT_OVER_NORM);

    /** Those that move within a year. The others are of the past twelve months, or add up to a year in another table. */
    private static final Set<Metric> MONTHLY = with(
            Stream.of(MetricTable.COURSE, MetricTable.FLOWS, MetricTable.CANNOT_MOVE)
                    .flatMap(table -> Metric.in(table).stream())
                    .toList(),
            Metric.ETMALEN,
            Metric.COST_TOTAL,
            Metric.WAITED_MEAN);

    /** The same of differences. */
    private static final Set<Metric> COMPARED = Set.of(
            Metric.WAITING,
            Metric.IN_CARE,
            Metric.ELSEWHERE,
            Metric.WAIT_MEAN,
            Metric.WAITED_MEAN,
            Metric.WAIT_OVER_NORM);

    /**
     * How far chance moves a mean: no range in which a future may lie, though it is easily read as one; and the prices, which in
     * CSV files are constant.
     */
    private static final Set<String> FOR_RESEARCHERS =
            Set.of("ci_low", "ci_high", "difference_low", "difference_high", "cv", "prices");

    private final RunView reading;
    private final Findings withFew;
    private final OwnRows own;
    private final Ids ids;

    /** Tables of a run. */
    public Tables(RunView reading) {
        this.reading = reading;
        withFew = reading.findings().withFew();
        own = new OwnRows(reading);
        ids = new Ids(reading);
    }

    /** Writes every table into a directory, those with many rows as Parquet alone. */
    public void write(Path directory) {
        parts(directory, false).forEach(Runnable::run);
    }

    /**
     * The same in parts that do not depend on each other and may be run side by side.
     *
     * @param csv whether tables with many rows are written as CSV too
     */
    public List<Runnable> parts(Path directory, boolean csv) {
        var cabinet = csv ? OutputSink.withCsvIn(directory) : OutputSink.in(directory);
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
                this::costs,
                this::bills,
                this::lists,
                new PayerTables(reading, own)::write,
                new BudgetTables(reading)::write,
                new FactorTables(reading)::write,
                new FundingTables(reading, own)::write,
                new AccountTables(reading)::write,
                new ProviderTables(reading)::write));
        if (!reading.questions().isEmpty()) {
            all.add(new HeadlineTables(reading.model(), reading.findings().frame(), reading.questions())::write);
        }
        Comparison.of(reading).ifPresent(c -> all.add(new ProgrammeTables(c)::write));
        return all;
    }

    /** What a scenario touches, and which of the other tables have no rows of it. */
    private void scenarios(OutputSink cabinet) {
        try (var table = new Table(cabinet, "scenarios.csv", SCENARIOS)) {
            eachScenarioAndService((scenario, service) -> table.row(
                    ids.scenario(scenario),
                    ids.service(service),
                    scenario == reading.baseline() ? "" : own.touched(scenario, service) ? "yes" : "no",
                    String.join(" ", own.metrics(scenario, service, OwnRows.Kind.AS_BASELINE)),
                    String.join(" ", own.metrics(scenario, service, OwnRows.Kind.ZERO))));
        }
    }

    /**
     * What moves within a year at the end of every month, other metrics and what a planner looks at by the year. Days and euros
     * of a month stand in other tables, by the year; so does how far chance moves a mean.
     */
    private void trajectories(OutputSink cabinet) {
        var dates = Set.copyOf(ids.dates());
        var header = "scenario,service,date,metric,mean,ci_low,ci_high,p10,p50,p90," + REPLICATIONS;
        twice(
                cabinet,
                "trajectories",
                header,
                (core, whole) -> eachOwn((scenario, service, metric) -> {
                    for (int month = 0; month < reading.months(); month++) {
                        var e = withFew.at(scenario, metric, service, month);
                        boolean isDate = dates.contains(month);
                        boolean isWritten = MONTHLY.contains(metric) || (isDate && metric.kind() != Metric.Kind.FLOW);
                        if (isWritten && e.exists()) {
                            core.and(whole, isDate && COURSE.contains(metric))
                                    .row(
                                            ids.scenario(scenario),
                                            ids.service(service),
                                            ids.day(month),
                                            metric.id(),
                                            Figures.whole(isDate ? e : e.withoutInterval(), metric.unit()),
                                            e.replications());
                        }
                    }
                }));
    }

    /** What a planner looks at, as CSV without intervals of the mean, and the table for researchers with everything. */
    static void twice(OutputSink cabinet, String name, String header, BiConsumer<RowSink, RowSink> rows) {
        var columns = Table.columns(header);
        // One after the other: an archive takes a file at a time.
        try (var rest = new ParquetTable(cabinet, name, columns);
                var core = WithoutColumns.of(
                        columns, FOR_RESEARCHERS, kept -> new SmallTable(cabinet, name + ".csv", kept))) {
            rows.accept(core, rest);
        }
    }

    /** Differences at the end of each year and at the dates that the report compares scenarios on. */
    private void comparison(OutputSink cabinet) {
        var header = "scenario,baseline,service,metric,date,difference,ci_low,ci_high,p_better,p10,p50,p90,p_less,"
                + "p_same,p_more," + REPLICATIONS;
        twice(
                cabinet,
                "comparison",
                header,
                (core, whole) -> eachOwn((scenario, service, metric) -> {
                    if (scenario != reading.baseline()) {
                        differences(core.and(whole, COMPARED.contains(metric)), scenario, service, metric);
                        yearlyDifferences(core.and(whole, metric == Metric.COST_TOTAL), scenario, service, metric);
                    }
                }));
    }

    private void differences(RowSink table, int scenario, int service, Metric metric) {
        for (int month : ids.dates()) {
            var figure = Figure.at(reading, scenario, metric, service, month);
            int pairs = withFew.differenceAt(scenario, metric, service, month).replications();
            difference(table, scenario, service, metric.id(), ids.day(month), figure, pairs);
        }
    }

    private void yearlyDifferences(RowSink table, int scenario, int service, Metric cost) {
        for (int year = 0; COSTS.contains(cost) && year < reading.years().size(); year++) {
            var end = ids.endOf(year).toString();
            var ofYear = Figure.ofYear(reading, scenario, cost, service, year);
            int pairs = ofYear.difference().replications();
            difference(table, scenario, service, "year-" + cost.id(), end, ofYear, pairs);
            if (cost == Metric.COST_TOTAL) {
                var upToNow = Figure.upTo(reading, scenario, service, year);
                int both = upToNow.difference().replications();
                difference(table, scenario, service, "cumulative-cost-total", end, upToNow, both);
            }
        }
    }

    /** A row for whatever exists in both scenarios in any replication; without figures where those are too few. */
    private void difference(
            RowSink table, int scenario, int service, String name, String date, Figure figure, int pairs) {
        if (pairs > 0) {
            var d = figure.difference();
            var counts = d.futures().count(figure.worth());
            table.row(
                    ids.scenario(scenario),
                    ids.scenario(reading.baseline()),
                    ids.service(service),
                    name,
                    date,
                    Figures.each(figure.unit(), d.mean(), d.low(), d.high()),
                    Figures.number(d.better()),
                    Figures.each(figure.unit(), d.p10(), d.p50(), d.p90()),
                    Stream.of(Outcome.LESS, Outcome.SAME, Outcome.MORE)
                            .map(outcome -> Figures.number(counts.share(outcome)))
                            .toList(),
                    pairs);
        }
    }

    /** In constant prices as CSV, and in those and in prices of the year for researchers. */
    private void costs(OutputSink cabinet) {
        var header = "scenario,service,year,category,prices,mean,ci_low,ci_high,p10,p50,p90," + REPLICATIONS;
        twice(
                cabinet,
                "costs",
                header,
                (core, whole) -> eachOwn((scenario, service, cost) -> {
                    for (int year = 0;
                            COSTS.contains(cost) && year < reading.years().size();
                            year++) {
                        var e = reading.findings().cost(scenario, cost, service, year);
                        if (e.exists()) {
                            var of = List.of(
                                    ids.scenario(scenario),
                                    ids.service(service),
                                    ids.year(year),
                                    cost.category().orElseThrow());
                            double prices =
                                    reading.model().priceFactor(reading.years().get(year));
                            cost(core.and(whole), of, CONSTANT, e);
                            cost(whole, of, NOMINAL, e.times(prices));
                        }
                    }
                }));
    }

    private static void cost(RowSink table, List<String> of, String prices, Estimate e) {
        table.row(of, prices, Figures.whole(e, Metric.Unit.EURO), e.replications());
    }

    private void bills(OutputSink cabinet) {
        var municipalities = reading.findings().frame().municipalities();
        var header = "scenario,municipality,year,mean,ci_low,ci_high," + REPLICATIONS;
        twice(cabinet, "bills", header, (core, whole) -> {
            for (int scenario : own.paying()) {
                for (int municipality = 0; municipality < municipalities.size(); municipality++) {
                    for (int year : ids.years()) {
                        var e = reading.findings().bill(scenario, municipality, year);
                        core.and(whole)
                                .row(
                                        ids.scenario(scenario),
                                        municipalities.get(municipality),
                                        ids.year(year),
                                        Figures.mean(e, Metric.Unit.EURO),
                                        e.replications());
                    }
                }
            }
        });
    }

    /** Who waits by municipality at the end of each year; a service that a scenario does not touch has no rows of it. */
    private void lists(OutputSink cabinet) {
        var municipalities = reading.findings().frame().municipalities();
        var header = "scenario,service,municipality,year,mean,ci_low,ci_high,p10,p90," + REPLICATIONS;
        twice(
                cabinet,
                "lists",
                header,
                (core, whole) -> eachScenarioAndService((scenario, service) -> {
                    if (!reading.ever(Metric.WAITING, service)
                            || (scenario != reading.baseline() && !own.touched(scenario, service))) {
                        return;
                    }
                    for (int municipality = 0; municipality < municipalities.size(); municipality++) {
                        for (int year : ids.years()) {
                            var e = reading.findings().waiting(scenario, service, municipality, year);
                            core.and(whole)
                                    .row(
                                            ids.scenario(scenario),
                                            ids.service(service),
                                            municipalities.get(municipality),
                                            ids.year(year),
                                            Figures.each(
                                                    Metric.Unit.CLIENTS, e.mean(), e.low(), e.high(), e.p10(), e.p90()),
                                            e.replications());
                        }
                    }
                }));
    }

    private interface Visit {
        void to(int scenario, int service);
    }

    private void eachScenarioAndService(Visit visit) {
        for (int scenario : reading.baselineFirst()) {
            for (int service : ids.services()) {
                visit.to(scenario, service);
            }
        }
    }

    private interface OwnVisit {
        void to(int scenario, int service, Metric metric);
    }

    /** The metrics that have rows of their own. */
    private void eachOwn(OwnVisit visit) {
        eachScenarioAndService((scenario, service) -> Stream.of(Metric.values())
                .filter(metric -> own.own(scenario, metric, service))
                .forEach(metric -> visit.to(scenario, service, metric)));
    }

    private static Set<Metric> with(List<Metric> some, Metric... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toSet());
    }
}
