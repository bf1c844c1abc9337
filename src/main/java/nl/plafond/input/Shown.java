package nl.plafond.input;

import java.util.Collection;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;

/** How a complaint shows what is in a file. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** That this was found. */
    static Phrase found(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return Phrase.of("found.nothing");
        }
        if (node.isContainer()) {
            return Phrase.of(node.isArray() ? "found.list" : "found.group");
        }
        return Phrase.of("found.value", node.isString() ? quoted(node.stringValue()) : node.asString());
    }

    static String quoted(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return '"' + (line.length() > LONGEST ? line.substring(0, cut(line)) + "…" : line) + '"';
    }

    /** Where a long text can be cut without halving a character. */
    private static int cut(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }

    /** The file and the line. */
    static String place(Spot spot) {
        return spot.document().file() + ":"
                + spot.document().place(spot.pointer()).line();
    }

    static String list(Collection<String> names) {
        return String.join(", ", names);
    }
}
