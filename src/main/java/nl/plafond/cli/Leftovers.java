package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.plafond.report.tables.ResultFolder;

/**
 * What runs that were killed left in a folder for results: hidden folders, and earlier results that were out of the way for
 * a moment.
 *
 * @param folder the folder for results, for which this process has the {@link FolderLock}
 */
record Leftovers(Path folder) {
    private static final Pattern LOCK = Pattern.compile("\\.(.+)-[0-9]+" + Pattern.quote(OutputFolder.LOCK));
    /** Hidden folders of version 0.1.0, which kept no locks; it drew such long numbers. */
    private static final Pattern UNLOCKED = Pattern.compile("\\.(.+)-[0-9]{10,20}");

    private static final Pattern RESULT = Pattern.compile(".*\\.(csv|html|json|png|svg|xlsx)");

    /** Puts earlier results back where there are none now, and clears away the rest; what another process holds stays. */
    void tidy() throws IOException {
        for (var file : hidden()) {
            var name = file.getFileName().toString();
            var lock = LOCK.matcher(name);
            if (lock.matches()) {
                tidy(file, lock.group(1));
            }
        }
        for (var file : hidden()) {
            var base = OutputFolder.base(file);
            var unlocked = UNLOCKED.matcher(base.getFileName().toString());
            if (unlocked.matches() && Files.isDirectory(file) && !Files.exists(OutputFolder.lock(base))) {
                tidyUnlocked(file, unlocked.group(1));
            }
        }
    }

    private List<Path> hidden() throws IOException {
        var hidden = new ArrayList<Path>();
        try (var inside = Files.newDirectoryStream(folder, ".*-*")) {
            inside.forEach(hidden::add);
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        hidden.sort(null);
        return hidden;
    }

    private void tidy(Path lockFile, String name) throws IOException {
        var lock = LockFile.onExisting(lockFile);
        if (lock.isEmpty()) {
            return;
        }
        try (var held = lock.get()) {
            var work = OutputFolder.base(lockFile);
            var earlier = OutputFolder.earlier(work);
            putBackOrDelete(earlier, name);
            Folders.delete(work);
            if (!Folders.isThere(earlier)) {
                held.remove();
            }
        }
    }

    /**
     * Earlier results that are whole, or in which somebody saved something, go back where there are none; beside later ones
     * they are not needed any more, unless there is more in them than results.
     */
    private void putBackOrDelete(Path earlier, String name) throws IOException {
        if (!Folders.isThere(earlier)) {
            return;
        }
        var target = folder.resolve(name);
        var results = new ResultFolder(earlier, name);
        boolean isFree = !Folders.isThere(target);
        boolean hasMore = results.foreign().isPresent();
        if (isFree && (hasMore || results.isWhole())) {
            OutputFolder.move(earlier, target);
        } else if (hasMore) {
            OutputFolder.move(earlier, OutputFolder.free(target));
        } else if (isFree || new ResultFolder(target, name).isOwn()) {
            Folders.delete(earlier);
        }
    }

    /** Of these it is not certain where they come from, unless all that is in them is known. */
    private void tidyUnlocked(Path found, String name) throws IOException {
        if (new ResultFolder(found, name).isWhole() && found.equals(OutputFolder.earlier(OutputFolder.base(found)))) {
            putBackOrDelete(found, name);
        } else if (holdsOnlyResults(found)) {
            Folders.delete(found);
        }
    }

    private static boolean holdsOnlyResults(Path found) throws IOException {
        try (var inside = Files.walk(found)) {
            return inside.allMatch(path -> Files.isDirectory(path)
                    || RESULT.matcher(path.getFileName().toString()).matches());
        }
    }
}
