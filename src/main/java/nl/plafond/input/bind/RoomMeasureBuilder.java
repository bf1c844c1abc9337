package nl.plafond.input.bind;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.measures.RoomMeasure;
import nl.plafond.vocabulary.Euro;

/**
 * Builds the measures on the room of a service.
 *
 * @param node the measure
 * @param plafonds builds plafonds
 */
public record RoomMeasureBuilder(MeasureNode node, PlafondBuilder plafonds) {
    RoomMeasure measure() {
        return switch (node.kind()) {
            case "change-places" -> places();
            case "build-up" ->
                new RoomMeasure.BuildUp(
                        node.service(),
                        node.from(),
                        node.full(),
                        Quantity.whole(node.at("places")),
                        Quantity.whole(node.at("step")));
            case "change-plafond" ->
                new RoomMeasure.ChangePlafond(node.service(), node.provider(), node.from(), node.change());
            case "set-plafond" ->
                new RoomMeasure.SetPlafond(
                        node.service(),
                        node.provider(),
                        node.from(),
                        plafonds.plafond(node.at("plafond")),
                        keepsAmount(node.at("plafond")));
            case "change-access" ->
                new RoomMeasure.ChangeAccess(node.service(), node.from(), ProvidersBuilder.access(node.at("access")));
            default -> throw new IllegalStateException("no measure " + node.kind());
        };
    }

    private RoomMeasure places() {
        return new RoomMeasure.ChangePlaces(
                node.service(),
                node.provider(),
                node.from(),
                node.full(),
                node.change(),
                node.at("transfer-to").optional().map(Quantity::service),
                node.at("friction").exists() ? node.euro("friction") : new Euro(0));
    }

    /** Whether a plafond of another kind has the amount of the one before it. */
    public static boolean keepsAmount(Node plafond) {
        return !plafond.at("per-year").exists() && !plafond.at("kind").is("none");
    }
}
