package nl.plafond.input.yaml;

import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics.DiagnosticBuilder;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;

/** Says in the words of a planner which rule of the schema a document breaks. */
final class SchemaDiagnostic {
    private final Error error;
    private final Node node;
    private final JsonNode rule;

    private SchemaDiagnostic(Document document, Error error) {
        this.error = error;
        this.node = document.at(SchemaCheck.pointer(error));
        this.rule = Schemas.rule(error);
    }

    static Diagnostic of(Document document, Error error) {
        return new SchemaDiagnostic(document, error).complaint().error();
    }

    private DiagnosticBuilder complaint() {
        return switch (error.getKeyword()) {
            case "required" -> missingKey();
            case "additionalProperties" -> unknownKey();
            case "propertyNames" -> oddName();
            case "type" -> wrongType();
            case "enum", "const" -> wrongChoice();
            case "format" -> wrongDate();
            case "pattern" -> wrongText();
            case "minimum", "maximum", "exclusiveMinimum" -> found().expected(SchemaExpectation.number(rule, true));
            case "minItems", "maxItems" -> wrongLength();
            case "minProperties" -> found().expected(SchemaExpectation.group(rule));
            case "maxProperties" ->
                Diagnostics.about(node, Phrase.of("found.crowded")).expected("expected.one-measure");
            case "maxLength" ->
                found().expected("expected.shorter", rule.path("maxLength").asString());
            default -> found().expected("expected.otherwise", error.getKeyword());
        };
    }

    private DiagnosticBuilder found() {
        return Diagnostics.about(node, ShownValue.found(node.json()));
    }

    private DiagnosticBuilder missingKey() {
        var complaint = aboutKey(Phrase.of("found.missing-key", error.getProperty()));
        if (!Schemas.definition(error).startsWith("papers")) {
            return complaint;
        }
        var status = node.document()
                .at(Pointers.parent(node.pointer()))
                .at("status")
                .text()
                .orElse("");
        var needed = Stream.of("source", "quote", "derivation", "range", "reason")
                .filter(key -> rule.path("required")
                        .valueStream()
                        .anyMatch(k -> k.asString().equals(key)))
                .toList();
        return complaint.expected("expected.papers", status, ShownValue.list(needed));
    }

    private DiagnosticBuilder unknownKey() {
        var key = error.getProperty();
        var complaint = aboutKey(Phrase.of("found.unknown-key", ShownValue.quoted(key)));
        if (rule.has("patternProperties")) {
            return complaint.expected("expected.year");
        }
        if (isDecimals()) {
            return complaint.suggest(NumberAdvice.ofCutOff(node.document().at(Pointers.parent(node.pointer())), false));
        }
        var keys = SchemaExpectation.keys(rule);
        var kinds = Schemas.kinds(error, key);
        if (!kinds.isEmpty()) {
            return keyOfAnotherKind(kinds);
        }
        var nearest = NearestName.to(key, keys);
        return nearest.isPresent()
                ? complaint.suggest(nearest.map(SchemaDiagnostic::meant))
                : complaint.expected(SchemaExpectation.oneOf(keys));
    }

    /** A key that belongs to a group of the same sort, but of another kind. */
    private DiagnosticBuilder keyOfAnotherKind(List<String> kinds) {
        var group = node.document().at(Pointers.parent(node.pointer()));
        var sort = Schemas.keyOfKind(error);
        var kind = group.at(sort).text().orElse("");
        return aboutKey(Phrase.of(
                        "found.key-of-another-kind",
                        ShownValue.quoted(error.getProperty()),
                        ShownValue.list(kinds),
                        kind,
                        sort))
                .suggest("suggest.kind-or-leave-out", kinds.get(0), sort);
    }

    private DiagnosticBuilder oddName() {
        return aboutKey(Phrase.of("found.value", ShownValue.quoted(error.getProperty())))
                .expected("expected.id")
                .suggest(SpellingGuess.name(error.getProperty()).map(SchemaDiagnostic::write));
    }

    /** A complaint about a key of the group at a node: the line of the key, the path of the group. */
    private DiagnosticBuilder aboutKey(Phrase found) {
        return Diagnostics.about(node, found).at(node.document().path(Pointers.parent(node.pointer())));
    }

    /** In {@code {value: 1,5, …}} YAML takes the 5 for another key. */
    private boolean isDecimals() {
        return NumberAdvice.isDigits(node) && rule.path("properties").has("value");
    }

    private DiagnosticBuilder wrongType() {
        var complaint = found().expected(SchemaExpectation.type(error));
        var type = rule.path("type").asString("");
        if (type.equals("integer") || type.equals("number") || isOneOf(rule.path("type"), "number")) {
            return complaint.suggest(NumberAdvice.of(node, type.equals("integer")));
        }
        boolean bare = node.json().isNumber() || node.json().isBoolean();
        return type.equals("string") && bare
                ? complaint.suggest(
                        "suggest.write", ShownValue.quoted(node.json().asString()))
                : complaint;
    }

    private static boolean isOneOf(JsonNode types, String type) {
        return types.valueStream().anyMatch(each -> each.asString("").equals(type));
    }

    private DiagnosticBuilder wrongChoice() {
        var choices = SchemaExpectation.choices(rule);
        var nearest = node.text().flatMap(text -> NearestName.to(text, choices));
        return found().expected(SchemaExpectation.oneOf(choices)).suggest(nearest.map(SchemaDiagnostic::meant));
    }

    private DiagnosticBuilder wrongDate() {
        return found().expected("expected.date")
                .suggest(node.text().flatMap(SpellingGuess::date).map(SchemaDiagnostic::write));
    }

    private DiagnosticBuilder wrongText() {
        boolean id = Schemas.definition(error).equals("id");
        return id
                ? found().expected("expected.id")
                        .suggest(node.text().flatMap(SpellingGuess::name).map(SchemaDiagnostic::write))
                : found().expected("expected.text");
    }

    private DiagnosticBuilder wrongLength() {
        int least = rule.path("minItems").asInt(0);
        int most = rule.path("maxItems").asInt(Integer.MAX_VALUE);
        var found = Phrase.of("found.items", String.valueOf(node.json().size()));
        var key = least == most
                ? "expected.items"
                : node.json().size() < least ? "expected.more-items" : "expected.fewer-items";
        int limit = node.json().size() < least ? least : most;
        return Diagnostics.about(node, found).expected(key, String.valueOf(limit));
    }

    private static Phrase write(String text) {
        return Phrase.of("suggest.write", text);
    }

    private static Phrase meant(String name) {
        return Phrase.of("suggest.meant", ShownValue.quoted(name));
    }
}
