package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is done with folders on disk as a whole. */
final class Folders {
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 50;

    private Folders() {}

    /** Whether something is there, be it a link that leads nowhere. */
    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The path without links and detours, also where its last parts are not there yet. */
    static Path real(Path path) throws IOException {
        var existing = path.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        var rest = existing.relativize(path.toAbsolutePath());
        var real = existing.toRealPath().resolve(rest).normalize();
        return Files.exists(real) ? real.toRealPath() : real;
    }

    /** Whether a path is a folder or lies somewhere in it, by whatever name one gets there. */
    static boolean isWithin(Path path, Path folder) throws IOException {
        for (var here = path; here != null; here = here.getParent()) {
            if (Files.exists(here) && Files.isSameFile(here, folder)) {
                return true;
            }
        }
        return false;
    }

    /** Deletes a folder with all that is in it; fine if it is not there. */
    static void delete(Path folder) throws IOException {
        if (!isThere(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Deletes a folder in which others may be writing still; returns whether it is gone. */
    static boolean deleteInTheEnd(Path folder) {
        for (int i = 0; i < TRIES; i++) {
            try {
                delete(folder);
                return true;
            } catch (IOException | java.io.UncheckedIOException stillInUse) {
                pause();
            }
        }
        return !isThere(folder);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
