package nl.plafond.input.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Parameter;
import nl.plafond.model.Parameter.Range;
import nl.plafond.model.Parameter.Status;
import nl.plafond.model.ParameterRecordBuilder;
import nl.plafond.vocabulary.RangeShape;

/** Collects the numbers of a sound document with their papers. */
public final class ProvenanceReader {
    private static final List<String> LISTS = List.of("observed", "profile");

    private ProvenanceReader() {}

    /** Every number, in the order of the file; each of a list of observations or factors is one. */
    public static List<Parameter> parameters(Document document) {
        return within(document.top());
    }

    /** Every number at a node or below it. */
    public static List<Parameter> within(Node top) {
        var found = new ArrayList<Parameter>();
        gather(top, found);
        return found;
    }

    /** Whether a number is one that nobody knows, by its status. */
    public static boolean isUncertain(Node number) {
        return number.at("status")
                .text()
                .flatMap(Status::named)
                .filter(Status::isUncertain)
                .isPresent();
    }

    /** The number that stands at a node. */
    public static Parameter parameter(Node number) {
        return parameter(number, number);
    }

    /** Among the papers of a number stand no other numbers. */
    private static void gather(Node node, List<Parameter> found) {
        if (node.isNumber()) {
            found.add(parameter(node));
            return;
        }
        for (var list : LISTS) {
            if (node.json().has(list)) {
                node.at(list).items().forEach(item -> found.add(parameter(item, node)));
            }
        }
        node.fields().forEach(field -> gather(field, found));
        node.items().forEach(item -> gather(item, found));
    }

    private static Parameter parameter(Node number, Node papers) {
        var document = number.document();
        return ParameterRecordBuilder.builder()
                .path(document.path(number.pointer()))
                .name(papers.at("name").optional().map(NodeValues::label))
                .value(NodeValues.plain(number))
                .unit(NodeValues.text(papers.at("unit")))
                .status(Status.named(NodeValues.text(papers.at("status"))).orElseThrow())
                .source(papers.at("source").text())
                .quote(papers.at("quote").text())
                .derivation(papers.at("derivation").text())
                .range(range(papers.at("range")))
                .shape(shape(papers))
                .reason(papers.at("reason").text())
                .overridden(number.isSet())
                .build();
    }

    private static Optional<Range> range(Node node) {
        return node.isList()
                ? Optional.of(new Range(NodeValues.plain(node.at(0)), NodeValues.plain(node.at(1))))
                : Optional.empty();
    }

    /** How likely the values in the range of a number are; in two even pieces unless the file says otherwise. */
    public static RangeShape shape(Node number) {
        return number.at("shape").text().flatMap(RangeShape::named).orElse(RangeShape.TWO_PIECE_UNIFORM);
    }
}
