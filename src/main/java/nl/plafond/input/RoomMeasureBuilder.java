package nl.plafond.input;

import nl.plafond.model.RoomMeasure;
import nl.plafond.units.Euro;

/**
 * Builds the measures on the room of a service.
 *
 * @param spot the measure
 * @param plafonds builds plafonds
 */
record RoomMeasureBuilder(MeasureSpot spot, PlafondBuilder plafonds) {
    RoomMeasure measure() {
        return switch (spot.kind()) {
            case "change-places" -> places();
            case "build-up" ->
                new RoomMeasure.BuildUp(
                        spot.service(),
                        spot.from(),
                        spot.full(),
                        Quantity.whole(spot.at("places")),
                        Quantity.whole(spot.at("step")));
            case "change-plafond" ->
                new RoomMeasure.ChangePlafond(spot.service(), spot.provider(), spot.from(), spot.change());
            case "set-plafond" ->
                new RoomMeasure.SetPlafond(
                        spot.service(),
                        spot.provider(),
                        spot.from(),
                        plafonds.plafond(spot.at("plafond")),
                        keepsAmount(spot.at("plafond")));
            case "change-access" ->
                new RoomMeasure.ChangeAccess(spot.service(), spot.from(), ProvidersBuilder.access(spot.at("access")));
            default -> throw new IllegalStateException("no measure " + spot.kind());
        };
    }

    private RoomMeasure places() {
        return new RoomMeasure.ChangePlaces(
                spot.service(),
                spot.provider(),
                spot.from(),
                spot.full(),
                spot.change(),
                spot.at("transfer-to").optional().map(Quantity::service),
                spot.at("friction").exists() ? spot.euro("friction") : new Euro(0));
    }

    /** Whether a plafond of another kind has the amount of the one before it. */
    static boolean keepsAmount(Spot plafond) {
        return !plafond.at("per-year").exists() && !plafond.at("kind").is("none");
    }
}
