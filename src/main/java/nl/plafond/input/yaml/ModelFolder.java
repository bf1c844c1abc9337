package nl.plafond.input.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.words.Phrase;

/**
 * The folder of a model, on disk or inside the program.
 *
 * @param folder where it is
 */
public record ModelFolder(Path folder) {
    /** How the mark begins that Word and Excel put beside a file that is open. */
    public static final String OPEN_ELSEWHERE = "~$";

    public static final String MODEL = "model.yaml";
    public static final String SCENARIOS = "scenarios";
    public static final String PROGRAMME = "programme";
    public static final String CLAIMS = "claims.yaml";
    public static final String QUESTIONS = "questions.yaml";
    public static final String LEVERS = "levers.yaml";

    private static final Pattern SCENARIO = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}\\.yaml");
    private static final Pattern NUMBERED = Pattern.compile("[0-9]{2}-[a-z0-9][a-z0-9-]{0,56}\\.yaml");

    /** Whether a file with a scenario can have this name. */
    public static boolean isScenario(String fileName) {
        return SCENARIO.matcher(fileName).matches();
    }

    /** The name of the model. */
    public String id() {
        var name = folder.toAbsolutePath().normalize().getFileName();
        // The file system inside a jar ends the names of folders with a slash.
        return name == null ? "model" : name.toString().replace("/", "");
    }

    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Whether a file of that name is one of this model, and not one of the user's own elsewhere. */
    public boolean owns(String name) {
        return List.of(MODEL, CLAIMS, QUESTIONS, LEVERS).contains(name)
                || ((name.startsWith(SCENARIOS + "/") || name.startsWith(PROGRAMME + "/")) && has(name));
    }

    /** Whether there is a file of that name. */
    public boolean has(String name) {
        // A link that leads nowhere is there all the same, and must not be passed over.
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    public boolean isFile() {
        return Files.exists(folder) && !exists();
    }

    /** The names of the scenarios, in order; complains about files that look like one. */
    public List<String> scenarios(Diagnostics diagnostics) {
        return names(SCENARIOS, SCENARIO, "expected.scenario-name", diagnostics);
    }

    /** The names of the programme's measures, in the order of introduction; complains about files that look like one. */
    public List<String> programme(Diagnostics diagnostics) {
        return names(PROGRAMME, NUMBERED, "expected.programme-name", diagnostics);
    }

    private List<String> names(String inside, Pattern pattern, String expected, Diagnostics diagnostics) {
        var names = yamlFiles(inside, diagnostics);
        names.stream()
                .filter(name -> !pattern.matcher(name).matches())
                .forEach(name -> diagnostics.add(
                        Diagnostics.about(inside + "/" + name, Position.NONE, Phrase.of("found.odd-file-name", name))
                                .expected(expected)
                                .error()));
        return names.stream()
                .filter(name -> pattern.matcher(name).matches())
                .map(name -> name.substring(0, name.length() - ".yaml".length()))
                .toList();
    }

    private List<String> yamlFiles(String inside, Diagnostics diagnostics) {
        var parent = folder.resolve(inside);
        if (!Files.isDirectory(parent)) {
            if (isLink(inside)) {
                diagnostics.add(problem(inside, Phrase.of("found.link-to-nowhere")));
            }
            return List.of();
        }
        try (var files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !name.startsWith(".") && !name.startsWith(OPEN_ELSEWHERE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            diagnostics.add(unreadable(inside, e));
            return List.of();
        }
    }

    /** The bytes of a file in this folder. */
    public byte[] bytes(String name) throws UnreadableFileException {
        try {
            // A link that leads out of the folder could show a file that was never meant to be read.
            var file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw new UnreadableFileException(problem(name, Phrase.of("found.outside")));
            }
            return bytes(file, name);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(
                    problem(name, Phrase.of(isLink(name) ? "found.link-to-nowhere" : "found.no-file")));
        } catch (IOException e) {
            throw new UnreadableFileException(unreadable(name, e));
        }
    }

    /** The bytes of a file, wherever it is, that is called so in diagnostics. */
    public static byte[] bytes(Path file, String name) throws UnreadableFileException {
        try {
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw new UnreadableFileException(problem(name, Phrase.of("found.link-to-nowhere")));
            }
            if (!Files.exists(file)) {
                throw new UnreadableFileException(problem(name, Phrase.of("found.no-file")));
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFileException(problem(name, Phrase.of("found.not-a-file")));
            }
            if (Files.size(file) > SourceFile.LARGEST) {
                throw new UnreadableFileException(
                        problem(name, Phrase.of("found.too-large", String.valueOf(Files.size(file)))));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFileException(unreadable(name, e));
        }
    }

    private static Diagnostic unreadable(String name, IOException e) {
        return problem(name, Phrase.of("found.unreadable", Phrase.of(why(e))));
    }

    /** Java has no exception of its own for a file that is a link to itself: the computer says so in its words. */
    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "why.not-allowed";
        }
        boolean circle = e instanceof FileSystemLoopException
                || (e instanceof FileSystemException file
                        && String.valueOf(file.getReason()).contains("symbolic links"));
        return circle ? "why.link-in-circle" : "why.computer-fails";
    }

    private boolean isLink(String name) {
        return Files.isSymbolicLink(folder.resolve(name));
    }

    private static Diagnostic problem(String name, Phrase found) {
        return Diagnostics.about(name, Position.NONE, found).error();
    }
}
