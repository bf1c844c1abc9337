package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** All sheets of a run, in the order in which one opens them. */
public final class Sheets {
    private Sheets() {}

    /** The sheets in a language. */
    public static List<Sheet> of(RunView reading, ReportTexts words) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(new ComparisonSheet(reading, words).sheet());
        var withAll = Stream.concat(
                        reading.services().stream(),
                        Stream.of(reading.findings().all()))
                .toList();
        sheets.add(new CourseSheet(reading, words, reading.services()).sheet("course"));
        sheets.add(new CostSheet(reading, words, withAll).sheet("costs"));
        if (!reading.pools().isEmpty()) {
            sheets.add(new CourseSheet(reading, words, reading.pools()).sheet("pools"));
            sheets.add(new CostSheet(reading, words, reading.pools()).sheet("pool-costs"));
        }
        new PayerSheet(reading, words).sheet().ifPresent(sheets::add);
        new FactorSheet(reading, words).sheet().ifPresent(sheets::add);
        new DeskSheet(reading, words).sheet().ifPresent(sheets::add);
        new BudgetSheet(reading, words).sheet().ifPresent(sheets::add);
        sheets.add(new PaperSheet(reading, words).sheet());
        sheets.add(0, new FirstSheet(reading, words).sheet(List.copyOf(sheets)));
        return List.copyOf(sheets);
    }
}
