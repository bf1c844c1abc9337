package nl.plafond.report.page;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.payers.BudgetRooms;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.DataTable.Tone;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Outcome;
import nl.plafond.vocabulary.Metric;

/** What is left of each line of the budget: a table a line, with scenarios below each other and years side by side. */
record BudgetTables(RunView reading, ReportTexts words) {
    /** More columns do not fit beside their ranges. */
    private static final int MOST_YEARS = 5;

    List<DataTable> all() {
        return rooms().lines().stream()
                .filter(line -> !rooms().years(line).isEmpty())
                .map(this::table)
                .toList();
    }

    private BudgetRooms rooms() {
        return new BudgetRooms(reading);
    }

    private DataTable table(int line) {
        var years = years(line);
        return new DataTable(
                new AssumedLevels(reading, words)
                        .above(words.say(
                                "budget.table." + rooms().line(line).kind().key(),
                                words.of(rooms().line(line).name()),
                                rooms().payer(line, words),
                                rooms().care(line, words),
                                reading.model().priceLevel())),
                words.say("column.scenario"),
                years.stream().map(String::valueOf).toList(),
                rooms().scenarios(line).stream()
                        .map(scenario -> new Row(
                                words.of(reading.name(scenario)),
                                years.stream()
                                        .map(year -> cell(scenario, line, year))
                                        .toList(),
                                scenario == reading.baseline()))
                        .toList());
    }

    /** The first years, as amounts change then, and the last. */
    private List<Integer> years(int line) {
        var all = rooms().years(line);
        return all.size() <= MOST_YEARS
                ? all
                : Stream.concat(all.stream().limit(MOST_YEARS - 1L), Stream.of(all.get(all.size() - 1)))
                        .toList();
    }

    private Cell cell(int scenario, int line, int year) {
        var room = rooms().room(scenario, line, year);
        if (!room.exists()) {
            return Cell.of(words.say("table.none"));
        }
        boolean isOver = room.conclusion().isTold() && room.conclusion().outcome() == Outcome.LESS;
        return new Cell(
                Figure.write(Metric.Unit.EURO, room.left(), words.notation()),
                words.say(
                        "budget.cell",
                        BudgetRooms.band(room.left(), words),
                        HeadlineText.ofHundred(room.within().share())),
                isOver ? Tone.WORSE : Tone.PLAIN);
    }
}
