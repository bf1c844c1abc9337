package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.tables.ResultFolder;
import nl.plafond.words.Texts;

/**
 * The folder that results go to, and what must not get lost there.
 *
 * @param typed the folder that {@code --out} names
 * @param words the texts for what cannot be
 */
record OutputTarget(Path typed, Texts words) {
    /**
     * Fails, before anything is played, if results of this name would take the place of anything but earlier results, or
     * would come into, above or inside a model that is read.
     */
    void require(String name, List<Path> models) {
        try {
            var folder = Folders.real(typed);
            var target = folder.resolve(name);
            for (var model : onDisk(models)) {
                if (Folders.isWithin(target, model) || (Folders.isThere(target) && Folders.isWithin(model, target))) {
                    throw new WrongInputException(words.say("out.model", typed.resolve(name), model));
                }
            }
            if (Files.isDirectory(folder)) {
                FolderLock.take(folder, () -> {
                    new Leftovers(folder).tidy();
                    return folder;
                });
            }
            var foreign = foreign(target, models.isEmpty());
            if (foreign.isPresent()) {
                throw new WrongInputException(words.say(
                        "out.foreign",
                        typed.resolve(name),
                        typed.resolve(name).resolve(foreign.get()).normalize()));
            }
        } catch (IOException unwritable) {
            throw new WrongInputException(words.say("cannot-write", typed));
        }
    }

    /** What is there and not from here, or of another kind: a chapter is not replaced by results of a model of that name. */
    private static Optional<String> foreign(Path target, boolean isChapter) throws IOException {
        var earlier = new ResultFolder(target, target.getFileName().toString());
        boolean isOther = Folders.isThere(target) && earlier.isOwn() && earlier.isChapter() != isChapter;
        return isOther ? Optional.of("manifest.json") : OutputFolder.foreign(target);
    }

    /** Fails if a file would come into one of the models that are read. */
    void requireFile(String name, List<Path> models) {
        try {
            var file = Folders.real(typed).resolve(name);
            for (var model : onDisk(models)) {
                if (Folders.isWithin(file, model)) {
                    throw new WrongInputException(words.say("out.model", typed.resolve(name), model));
                }
            }
        } catch (IOException unwritable) {
            throw new WrongInputException(words.say("cannot-write", typed));
        }
    }

    /** Those that the program carries in its jar are safe. */
    private static List<Path> onDisk(List<Path> models) throws IOException {
        var onDisk = new ArrayList<Path>();
        for (var model : models) {
            if (model.getFileSystem().equals(FileSystems.getDefault())) {
                onDisk.add(model.toRealPath());
            }
        }
        return onDisk;
    }
}
