package nl.plafond.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafond.program.RepeatCommand;
import nl.plafond.words.Texts;

/**
 * The scenarios that a user picked: names of the model's own, and files of their own.
 *
 * @param names as they were typed; none for all of the model's own
 */
record PickedScenarios(List<String> names) {
    PickedScenarios {
        names = names.stream().distinct().toList();
    }

    /**
     * What was typed after each {@code --scenarios}; fails on a name that is empty, such as after a comma too many: who picks
     * nothing by mistake must not get everything.
     */
    static PickedScenarios of(List<String> typed, Texts words) {
        var names = typed.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)).map(String::strip))
                .toList();
        if (names.contains("")) {
            throw new WrongInputException(words.say("bad-value.--scenarios", String.join(" ", typed)));
        }
        return new PickedScenarios(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean hasFiles() {
        return names.stream().anyMatch(PickedScenarios::isFile);
    }

    /** The files among them. */
    List<Path> files(Texts words) {
        return names.stream()
                .filter(PickedScenarios::isFile)
                .map(name -> path(name, words))
                .toList();
    }

    /** What the scenarios are called in the model: a file by its name without its ending. */
    List<String> ids(Texts words) {
        return names.stream()
                .map(name -> isFile(name)
                        ? withoutEnding(path(name, words).getFileName().toString())
                        : name)
                .toList();
    }

    /** What the files among them are called in the model. */
    List<String> fileIds(Texts words) {
        return new PickedScenarios(
                        names.stream().filter(PickedScenarios::isFile).toList())
                .ids(words);
    }

    /** How to type them again; in quotes where a name has spaces or the like. */
    String typed() {
        var typed = String.join(",", names);
        return typed.matches("[\\w./,-]+") ? typed : "'" + typed + "'";
    }

    /** How to name them in whatever folder one is; a path with a comma would be two names, and stays as it was typed. */
    String fromAnywhere(Texts words) {
        return names.stream().map(name -> fromAnywhere(name, words)).collect(Collectors.joining(","));
    }

    private static String fromAnywhere(String name, Texts words) {
        var absolute = isFile(name) ? RepeatCommand.absolute(path(name, words)) : name;
        return absolute.contains(",") ? name : absolute;
    }

    private static boolean isFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path path(String name, Texts words) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAPath) {
            throw new WrongInputException(words.say("no-such-file", name));
        }
    }
}
