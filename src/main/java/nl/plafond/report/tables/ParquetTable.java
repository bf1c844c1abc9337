package nl.plafond.report.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table as a Parquet file with the columns that its CSV file would have: texts first, then numbers in single precision. */
final class ParquetTable implements RowSink {
    private static final String ENDING = ".parquet";

    private final OutputSink cabinet;
    private final String name;
    private final int texts;
    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * A table that is written when it is closed.
     *
     * @param name of the file, without ending
     * @param texts how many columns on the left are texts
     */
    ParquetTable(OutputSink cabinet, String name, int texts, List<String> header) {
        this.cabinet = cabinet;
        this.name = name;
        this.texts = texts;
        this.header = header;
    }

    @Override
    public void row(String... fields) {
        rows.add(fields);
    }

    @Override
    public void close() {
        var columns = new ArrayList<ParquetColumn>();
        for (int c = 0; c < header.size(); c++) {
            int column = c;
            columns.add(
                    c < texts
                            ? new ParquetColumn.Text(header.get(c), row -> rows.get(row)[column])
                            : new ParquetColumn.Figure(header.get(c), () -> numbers(column)));
        }
        var file = new MemoryFile();
        try (var out = cabinet.openBytes(name + ENDING)) {
            ParquetFile.write(file, name, columns, rows.size(), Map.of());
            file.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float[] numbers(int column) {
        var numbers = new float[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            var field = rows.get(row)[column];
            numbers[row] = field.isEmpty() ? Float.NaN : Float.parseFloat(field);
        }
        return numbers;
    }
}
