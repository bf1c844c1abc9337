package nl.plafond.report.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.FigureTable;

/**
 * Writes a run future by future, for researchers who want to do with it what no report does: what was drawn in each future, and
 * the figures of each play.
 *
 * @param reading the run
 * @param figures what was kept of it
 * @param csv whether the tables are written as CSV too, which takes five to ten times as much room
 */
public record FutureTables(RunView reading, FigureTable figures, boolean csv) {
    /** The folder that all of it lies in. */
    public static final String FOLDER = "futures";

    private static final String FUTURE = "future";
    private static final List<String> EXAMPLES = List.of("example.R", "example.py");

    /** Writes the tables, what is in them, and how to begin. */
    public void write(Path directory) throws IOException {
        var folder = Files.createDirectories(directory.resolve(FOLDER));
        write(folder, "figures", figureColumns(), figures.size());
        if (reading.drawn()) {
            write(folder, "futures", futureColumns(), reading.findings().draws().futures());
        }
        new DataDictionary(reading, figures).write(folder);
        for (var example : EXAMPLES) {
            try (InputStream text = FutureTables.class.getResourceAsStream("/nl/plafond/report/" + example)) {
                Files.copy(text, folder.resolve(example));
            }
        }
    }

    private void write(Path folder, String name, List<ParquetColumn> columns, int rows) throws IOException {
        var about = Map.of(
                "plafond.model", reading.model().id(),
                "plafond.model-hash", reading.run().modelHash(),
                "plafond.seed", String.valueOf(reading.run().seed()),
                "plafond.version", reading.run().version());
        ParquetFile.write(folder.resolve(name + ".parquet"), name, columns, rows, about);
        if (csv) {
            csv(folder.resolve(name + ".csv"), columns, rows);
        }
    }

    private static void csv(Path file, List<ParquetColumn> columns, int rows) {
        var fields = columns.stream().map(ParquetColumn::texts).toList();
        try (var table =
                new Table(file, columns.stream().map(ParquetColumn::name).toList())) {
            for (int row = 0; row < rows; row++) {
                int at = row;
                table.add(fields.stream().map(texts -> texts.apply(at)).toList());
            }
        }
    }

    private List<ParquetColumn> figureColumns() {
        var columns = new ArrayList<ParquetColumn>();
        columns.add(new ParquetColumn.Text("scenario", figures::scenario));
        columns.add(new ParquetColumn.Text("play", row -> figures.kind(row).id()));
        columns.add(new ParquetColumn.Whole(FUTURE, figures::future));
        IntStream.range(0, figures.columns())
                .mapToObj(column -> new ParquetColumn.Figure(figures.name(column), () -> figures.values(column)))
                .forEach(columns::add);
        return columns;
    }

    private List<ParquetColumn> futureColumns() {
        var draws = reading.findings().draws();
        var columns = new ArrayList<ParquetColumn>();
        columns.add(new ParquetColumn.Whole(FUTURE, future -> future));
        for (int number = 0; number < draws.numbers().size(); number++) {
            var values = draws.values().get(number);
            columns.add(new ParquetColumn.Figure(draws.numbers().get(number), () -> values));
        }
        return columns;
    }
}
