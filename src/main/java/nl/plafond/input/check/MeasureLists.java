package nl.plafond.input.check;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureBuilder;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;

/** The measures that are played together, in their order. */
public final class MeasureLists {
    private MeasureLists() {}

    /** The measures in a file, in its order, as far as they can be read. */
    public static List<MeasureNode> measures(Document document) {
        return document.top().at("measures").items().stream()
                .flatMap(item -> item.fields().stream().limit(1))
                .filter(Node::exists)
                .map(MeasureNode::new)
                .toList();
    }

    /** The measures that a scenario takes from the programme, and then its own. */
    public static List<MeasureNode> scenario(Document scenario, List<Document> programme) {
        return together(Stream.concat(MeasureBuilder.taken(scenario, programme), Stream.of(scenario))
                .toList());
    }

    /** The measures in several files, one file after the other. */
    static List<MeasureNode> together(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> measures(document).stream())
                .toList();
    }

    /** The measures of the programme that are part of it. */
    static List<Document> adopted(List<Document> programme) {
        return programme.stream()
                .filter(document -> document.top().at("adopted").json().asBoolean(false))
                .toList();
    }
}
