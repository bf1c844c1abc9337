package nl.plafond.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documentation shows of the library is what {@link Example} does. */
class ExampleTest {
    private static final Path EXAMPLE = Path.of("src/test/java/nl/plafond/example/Example.java");
    private static final Path LIBRARY = Path.of("src/main/java/nl/plafond");
    private static final Pattern CODE = Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "first, README.md",
        "first, src/core/overview.html",
        "first, src/main/java/nl/plafond/experiment/Experiment.java",
        "figures, src/main/java/nl/plafond/experiment/Run.java",
        "region, src/main/java/nl/plafond/model/region/Region.java",
        "measures, src/main/java/nl/plafond/model/region/Measures.java"
    })
    void documentsShowWhatIsPlayed(String part, Path document) {
        assertThat(text(document)).contains(part(part));
    }

    @Test
    void javadocShowsNothingElse() {
        var parts = Stream.of("first", "figures", "region", "measures")
                .map(ExampleTest::part)
                .toList();
        for (var file : Stream.of("experiment", "model/region")
                .flatMap(room -> files(LIBRARY.resolve(room)))
                .toList()) {
            var shown = CODE.matcher(text(file));
            while (shown.find()) {
                assertThat(shown.group(1)).as(file.toString()).isIn(parts);
            }
        }
    }

    @Test
    void itIsPlayed() {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Example.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("60 months", "baseline: ", "fewer: ", "more: ")
                .startsWith("-");
    }

    /** A marked part of the example, without the room that it stands in from the left. */
    private static String part(String name) {
        var lines = text(EXAMPLE).lines().toList();
        var marked = lines.subList(marker(lines, "// begin " + name) + 1, marker(lines, "// end " + name));
        return String.join("\n", marked).stripIndent();
    }

    private static int marker(List<String> lines, String marker) {
        int line = lines.stream().map(String::strip).toList().indexOf(marker);
        assertThat(line).as(marker).isNotNegative();
        return line;
    }

    /** A document, Javadoc without its stars. */
    private static String text(Path document) {
        try {
            return Files.readString(document)
                    .replaceAll("(?m)^ +\\* ?(?!/)", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<Path> files(Path room) {
        try (var files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
