package nl.plafond.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** The figures behind the pictures of one rule. */
final class RuleTables {
    private static final int DECEMBER = 12;

    private final RunView reading;
    private final ReportTexts words;

    RuleTables(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** A metric at each year's end, or in each month where it counts what happens in one. */
    DataTable levels(Metric metric, int service, String subtitle) {
        var all = reading.baselineFirst();
        var rows = months(metric == Metric.ADMISSIONS)
                .mapToObj(m -> new DataTable.Row(
                        words.notation().shortDate(reading.dayOf(m)),
                        all.stream()
                                .map(s -> cell(Figure.at(reading, s, metric, service, m)
                                        .ofMeans()))
                                .toList(),
                        false))
                .toList();
        var columns = all.stream()
                .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                .toList();
        return new DataTable(words.say("table.trajectory", subtitle), words.say("table.date"), columns, rows);
    }

    private IntStream months(boolean each) {
        return IntStream.range(0, reading.months())
                .filter(m -> each || reading.dayOf(m).getMonthValue() == DECEMBER || m == reading.last());
    }

    private DataTable.Cell cell(Figure figure) {
        return figure.exists()
                ? DataTable.Cell.of(figure.value(words.notation()), figure.band(words))
                : DataTable.Cell.of(words.say("table.none"));
    }

    /** The difference at each year's end, with its two intervals. */
    DataTable differences(Metric metric, int service, String subtitle) {
        int other = reading.others().get(0);
        var rows = months(false)
                .mapToObj(m -> {
                    var figure = Figure.at(reading, other, metric, service, m);
                    var difference = figure.difference();
                    double apart = RuleCharts.apart(figure);
                    return new DataTable.Row(
                            words.notation().shortDate(reading.dayOf(m)),
                            List.of(
                                    DataTable.Cell.of(number(difference.mean())),
                                    band(difference.low(), difference.high()),
                                    band(difference.mean() - apart, difference.mean() + apart)),
                            false);
                })
                .toList();
        return new DataTable(
                subtitle,
                words.say("table.date"),
                List.of(
                        words.say("showcase.difference"),
                        words.say("showcase.difference.same"),
                        words.say("showcase.difference.apart")),
                rows);
    }

    private DataTable.Cell band(double low, double high) {
        return DataTable.Cell.of(words.say("table.band", number(low), number(high)));
    }

    private String number(double value) {
        return words.notation().number(value, 1);
    }
}
