package nl.plafond.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How pages look, written into each page.
 *
 * @param text the style sheet
 * @param hash what allows this style sheet in a page and no other
 */
public record Stylesheet(String text, String hash) {
    /** The style sheet of all pages. */
    public static Stylesheet ofPages() {
        try (var stream = Stylesheet.class.getResourceAsStream("/nl/plafond/report/report.css")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Stylesheet(text, hash(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
