package nl.plafond.report.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that may hold earlier results. They can be made again, and what anybody added or changed cannot: only a folder
 * with nothing in it but what its manifest names, byte for byte, may make way for new results.
 *
 * @param folder an existing path
 * @param subject the name of the model that the results must be of, or of the chapter
 */
public record ResultFolder(Path folder, String subject) {
    /** The computer puts these where it likes, and nobody misses them. */
    private static final Set<String> OF_THE_COMPUTER = Set.of(".DS_Store", "Thumbs.db");

    /**
     * What is in the folder and not from here, or was changed since: the first by the alphabet, as its path below the
     * folder; {@code .} where it is not a folder. Empty for a folder that is empty or holds results and nothing else.
     */
    public Optional<String> foreign() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(".");
        }
        var sums = sums();
        try (var inside = Files.walk(folder)) {
            for (var path : inside.skip(1).sorted().toList()) {
                if (isForeign(path, sums)) {
                    return Optional.of(Checksums.name(folder, path));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether all that the manifest names is there as it was written. */
    public boolean isWhole() throws IOException {
        var sums = sums();
        if (sums.isEmpty() || foreign().isPresent()) {
            return false;
        }
        return sums.get().keySet().stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /** Whether there is a manifest from here. */
    public boolean isOwn() throws IOException {
        return sums().isPresent();
    }

    /** Whether there is a manifest of a chapter that explains, and not of a model. */
    public boolean isChapter() throws IOException {
        return isOwn() && root().path("chapter").isString();
    }

    private boolean isForeign(Path path, Optional<Map<String, String>> sums) throws IOException {
        var name = Checksums.name(folder, path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return sums.isEmpty() || sums.get().keySet().stream().noneMatch(n -> n.startsWith(name + "/"));
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (name.equals(Manifest.FILE)) {
            return sums.isEmpty();
        }
        if (OF_THE_COMPUTER.contains(path.getFileName().toString())) {
            return false;
        }
        var expected = sums.map(s -> s.get(name));
        return expected.isEmpty() || !expected.get().equals(Checksums.ofFile(path));
    }

    /** The sums in the manifest; empty if there is none from here about this subject. */
    private Optional<Map<String, String>> sums() throws IOException {
        var file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            var root = root();
            boolean isOwn = root.path("program").asString("").equals(Manifest.PROGRAM)
                    && subject.equals(subject(root))
                    && root.path("files").isObject();
            return isOwn ? Optional.of(sums(root)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private JsonNode root() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(Manifest.FILE)));
    }

    private static String subject(JsonNode root) {
        return root.path("model").path("id").asString(root.path("chapter").asString(""));
    }

    private static Map<String, String> sums(JsonNode root) {
        var sums = new HashMap<String, String>();
        for (var files : new JsonNode[] {root.path("files"), root.path("run").path("files")}) {
            files.properties().forEach(e -> sums.put(e.getKey(), e.getValue().asString("")));
        }
        return sums;
    }
}
