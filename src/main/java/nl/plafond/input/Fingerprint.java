package nl.plafond.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A fingerprint of everything that a model was read from: two runs with the same one had the same input.
 *
 * <p>How lines end, and the mark that Windows puts first, say nothing about a model, and change on the way by mail or Git.
 */
final class Fingerprint {
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

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
        addPart(withPlainLines(bytes));
    }

    /** The same text without a byte order mark, and with each line ending in a line feed. */
    private static byte[] withPlainLines(byte[] bytes) {
        boolean hasMark = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        var plain = new ByteArrayOutputStream(bytes.length);
        for (int i = hasMark ? MARK.length : 0; i < bytes.length; i++) {
            boolean isFirstOfTwo = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!isFirstOfTwo) {
                plain.write(bytes[i] == '\r' ? '\n' : bytes[i]);
            }
        }
        return plain.toByteArray();
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
