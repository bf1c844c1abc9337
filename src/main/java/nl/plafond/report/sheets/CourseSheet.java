package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/**
 * The course of every service, month by month: a row for each month of each scenario, three columns for each metric,
 * and last in how many possible futures each exists.
 *
 * <p>A metric that is zero everywhere and always, such as those placed elsewhere where nobody ever is, has no columns.
 */
final class CourseSheet {
    private static final List<Metric> METRICS = Metric.in(MetricTable.COURSE);
    /** In months; every month stands in the Parquet files. */
    private static final int QUARTER = 3;

    private static final List<String> PARTS = List.of("middle", "p10", "p90");

    private final RunView reading;
    private final ReportTexts words;
    private final Names names;
    private final List<Metric> metrics;
    private final Findings withFew;

    private final List<Integer> services;

    /** The course of some services. */
    CourseSheet(RunView reading, ReportTexts words, List<Integer> services) {
        this.services = services;
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
        withFew = reading.findings().withFew();
        metrics = METRICS.stream()
                .filter(m -> services.stream().anyMatch(s -> names.ever(m, s)))
                .toList();
    }

    Sheet sheet(String id) {
        var rows = new ArrayList<List<Cell>>();
        for (int service : services) {
            for (int scenario : names.apart(service)) {
                for (int month : reading.ends(QUARTER)) {
                    rows.add(row(service, scenario, month));
                }
            }
        }
        return new Sheet(id, words.say("sheet." + id), columns(), rows, 3, true);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(names.heading("service"), 24));
        columns.add(Column.of(names.heading("scenario"), 36));
        columns.add(Column.of(names.heading("month"), 12));
        for (var metric : metrics) {
            for (var part : PARTS) {
                columns.add(Column.of(names.heading("of." + part, name(metric)), 20));
            }
        }
        for (var metric : metrics) {
            columns.add(Column.of(names.heading("of.futures", name(metric)), 20));
        }
        return columns;
    }

    private String name(Metric metric) {
        return words.name(MetricTable.COURSE, metric);
    }

    private List<Cell> row(int service, int scenario, int month) {
        var row = new ArrayList<Cell>();
        row.add(names.service(service));
        row.add(names.scenario(scenario));
        row.add(Cell.of(reading.dayOf(month)));
        for (var metric : metrics) {
            var e = withFew.at(scenario, metric, service, month);
            row.add(Form.cell(e.middle(), metric.unit()));
            row.add(Form.cell(e.p10(), metric.unit()));
            row.add(Form.cell(e.p90(), metric.unit()));
        }
        for (var metric : metrics) {
            row.add(names.futures(withFew.at(scenario, metric, service, month).replications()));
        }
        return row;
    }
}
