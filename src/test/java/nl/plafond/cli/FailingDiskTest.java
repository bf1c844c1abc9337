package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fails while results are written. */
@DisabledOnOs(OS.WINDOWS)
class FailingDiskTest {
    @TempDir
    private Path folder;

    private Path model;
    private Path out;

    @BeforeEach
    void model() throws IOException {
        model = Regio.copyTo(folder.resolve("regio"));
        out = folder.resolve("out");
    }

    private static void saidKindly(int code, String said) {
        assertThat(code).as(said).isEqualTo(ExitCode.FAILED);
        assertThat(said)
                .doesNotContain("Dit had niet mogen gebeuren")
                .doesNotContain("UncheckedIOException")
                .containsAnyOf("konden niet worden geschreven", "kon niet worden gelezen of geschreven");
    }

    /** No file may become larger than so many blocks: the first table fails, a picture, or the report. */
    @ParameterizedTest
    @ValueSource(ints = {1, 16, 64})
    void aDiskThatTakesNoMore(int blocks) throws IOException, InterruptedException {
        assertThat(Shell.run("run", "" + model, "--replications", "2", "--out", "" + out)
                        .code())
                .isZero();
        var before = Regio.contents(out);
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                Child.classPath(),
                Main.class.getName(),
                "run",
                model.toString(),
                "--replications",
                "2",
                "--lang",
                "nl",
                "--out",
                out.toString());
        // What it says goes through a pipe, for which there is no limit.
        var process = new ProcessBuilder(
                        "/bin/sh", "-c", "ulimit -f " + blocks + "; exec '" + String.join("' '", java) + "'")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        saidKindly(process.waitFor(), said);
        assertThat(Regio.contents(out)).isEqualTo(before);
    }

    @Test
    void aFolderThatVanishes() throws IOException, InterruptedException {
        try (var child = Child.start(
                folder.resolve("log.txt"),
                "run",
                "" + model,
                "--replications",
                "2",
                "--lang",
                "nl",
                "--out",
                "" + out)) {
            while (child.isAlive() && !isBeingWritten()) {
                Thread.onSpinWait();
            }
            while (child.isAlive()) {
                Folders.deleteInTheEnd(out);
            }
            saidKindly(child.end(), Files.readString(folder.resolve("log.txt")));
        }
    }

    private boolean isBeingWritten() throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        try (var paths = Files.walk(out, 2)) {
            return paths.anyMatch(path -> path.toString().endsWith(".csv"));
        } catch (UncheckedIOException gone) {
            // What is written comes and goes meanwhile.
            return false;
        }
    }
}
