package nl.plafond.report.page;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/**
 * Who came, who waited and who went in the year up to the first date, as a client goes from left to right.
 *
 * <p>Only what happens in any scenario has a column.
 */
final class FlowTable {
    private static final List<Metric> COMING = List.of(
            Metric.REFERRALS,
            Metric.RELAPSED,
            Metric.DIVERTED,
            Metric.TURNED_AWAY,
            Metric.OVERFLOW,
            Metric.LEFT,
            Metric.ESCALATED,
            Metric.ADMISSIONS,
            Metric.OTHER_PROVIDER,
            Metric.RETURNED,
            Metric.DISCHARGES,
            Metric.BROKEN_DOWN,
            Metric.AGED_OUT,
            Metric.MOVED);
    private static final List<Metric> STANDING = List.of(Metric.MATCHED, Metric.BLOCKED, Metric.FOR_DWELLING);

    private final Reading reading;
    private final Words words;

    FlowTable(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    DataTable of(int service) {
        var coming = ever(COMING, service);
        var standing = ever(STANDING, service);
        var columns = Stream.concat(coming.stream(), standing.stream());
        var year = new PastYear(reading);
        return new DataTable(
                words.say(
                        standing.isEmpty() ? "flows.table" : "flows.table.standing",
                        words.of(reading.serviceName(service)),
                        words.notation().date(reading.dayOf(reading.lookAt()))),
                words.say("table.scenario"),
                columns.map(c -> words.say("flows." + c.id())).toList(),
                new ScenarioRows(reading, words, service)
                        .of(s -> Stream.concat(
                                        coming.stream().map(m -> year.sum(s, m, service)),
                                        standing.stream()
                                                .map(m -> reading.findings().at(s, m, service, reading.lookAt())))
                                .map(e -> Cell.of(
                                        e.exists()
                                                ? Figure.write(Metric.Unit.CLIENTS, e, words.notation())
                                                : words.say("table.none")))
                                .toList()));
    }

    private List<Metric> ever(List<Metric> metrics, int service) {
        return metrics.stream().filter(m -> reading.ever(m, service)).toList();
    }
}
