package nl.plafond.input.yaml;

import java.util.List;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code status: fact}, as models had it up to 0.1, as {@code fact}. */
public final class EarlierStatus {
    private static final String STATUS = "status";
    private static final String EARLIER = "given";
    private static final String NOW = "fact";

    private EarlierStatus() {}

    /** The document with {@code fact} instead of {@code given}; warns once, at the first of them. */
    public static Document read(Document document, Diagnostics diagnostics) {
        if (numbers(document).isEmpty()) {
            return document;
        }
        var now = document.withRoot(document.root().deepCopy());
        var numbers = numbers(now);
        numbers.forEach(number -> ((ObjectNode) number.json()).put(STATUS, NOW));
        diagnostics.warn(
                numbers.get(0).at(STATUS), Phrase.of("found.earlier-status", numbers.size()), "suggest.fact-or-other");
        return now;
    }

    private static List<Node> numbers(Document document) {
        return document.top()
                .all()
                .filter(node -> node.json().isObject() && node.at(STATUS).is(EARLIER))
                .toList();
    }
}
