package nl.plafond.input.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts of sources in a folder.
 *
 * @param texts what each file says, by its name without what follows the last point
 */
public record StoredSources(Map<String, QuotedText> texts) {
    private static final long LARGEST = 64L << 20;

    public StoredSources {
        texts = Map.copyOf(texts);
    }

    /**
     * The texts in a folder and the folders in it.
     *
     * @throws IOException if they cannot be read
     */
    public static StoredSources in(Path folder) throws IOException {
        var texts = new TreeMap<String, QuotedText>();
        for (var file : files(folder)) {
            var text = QuotedText.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            texts.merge(stem(file), text, (one, other) -> new QuotedText(one.words() + "\n" + other.words()));
        }
        return new StoredSources(texts);
    }

    /** Whether the file that is called after a source has these words, or, without such a file, any of the others. */
    public boolean have(String source, String quote) {
        var wanted = QuotedText.of(quote);
        var own = texts.get(source);
        return own == null ? texts.values().stream().anyMatch(text -> text.has(wanted)) : own.has(wanted);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
