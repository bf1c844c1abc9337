package nl.plafond.program;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to type to have the program do something again: a line that can be pasted into a shell, in any folder.
 *
 * <p>It has double quotes only, around what needs them, which a POSIX shell and cmd.exe both read. What neither leaves alone
 * between such quotes is written as it is; {@link #needsCare} says so.
 */
public final class RepeatCommand {
    private static final Pattern BARE = Pattern.compile("[\\p{Alnum}_./:=,+@\\\\-]+");
    /** What a POSIX shell, cmd.exe or an interactive Bash still changes between double quotes. */
    private static final Pattern TRICKY = Pattern.compile("[$`%!\\r\\n]|\\\\\"");

    private RepeatCommand() {}

    /**
     * The command that runs a model.
     *
     * @param model the folder that it was read from; one that the program carries with it goes by its name
     * @param options the words after it
     */
    public static String run(Path model, List<String> options) {
        return started(
                Stream.concat(Stream.of("run", typed(model)), options.stream()).toList());
    }

    /** Whether a shell may read something else in this command than what stands there. */
    public static boolean needsCare(String command) {
        boolean isWindows = File.separatorChar == '\\';
        return TRICKY.matcher(command).find() || (!isWindows && command.contains("\\"));
    }

    /** A file as it is found from any folder. */
    public static String absolute(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static String typed(Path model) {
        boolean isCarried = !model.getFileSystem().equals(FileSystems.getDefault())
                || home().filter(home -> model.toAbsolutePath().startsWith(home))
                        .isPresent();
        return isCarried ? model.getFileName().toString().replace("/", "") : absolute(model);
    }

    private static String started(List<String> words) {
        var home = home();
        if (home.isPresent() && Files.isRegularFile(home.get())) {
            return quoted(Stream.concat(Stream.of("java", "-jar", home.get().toString()), words.stream()));
        }
        var project = home.flatMap(RepeatCommand::project)
                .map(pom -> " -f " + quoted(pom.toString()))
                .orElse("");
        return "mvn -q compile exec:java" + project + " -Dexec.args=\""
                + words.stream().map(RepeatCommand::forMaven).collect(Collectors.joining(" ")) + "\"";
    }

    /** Where the classes of the program are: a jar, or a folder of a project. */
    private static Optional<Path> home() {
        var source = RepeatCommand.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Path> project(Path classes) {
        for (var folder = classes; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("pom.xml"))) {
                return Optional.of(folder.resolve("pom.xml"));
            }
        }
        return Optional.empty();
    }

    private static String quoted(Stream<String> words) {
        return words.map(RepeatCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return BARE.matcher(word).matches() ? word : "\"" + escaped(word) + "\"";
    }

    /** Maven takes the line apart once more; within the quotes of the shell it has quotes of its own. */
    private static String forMaven(String word) {
        if (BARE.matcher(word).matches()) {
            return word;
        }
        return word.contains("'") ? "\\\"" + escaped(word) + "\\\"" : "'" + escaped(word) + "'";
    }

    private static String escaped(String word) {
        return word.replace("\"", "\\\"");
    }
}
