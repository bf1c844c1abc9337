package nl.plafond.input.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.words.Phrase;

/**
 * The text of a file.
 *
 * @param name the file, relative to the model's folder
 * @param text what is in it
 */
public record SourceFile(String name, String text) {
    /** No model comes near this size in bytes. */
    public static final int LARGEST = 1_000_000;

    /** The text in these bytes, which must be UTF-8 without odd characters; the mark that Windows puts first is fine. */
    public static SourceFile of(String name, byte[] bytes) throws UnreadableFileException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        var file = new SourceFile(name, text.flip().toString().replaceFirst("^\uFEFF", ""));
        if (result.isError()) {
            throw file.complain(file.text.length(), Phrase.of("found.not-utf-8"));
        }
        var odd = oddCharacter(file.text);
        if (odd.isPresent()) {
            throw file.complain(odd.getAsInt(), odd(file.text).orElseThrow());
        }
        return file;
    }

    /** Whether a tab stands before the first word of a line. */
    boolean indentsWithTab(int line) {
        return text.lines().skip(Math.max(0, line - 1L)).limit(1).anyMatch(l -> l.matches("\\s*\\t.*"));
    }

    /** Where in a text the first character stands that people cannot see and did not mean, if there is one. */
    static OptionalInt oddCharacter(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> isOdd(text.charAt(i)) || isHalf(text, i))
                .findFirst();
    }

    /** The number of a character, as Unicode writes it. */
    static String code(String text, int index) {
        return String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
    }

    private static boolean isOdd(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\u0085';
        return control || c == '\uFFFE' || c == '\uFFFF' || c == '\uFEFF';
    }

    /** Whether one half of a character stands there without the other, which no file can hold. */
    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** What to say about the odd character in a text; empty if there is none. */
    public static Optional<Phrase> odd(String text) {
        var odd = oddCharacter(text);
        if (odd.isEmpty()) {
            return Optional.empty();
        }
        boolean half = Character.isSurrogate(text.charAt(odd.getAsInt()));
        return Optional.of(
                Phrase.of(half ? "found.half-character" : "found.odd-character", code(text, odd.getAsInt())));
    }

    private UnreadableFileException complain(int index, Phrase found) {
        var before = text.substring(0, index);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = index - before.lastIndexOf('\n');
        return new UnreadableFileException(
                Diagnostics.about(name, new Position(line, column), found).error());
    }
}
