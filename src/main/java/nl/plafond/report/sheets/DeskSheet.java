package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.DeskYears;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** What each desk that decides on who is referred was in each year; none where there is none. */
final class DeskSheet {
    private final RunView reading;
    private final DeskYears desks;
    private final ReportTexts words;
    private final Names names;

    DeskSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        desks = new DeskYears(reading);
        this.words = words;
        names = new Names(reading, words);
    }

    Optional<Sheet> sheet() {
        var rows = new ArrayList<List<Cell>>();
        for (var desk : desks.all()) {
            for (int scenario : desks.scenarios(desk)) {
                desks.years().forEach(year -> rows.add(row(desk, scenario, year)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet("desks", words.say("sheet.desks"), columns(), rows, 3, true));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.of(names.heading("desk"), 30),
                Column.of(names.heading("scenario"), 36),
                Column.of(names.heading("year"), 8)));
        for (var metric : DeskYears.AT_END) {
            var told = words.say("desk." + metric.id());
            columns.add(Column.of(names.heading("of.mean", told), 18));
            columns.add(Column.of(names.heading("of.p10", told), 18));
            columns.add(Column.of(names.heading("of.p90", told), 18));
        }
        columns.add(Column.of(words.say("desk." + Metric.OCCUPANCY.id()), 18));
        return columns;
    }

    private List<Cell> row(DeskYears.Desk desk, int scenario, int year) {
        var row = new ArrayList<>(List.of(
                Cell.of(words.of(desk.name())),
                names.scenario(scenario),
                Cell.of(reading.years().get(year), Form.YEAR)));
        for (var metric : DeskYears.AT_END) {
            var estimate = desks.at(desk, scenario, metric, year);
            boolean inWeeks = metric.unit() == Metric.Unit.DAYS;
            row.add(number(inWeeks, estimate, estimate.mean()));
            row.add(number(inWeeks, estimate, estimate.p10()));
            row.add(number(inWeeks, estimate, estimate.p90()));
        }
        row.add(Cell.of(desks.used(desk, scenario, year), Form.SHARE));
        return row;
    }

    private static Cell number(boolean inWeeks, Estimate estimate, double value) {
        return Cell.of(!estimate.exists() ? Double.NaN : inWeeks ? value / DeskYears.DAYS_PER_WEEK : value, Form.MEAN);
    }
}
