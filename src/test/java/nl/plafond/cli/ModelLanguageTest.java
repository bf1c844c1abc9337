package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language that a model asks for. */
class ModelLanguageTest {
    private static final Path MODEL = Path.of("src", "test", "resources", "sectors", "vier-sectoren");

    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void copy() throws IOException {
        model = folder.resolve("regio");
        Files.createDirectories(model.resolve("scenarios"));
        try (var files = Files.walk(MODEL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, model.resolve(MODEL.relativize(file).toString()));
            }
        }
    }

    private void asks(String language) throws IOException {
        var file = model.resolve("model.yaml");
        Files.writeString(file, "language: " + language + "\n" + Files.readString(file));
    }

    private String written(String... more) throws IOException {
        var out = folder.resolve("out");
        var always = Stream.of("run", "" + model, "--replications", "2", "--out", "" + out);
        var shell = Shell.run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        return Files.readString(out.resolve("regio").resolve("index.html"));
    }

    @Test
    void whatIsWrittenSpeaksTheLanguageOfTheModel() throws IOException {
        assertThat(written()).contains("<html lang=\"nl\"");
        asks("en");
        assertThat(written()).contains("<html lang=\"en\"");
    }

    @Test
    void whoAsksForAnotherLanguageGetsIt() throws IOException {
        asks("en");
        assertThat(written("--lang", "nl")).contains("<html lang=\"nl\"");
    }

    @Test
    void aLanguageThatThereIsNotIsSaidWithItsLine() throws IOException {
        asks("fr");
        var shell = Shell.run("check", "" + model, "--lang", "nl");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.said()).contains("model.yaml:1", "fr", "nl, en").doesNotContain("Exception");
    }
}
