package nl.plafond.input.yaml;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What an unquoted word in YAML means: a number, true, false, nothing, or text (the core schema of YAML 1.2). */
public final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");

    /** Longer numbers are not meant, and reading them takes long. */
    private static final int LONGEST_NUMBER = 40;

    /** Up to here whole numbers are exact; the largest amount that a model may have is a thousandth of it. */
    private static final double LARGEST = 1e15;

    private Scalars() {}

    public static JsonNode meaningOf(String word) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
            case "true", "True", "TRUE" -> NODES.booleanNode(true);
            case "false", "False", "FALSE" -> NODES.booleanNode(false);
            default -> isNumber(word) ? NODES.numberNode(new BigDecimal(word)) : NODES.stringNode(word);
        };
    }

    /** Hexadecimals, infinities and numbers that nothing here can be stay text, so that the schema refuses them. */
    private static boolean isNumber(String word) {
        return word.length() <= LONGEST_NUMBER
                && NUMBER.matcher(word).matches()
                && Math.abs(Double.parseDouble(word)) <= LARGEST;
    }
}
