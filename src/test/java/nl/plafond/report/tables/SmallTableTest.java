package nl.plafond.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallTableTest {
    private static final int MOST = 3;

    @TempDir
    Path folder;

    @Test
    void asManyRowsAsItMayHaveAreWritten() throws Exception {
        assertThat(Files.readAllLines(written(MOST))).containsExactly("row", "0", "1", "2");
    }

    @Test
    void thereIsNoTableWithOneRowMore() {
        assertThat(written(MOST + 1)).doesNotExist();
    }

    @Test
    void withoutRowsThereIsItsHeading() throws Exception {
        assertThat(Files.readAllLines(written(0))).containsExactly("row");
    }

    @Test
    void whoAsksForCsvGetsEveryRow() throws Exception {
        int many = OutputSink.CSV_ROWS + 1;
        try (var table = new SmallTable(OutputSink.withCsvIn(folder), "all.csv", List.of("row"))) {
            rows(table, many);
        }
        assertThat(Files.readAllLines(folder.resolve("all.csv"))).hasSize(1 + many);
    }

    private Path written(int rows) {
        try (var table = new SmallTable(new OutputSink.Folder(folder, MOST), "some.csv", List.of("row"))) {
            rows(table, rows);
        }
        return folder.resolve("some.csv");
    }

    private static void rows(RowSink table, int rows) {
        IntStream.range(0, rows).forEach(table::row);
    }
}
