package nl.plafond.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turn to make or move folders in a folder with results. One process has it at a time, and only for as long as that
 * takes: two that write to the same place do not get between each other's renaming.
 */
final class FolderLock {
    private static final String FILE = ".plafond.busy";
    private static final long PAUSE_MILLIS = 10;

    /** A lock on a file is between processes; this one is between the threads of one. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private FolderLock() {}

    /** What is done when it is one's turn. */
    interface Action<T> {
        T act() throws IOException;
    }

    /** Waits for the turn in an existing folder, and does something in it. */
    static <T> T take(Path folder, Action<T> action) throws IOException {
        HERE.lock();
        try {
            var lock = waitFor(folder.resolve(FILE));
            try {
                return action.act();
            } finally {
                lock.remove();
            }
        } finally {
            HERE.unlock();
        }
    }

    private static LockFile waitFor(Path file) throws IOException {
        try {
            Optional<LockFile> lock = LockFile.onNew(file);
            while (lock.isEmpty()) {
                Thread.sleep(PAUSE_MILLIS);
                lock = LockFile.onNew(file);
            }
            return lock.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for " + file);
        }
    }
}
