package nl.plafond.input.draws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.uncertainty.CircularDerivationException;
import nl.plafond.uncertainty.RankCorrelations;
import nl.plafond.uncertainty.Shape;
import nl.plafond.uncertainty.Shape.TwoPieceUniform;
import tools.jackson.databind.node.ObjectNode;

/** Works out what follows from other numbers before anyone checks the files. */
public final class DerivedNumbers {
    private DerivedNumbers() {}

    /** The files with numbers where {@code rest} is written. */
    public static List<Document> withRests(List<Document> documents, Diagnostics diagnostics) {
        return documents.stream()
                .map(document -> RestShares.settled(document, diagnostics))
                .toList();
    }

    /** The files with what follows from numbers that the user set. */
    public static List<Document> followed(List<Document> documents) {
        if (documents.stream().allMatch(document -> document.set().isEmpty())) {
            return documents;
        }
        try {
            return followed(documents, Node::isSet);
        } catch (CircularDerivationException complainedOfLater) {
            return documents;
        }
    }

    /**
     * A scenario whose numbers were changed by hand, with what follows from them.
     *
     * @param others the other files of the model
     */
    public static Document followed(Document changed, List<Document> others) {
        var documents = Stream.concat(others.stream(), Stream.of(changed)).toList();
        var followed = followed(
                documents, number -> number.document().file().equals(changed.file()) && !NumberNodes.isDerived(number));
        return followed.get(followed.size() - 1);
    }

    /** The files with what follows from some numbers, each of which is as one that is drawn and comes out as it stands there. */
    private static List<Document> followed(List<Document> documents, Predicate<Node> from) {
        var numbers = new NumberNodes(documents);
        var known = new LinkedHashMap<String, Double>();
        numbers.all()
                .filter(e -> from.test(e.getValue()))
                .forEach(e -> e.getValue().number().ifPresent(value -> known.put(e.getKey(), value)));
        return followed(numbers, known);
    }

    /** The files with some of their numbers moved, and with what follows from these. */
    static List<Document> moved(NumberNodes numbers, Map<String, Double> moved) {
        return followed(new NumberNodes(with(moved, numbers)), moved);
    }

    /** The files with what follows from some numbers that stand there already; what cannot be worked out stays. */
    private static List<Document> followed(NumberNodes numbers, Map<String, Double> from) {
        var known = new LinkedHashMap<String, Shape>();
        from.forEach((path, value) -> known.put(path, new TwoPieceUniform(value, value, value)));
        var graph = UncertainNumbers.graph(numbers, known, RankCorrelations.NONE);
        var values = new LinkedHashMap<>(graph.medians().values());
        values.keySet().removeAll(from.keySet());
        values.values().removeIf(value -> !Double.isFinite(value));
        return with(values, numbers);
    }

    private static List<Document> with(Map<String, Double> values, NumberNodes numbers) {
        return numbers.documents().stream()
                .map(document -> {
                    var own = new LinkedHashMap<Node, Double>();
                    values.forEach((path, value) -> {
                        var node = numbers.byPath().get(path);
                        if (node.document().file().equals(document.file())) {
                            own.put(node, value);
                        }
                    });
                    return own.isEmpty() ? document : with(document, own);
                })
                .toList();
    }

    /** A file with other values of some of its numbers. */
    static Document with(Document document, Map<Node, Double> values) {
        var root = document.root().deepCopy();
        values.forEach((node, value) -> put((ObjectNode) root.at(node.pointer()), value));
        return document.withRoot(root);
    }

    /** A value that is whole is written so, as the schema asks of what counts people. */
    static void put(ObjectNode number, double value) {
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            number.put("value", (int) value);
        } else {
            number.put("value", value);
        }
    }
}
