package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Each scenario beside unchanged policy on the dates of comparison: a row for each figure, scenarios under each other. */
final class ComparisonSheet {
    private static final List<Metric> PEOPLE = Metric.in(MetricTable.COMPARISON);

    private final RunView reading;
    private final ReportTexts words;
    private final Names names;
    private final Findings withFew;
    private final List<List<Cell>> rows = new ArrayList<>();

    ComparisonSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
        withFew = reading.findings().withFew();
    }

    Sheet sheet() {
        for (int service : reading.services()) {
            for (int month : reading.moments()) {
                for (var metric : PEOPLE) {
                    if (metric == Metric.IN_CARE || names.ever(metric, service)) {
                        people(service, month, metric);
                    }
                }
                money(service, month);
            }
        }
        reading.moments().forEach(month -> money(reading.findings().all(), month));
        return new Sheet("comparison", words.say("sheet.comparison"), columns(), rows, 4, true);
    }

    private List<Column> columns() {
        return List.of(
                Column.of(names.heading("service"), 24),
                Column.of(names.heading("date"), 12),
                Column.of(names.heading("figure"), 34),
                Column.of(names.heading("scenario"), 36),
                Column.of(names.heading("unit"), 9),
                Column.of(names.heading("mean"), 14),
                Column.of(names.heading("low"), 14),
                Column.of(names.heading("high"), 14),
                Column.of(names.heading("p10"), 14),
                Column.of(names.heading("p90"), 14),
                Column.of(names.heading("difference"), 14),
                Column.of(names.heading("difference.low"), 14),
                Column.of(names.heading("difference.high"), 14),
                Column.of(names.heading("certainty"), 16),
                Column.of(names.heading("futures"), 12));
    }

    private void people(int service, int month, Metric metric) {
        var name = words.name(MetricTable.COMPARISON, metric);
        for (int scenario : reading.baselineFirst()) {
            var level = withFew.at(scenario, metric, service, month);
            row(service, month, name, scenario, Figure.at(reading, scenario, metric, service, month), level);
        }
    }

    private void money(int service, int month) {
        int year = reading.yearOf(month);
        var calendar = reading.years().get(year);
        var ofYear =
                words.say("figure.cost", calendar) + (reading.wholeYear(year) ? "" : " " + words.say("answer.part"));
        var upTo = words.say("figure.cumulative", reading.start().getYear(), calendar);
        for (int scenario : reading.baselineFirst()) {
            var figure = Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, year);
            row(service, month, ofYear, scenario, figure, figure.after());
        }
        for (int scenario : reading.baselineFirst()) {
            var figure = Figure.upTo(reading, scenario, service, year);
            row(service, month, upTo, scenario, figure, figure.after());
        }
    }

    private void row(int service, int month, String name, int scenario, Figure figure, Estimate level) {
        var row = new ArrayList<Cell>();
        row.add(names.service(service));
        row.add(Cell.of(reading.dayOf(month)));
        row.add(Cell.of(name));
        row.add(names.scenario(scenario));
        row.add(Cell.of(words.say("counts." + figure.unit().id())));
        row.addAll(level(level, figure.unit()));
        row.addAll(
                scenario == reading.baseline()
                        ? List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)
                        : difference(figure));
        row.add(names.futures(level.replications()));
        rows.add(row);
    }

    private static List<Cell> level(Estimate e, Metric.Unit unit) {
        return List.of(
                Form.cell(e.mean(), unit),
                Form.cell(e.low(), unit),
                Form.cell(e.high(), unit),
                Form.cell(e.p10(), unit),
                Form.cell(e.p90(), unit));
    }

    private List<Cell> difference(Figure figure) {
        Difference d = figure.difference();
        return List.of(
                Form.cell(d.mean(), figure.unit()),
                Form.cell(d.low(), figure.unit()),
                Form.cell(d.high(), figure.unit()),
                d.replications() == 0
                        ? Cell.EMPTY
                        : Cell.of(words.say("sure." + figure.certainty().key())));
    }
}
