package nl.plafond.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.SourceFile;

/**
 * What stands in the files of a model at this moment, to see whether it is still what was read.
 *
 * <p>Not the fingerprint of a run, which leaves out what no run depends on: a reader also sees the levers.
 */
public final class FileStamps {
    private FileStamps() {}

    /** A text that changes with any file of the model; always the same for a model inside the program. */
    public static String of(Path folder) {
        if (folder.getFileSystem() != FileSystems.getDefault()) {
            return "";
        }
        var digest = sha256();
        Stream.concat(
                        Stream.of(ModelFolder.MODEL, ModelFolder.LEVERS).map(folder::resolve),
                        Stream.of(ModelFolder.SCENARIOS, ModelFolder.PROGRAMME)
                                .flatMap(inside -> yamlFiles(folder.resolve(inside))))
                .forEach(file -> add(folder, file, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<Path> yamlFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException noFolder) {
            return List.<Path>of().stream();
        }
    }

    private static void add(Path folder, Path file, MessageDigest digest) {
        digest.update((folder.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            if (Files.size(file) <= SourceFile.LARGEST) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            digest.update((byte) 0);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
