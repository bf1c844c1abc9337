package nl.plafond.input.draws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.NearestName;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.Parameter;
import nl.plafond.uncertainty.Expression;
import nl.plafond.uncertainty.UnreadableExpressionException;
import nl.plafond.words.Phrase;

/** All numbers with papers in the files of a model, by their paths. */
final class NumberNodes {
    private final Map<String, Node> byPath = new LinkedHashMap<>();
    private final List<Document> documents;

    NumberNodes(List<Document> documents) {
        this.documents = List.copyOf(documents);
        documents.forEach(document -> document.top()
                .all()
                .filter(Node::isNumber)
                .forEach(number -> byPath.putIfAbsent(document.path(number.pointer()), number)));
    }

    List<Document> documents() {
        return documents;
    }

    Map<String, Node> byPath() {
        return byPath;
    }

    Stream<Map.Entry<String, Node>> all() {
        return byPath.entrySet().stream();
    }

    /** The values of all that have one. */
    Map<String, Double> values() {
        return all().filter(e -> e.getValue().number().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().number().orElseThrow()));
    }

    Optional<Node> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** What to say where a number is named that is not there. */
    Diagnostic unknown(Node where, String path) {
        var nearest = NearestName.to(path, List.copyOf(byPath.keySet()));
        return Diagnostics.about(where, Phrase.of("found.derivation-unknown", ShownValue.quoted(path)))
                .expected("expected.path-of-number")
                .suggest(nearest.map(near -> Phrase.of("suggest.meant", ShownValue.quoted(near))))
                .error();
    }

    /** Whether a number counts people, places or the like. */
    static boolean isWhole(Node number) {
        return Parameter.isWhole(number.unit().orElse(""));
    }

    /** Whether nobody knows the number, so that it is drawn: unless the user set it, or its range has no width. */
    static boolean isDrawn(Node number) {
        return isUnknown(number) && low(number) < high(number);
    }

    /** Whether nobody knows the number, and the user did not set it. */
    static boolean isUnknown(Node number) {
        return !number.isSet() && ProvenanceReader.isUncertain(number);
    }

    /** Whether the number follows from others, unless the user set it. */
    static boolean isDerived(Node number) {
        return number.at("status").is("derived")
                && !number.isSet()
                && number.at("derivation").text().isPresent();
    }

    static double low(Node number) {
        return number.at("range").at(0).number().orElse(Double.NaN);
    }

    static double high(Node number) {
        return number.at("range").at(1).number().orElse(Double.NaN);
    }

    /** How a number follows from others; empty if it does not, or if what is written cannot be read. */
    static Optional<Expression> derivation(Node number) {
        if (!isDerived(number)) {
            return Optional.empty();
        }
        try {
            return number.at("derivation").text().map(Expression::parse);
        } catch (UnreadableExpressionException words) {
            return Optional.empty();
        }
    }
}
