package nl.plafond.report.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table as a Parquet file with the columns that its CSV file would have: texts first, then numbers as {@link ParquetColumn.Figure} keeps them. */
final class ParquetTable implements RowSink {
    private static final String ENDING = ".parquet";
    /** The columns that hold names and dates; the others hold figures. */
    private static final Set<String> TEXTS = Set.of(
            "scenario",
            "baseline",
            "service",
            "provider",
            "split",
            "municipality",
            "date",
            "year",
            "since",
            "against",
            "factor",
            "metric",
            "category",
            "account",
            "side",
            "line",
            "kind",
            "prices",
            "question",
            "measure");

    private final OutputSink cabinet;
    private final String name;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table that is written when it is closed.
     *
     * @param name of the file, without ending
     */
    ParquetTable(OutputSink cabinet, String name, List<String> header) {
        this.cabinet = cabinet;
        this.name = name;
        this.header = header;
    }

    @Override
    public void add(List<String> fields) {
        rows.add(fields);
    }

    @Override
    public void close() {
        var columns = new ArrayList<ParquetColumn>();
        for (int c = 0; c < header.size(); c++) {
            columns.add(column(header.get(c), c));
        }
        var file = new MemoryFile();
        try (var out = cabinet.openBytes(name + ENDING)) {
            ParquetFile.write(file, name, columns, rows.size(), Map.of());
            file.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParquetColumn column(String title, int column) {
        if (title.equals(Tables.REPLICATIONS)) {
            return new ParquetColumn.Whole(
                    title, row -> Integer.parseInt(rows.get(row).get(column)));
        }
        return TEXTS.contains(title)
                ? new ParquetColumn.Text(title, row -> rows.get(row).get(column))
                : new ParquetColumn.Figure(title, () -> numbers(column));
    }

    private float[] numbers(int column) {
        var numbers = new float[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            var field = rows.get(row).get(column);
            numbers[row] = field.isEmpty() ? Float.NaN : Float.parseFloat(field);
        }
        return numbers;
    }
}
