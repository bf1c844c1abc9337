package nl.plafond.input.bind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Document;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.CostOnce;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.measures.SetFunding;

/**
 * Builds scenarios and what they change from sound files.
 *
 * @param plafonds builds the plafonds in them
 */
public record MeasureBuilder(PlafondBuilder plafonds) {
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
                Quantity.label(top.at("name")),
                Quantity.label(top.at("question")),
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
                .map(item -> measure(new MeasureNode(item.fields().get(0))))
                .toList();
    }

    private Measure measure(MeasureNode node) {
        return switch (node.kind()) {
            case "change-places", "build-up", "change-plafond", "set-plafond", "change-access" ->
                new RoomMeasureBuilder(node, plafonds).measure();
            case "change-price" -> new ChangePrice(node.service(), node.from(), node.change());
            case "set-funding" ->
                new SetFunding(node.service(), node.from(), FundingBuilder.funding(node.at("funding")));
            case "cost-once" -> new CostOnce(node.service(), node.from(), node.euro("amount"), part(node));
            case "cost-per-year" ->
                new CostPerYear(
                        node.service(), node.from(), Quantity.date(node.at("until")), node.euro("amount"), part(node));
            case "change-dwellings" ->
                new ChangeDwellings(Quantity.text(node.at("dwellings")), node.from(), node.full(), node.change());
            default -> new ClientMeasureBuilder(node).measure();
        };
    }

    /** What of a programme it is a part of, where it says so. */
    static Optional<String> part(MeasureNode node) {
        return node.at("part").text();
    }
}
