package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;

/**
 * A chart of lines over time, with the table and the words for a screen reader that follow from it.
 *
 * @param id its name in file names
 * @param unit of the values
 * @param notes what one must know to read it
 */
record TimeChart(String id, String title, String subtitle, String unit, Plot plot, List<String> notes) {
    Chart in(ReportTexts words) {
        return new Chart(
                id,
                title,
                subtitle,
                notes,
                alternative(words),
                form -> new LineChart(plot, unit, words.notation(), form).picture(),
                table(words));
    }

    private String alternative(ReportTexts words) {
        return subtitle + ". " + ReportTexts.ended(title) + " "
                + plot.lines().stream()
                        .filter(l -> !l.points().isEmpty())
                        .map(l -> l.label() + ": " + words.list(ends(l, words)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private List<String> ends(Line line, ReportTexts words) {
        return List.of(line.points().get(0), line.points().get(line.points().size() - 1)).stream()
                .distinct()
                .map(p -> words.say(
                        plot.years().points() ? "alt.year" : "alt.value",
                        p.told().value(),
                        plot.years().heading(p.x(), words.notation())))
                .toList();
    }

    /** A row for each year, or for the end of each year and of the last month; each month where none ends a year. */
    private DataTable table(ReportTexts words) {
        var all = plot.lines().stream()
                .flatMap(l -> l.points().stream().map(Line.Point::x))
                .collect(Collectors.toCollection(TreeSet::new));
        var ends = all.stream().filter(TimeChart::isWhole).collect(Collectors.toCollection(TreeSet::new));
        all.stream().filter(x -> x == plot.years().last()).forEach(ends::add);
        var moments = ends.isEmpty() ? all : ends;
        var rows = new ArrayList<DataTable.Row>();
        for (double moment : moments) {
            rows.add(new DataTable.Row(
                    plot.years().heading(moment, words.notation()),
                    plot.lines().stream().map(l -> cell(l, moment, words)).toList(),
                    false));
        }
        return new DataTable(
                words.say("table.trajectory", subtitle),
                words.say(plot.years().points() ? "table.year" : "table.date"),
                plot.lines().stream().map(Line::label).toList(),
                rows);
    }

    private static boolean isWhole(double x) {
        return Math.abs(x - Math.rint(x)) < 1e-9;
    }

    private static DataTable.Cell cell(Line line, double moment, ReportTexts words) {
        return line.points().stream()
                .filter(p -> p.x() == moment)
                .findFirst()
                .map(p -> DataTable.Cell.of(p.told().value(), p.told().band()))
                .orElseGet(() -> DataTable.Cell.of(words.say("table.none")));
    }
}
