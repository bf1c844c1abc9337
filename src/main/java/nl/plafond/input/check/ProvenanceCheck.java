package nl.plafond.input.check;

import com.networknt.schema.Error;
import java.util.stream.Stream;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.NumberAdvice;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SchemaExpectation;
import nl.plafond.input.yaml.Schemas;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the papers of the numbers in a document: their sources and their ranges. */
public final class ProvenanceCheck {
    private static final int LOW = 0;
    private static final int HIGH = 1;

    private final Document document;
    private final ModelContext region;

    private ProvenanceCheck(Document document, ModelContext region) {
        this.document = document;
        this.region = region;
    }

    public static void check(Document document, ModelContext region) {
        var check = new ProvenanceCheck(document, region);
        document.top()
                .all()
                .filter(node -> node.json().has("source"))
                .map(node -> node.at("source"))
                .forEach(region::requireSource);
        document.top().all().filter(Node::isNumber).forEach(check::range);
    }

    private void range(Node number) {
        var range = number.at("range");
        if (range.items().size() != 2 || !range.isSound()) {
            return;
        }
        var odd =
                range.items().stream().filter(bound -> !bound.json().isNumber()).toList();
        if (!odd.isEmpty()) {
            // In a group of no known kind the schema does not look at the parts.
            odd.forEach(bound -> complain(Diagnostics.about(bound, ShownValue.found(bound.json()))
                    .expected("expected.plain", Phrase.of("what.number"))
                    .suggest(NumberAdvice.of(bound, false))
                    .error()));
            return;
        }
        double low = range.at(LOW).number().orElseThrow();
        double high = range.at(HIGH).number().orElseThrow();
        var written = shown(range);
        if (low > high) {
            complain(Diagnostics.about(range, Phrase.of("found.value", written))
                    .expected("expected.low-high")
                    .error());
        } else if (isKnown(number)
                && number.at("value").isSound()
                && number.number().filter(v -> v < low || v > high).isPresent()) {
            var value = number.at("value");
            complain(Diagnostics.about(value, ShownValue.found(value.json()))
                    .expected("expected.within-range", written)
                    .warning());
        }
    }

    /** Whether the number is not drawn, so that its range is only that of a slider. */
    private static boolean isKnown(Node number) {
        return number.document().kind() == Document.Kind.LEVERS
                || number.isSet()
                || !ProvenanceReader.isUncertain(number);
    }

    /** Whoever varies the numbers uses the ends of the ranges as values, so each must be one that may stand there. */
    public static void limits(Document document, ModelContext region) {
        new ProvenanceCheck(document, region).limits();
    }

    private void limits() {
        if (document.root().findValue("range") == null) {
            return;
        }
        Stream.of(LOW, HIGH).forEach(end -> {
            var varied = document.withRoot(document.root().deepCopy());
            varied.top().all().filter(Node::isNumber).forEach(number -> takeEnd(number, end));
            SchemaCheck.best(Schemas.errors(varied)).forEach(error -> bound(error, end));
        });
    }

    /** Complains about an end of a range that broke a rule for the number. */
    private void bound(Error error, int end) {
        var number = document.at(Pointers.parent(SchemaCheck.pointer(error)));
        var bound = number.at("range").at(end);
        if (number.isNumber() && number.isSound() && bound.exists()) {
            complain(Diagnostics.about(bound, ShownValue.found(bound.json()))
                    .expected(SchemaExpectation.value(error))
                    .suggest(NumberAdvice.of(bound, SchemaExpectation.isWhole(error)))
                    .error());
        }
    }

    private static void takeEnd(Node number, int end) {
        var bound = number.at("range").at(end);
        if (bound.json().isNumber()) {
            ((ObjectNode) number.json()).set("value", bound.json());
        }
    }

    private static String shown(Node range) {
        return range.json() instanceof ArrayNode array ? array.toString().replace(",", ", ") : "";
    }

    private void complain(Diagnostic problem) {
        region.diagnostics().add(problem);
    }
}
