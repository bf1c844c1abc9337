package nl.plafond.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.plafond.words.Texts;

/** Model folders for tests. */
public final class Folders {
    public static final Path RESOURCES = Path.of("src/test/resources");
    public static final Path DORP = RESOURCES.resolve("input/dorp");
    public static final Path BROKEN = RESOURCES.resolve("broken");

    private static final String UNCHANGED = """
            name: {nl: Ongewijzigd beleid, en: Unchanged policy}
            question: {nl: "Wat als er niets verandert?", en: "What if nothing changes?"}
            measures: []
            """;

    private Folders() {}

    /** A folder with a model and the scenario of unchanged policy. */
    public static Path with(Path folder, String model) {
        return with(folder, model.getBytes(StandardCharsets.UTF_8));
    }

    public static Path with(Path folder, byte[] model) {
        try {
            Files.createDirectories(folder.resolve("scenarios"));
            Files.write(folder.resolve("model.yaml"), model);
            Files.writeString(folder.resolve("scenarios/ongewijzigd.yaml"), UNCHANGED);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path withScenario(Path folder, String name, String scenario) {
        with(folder, text(BROKEN.resolve("sound-model.yaml")));
        return withFile(folder, "scenarios/" + name, scenario);
    }

    /** A sound model with two adopted measures of a programme. */
    static Path withProgramme(Path folder) {
        with(folder, text(BROKEN.resolve("sound-model.yaml")));
        for (var file : List.of("04-eerst.yaml", "05-daarna.yaml")) {
            withFile(
                    folder,
                    "programme/" + file,
                    text(BROKEN.resolve("sound-programme").resolve(file)));
        }
        return folder;
    }

    /** The same folder with one more file. */
    static Path withFile(Path folder, String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> dutch(ModelResult reading) {
        return lines(reading, Locale.forLanguageTag("nl"));
    }

    public static List<String> english(ModelResult reading) {
        return lines(reading, Locale.ENGLISH);
    }

    /** All but that nothing is said of those who go without care, as in nearly all of the files here. */
    private static List<String> lines(ModelResult reading, Locale locale) {
        var words = Texts.of(locale);
        return reading.problems().stream()
                .map(problem -> problem.in(words))
                .filter(line -> !line.contains("they cost nobody") && !line.contains("zij kosten niemand"))
                .toList();
    }
}
