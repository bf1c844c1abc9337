package nl.plafond.input.bind;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Document;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.MeasureForm;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.Growth;

/**
 * Builds scenarios and what they change from sound files.
 *
 * @param priceIndex what a plafond without an index of its own follows
 */
public record MeasureBuilder(Timeline<Growth> priceIndex) {
    /**
     * A scenario: the measures that it takes from the programme, and then its own.
     *
     * @param programme the files that it may take from
     */
    public Scenario scenario(Document document, List<Document> programme) {
        var top = document.top();
        var own = measures(document).stream();
        return new Scenario(
                document.id(),
                NodeValues.label(top.at("name")),
                NodeValues.label(top.at("question")),
                Stream.concat(taken(document, programme).flatMap(d -> measures(d).stream()), own)
                        .toList());
    }

    /** The files that a scenario takes, in its order, as far as they are there. */
    public static Stream<Document> taken(Document scenario, List<Document> programme) {
        return scenario.top().at("take").items().stream()
                .flatMap(item -> programme.stream().filter(d -> item.is(d.id())));
    }

    /** The measures in a file, in its order. */
    List<Measure> measures(Document document) {
        return document.top().at("measures").items().stream()
                .<Measure>map(item -> measure(new MeasureNode(item.fields().get(0)), priceIndex))
                .toList();
    }

    /** The measure that stands in a sound file. */
    public static Measure measure(MeasureNode measure, Timeline<Growth> priceIndex) {
        return measure.type()
                .orElseThrow(() -> new IllegalStateException("no measure " + measure.kind()))
                .read(new MeasureForm(measure.node(), priceIndex));
    }
}
