package nl.plafond.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.CarriedFolder;
import nl.plafond.input.ModelNames;
import nl.plafond.words.Texts;

/**
 * Finds models: a path, a name in {@code models/} of the folder that one is in, or a name of a model that the program
 * carries with it.
 *
 * @param words the texts for what cannot be found
 */
record ModelLocator(Texts words) {
    private static final String MODEL_FILE = "model.yaml";
    private static final Path HERE = Path.of("models");

    /** The folder of a model by name or path. */
    Path find(String nameOrPath) {
        return candidates(nameOrPath).filter(ModelLocator::isModel).findFirst().orElseThrow(() -> unknown(nameOrPath));
    }

    /** All models of the folder that one is in, or, if it has none, all that the program carries. */
    List<Path> all() {
        var here = modelsIn(HERE);
        return here.isEmpty() ? modelsIn(carried()) : here;
    }

    /** Files in the folder that one is in that look like the file of a model, and have another name. */
    static List<Path> likeModels() {
        if (!Files.isDirectory(HERE)) {
            return List.of();
        }
        try (var inside = Files.list(HERE)) {
            return inside.filter(folder -> Files.isDirectory(folder) && !Files.exists(folder.resolve(MODEL_FILE)))
                    .sorted()
                    .flatMap(folder -> ModelNames.likeModel(folder).stream().map(folder::resolve))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one place of a folder, by whatever way one gets there. */
    static Path place(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder in the program with the models that it carries. */
    static Path carried() {
        return CarriedFolder.with("/models/README.md");
    }

    private Stream<Path> candidates(String nameOrPath) {
        try {
            var path = Path.of(nameOrPath);
            var name = path.getFileName();
            boolean bare = name != null && path.getNameCount() == 1 && !path.isAbsolute();
            var direct = path.endsWith(MODEL_FILE) && path.getParent() != null ? path.getParent() : path;
            return bare ? Stream.of(HERE.resolve(nameOrPath), path, carried().resolve(nameOrPath)) : Stream.of(direct);
        } catch (InvalidPathException notAPath) {
            return Stream.of();
        }
    }

    /** A model of which the file is a link that leads nowhere is a model all the same: it is said what is wrong with it. */
    private static boolean isModel(Path folder) {
        return Files.exists(folder.resolve(MODEL_FILE), LinkOption.NOFOLLOW_LINKS);
    }

    private WrongInputException unknown(String nameOrPath) {
        var known = Stream.concat(modelsIn(HERE).stream(), modelsIn(carried()).stream())
                .map(folder -> folder.getFileName().toString())
                .distinct()
                .sorted()
                .toList();
        var unknown = words.say("no-such-model", nameOrPath, String.join(", ", known));
        var like = candidates(nameOrPath)
                .filter(Files::isDirectory)
                .flatMap(folder -> ModelNames.likeModel(folder).stream().map(name -> folder + "/" + name))
                .findFirst();
        return new WrongInputException(
                like.map(file -> unknown + " " + words.say("like-model", file)).orElse(unknown));
    }

    private static List<Path> modelsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(ModelLocator::isModel).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
