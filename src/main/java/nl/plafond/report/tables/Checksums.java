package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of every file in a directory, by its path with forward slashes, in the order of the alphabet. */
final class Checksums {
    private Checksums() {}

    static Map<String, String> of(Path directory) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sums.put(name(directory, file), of(file, digest()));
            }
        }
        return sums;
    }

    /** What a file in a directory is called in the sums. */
    static String name(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    /** The sum of a file. */
    static String ofFile(Path file) throws IOException {
        return of(file, digest());
    }

    private static String of(Path file, MessageDigest digest) throws IOException {
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
