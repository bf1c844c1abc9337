package nl.plafond.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParquetFileTest {
    private static final int ROWS = 40;
    private static final int FILES = 4_000;

    /**
     * Columns of texts and of numbers have other forms, which no file may take from one that is written beside it. A file in
     * the form of another is rare, and so there are many: with the factory that threads share, some twenty came out
     * wrong each time, with two threads.
     */
    @Test
    void aFileIsTheSameBytesWhateverIsWrittenBesideIt() {
        var alone = IntStream.range(0, 2).mapToObj(ParquetFileTest::file).toList();

        var others = IntStream.range(0, FILES)
                .parallel()
                .filter(n -> !Arrays.equals(file(n), alone.get(n % 2)))
                .toArray();

        assertThat(others).isEmpty();
    }

    /** One with texts, or one with the same names for its columns and numbers in them. */
    private static byte[] file(int number) {
        List<ParquetColumn> columns = IntStream.range(0, 20)
                .mapToObj(c -> number % 2 == 0 ? texts("c" + c) : figures("c" + c))
                .toList();
        var file = new MemoryFile();
        var bytes = new ByteArrayOutputStream();
        try {
            ParquetFile.write(file, "table", columns, ROWS, Map.of());
            file.copyTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ParquetColumn texts(String name) {
        return new ParquetColumn.Text(name, row -> "value " + row % 3);
    }

    private static ParquetColumn figures(String name) {
        var values = new float[ROWS];
        IntStream.range(0, ROWS).forEach(row -> values[row] = row * 0.5f);
        return new ParquetColumn.Figure(name, () -> values);
    }
}
