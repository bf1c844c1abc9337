package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.payers.BudgetRooms;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;

/** What is left of each line of the budget in each year; none without lines. */
final class BudgetSheet {
    private final BudgetRooms rooms;
    private final ReportTexts words;
    private final Names names;

    BudgetSheet(RunView reading, ReportTexts words) {
        rooms = new BudgetRooms(reading);
        this.words = words;
        names = new Names(reading, words);
    }

    Optional<Sheet> sheet() {
        var rows = new ArrayList<List<Cell>>();
        for (int line : rooms.lines()) {
            for (int scenario : rooms.scenarios(line)) {
                rooms.years(line).stream()
                        .filter(year -> rooms.room(scenario, line, year).exists())
                        .forEach(year -> rows.add(row(line, scenario, year)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet("budget", words.say("sheet.budget"), columns(), rows, 4, true));
    }

    private List<Column> columns() {
        var constant = words.say("prices.constant", rooms.reading().model().priceLevel());
        return List.of(
                Column.of(names.heading("line"), 36),
                Column.of(names.heading("municipality"), 22),
                Column.of(names.heading("scenario"), 36),
                Column.of(names.heading("year"), 8),
                Column.of(names.heading("amount", constant), 18),
                Column.of(names.heading("of.middle", words.say("budget.left")), 18),
                Column.of(names.heading("of.mean", words.say("budget.left")), 18),
                Column.of(names.heading("of.p10", words.say("budget.left")), 18),
                Column.of(names.heading("of.p90", words.say("budget.left")), 18),
                Column.of(names.heading("within"), 18),
                Column.of(names.heading("futures"), 12));
    }

    private List<Cell> row(int line, int scenario, int year) {
        var room = rooms.room(scenario, line, year);
        return List.of(
                Cell.of(words.of(rooms.line(line).name())),
                Cell.of(rooms.payer(line, words)),
                names.scenario(scenario),
                Cell.of(year, Form.YEAR),
                Cell.of(rooms.available(line, year).orElse(Double.NaN), Form.EURO),
                Cell.of(room.left().middle(), Form.EURO),
                Cell.of(room.left().mean(), Form.EURO),
                Cell.of(room.left().p10(), Form.EURO),
                Cell.of(room.left().p90(), Form.EURO),
                Cell.of(room.within().share(), Form.SHARE),
                names.futures(room.left().replications()));
    }
}
