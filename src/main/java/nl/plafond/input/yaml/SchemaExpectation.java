package nl.plafond.input.yaml;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;

/** What the schema wants, in the words of a planner. */
public final class SchemaExpectation {
    /** What has a name of its own; see the texts that begin with {@code expected.} and these names. */
    private static final Set<String> NAMED =
            Set.of("number", "number-from", "label", "span", "date", "id", "text", "euros");

    private SchemaExpectation() {}

    /** What should stand where something of another type stands. */
    static Phrase type(Error error) {
        var rule = Schemas.rule(error);
        var name = Schemas.definition(error);
        if (NAMED.contains(name) && Schemas.isWhole(error)) {
            return Phrase.of("expected." + name);
        }
        return switch (rule.path("type").asString("")) {
            case "object" -> group(rule);
            case "array" -> Phrase.of("expected.list");
            case "boolean" -> Phrase.of("expected.true-or-false");
            case "integer", "number" -> number(rule, false);
            default -> Phrase.of("expected.text");
        };
    }

    /** What a value should be that breaks a rule for numbers. */
    public static Phrase value(Error error) {
        return error.getKeyword().equals("type") ? type(error) : number(Schemas.rule(error), true);
    }

    /** Whether only a whole number will do. */
    public static boolean isWhole(Error error) {
        return Schemas.rule(error).path("type").asString("").equals("integer");
    }

    /** A group, of certain keys or of names that the user chooses. */
    static Phrase group(JsonNode rule) {
        return keys(rule).isEmpty()
                ? Phrase.of("expected.names")
                : Phrase.of("expected.group", ShownValue.list(keys(rule)));
    }

    /** A number, whole or not, with its limits; the upper one only where a limit is exceeded. */
    static Phrase number(JsonNode rule, boolean withMaximum) {
        var what = Phrase.of(rule.path("type").asString("").equals("integer") ? "what.integer" : "what.number");
        boolean above = rule.has("exclusiveMinimum");
        boolean low = above || (rule.has("minimum") && (withMaximum || !isFarOff(rule)));
        boolean high = withMaximum && rule.has("maximum");
        var from = rule.path(above ? "exclusiveMinimum" : "minimum").asString("");
        var to = rule.path("maximum").asString("");
        if (low && high) {
            return Phrase.of(above ? "expected.above-to" : "expected.from-to", what, from, to);
        }
        if (low) {
            return Phrase.of(above ? "expected.above" : "expected.at-least", what, from);
        }
        return high ? Phrase.of("expected.at-most", what, to) : Phrase.of("expected.plain", what);
    }

    /** A limit that only keeps out nonsense says nothing to who wrote something else than a number. */
    private static boolean isFarOff(JsonNode rule) {
        return Math.abs(rule.path("minimum").asDouble()) >= 100_000;
    }

    static Phrase oneOf(List<String> choices) {
        return choices.size() == 1
                ? Phrase.of("expected.only", choices.get(0))
                : Phrase.of("expected.one-of", ShownValue.list(choices));
    }

    /** The choices of an {@code enum}. */
    static List<String> choices(JsonNode rule) {
        return StreamSupport.stream(rule.path("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** The keys that an object may have. */
    static List<String> keys(JsonNode rule) {
        return rule.path("properties").propertyNames().stream().collect(Collectors.toList());
    }
}
