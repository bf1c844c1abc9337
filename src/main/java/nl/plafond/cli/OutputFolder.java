package nl.plafond.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.plafond.report.tables.ResultFolder;
import nl.plafond.words.Texts;

/**
 * A folder of results that is there whole or not at all: written beside its place, then renamed.
 *
 * <p>It is cleared away if it is closed, or the process is stopped, before it was finished. Once the renaming has begun, the
 * end of the process waits for it. If the process is killed all the same, the lock beside the folder is free, and whoever
 * writes there next clears up: see {@link Leftovers}.
 */
final class OutputFolder implements AutoCloseable {
    static final String LOCK = ".lock";
    private static final String EARLIER = ".old";

    private final Path target;
    private final Path beside;
    private final LockFile lock;
    private final Texts words;
    private final Thread whenStopped = new Thread(this::clear, "plafond-clear");
    private boolean finished;
    private boolean stopped;

    private OutputFolder(Path target, Path beside, LockFile lock, Texts words) {
        this.target = target;
        this.beside = beside;
        this.lock = lock;
        this.words = words;
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Prepares results of that name; fails before anything is computed if they could not be written. */
    static OutputFolder in(Path folder, String name, Texts words) {
        try {
            var real = Folders.real(folder);
            Files.createDirectories(real);
            return FolderLock.take(real, () -> {
                new Leftovers(real).tidy();
                return made(real, name, words);
            });
        } catch (IOException unwritable) {
            throw new WrongInputException(words.say("cannot-write", folder));
        }
    }

    private static OutputFolder made(Path folder, String name, Texts words) throws IOException {
        var file = Files.createTempFile(folder, "." + name + "-", LOCK);
        var lock = LockFile.onNew(file)
                .orElseThrow(() -> new FileSystemException(file.toString(), null, "cannot be locked"));
        try {
            return new OutputFolder(folder.resolve(name), Files.createDirectory(base(file)), lock, words);
        } catch (IOException unwritable) {
            lock.remove();
            throw unwritable;
        }
    }

    /** The folder in the making to which a lock, or earlier results that are out of the way, belong. */
    static Path base(Path file) {
        return file.resolveSibling(
                file.getFileName().toString().replaceFirst("\\" + LOCK + "$|\\" + EARLIER + "$", ""));
    }

    static Path lock(Path base) {
        return base.resolveSibling(base.getFileName() + LOCK);
    }

    static Path earlier(Path base) {
        return base.resolveSibling(base.getFileName() + EARLIER);
    }

    /** Renames in one step. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where to write. */
    Path writing() {
        return beside;
    }

    /**
     * Puts the results in their place, over earlier ones. What is there and is not from here stays where it is; then the
     * results get a place beside it, and this fails with the words for that.
     */
    Path finish() throws IOException {
        return FolderLock.take(target.getParent(), () -> {
            new Leftovers(target.getParent()).tidy();
            var foreign = foreign(target);
            if (foreign.isPresent()) {
                throw aside(foreign.get());
            }
            place();
            return target;
        });
    }

    /** What of a folder that results are to replace is not from here; empty if nothing is, or if there is no folder yet. */
    static Optional<String> foreign(Path target) throws IOException {
        return Folders.isThere(target)
                ? new ResultFolder(target, target.getFileName().toString()).foreign()
                : Optional.empty();
    }

    /** The place of one file of it. */
    Path target(String file) {
        return target.resolveSibling(file);
    }

    /** Puts one file of it in its place, over an earlier one; the folder itself goes when it is closed. */
    Path finishFile(String name) throws IOException {
        var file = target(name);
        synchronized (this) {
            requireGoingOn();
            move(beside.resolve(name), file);
        }
        return file;
    }

    private synchronized void place() throws IOException {
        requireGoingOn();
        var earlier = earlier(beside);
        boolean replaces = Folders.isThere(target);
        if (replaces) {
            try {
                move(target, earlier);
            } catch (FileSystemException inUse) {
                throw aside(".");
            }
            // Somebody may have saved a file there since the last look.
            var saved = new ResultFolder(earlier, target.getFileName().toString()).foreign();
            if (saved.isPresent()) {
                move(earlier, target);
                throw aside(saved.get());
            }
        }
        try {
            move(beside, target);
        } catch (IOException failed) {
            if (replaces) {
                move(earlier, target);
            }
            throw failed;
        }
        finished = true;
        if (replaces) {
            Folders.deleteInTheEnd(earlier);
        }
    }

    private synchronized FailedException aside(String found) throws IOException {
        requireGoingOn();
        var place = free(target);
        move(beside, place);
        finished = true;
        return new FailedException(words.say("out.aside", target.resolve(found).normalize(), place), null);
    }

    /** The first place beside another where nothing stands yet: its name with a number behind it. */
    static Path free(Path taken) {
        int number = 2;
        while (Folders.isThere(numbered(taken, number))) {
            number++;
        }
        return numbered(taken, number);
    }

    private static Path numbered(Path place, int number) {
        return place.resolveSibling(place.getFileName() + "-" + number);
    }

    private void requireGoingOn() throws InterruptedIOException {
        if (stopped) {
            throw new InterruptedIOException("stopped");
        }
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException stopping) {
            // The process ends, and whatever went wrong because of that is not worth a word.
            while (true) {
                LockSupport.park();
            }
        }
    }

    private synchronized void clear() {
        if (stopped) {
            return;
        }
        stopped = true;
        boolean isGone = finished || Folders.deleteInTheEnd(beside);
        try {
            if (isGone && !Folders.isThere(earlier(beside))) {
                lock.remove();
            } else {
                lock.close();
            }
        } catch (IOException leftBehind) {
            // Nothing more can be done about a hidden file that will not go; the next run tries again.
            return;
        }
    }
}
