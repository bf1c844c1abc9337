package nl.plafond.input;

import java.util.List;
import java.util.stream.Stream;

/** The measures that are played together, in their order. */
final class Play {
    private Play() {}

    /** The measures in a file, in its order, as far as they can be read. */
    static List<MeasureSpot> measures(Document document) {
        return document.top().at("measures").items().stream()
                .flatMap(item -> item.fields().stream().limit(1))
                .filter(Spot::exists)
                .map(MeasureSpot::new)
                .toList();
    }

    /** The measures that a scenario takes from the programme, and then its own. */
    static List<MeasureSpot> scenario(Document scenario, List<Document> programme) {
        return together(Stream.concat(MeasureBuilder.taken(scenario, programme), Stream.of(scenario))
                .toList());
    }

    /** The measures in several files, one file after the other. */
    static List<MeasureSpot> together(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> measures(document).stream())
                .toList();
    }

    /** The measures of the programme that are part of it. */
    static List<Document> adopted(List<Document> programme) {
        return programme.stream()
                .filter(document -> document.top().at("adopted").node().asBoolean(false))
                .toList();
    }
}
