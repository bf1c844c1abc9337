package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.DeskYears;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** Who waits for an indication, how long that takes and what is used of the hours: a table a desk, years side by side. */
record DeskTables(RunView reading, ReportTexts words) {
    /** More columns do not fit beside their ranges. */
    private static final int MOST_YEARS = 5;

    List<DataTable> all() {
        return desks().all().stream().map(this::table).toList();
    }

    private DeskYears desks() {
        return new DeskYears(reading);
    }

    private DataTable table(DeskYears.Desk desk) {
        var rows = new ArrayList<Row>();
        for (var metric : DeskYears.AT_END) {
            block(rows, desk, metric, (scenario, year) -> atEnd(desk, scenario, metric, year));
        }
        block(rows, desk, Metric.OCCUPANCY, (scenario, year) -> used(desk, scenario, year));
        return new DataTable(
                new AssumedLevels(reading, words).above(caption(desk)),
                words.say("column.scenario"),
                years().stream()
                        .map(year -> reading.years().get(year).toString())
                        .toList(),
                rows);
    }

    private void block(List<Row> rows, DeskYears.Desk desk, Metric metric, BiFunction<Integer, Integer, Cell> cell) {
        rows.add(Row.heading(words.say("desk." + metric.id())));
        for (int scenario : desks().scenarios(desk)) {
            rows.add(new Row(
                    reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                    years().stream().map(year -> cell.apply(scenario, year)).toList(),
                    scenario == reading.baseline()));
        }
    }

    /** What each table is, and where the years are that do not stand in it. */
    private String caption(DeskYears.Desk desk) {
        var caption = words.say("desk.table", words.of(desk.name()));
        return years().size() == desks().years().size()
                ? caption
                : caption + ". " + words.say("desk.some-years", words.say("sheet.desks"));
    }

    /** Those at whose end scenarios are compared, and the first ones, as hours change then. */
    private List<Integer> years() {
        return Stream.concat(reading.moments().stream().map(reading::yearOf), desks().years().stream())
                .distinct()
                .limit(MOST_YEARS)
                .sorted()
                .toList();
    }

    private Cell atEnd(DeskYears.Desk desk, int scenario, Metric metric, int year) {
        var level = desks().at(desk, scenario, metric, year);
        if (!level.exists()) {
            return Cell.of(words.say("table.none"));
        }
        var figure = Figure.ofLevel(level, metric.unit());
        return Cell.of(figure.value(words.notation()), figure.band(words));
    }

    private Cell used(DeskYears.Desk desk, int scenario, int year) {
        double part = desks().used(desk, scenario, year);
        return Cell.of(
                Double.isNaN(part) ? words.say("table.none") : words.notation().percent(part));
    }
}
