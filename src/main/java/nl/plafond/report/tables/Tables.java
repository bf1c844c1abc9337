package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Outcome;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/**
 * Writes all figures of a run as CSV files.
 *
 * <p>A figure that never exists, such as the places of a service without places, has no row. An end of an interval that
 * does not exist, as with a single replication, is an empty field. Each figure says in how many replications it exists; one
 * that exists in too few to be told elsewhere has its row, but is not compared.
 */
public final class Tables {
    /** What the sum over all services is called. */
    static final String ALL = "all";
    /** The column that says in how many possible futures a figure exists. */
    static final String REPLICATIONS = "replications";

    private static final List<Metric> COSTS = Metric.in(MetricTable.COSTS);

    private final RunView reading;
    private final Findings withFew;

    /** Tables of a run. */
    public Tables(RunView reading) {
        this.reading = reading;
        withFew = reading.findings().withFew();
    }

    /** Writes every table into a directory. */
    public void write(Path directory) {
        write(OutputSink.in(directory));
    }

    /** Writes the same files, byte for byte, as one zip file, and leaves the stream open. */
    public void zip(OutputStream out) throws IOException {
        var archive = new Archive(out);
        write(archive);
        archive.finish();
    }

    private void write(OutputSink cabinet) {
        trajectories(cabinet);
        comparison(cabinet);
        costs(cabinet, "costs.csv", false);
        costs(cabinet, "costs-nominal.csv", true);
        bills(cabinet);
        new PayerTables(reading).write(cabinet, "payers.csv");
        new FundingTables(reading).write(cabinet, "funding.csv");
        new AccountTables(reading).write(cabinet, "accounts.csv");
        new ProviderTables(reading).write(cabinet, "providers.csv");
        if (!reading.questions().isEmpty()) {
            new HeadlineTables(reading.model(), reading.findings().frame(), reading.questions()).write(cabinet);
        }
        Comparison.of(reading).ifPresent(c -> new ProgrammeTables(c).write(cabinet));
    }

    private void trajectories(OutputSink cabinet) {
        try (var table = new Table(
                cabinet,
                "trajectories.csv",
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
                REPLICATIONS)) {
            eachScenarioAndService((scenario, service) -> {
                for (int month = 0; month < reading.months(); month++) {
                    for (var metric : Metric.values()) {
                        trajectory(table, scenario, service, month, metric);
                    }
                }
            });
        }
    }

    private void trajectory(Table table, int scenario, int service, int month, Metric metric) {
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
        try (var table = new Table(
                cabinet,
                "comparison.csv",
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
                REPLICATIONS)) {
            eachScenarioAndService((scenario, service) -> {
                if (scenario != reading.baseline()) {
                    for (int month : months) {
                        differences(table, scenario, service, month);
                    }
                    for (int year = 0; year < reading.years().size(); year++) {
                        yearlyDifferences(table, scenario, service, year);
                    }
                }
            });
        }
    }

    private void differences(Table table, int scenario, int service, int month) {
        for (var metric : Metric.values()) {
            var figure = Figure.at(reading, scenario, metric, service, month);
            int pairs = withFew.differenceAt(scenario, metric, service, month).replications();
            difference(table, scenario, service, metric, metric.id(), reading.dayOf(month), figure, pairs);
        }
    }

    private void yearlyDifferences(Table table, int scenario, int service, int year) {
        var end = endOf(year);
        for (var cost : COSTS) {
            var figure = Figure.ofYear(reading, scenario, cost, service, year);
            int pairs = figure.difference().replications();
            difference(table, scenario, service, cost, "year-" + cost.id(), end, figure, pairs);
        }
        var upToNow = Figure.upTo(reading, scenario, service, year);
        int pairs = upToNow.difference().replications();
        difference(table, scenario, service, Metric.COST_TOTAL, "cumulative-cost-total", end, upToNow, pairs);
    }

    /** A row for whatever exists in both scenarios in any replication; without figures where those are too few. */
    private void difference(
            Table table,
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
            for (int scenario : reading.baselineFirst()) {
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
