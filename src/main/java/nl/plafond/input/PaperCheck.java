package nl.plafond.input;

import com.networknt.schema.Error;
import java.util.stream.Stream;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the papers of the numbers in a document: their sources and their ranges. */
final class PaperCheck {
    private static final int LOW = 0;
    private static final int HIGH = 1;

    private final Document document;
    private final Region region;

    private PaperCheck(Document document, Region region) {
        this.document = document;
        this.region = region;
    }

    static void check(Document document, Region region) {
        var check = new PaperCheck(document, region);
        document.top().all().map(spot -> spot.at("source")).filter(Spot::exists).forEach(region::requireSource);
        document.top().all().filter(Spot::isNumber).forEach(check::range);
        check.limits();
    }

    private void range(Spot number) {
        var range = number.at("range");
        if (range.items().size() != 2 || !range.isSound()) {
            return;
        }
        var odd =
                range.items().stream().filter(bound -> !bound.node().isNumber()).toList();
        if (!odd.isEmpty()) {
            // In a group of no known kind the schema does not look at the parts.
            odd.forEach(bound -> complain(Complaints.about(bound, Shown.found(bound.node()))
                    .expected("expected.plain", Phrase.of("what.number"))
                    .suggest(NumberAdvice.of(bound, false))
                    .error()));
            return;
        }
        double low = range.at(LOW).number().orElseThrow();
        double high = range.at(HIGH).number().orElseThrow();
        var written = shown(range);
        if (low > high) {
            complain(Complaints.about(range, Phrase.of("found.value", written))
                    .expected("expected.low-high")
                    .error());
        } else if (number.at("value").isSound()
                && number.number().filter(v -> v < low || v > high).isPresent()) {
            var value = number.at("value");
            complain(Complaints.about(value, Shown.found(value.node()))
                    .expected("expected.within-range", written)
                    .warning());
        }
    }

    /** Whoever varies the numbers uses the ends of the ranges as values, so each must be one that may stand there. */
    private void limits() {
        Stream.of(LOW, HIGH).forEach(end -> {
            var varied = document.withRoot(document.root().deepCopy());
            varied.top().all().filter(Spot::isNumber).forEach(number -> takeEnd(number, end));
            SchemaCheck.best(Schemas.errors(varied)).forEach(error -> bound(error, end));
        });
    }

    /** Complains about an end of a range that broke a rule for the number. */
    private void bound(Error error, int end) {
        var number = document.at(Pointers.parent(SchemaCheck.pointer(error)));
        var bound = number.at("range").at(end);
        if (number.isNumber() && number.isSound() && bound.exists()) {
            complain(Complaints.about(bound, Shown.found(bound.node()))
                    .expected(Wanted.value(error))
                    .suggest(NumberAdvice.of(bound, Wanted.isWhole(error)))
                    .error());
        }
    }

    private static void takeEnd(Spot number, int end) {
        var bound = number.at("range").at(end);
        if (bound.node().isNumber()) {
            ((ObjectNode) number.node()).set("value", bound.node());
        }
    }

    private static String shown(Spot range) {
        return range.node() instanceof ArrayNode array ? array.toString().replace(",", ", ") : "";
    }

    private void complain(Problem problem) {
        region.complaints().add(problem);
    }
}
