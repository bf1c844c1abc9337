package nl.plafond.report.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;

/** Rows of a table about a service: unchanged policy first, then every scenario that changes something there. */
record ScenarioRows(Reading reading, Words words, int service) {
    List<Integer> scenarios() {
        return Stream.concat(
                        Stream.of(reading.baseline()),
                        reading.others().stream().filter(s -> reading.changes(s, service)))
                .toList();
    }

    String heading(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }

    /** A row for each of these scenarios. */
    List<Row> of(IntFunction<List<Cell>> cells) {
        return scenarios().stream()
                .map(s -> new Row(heading(s), cells.apply(s), s == reading.baseline()))
                .toList();
    }
}
