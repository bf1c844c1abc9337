package nl.plafond.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A small model of one service, and what stands in folders. */
final class Regio {
    static final Path SOURCE = Path.of("src/test/resources/faults/regio");

    private Regio() {}

    /** A copy of the model. */
    static Path copyTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(SOURCE.relativize(file).toString()));
            }
        }
        return target;
    }

    /** Every path below a folder with a sum of what is in it; folders and links have none. */
    static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            paths.skip(1)
                    .forEach(path -> contents.put(
                            folder.relativize(path).toString(), Files.isRegularFile(path) ? sum(path) : ""));
        }
        return contents;
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
