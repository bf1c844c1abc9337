package nl.plafond.report.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.plafond.model.ServiceId;
import nl.plafond.report.live.Picture.Row;
import nl.plafond.report.live.Picture.Series;
import nl.plafond.report.live.Picture.Warning;
import nl.plafond.report.reading.FewFutures;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sentences;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Draws the picture of a service, or of all together, from what has been played so far. */
public final class PictureBuilder {
    private static final double DAYS_PER_WEEK = 7;

    private static final List<Metric> MONTHLY = Metric.in(MetricTable.LIVE);
    private static final List<Metric> COMPARED = Metric.in(MetricTable.LIVE_DIFFERENCES);
    private static final Set<Metric> SHARES =
            EnumSet.of(Metric.REFUSED_BY_PLACES, Metric.REFUSED_BY_PLAFOND, Metric.REFUSED_BY_NOTHING);
    private static final List<Metric> COSTS = Metric.in(MetricTable.COSTS);

    private final RunView reading;
    private final ReportTexts words;
    private final int service;
    private final int month;
    private final List<List<Warning>> warnings;

    /**
     * A painter of one service.
     *
     * @param service the service; empty for all together
     * @param month the month that tiles and sentences are about
     * @param warnings what a reader should know of each variant
     */
    public PictureBuilder(
            RunView reading, ReportTexts words, Optional<ServiceId> service, int month, List<List<Warning>> warnings) {
        this.reading = reading;
        this.words = words;
        var findings = reading.findings();
        this.service =
                service.map(s -> findings.frame().services().indexOf(s.value())).orElse(findings.all());
        this.month = month;
        this.warnings = List.copyOf(warnings);
    }

    /** The picture as it is now. */
    public Picture picture() {
        var findings = reading.findings();
        return new Picture(
                reading.drawn(),
                findings.replications(),
                reading.run().replications(),
                new FewFutures(reading, words).notice(),
                service == findings.all()
                        ? Picture.ALL
                        : findings.frame().services().get(service),
                reading.dayOf(month).toString(),
                reading.baselineFirst().stream().map(this::row).toList());
    }

    private Row row(int scenario) {
        boolean other = scenario != reading.baseline();
        return new Row(
                words.of(reading.name(scenario)),
                other && reading.changes(scenario, service),
                monthly(scenario),
                yearly(scenario),
                series(years(), (f, y) -> f.cumulative(scenario, service, y), 1),
                other ? differences(scenario) : Map.of(),
                other ? yearlyDifferences(scenario) : Map.of(),
                other
                        ? Optional.of(gap(years(), (f, y) -> f.cumulativeDifference(scenario, service, y), 1))
                        : Optional.empty(),
                new Picture.Room(Ceiling.of(reading, scenario, service)),
                new Tiles(reading, words, service, month).of(scenario),
                new ClosedBy(reading, words, service, month).sentence(scenario),
                movers(scenario),
                other ? sentences(scenario) : List.of(),
                other ? warnings.get(reading.others().indexOf(scenario)) : List.of());
    }

    private Optional<Movers> movers(int scenario) {
        boolean only = reading.others().equals(List.of(scenario));
        return only && reading.changes(scenario, service)
                ? Optional.of(Movers.of(reading, words, new LiveHeadline(reading, service, month).of(scenario)))
                : Optional.empty();
    }

    private Map<String, Series> monthly(int scenario) {
        var all = new LinkedHashMap<String, Series>();
        for (var metric : MONTHLY) {
            if (exists(metric)) {
                all.put(metric.id(), series(reading.months(), (f, m) -> at(f, scenario, metric, m), divisor(metric)));
            }
        }
        return all;
    }

    /** A figure of a month; shares of the time are drawn upon each other, so they are means. */
    private Estimate at(Findings findings, int scenario, Metric metric, int time) {
        var found = findings.at(scenario, metric, service, time);
        return SHARES.contains(metric) ? found.ofMean() : found;
    }

    /** Whether there is anything to draw; people elsewhere, or without a dwelling, only where there ever are any. */
    private boolean exists(Metric metric) {
        if (metric == Metric.ELSEWHERE || metric == Metric.FOR_DWELLING) {
            return reading.ever(metric, service);
        }
        return reading.baselineFirst().stream()
                .anyMatch(s -> IntStream.range(0, reading.months())
                        .anyMatch(m ->
                                reading.findings().at(s, metric, service, m).exists()));
    }

