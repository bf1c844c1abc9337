package nl.plafond.report.page;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/**
 * Who came, who waited and who went in the year up to the first date, as a client goes from left to right.
 *
 * <p>Only what happens in any scenario has a column.
 */
final class FlowTable {
    private static final List<Metric> COMING = Metric.in(MetricTable.FLOWS);
    private static final List<Metric> STANDING = Metric.in(MetricTable.CANNOT_MOVE);

    private final RunView reading;
    private final ReportTexts words;
    private final PastYear year;

    FlowTable(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        year = new PastYear(reading);
    }

    DataTable of(int service) {
        var coming = COMING.stream().filter(m -> occurs(m, service)).toList();
        var standing = standing(service);
        var columns = Stream.concat(
                coming.stream().map(m -> words.name(MetricTable.FLOWS, m)),
                standing.stream().map(m -> name(m, standing)));
        return new DataTable(
                words.say(
                        standing.isEmpty() ? "flows.table" : "flows.table.standing",
                        words.of(reading.serviceName(service)),
                        words.notation().date(reading.dayOf(reading.lookAt()))),
                words.say("table.scenario"),
                columns.toList(),
                new ScenarioRows(reading, words)
                        .of(s -> Stream.concat(
                                        coming.stream().map(m -> year.sum(s, m, service)),
                                        standing.stream().map(m -> now(s, m, service)))
                                .map(this::cell)
                                .toList()));
    }

    /** Without all who cannot move on beside them, those who wait for something are not some of these. */
    private String name(Metric metric, List<Metric> standing) {
        return standing.contains(Metric.BLOCKED)
                ? words.name(MetricTable.CANNOT_MOVE, metric)
                : words.nameAlone(MetricTable.CANNOT_MOVE, metric);
    }

    private Cell cell(Estimate e) {
        return Cell.of(
                e.exists() ? Figure.write(Metric.Unit.CLIENTS, e.ofMean(), words.notation()) : words.say("table.none"));
    }

    private boolean occurs(Metric metric, int service) {
        return reading.baselineFirst().stream()
                .anyMatch(s -> year.sum(s, metric, service).mean() > 0);
    }

    private Estimate now(int scenario, Metric metric, int service) {
        return reading.findings().at(scenario, metric, service, reading.lookAt());
    }

    /** Where all who cannot move on wait for a dwelling, they are told once. */
    private List<Metric> standing(int service) {
        var standing = STANDING.stream()
                .filter(m -> reading.baselineFirst().stream()
                        .anyMatch(s -> now(s, m, service).mean() > 0))
                .toList();
        boolean onlyForDwelling = reading.baselineFirst().stream()
                .allMatch(s -> now(s, Metric.BLOCKED, service).mean()
                        == now(s, Metric.FOR_DWELLING, service).mean());
        return onlyForDwelling
                ? standing.stream().filter(m -> m != Metric.BLOCKED).toList()
                : standing;
    }
}
