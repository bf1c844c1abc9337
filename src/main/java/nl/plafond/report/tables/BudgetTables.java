package nl.plafond.report.tables;

import nl.plafond.report.payers.BudgetRooms;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/**
 * Writes what is left of each line of the budget in each whole year, in constant prices: as a CSV file, with intervals as a Parquet
 * file. A model without lines has neither.
 */
final class BudgetTables {
    private final BudgetRooms rooms;
    private final Ids ids;

    BudgetTables(RunView reading) {
        rooms = new BudgetRooms(reading);
        ids = new Ids(reading);
    }

    void write(OutputSink cabinet) {
        if (rooms.lines().isEmpty()) {
            return;
        }
        var header = "scenario,line,kind,municipality,year,amount,mean,ci_low,ci_high,p10,p50,p90,within,"
                + Tables.REPLICATIONS;
        Tables.twice(cabinet, "budget", header, (core, whole) -> {
            for (int line : rooms.lines()) {
                for (int scenario : rooms.scenarios(line)) {
                    rooms.years(line).forEach(year -> row(core.and(whole), scenario, line, year));
                }
            }
        });
    }

    private void row(RowSink table, int scenario, int line, int year) {
        var room = rooms.room(scenario, line, year);
        if (room.exists()) {
            table.row(
                    ids.scenario(scenario),
                    rooms.line(line).id(),
                    rooms.line(line).kind().key(),
                    rooms.line(line).scope().municipality().orElse(Ids.ALL),
                    String.valueOf(year),
                    Figures.euro(rooms.available(line, year).orElse(Double.NaN)),
                    Figures.whole(room.left(), Metric.Unit.EURO),
                    Figures.number(room.within().share()),
                    room.left().replications());
        }
    }
}
