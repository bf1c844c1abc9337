package nl.plafond.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.words.Phrase;

/** Scenarios of the user's own, in files anywhere on disk, that are read as if they lay in the model's folder. */
final class OwnScenarios {
    private final List<Path> paths;
    private final Map<String, Path> files = new TreeMap<>();

    OwnScenarios(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** The names of all scenarios, in order: those of the model and these; complains about a name that cannot be. */
    List<String> beside(List<String> names, Diagnostics diagnostics) {
        for (var path : paths) {
            var name = name(path);
            if (!ModelFolder.isScenario(name + ".yaml")) {
                diagnostics.add(
                        about(path, "found.odd-file-name", path.getFileName().toString())
                                .expected("expected.scenario-name")
                                .error());
            } else if (names.contains(name) || files.containsKey(name)) {
                diagnostics.add(about(path, "found.scenario-is-there", name)
                        .suggest("suggest.other-name-for-file")
                        .error());
            } else {
                files.put(name, path);
            }
        }
        return Stream.concat(names.stream(), files.keySet().stream()).sorted().toList();
    }

    private static Diagnostics.DiagnosticBuilder about(Path path, String found, String name) {
        return Diagnostics.about(path.toString(), Position.NONE, Phrase.of(found, name));
    }

    /** The name of the file without its ending. */
    private static String name(Path path) {
        return path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    /** Whether the scenario of that name is one of these. */
    boolean has(String name) {
        return files.containsKey(name);
    }

    /** The file as the user called it. */
    String file(String name) {
        return files.get(name).toString();
    }

    byte[] bytes(String name) throws UnreadableFileException {
        return ModelFolder.bytes(files.get(name), file(name));
    }
}
