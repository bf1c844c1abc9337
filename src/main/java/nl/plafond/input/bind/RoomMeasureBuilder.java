package nl.plafond.input.bind;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ServiceMeasure;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.vocabulary.Euro;

/**
 * Builds the measures on the room of a service.
 *
 * @param node the measure
 * @param plafonds builds plafonds
 */
public record RoomMeasureBuilder(MeasureNode node, PlafondBuilder plafonds) {
    ServiceMeasure measure() {
        return switch (node.kind()) {
            case "change-places" -> places();
            case "build-up" ->
                new BuildUp(
                        node.service(),
                        node.from(),
                        node.full(),
                        Quantity.whole(node.at("places")),
                        Quantity.whole(node.at("step")));
            case "change-plafond" -> new ChangePlafond(node.service(), node.provider(), node.from(), node.change());
            case "set-plafond" ->
                new SetPlafond(
                        node.service(),
                        node.provider(),
                        node.from(),
                        plafonds.plafond(node.at("plafond")),
                        keepsAmount(node.at("plafond")));
            case "change-access" ->
                new ChangeAccess(node.service(), node.from(), ProvidersBuilder.access(node.at("access")));
            default -> throw new IllegalStateException("no measure " + node.kind());
        };
    }

    private ServiceMeasure places() {
        return new ChangePlaces(
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
