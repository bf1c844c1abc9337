package nl.plafond.input;

import java.util.Optional;
import nl.plafond.model.Measure;
import nl.plafond.model.MoneyMeasure;
import nl.plafond.model.Scenario;

/**
 * Builds scenarios from sound files.
 *
 * @param plafonds builds the plafonds in them
 */
record MeasureBuilder(PlafondBuilder plafonds) {
    Scenario scenario(Document document) {
        var top = document.top();
        return new Scenario(
                document.scenario(),
                Quantity.label(top.at("name")),
                Quantity.label(top.at("question")),
                top.at("measures").items().stream()
                        .map(item -> measure(new MeasureSpot(item.fields().get(0))))
                        .toList());
    }

    private Measure measure(MeasureSpot spot) {
        return switch (spot.kind()) {
            case "change-places", "build-up", "change-plafond", "set-plafond", "change-access" ->
                new RoomMeasureBuilder(spot, plafonds).measure();
            case "change-price" -> new MoneyMeasure.ChangePrice(spot.service(), spot.from(), spot.change());
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
