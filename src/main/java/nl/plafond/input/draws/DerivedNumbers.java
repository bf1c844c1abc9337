package nl.plafond.input.draws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * The files with what follows from numbers that the user set: such a number is as one that is drawn and comes out as it
     * was set.
     */
    public static List<Document> followed(List<Document> documents) {
        if (documents.stream().allMatch(document -> document.set().isEmpty())) {
            return documents;
        }
        var numbers = new NumberNodes(documents);
        var set = new LinkedHashMap<String, Shape>();
        numbers.all()
                .filter(e ->
                        NumberNodes.isSet(e.getValue()) && e.getValue().number().isPresent())
                .forEach(e -> {
                    double value = e.getValue().number().orElseThrow();
                    set.put(e.getKey(), new TwoPieceUniform(value, value, value));
                });
        try {
            var graph = UncertainNumbers.graph(numbers, set, RankCorrelations.NONE);
            return with(graph.medians().values(), numbers, set.keySet());
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
        var numbers = new NumberNodes(
                Stream.concat(others.stream(), Stream.of(changed)).toList());
        var known = new LinkedHashMap<String, Shape>();
        numbers.all()
                .filter(e ->
                        e.getValue().document().file().equals(changed.file()) && !NumberNodes.isDerived(e.getValue()))
                .forEach(e -> e.getValue()
                        .number()
                        .ifPresent(value -> known.put(e.getKey(), new TwoPieceUniform(value, value, value))));
        var values =
                UncertainNumbers.graph(numbers, known, RankCorrelations.NONE).medians();
        var documents = with(values.values(), numbers, known.keySet());
        return documents.get(documents.size() - 1);
    }

    private static List<Document> with(Map<String, Double> values, NumberNodes numbers, Set<String> set) {
        return numbers.documents().stream()
                .map(document -> {
                    var own = new LinkedHashMap<Node, Double>();
                    values.forEach((path, value) -> {
                        var node = numbers.byPath().get(path);
                        if (node.document().file().equals(document.file())
                                && !set.contains(path)
                                && Double.isFinite(value)) {
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
