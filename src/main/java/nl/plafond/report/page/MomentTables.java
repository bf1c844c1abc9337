package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.plafond.model.Label;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** Tables of scenarios beside unchanged policy, each figure with its difference in words and its uncertainty. */
final class MomentTables {
    private final RunView reading;
    private final ReportTexts words;

    MomentTables(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** A column: its heading, the unit behind its values and the figure of a scenario. */
    record Column(String heading, String unit, IntFunction<Figure> figure) {}

    /** The table of a service at each of the dates. */
    List<DataTable> of(int service, List<Integer> changing) {
        return reading.moments().stream()
                .map(m -> table(
                        words.say(
                                "answer.table",
                                words.of(reading.serviceName(service)),
                                words.notation().date(reading.dayOf(m))),
                        columns(service, m),
                        changing))
                .toList();
    }

    /** The table of a pool of places as a whole at each of the dates. */
    List<DataTable> ofPool(Label name, int row, List<Integer> changing) {
        return reading.moments().stream()
                .map(m -> table(
                        words.say(
                                "answer.table", words.of(name), words.notation().date(reading.dayOf(m))),
                        ofPool(row, m),
                        changing))
                .toList();
    }

    private List<Column> ofPool(int row, int month) {
        var columns = new ArrayList<Column>();
        columns.add(column("places", "", Metric.PLACES, row, month));
        columns.add(column("in-care", "people", Metric.IN_CARE, row, month));
        for (var metric : List.of(Metric.WAITING, Metric.ELSEWHERE)) {
            if (reading.ever(metric, row)) {
                columns.add(column(metric == Metric.WAITING ? "list" : "elsewhere", "people", metric, row, month));
            }
        }
        columns.add(cost(row, reading.yearOf(month)));
        return columns;
    }

    /** The costs of services in the years of those dates, each under its name with the scenarios that change it. */
    DataTable blocks(String caption, Map<Integer, List<Integer>> changing) {
        var rows = new ArrayList<Row>();
        var headings = new ArrayList<String>();
        changing.forEach((service, scenarios) -> {
            var columns = costs(service).toList();
            headings.clear();
            columns.forEach(c -> headings.add(c.heading()));
            rows.add(Row.heading(words.of(reading.serviceName(service))));
            rows.addAll(rows(columns, scenarios));
        });
        return new DataTable(
                new AssumedLevels(reading, words).above(caption), words.say("table.scenario"), headings, rows);
    }

    /** The cost columns of a service, or of all together, in the years of the dates. */
    Stream<Column> costs(int service) {
        return reading.moments().stream().map(reading::yearOf).distinct().map(year -> cost(service, year));
    }

    private Column cost(int service, int year) {
        return new Column(
                yearHeading("answer.cost", year), "", s -> Figure.ofYear(reading, s, Metric.COST_TOTAL, service, year));
    }

    private List<Column> columns(int service, int month) {
        var columns = new ArrayList<Column>();
        if (reading.ever(Metric.WAITING, service)) {
            columns.add(column("list", "people", Metric.WAITING, service, month));
            columns.add(column("admitted", "weeks", Metric.WAIT_MEAN, service, month));
            columns.add(column("still", "weeks", Metric.WAITED_MEAN, service, month));
            if (hasNorm(service, month)) {
                columns.add(column("over-norm", "", Metric.WAIT_OVER_NORM, service, month));
            }
        }
        if (reading.ever(Metric.ELSEWHERE, service)) {
            columns.add(column("elsewhere", "people", Metric.ELSEWHERE, service, month));
        }
        columns.add(cost(service, reading.yearOf(month)));
        return columns;
    }

    /** Without a norm there is no share of those who waited longer. */
    private boolean hasNorm(int service, int month) {
        return reading.baselineFirst().stream()
                .anyMatch(s -> Figure.at(reading, s, Metric.WAIT_OVER_NORM, service, month)
                        .exists());
    }

    private Column column(String key, String unit, Metric metric, int service, int month) {
        return new Column(words.say("answer." + key), unit, s -> Figure.at(reading, s, metric, service, month));
    }

    private String yearHeading(String key, int year) {
        return words.say(key, reading.years().get(year))
                + (reading.wholeYear(year) ? "" : " " + words.say("answer.part"));
    }

    DataTable table(String caption, List<Column> columns, List<Integer> changing) {
        return new DataTable(
                new AssumedLevels(reading, words).above(caption),
                words.say("table.scenario"),
                columns.stream().map(Column::heading).toList(),
                rows(columns, changing));
    }

    private List<Row> rows(List<Column> columns, List<Integer> changing) {
        return Stream.concat(Stream.of(reading.baseline()), changing.stream())
                .map(s -> new Row(
                        reading.letter(s) + " " + words.of(reading.name(s)),
                        columns.stream().map(c -> cell(c, s)).toList(),
                        s == reading.baseline()))
                .toList();
    }

    private Cell cell(Column column, int scenario) {
        var figure = column.figure().apply(scenario);
        if (!figure.exists()) {
            return Cell.of(words.say("table.none"));
        }
        var number = figure.value(words.notation());
        var text = new FigureText(reading, words);
        var value = text.withUnit(number, column.unit());
        if (scenario == reading.baseline()) {
            return Cell.of(value, words.say("answer.band", figure.band(words)));
        }
        return new Cell(value, text.difference(figure), FigureText.tone(figure));
    }
}
