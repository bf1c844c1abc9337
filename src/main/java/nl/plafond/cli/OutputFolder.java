package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.plafond.words.Words;

/**
 * A folder of results that is there whole or not at all: written beside its place, then renamed.
 *
 * <p>It is cleared away if it is closed, or the process is stopped, before it was finished.
 */
final class OutputFolder implements AutoCloseable {
    private final Path target;
    private final Path beside;
    private final Thread whenStopped = new Thread(this::clear, "plafond-clear");
    private boolean finished;

    private OutputFolder(Path target, Path beside) {
        this.target = target;
        this.beside = beside;
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Prepares results for a model; fails before anything is computed if they could not be written. */
    static OutputFolder in(Path folder, String model, Words words) {
        try {
            Files.createDirectories(folder);
            return new OutputFolder(folder.resolve(model), Files.createTempDirectory(folder, "." + model + "-"));
        } catch (IOException unwritable) {
            throw new WrongInputException(words.say("cannot-write", folder));
        }
    }

    /** Where to write. */
    Path writing() {
        return beside;
    }

    /** Puts the results in their place, over earlier ones. */
    Path finish() throws IOException {
        var earlier = beside.resolveSibling(beside.getFileName() + ".old");
        boolean replaces = Files.exists(target);
        beside.toFile().setReadable(true, false);
        beside.toFile().setExecutable(true, false);
        if (replaces) {
            Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
        if (replaces) {
            delete(earlier);
        }
        return target;
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException stopping) {
            // The hook is running already and clears.
            return;
        }
    }

    private void clear() {
        if (!finished) {
            try {
                delete(beside);
            } catch (IOException leftBehind) {
                // Nothing more can be done about a hidden folder that will not go.
                return;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