    private Map<String, Series> yearly(int scenario) {
        var all = new LinkedHashMap<String, Series>();
        for (var cost : COSTS) {
            if (cost == Metric.COST_TOTAL || isEverPaid(cost)) {
                // The parts are drawn upon each other, so they are means.
                boolean whole = cost == Metric.COST_TOTAL;
                all.put(
                        cost.id(),
                        series(
                                years(),
                                (f, y) -> whole
                                        ? f.cost(scenario, cost, service, y)
                                        : f.cost(scenario, cost, service, y).ofMean(),
                                1));
            }
        }
        return all;
    }

    private boolean isEverPaid(Metric cost) {
        return reading.baselineFirst().stream()
                .anyMatch(s -> IntStream.range(0, years())
                        .anyMatch(y ->
                                reading.findings().cost(s, cost, service, y).mean() != 0));
    }

    private Map<String, Series> differences(int scenario) {
        var all = new LinkedHashMap<String, Series>();
        for (var metric : COMPARED) {
            if (exists(metric)) {
                all.put(
                        metric.id(),
                        gap(reading.months(), (f, m) -> f.differenceAt(scenario, metric, service, m), divisor(metric)));
            }
        }
        return all;
    }

    private Map<String, Series> yearlyDifferences(int scenario) {
        var all = new LinkedHashMap<String, Series>();
        for (var cost : COSTS) {
            if (cost == Metric.COST_TOTAL || isEverPaid(cost)) {
                all.put(cost.id(), gap(years(), (f, y) -> f.costDifference(scenario, cost, service, y), 1));
            }
        }
        return all;
    }

    private List<String> sentences(int scenario) {
        var sentences = new Sentences(reading, words);
        int year = reading.yearOf(month);
        if (service == reading.findings().all()) {
            return List.of(sentences.costOfAll(scenario, year));
        }
        var all = new ArrayList<>(sentences.ofThoseWithoutPlace(scenario, service, month));
        all.add(sentences.cost(scenario, service, year));
        return all;
    }

    private int years() {
        return reading.years().size();
    }

    /** Waits are drawn in weeks. */
    private static double divisor(Metric metric) {
        return metric.unit() == Metric.Unit.DAYS ? DAYS_PER_WEEK : 1;
    }

    private Series series(int count, Ask<Estimate> estimate, double divisor) {
        var estimates = ask(count, estimate, reading.findings());
        var chance = ask(count, estimate, reading.chance());
        return new Series(
                numbers(estimates, Estimate::middle, divisor),
                numbers(estimates, Estimate::low, divisor),
                numbers(estimates, Estimate::high, divisor),
                numbers(estimates, Estimate::p10, divisor),
                numbers(estimates, Estimate::p90, divisor),
                inner(chance, Estimate::p10, divisor),
                inner(chance, Estimate::p90, divisor),
                ask(count, estimate, reading.findings().withFew()).stream()
                        .map(Estimate::replications)
                        .toList());
    }

    private Series gap(int count, Ask<Difference> difference, double divisor) {
        var differences = ask(count, difference, reading.findings());
        var chance = ask(count, difference, reading.chance());
        return new Series(
                numbers(differences, Difference::middle, divisor),
                numbers(differences, Difference::low, divisor),
                numbers(differences, Difference::high, divisor),
                numbers(differences, Difference::p10, divisor),
                numbers(differences, Difference::p90, divisor),
                inner(chance, Difference::p10, divisor),
                inner(chance, Difference::p90, divisor),
                ask(count, difference, reading.findings().withFew()).stream()
                        .map(Difference::replications)
                        .toList());
    }

    /** The band of chance alone, where it is another one than that of the futures. */
    private <T> List<Double> inner(List<T> figures, ToDoubleFunction<T> number, double divisor) {
        return numbers(figures, f -> reading.drawn() ? number.applyAsDouble(f) : Double.NaN, divisor);
    }

    /** Asks findings for a figure of a month or a year. */
    private interface Ask<T> {
        T of(Findings findings, int time);
    }

    private static <T> List<T> ask(int count, Ask<T> figure, Findings findings) {
        return IntStream.range(0, count)
                .mapToObj(time -> figure.of(findings, time))
                .toList();
    }

    private static <T> List<Double> numbers(List<T> figures, ToDoubleFunction<T> number, double divisor) {
        return figures.stream()
                .mapToDouble(number)
                .map(n -> n / divisor)
                .boxed()
                .toList();
    }
}
