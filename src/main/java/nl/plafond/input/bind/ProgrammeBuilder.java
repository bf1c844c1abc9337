package nl.plafond.input.bind;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Label;
import nl.plafond.model.programme.Booked;
import nl.plafond.model.programme.Booked.Amount;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.model.programme.ProgrammeMeasureRecordBuilder;

/**
 * Builds the programme from sound files.
 *
 * @param measures builds what its measures change
 */
record ProgrammeBuilder(MeasureBuilder measures) {
    private static final Label UNNAMED = new Label("Programma", "Programme");

    /**
     * The programme of a model.
     *
     * @param node what the model says of it
     * @param documents one for each of its measures, in the order of introduction
     */
    Programme programme(Node node, List<Document> documents) {
        if (documents.isEmpty()) {
            return Programme.none();
        }
        return new Programme(
                node.at("name").optional().map(NodeValues::label).orElse(UNNAMED),
                documents.stream().map(this::measure).toList());
    }

    private ProgrammeMeasure measure(Document document) {
        var top = document.top();
        return ProgrammeMeasureRecordBuilder.builder()
                .id(document.id())
                .number(NodeValues.text(top.at("number")))
                .name(NodeValues.label(top.at("name")))
                .question(NodeValues.label(top.at("question")))
                .adopted(top.at("adopted").json().asBoolean())
                .sizedFromBooking(top.at("sized-from-booking").json().asBoolean(false))
                .measures(measures.measures(document))
                .source(top.at("booked").at("source").text())
                .booked(booked(top.at("booked")))
                .notes(top.at("notes").items().stream().map(NodeValues::label).toList())
                .build();
    }

    private static List<Booked> booked(Node node) {
        return IntStream.range(0, node.at("years").items().size())
                .mapToObj(i -> new Booked(
                        NodeValues.whole(node.at("years").at(i)),
                        amount(node.at("cost"), i),
                        amount(node.at("saving"), i),
                        amount(node.at("net"), i)))
                .toList();
    }

    /** One cell of a row; empty where the document has no such row. */
    private static Amount amount(Node row, int i) {
        var euros = row.at("read").at(i).number();
        return new Amount(
                row.at("printed").at(i).text().orElse(""),
                euros.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }
}
