package nl.plafond.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.words.Phrase;

/**
 * Warns about files that look like a part of a model and are not read, so that nobody waits for what they would do.
 *
 * <p>Notepad ends names with {@code .txt}, other programs with {@code .yml} or in capitals; a scenario lands in the wrong
 * folder, or its folder gets another name.
 */
final class IgnoredFiles {

    private static final int DEEPEST = 3;
    private static final int MOST_BYTES = 1_000_000;

    /** A name as of a model's file, perhaps with an ending that a program put after it. */
    private static final Pattern LIKE_YAML =
            Pattern.compile("(.+?)\\.ya?ml(\\.(txt|yaml|yml|doc|docx|rtf))?", Pattern.CASE_INSENSITIVE);
    /** A text without such a name may still be one. */
    private static final Pattern TEXT = Pattern.compile("(.+?)(\\.txt)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITTEN_LIKE_ONE =
            Pattern.compile("^(name|question|measures|services|claims|questions|levers) *:", Pattern.MULTILINE);
    private static final Set<String> TOP = Set.of("model", "claims", "questions", "levers");

    private final Path folder;
    private final Diagnostics diagnostics;
    /** What looks like a part of a model in a folder of which nothing is read, by folder. */
    private final Map<Path, List<String>> elsewhere = new HashMap<>();

    private IgnoredFiles(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Warns about files in and below the folder of a model. What the program itself carries needs no looking after. */
    static void check(Path folder, Diagnostics diagnostics) {
        if (folder.getFileSystem().equals(FileSystems.getDefault())) {
            try {
                new IgnoredFiles(folder.toRealPath(), diagnostics).check();
            } catch (IOException unreadable) {
                // What cannot be looked at is complained about where it is read.
                return;
            }
        }
    }

    /** The names of files in a folder that look like the file of a model, and are not called so. */
    static List<String> likeModel(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(file -> Files.isRegularFile(file) && !isOfAnotherProgram(file) && looksLikeOne(file))
                    .filter(file -> stem(file).equalsIgnoreCase("model"))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void check() throws IOException {
        Files.walkFileTree(folder, Set.of(), DEEPEST, new Visitor());
        elsewhere.forEach((place, names) -> warn(
                name(place),
                Phrase.of("found.passed-over-folder", ShownValue.list(names)),
                "suggest.folders-that-are-read"));
    }

    /** Goes along all files, but not into the folders of other models, or what is hidden. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
            boolean isOther = !inside.equals(folder)
                    && (isOfAnotherProgram(inside) || Files.exists(inside.resolve(ModelFolder.MODEL)));
            return isOther ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !isOfAnotherProgram(file) && looksLikeOne(file) && !isRead(file)) {
                passedOver(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }

    private void passedOver(Path file) throws IOException {
        if (isPlans(file.getParent())) {
            rename(file, stem(file).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".yaml");
        } else if (!file.getParent().equals(folder)) {
            elsewhere
                    .computeIfAbsent(file.getParent(), p -> new ArrayList<>())
                    .add(file.getFileName().toString());
        } else if (TOP.contains(stem(file).toLowerCase(Locale.ROOT))) {
            rename(file, stem(file).toLowerCase(Locale.ROOT) + ".yaml");
        } else {
            warn(name(file), Phrase.of("found.passed-over"), "suggest.folders-that-are-read");
        }
    }

    private void rename(Path file, String better) {
        boolean isTaken = Files.exists(file.resolveSibling(better));
        warn(
                name(file),
                Phrase.of("found.passed-over"),
                isTaken ? "suggest.only-this-is-read" : "suggest.rename",
                better);
    }

    private void warn(String name, Phrase found, String suggestion, Object... arguments) {
        diagnostics.add(Diagnostics.about(name, Position.NONE, found)
                .suggest(suggestion, arguments)
                .warning());
    }

    private boolean isRead(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (isPlans(file.getParent())) {
            return name.endsWith(".yaml") || name.endsWith(".yml");
        }
        // Where small and capital letters are the same, so are these files.
        return file.getParent().equals(folder)
                && TOP.contains(stem(file).toLowerCase(Locale.ROOT))
                && isSame(file, folder.resolve(stem(file).toLowerCase(Locale.ROOT) + ".yaml"));
    }

    /** Whether a folder is one of those whose files are read. */
    private boolean isPlans(Path inside) throws IOException {
        return inside.getParent() != null
                && inside.getParent().equals(folder)
                && (isSame(inside, folder.resolve(ModelFolder.SCENARIOS))
                        || isSame(inside, folder.resolve(ModelFolder.PROGRAMME)));
    }

    private static boolean isSame(Path file, Path read) throws IOException {
        return Files.exists(read) && Files.isSameFile(file, read);
    }

    /** Hidden files, and marks of files that are open. */
    private static boolean isOfAnotherProgram(Path file) {
        var name = file.getFileName();
        return name != null
                && (name.toString().startsWith(".") || name.toString().startsWith(ModelFolder.OPEN_ELSEWHERE));
    }

    private static boolean looksLikeOne(Path file) {
        var name = file.getFileName().toString();
        return LIKE_YAML.matcher(name).matches()
                || ((name.indexOf('.') < 0 || name.toLowerCase(Locale.ROOT).endsWith(".txt"))
                        && isWrittenLikeOne(file));
    }

    private static boolean isWrittenLikeOne(Path file) {
        try {
            return !file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("readme")
                    && Files.size(file) <= MOST_BYTES
                    && WRITTEN_LIKE_ONE
                            .matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            .find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The name without what it ends with. */
    private static String stem(Path file) {
        var name = file.getFileName().toString();
        var yaml = LIKE_YAML.matcher(name);
        var text = TEXT.matcher(name);
        return yaml.matches() ? yaml.group(1) : text.matches() ? text.group(1) : name;
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
