package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves of each future, and the ten lines that begin with it. */
class FutureTablesTest {
    private static final int TEN = 10;

    @TempDir
    private Path folder;

    private Path played(String... more) {
        var always = Stream.of(
                "run", "midden-holland", "--futures", "8", "--horizon", "2022", "--lang", "nl", "--out", "" + folder);
        var shell = Shell.run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        return folder.resolve("midden-holland").resolve("futures");
    }

    private static MessageType schema(Path file) throws IOException {
        try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getFooter().getFileMetaData().getSchema();
        }
    }

    private static long rows(Path file) throws IOException {
        try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getRecordCount();
        }
    }

    @Test
    void aFutureHasARowForEachScenarioAndPlayAndItsDrawsOnce() throws IOException {
        var made = played("--scenarios", "slim-plafond,centrale-toegang");
        // Three scenarios with unchanged policy, in 8 futures, 4 times at the model's values, and 2 futures once more.
        assertThat(rows(made.resolve("figures.parquet"))).isEqualTo(3 * (8 + 4 + 2));
        assertThat(rows(made.resolve("futures.parquet"))).isEqualTo(8);
        var figures = schema(made.resolve("figures.parquet"));
        assertThat(figures.getFields().subList(0, 3))
                .extracting(field -> field.getName())
                .containsExactly("scenario", "play", "future");
        var dictionary = Files.readString(made.resolve("dictionary.csv"));
        for (var table : List.of("figures", "futures")) {
            for (var field : schema(made.resolve(table + ".parquet")).getFields()) {
                assertThat(dictionary).contains("\n" + table + "," + field.getName() + ",");
            }
        }
        assertThat(made.resolve("dictionary.md")).content().contains("mogelijke toekomsten", "possible futures");
        assertThat(made.resolve("figures.csv")).doesNotExist();
    }

    @Test
    void csvIsWrittenWhenAskedFor() throws IOException {
        var made = played("--scenarios", "slim-plafond", "--csv");
        var lines = Files.readAllLines(made.resolve("figures.csv"));
        assertThat(lines).hasSize(1 + 2 * (8 + 4 + 2));
        assertThat(lines.get(0)).startsWith("scenario,play,future,");
        assertThat(lines.get(1)).startsWith("ongewijzigd-beleid,future,0,");
        assertThat(Files.readAllLines(made.resolve("futures.csv"))).hasSize(1 + 8);
    }

    @Test
    void atTheModelsValuesNothingIsDrawn() {
        var made = played("--scenarios", "slim-plafond", "--at-values");
        assertThat(made.resolve("figures.parquet")).exists();
        assertThat(made.resolve("futures.parquet")).doesNotExist();
    }

    @Test
    void tenLinesOfPythonReadThem() throws Exception {
        var python = System.getProperty("plafond.python", "python3");
        assumeTrue(
                says(folder, python, "-c", "import pandas, pyarrow; print('there')")
                        .contains("there"),
                "Python with pandas and pyarrow is not here, so that example.py has not been run");
        runs("example.py", python);
    }

    @Test
    void tenLinesOfRReadThem() throws Exception {
        assumeTrue(
                says(folder, "Rscript", "-e", "library(arrow); cat('there')").contains("there"),
                "R with arrow is not here, so that example.R has not been run");
        runs("example.R", "Rscript");
    }

    private void runs(String example, String program) throws Exception {
        var made = played("--scenarios", "slim-plafond");
        assertThat(Files.readAllLines(made.resolve(example)).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .hasSizeLessThanOrEqualTo(TEN);
        assertThat(says(made, program, example)).contains("slim-plafond", "all.cost-total.2022");
    }

    /** What a program says; nothing where it is not there. */
    private static String says(Path in, String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(in.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return said;
        } catch (IOException notThere) {
            return "";
        }
    }
}
