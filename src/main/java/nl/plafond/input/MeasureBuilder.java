package nl.plafond.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Measure;
import nl.plafond.model.MoneyMeasure;
import nl.plafond.model.Scenario;

/**
 * Builds scenarios and what they change from sound files.
 *
 * @param plafonds builds the plafonds in them
 */
record MeasureBuilder(PlafondBuilder plafonds) {
    /**
     * A scenario: the measures that it takes from the programme, and then its own.
     *
     * @param programme the files that it may take from
     */
    Scenario scenario(Document document, List<Document> programme) {
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
    static Stream<Document> taken(Document scenario, List<Document> programme) {
        return scenario.top().at("take").items().stream()
                .flatMap(item -> programme.stream().filter(d -> item.is(d.id())));
    }

    /** The measures in a file, in its order. */
    List<Measure> measures(Document document) {
        return document.top().at("measures").items().stream()
                .map(item -> measure(new MeasureSpot(item.fields().get(0))))
                .toList();
    }

    private Measure measure(MeasureSpot spot) {
        return switch (spot.kind()) {
            case "change-places", "build-up", "change-plafond", "set-plafond", "change-access" ->
                new RoomMeasureBuilder(spot, plafonds).measure();
            case "change-price" -> new MoneyMeasure.ChangePrice(spot.service(), spot.from(), spot.change());
            case "set-funding" ->
                new MoneyMeasure.SetFunding(spot.service(), spot.from(), FundingBuilder.funding(spot.at("funding")));
            case "cost-once" -> new MoneyMeasure.CostOnce(spot.service(), spot.from(), spot.euro("amount"), part(spot));
            case "cost-per-year" ->
                new MoneyMeasure.CostPerYear(
                        spot.service(), spot.from(), Quantity.date(spot.at("until")), spot.euro("amount"), part(spot));
            case "change-dwellings" ->
                new Measure.ChangeDwellings(
                        Quantity.text(spot.at("dwellings")), spot.from(), spot.full(), spot.change());
            default -> new ClientMeasureBuilder(spot).measure();
        };
    }

    /** What of a programme it is a part of, where it says so. */
    static Optional<String> part(MeasureSpot spot) {
        return spot.at("part").text();
    }
}
