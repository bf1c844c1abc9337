package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Sureness;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Each scenario beside unchanged policy on the dates of comparison: a row for each figure, scenarios under each other. */
final class ComparisonSheet {
    private static final List<Metric> PEOPLE = Metric.in(MetricTable.COMPARISON);

    private final RunView reading;
    private final ReportTexts words;
    private final Names names;
    private final ParameterNames parameters;
    private final Findings withFew;
    private final List<List<Cell>> rows = new ArrayList<>();

    ComparisonSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
        parameters = new ParameterNames(reading, words);
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
                Column.of(names.heading("middle"), 14),
                Column.of(names.heading("p10"), 14),
                Column.of(names.heading("p90"), 14),
                Column.of(names.heading("difference"), 14),
                Column.of(names.heading("difference.p10"), 14),
                Column.of(names.heading("difference.p90"), 14),
                Column.of(names.heading("certainty"), 16),
                Column.of(names.heading("depends"), 30),
                Column.of(names.heading("chance"), 14),
                Column.of(names.heading("chance.p10"), 14),
                Column.of(names.heading("chance.p90"), 14),
                Column.of(names.heading("mean"), 14),
                Column.of(names.heading("low"), 14),
                Column.of(names.heading("high"), 14),
                Column.of(names.heading("difference.mean"), 14),
                Column.of(names.heading("difference.low"), 14),
                Column.of(names.heading("difference.high"), 14),
                Column.of(names.heading("futures"), 12));
    }

    private void people(int service, int month, Metric metric) {
        var name = words.name(MetricTable.COMPARISON, metric);
        for (int scenario : reading.baselineFirst()) {
            var level = withFew.at(scenario, metric, service, month);
            var chance = reading.chance().at(scenario, metric, service, month);
            var figure = Figure.at(reading, scenario, metric, service, month);
            row(service, month, name, scenario, figure, level, chance);
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
            var chance = reading.chance().cost(scenario, Metric.COST_TOTAL, service, year);
            row(service, month, ofYear, scenario, figure, figure.after(), chance);
        }
        for (int scenario : reading.baselineFirst()) {
            var figure = Figure.upTo(reading, scenario, service, year);
            var chance = reading.chance().cumulative(scenario, service, year);
            row(service, month, upTo, scenario, figure, figure.after(), chance);
        }
    }

    private void row(
            int service, int month, String name, int scenario, Figure figure, Estimate level, Estimate chance) {
        var unit = figure.unit();
        boolean other = scenario != reading.baseline();
        var d = other ? figure.difference() : Difference.NONE;
        var row = new ArrayList<Cell>();
        row.add(names.service(service));
        row.add(Cell.of(reading.dayOf(month)));
        row.add(Cell.of(name));
        row.add(names.scenario(scenario));
        row.add(Cell.of(words.say("counts." + unit.id())));
        row.addAll(cells(unit, level.middle(), level.p10(), level.p90(), d.p50(), d.p10(), d.p90()));
        row.addAll(d.replications() == 0 ? List.of(Cell.EMPTY, Cell.EMPTY) : sureness(figure));
        row.addAll(cells(unit, chance.middle(), chance.p10(), chance.p90(), level.mean(), level.low(), level.high()));
        row.addAll(cells(unit, d.mean(), d.low(), d.high()));
        row.add(names.futures(level.replications()));
        rows.add(row);
    }

    private static List<Cell> cells(Metric.Unit unit, double... values) {
        return Arrays.stream(values).mapToObj(v -> Form.cell(v, unit)).toList();
    }

    /** How sure the direction is, and the number that it depends on most. */
    private List<Cell> sureness(Figure figure) {
        var certainty = figure.certainty();
        boolean sure = figure.conclusion().sureness() == Sureness.CERTAIN;
        var key = "sure." + certainty.key() + (certainty == Certainty.HARDLY && sure ? ".sure" : "");
        var number = figure.difference().futures().strongest().map(by -> parameters.of(by.mover()));
        return List.of(Cell.of(words.say(key)), Cell.of(number));
    }
}
