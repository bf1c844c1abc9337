package nl.plafond.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of everything that a model was read from: two runs with the same one had the same input. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a file; the lengths keep one file from passing for the end of another. */
    void add(String name, byte[] bytes) {
        addPart(name.getBytes(StandardCharsets.UTF_8));
        addPart(bytes);
    }

    private void addPart(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length));
        digest.update(bytes);
    }

    /** The fingerprint in hexadecimal digits; asked once, at the end. */
    String inHex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
