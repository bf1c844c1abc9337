package nl.plafond.input.yaml;

import java.math.BigDecimal;
import java.util.Collection;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;

/** How a complaint shows what is in a file. */
public final class ShownValue {
    private static final int LONGEST = 60;

    private ShownValue() {}

    /** That this was found. */
    public static Phrase found(JsonNode json) {
        if (json.isNull() || json.isMissingNode()) {
            return Phrase.of("found.nothing");
        }
        if (json.isContainer()) {
            return Phrase.of(json.isArray() ? "found.list" : "found.group");
        }
        return Phrase.of("found.value", json.isString() ? quoted(json.stringValue()) : json.asString());
    }

    public static String quoted(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return '"' + (line.length() > LONGEST ? line.substring(0, cut(line)) + "…" : line) + '"';
    }

    /** Where a long text can be cut without halving a character. */
    private static int cut(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }

    /** The file and the line. */
    public static String place(Node node) {
        return node.document().file() + ":"
                + node.document().place(node.pointer()).line();
    }

    public static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    /** Without zeros behind the point, as a person writes it. */
    public static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
