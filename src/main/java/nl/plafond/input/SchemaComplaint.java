package nl.plafond.input;

import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.Complaints.Complaint;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;

/** Says in the words of a planner which rule of the schema a document breaks. */
final class SchemaComplaint {
    private final Error error;
    private final Spot spot;
    private final JsonNode rule;

    private SchemaComplaint(Document document, Error error) {
        this.error = error;
        this.spot = document.at(SchemaCheck.pointer(error));
        this.rule = Schemas.rule(error);
    }

    static Problem of(Document document, Error error) {
        return new SchemaComplaint(document, error).complaint().error();
    }

    private Complaint complaint() {
        return switch (error.getKeyword()) {
            case "required" -> missingKey();
            case "additionalProperties" -> unknownKey();
            case "propertyNames" -> oddName();
            case "type" -> wrongType();
            case "enum", "const" -> wrongChoice();
            case "format" -> wrongDate();
            case "pattern" -> wrongText();
            case "minimum", "maximum", "exclusiveMinimum" -> found().expected(Wanted.number(rule, true));
            case "minItems", "maxItems" -> wrongLength();
            case "minProperties" -> found().expected(Wanted.group(rule));
            case "maxProperties" ->
                Complaints.about(spot, Phrase.of("found.crowded")).expected("expected.one-measure");
            case "maxLength" ->
                found().expected("expected.shorter", rule.path("maxLength").asString());
            default -> found().expected("expected.otherwise", error.getKeyword());
        };
    }

    private Complaint found() {
        return Complaints.about(spot, Shown.found(spot.node()));
    }

    private Complaint missingKey() {
        var complaint = aboutKey(Phrase.of("found.missing-key", error.getProperty()));
        if (!Schemas.definition(error).startsWith("papers")) {
            return complaint;
        }
        var status = spot.document()
                .at(Pointers.parent(spot.pointer()))
                .at("status")
                .text()
                .orElse("");
        var needed = Stream.of("source", "quote", "derivation", "range", "reason")
                .filter(key -> rule.path("required")
                        .valueStream()
                        .anyMatch(k -> k.asString().equals(key)))
                .toList();
        return complaint.expected("expected.papers", status, Shown.list(needed));
    }

    private Complaint unknownKey() {
        var key = error.getProperty();
        var complaint = aboutKey(Phrase.of("found.unknown-key", Shown.quoted(key)));
        if (rule.has("patternProperties")) {
            return complaint.expected("expected.year");
        }
        if (isDecimals()) {
            return complaint.suggest(NumberAdvice.ofCutOff(spot.document().at(Pointers.parent(spot.pointer())), false));
        }
        var keys = Wanted.keys(rule);
        var kinds = Schemas.kinds(error, key);
        if (!kinds.isEmpty()) {
            return keyOfAnotherKind(kinds);
        }
        var nearest = Nearest.to(key, keys);
        return nearest.isPresent()
                ? complaint.suggest(nearest.map(SchemaComplaint::meant))
                : complaint.expected(Wanted.oneOf(keys));
    }

    /** A key that belongs to a group of the same sort, but of another kind. */
    private Complaint keyOfAnotherKind(List<String> kinds) {
        var group = spot.document().at(Pointers.parent(spot.pointer()));
        var sort = Schemas.keyOfKind(error);
        var kind = group.at(sort).text().orElse("");
        return aboutKey(Phrase.of(
                        "found.key-of-another-kind", Shown.quoted(error.getProperty()), Shown.list(kinds), kind, sort))
                .suggest("suggest.kind-or-leave-out", kinds.get(0), sort);
    }

    private Complaint oddName() {
        return aboutKey(Phrase.of("found.value", Shown.quoted(error.getProperty())))
                .expected("expected.id")
                .suggest(Guess.name(error.getProperty()).map(SchemaComplaint::write));
    }

    /** A complaint about a key of the group at a spot: the line of the key, the path of the group. */
    private Complaint aboutKey(Phrase found) {
        return Complaints.about(spot, found).at(spot.document().path(Pointers.parent(spot.pointer())));
    }

    /** In {@code {value: 1,5, …}} YAML takes the 5 for another key. */
    private boolean isDecimals() {
        return NumberAdvice.isDigits(spot) && rule.path("properties").has("value");
    }

    private Complaint wrongType() {
        var complaint = found().expected(Wanted.type(error));
        var type = rule.path("type").asString("");
        if (type.equals("integer") || type.equals("number") || isOneOf(rule.path("type"), "number")) {
            return complaint.suggest(NumberAdvice.of(spot, type.equals("integer")));
        }
        boolean bare = spot.node().isNumber() || spot.node().isBoolean();
        return type.equals("string") && bare
                ? complaint.suggest("suggest.write", Shown.quoted(spot.node().asString()))
                : complaint;
    }

    private static boolean isOneOf(JsonNode types, String type) {
        return types.valueStream().anyMatch(each -> each.asString("").equals(type));
    }

    private Complaint wrongChoice() {
        var choices = Wanted.choices(rule);
        var nearest = spot.text().flatMap(text -> Nearest.to(text, choices));
        return found().expected(Wanted.oneOf(choices)).suggest(nearest.map(SchemaComplaint::meant));
    }

    private Complaint wrongDate() {
        return found().expected("expected.date")
                .suggest(spot.text().flatMap(Guess::date).map(SchemaComplaint::write));
    }

    private Complaint wrongText() {
        boolean id = Schemas.definition(error).equals("id");
        return id
                ? found().expected("expected.id")
                        .suggest(spot.text().flatMap(Guess::name).map(SchemaComplaint::write))
                : found().expected("expected.text");
    }

    private Complaint wrongLength() {
        int least = rule.path("minItems").asInt(0);
        int most = rule.path("maxItems").asInt(Integer.MAX_VALUE);
        var found = Phrase.of("found.items", String.valueOf(spot.node().size()));
        var key = least == most
                ? "expected.items"
                : spot.node().size() < least ? "expected.more-items" : "expected.fewer-items";
        int limit = spot.node().size() < least ? least : most;
        return Complaints.about(spot, found).expected(key, String.valueOf(limit));
    }

    private static Phrase write(String text) {
        return Phrase.of("suggest.write", text);
    }

    private static Phrase meant(String name) {
        return Phrase.of("suggest.meant", Shown.quoted(name));
    }
}
