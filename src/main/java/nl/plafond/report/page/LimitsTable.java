package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.Rounding;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/**
 * Which limit binds, for each scenario: the share of the time in which the places, the plafond, a want of staff or nothing
 * kept people out.
 *
 * <p>They add up to the whole year, in whole percents too. Where nobody waits since everyone is placed elsewhere at
 * once, it is those who tell that places are short.
 */
final class LimitsTable {
    private final RunView reading;
    private final ReportTexts words;
    private final PastYear year;

    LimitsTable(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        year = new PastYear(reading);
    }

    /** The table of a service; no rows if it has no limit. */
    DataTable of(int service) {
        var scenarios = new ScenarioRows(reading, words);
        var columns = columns(service);
        return new DataTable(
                words.say(
                        "limits.table",
                        words.of(reading.serviceName(service)),
                        words.notation().date(reading.dayOf(reading.lookAt()))),
                words.say("table.scenario"),
                columns.stream().map(c -> words.say("limits." + c.id())).toList(),
                reading.limited(service) ? scenarios.of(s -> cells(s, columns, service)) : List.of());
    }

    private List<Metric> columns(int service) {
        var columns = new ArrayList<Metric>();
        boolean duty = reading.service(reading.baseline(), service).dutyToPlace();
        if (duty) {
            columns.add(Metric.OVERFLOW);
        } else {
            columns.add(Metric.REFUSED_BY_PLAFOND);
            columns.add(Metric.REFUSED_BY_PLACES);
            columns.add(Metric.REFUSED_BY_STAFF);
            columns.add(Metric.REFUSED_BY_NOTHING);
        }
        columns.add(Metric.OCCUPANCY);
        columns.removeIf(c -> reading.baselineFirst().stream().noneMatch(s -> has(s, c, service)));
        return columns;
    }

    private boolean has(int scenario, Metric metric, int service) {
        return switch (metric) {
            case REFUSED_BY_PLAFOND -> reading.cappedThen(scenario, service);
            case REFUSED_BY_PLACES -> reading.service(scenario, service).hasPlaces();
            case REFUSED_BY_STAFF ->
                reading.service(scenario, service).room().staff().isPresent();
            case OCCUPANCY ->
                reading.findings()
                                .at(scenario, Metric.PLACES, service, reading.lookAt())
                                .mean()
                        > 0;
            default -> true;
        };
    }

    private List<Cell> cells(int scenario, List<Metric> columns, int service) {
        int[] percents = Rounding.percents(
                year.mean(scenario, Metric.REFUSED_BY_PLAFOND, service),
                year.mean(scenario, Metric.REFUSED_BY_PLACES, service),
                year.mean(scenario, Metric.REFUSED_BY_NOTHING, service),
                has(scenario, Metric.REFUSED_BY_STAFF, service)
                        ? year.mean(scenario, Metric.REFUSED_BY_STAFF, service)
                        : 0);
        return columns.stream()
                .map(c -> Cell.of(
                        has(scenario, c, service) ? value(scenario, c, service, percents) : none(scenario, c, service)))
                .toList();
    }

    private String value(int scenario, Metric metric, int service, int[] percents) {
        return switch (metric) {
            case REFUSED_BY_PLAFOND -> percents[0] + "%";
            case REFUSED_BY_PLACES -> percents[1] + "%";
            case REFUSED_BY_NOTHING -> percents[2] + "%";
            case REFUSED_BY_STAFF -> percents[3] + "%";
            case OVERFLOW -> Figure.write(metric.unit(), year.sum(scenario, metric, service), words.notation());
            default -> words.notation().percent(year.mean(scenario, metric, service));
        };
    }

    /** There is no such limit, or there is a plafond that only counts. */
    private String none(int scenario, Metric metric, int service) {
        boolean counts = metric == Metric.REFUSED_BY_PLAFOND
                && reading.plafonds(scenario, service).findAny().isPresent();
        return words.say(metric == Metric.OCCUPANCY ? "table.none" : counts ? "limits.counts" : "limits.none");
    }
}
