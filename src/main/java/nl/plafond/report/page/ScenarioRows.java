package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** Rows of a table for unchanged policy first, and then for every scenario that reads differently. */
record ScenarioRows(RunView reading, ReportTexts words) {
    String heading(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }

    /** A row for each of these scenarios; those that read the same as unchanged policy share its row. */
    List<Row> of(IntFunction<List<Cell>> cells) {
        return blocks(s -> List.of(new Row("", cells.apply(s), s == reading.baseline()))).entrySet().stream()
                .map(b -> new Row(
                        b.getKey(),
                        b.getValue().get(0).cells(),
                        b.getValue().get(0).apart()))
                .toList();
    }

    /** Rows for each of these scenarios under its heading; those that read as unchanged policy does share its rows. */
    Map<String, List<Row>> blocks(IntFunction<List<Row>> rows) {
        var base = rows.apply(reading.baseline());
        var others = new LinkedHashMap<String, List<Row>>();
        var same = new ArrayList<String>();
        for (int scenario : reading.others()) {
            var own = rows.apply(scenario);
            if (cells(own).equals(cells(base))) {
                same.add(reading.letter(scenario));
            } else {
                others.put(heading(scenario), own);
            }
        }
        var all = new LinkedHashMap<String, List<Row>>();
        all.put(baseline(same, others.isEmpty()), base);
        all.putAll(others);
        return all;
    }

    private String baseline(List<String> same, boolean everyOne) {
        var heading = heading(reading.baseline());
        if (same.isEmpty()) {
            return heading;
        }
        return everyOne ? words.say("table.every") : words.say("table.also", heading, words.list(same));
    }

    private static List<List<Cell>> cells(List<Row> rows) {
        return rows.stream().map(Row::cells).toList();
    }
}
