package nl.plafond.input.bind;

import nl.plafond.model.Diversion.IfFull;
import nl.plafond.model.Intervention.Review;
import nl.plafond.model.Intervention.Transfer;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.Divert;
import nl.plafond.model.measures.MaximumStay;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.model.measures.ServiceMeasure;
import nl.plafond.model.measures.TransferClients;

/**
 * Builds the measures on the clients of a service.
 *
 * @param node the measure
 */
public record ClientMeasureBuilder(MeasureNode node) {
    public ServiceMeasure measure() {
        var service = node.service();
        var from = node.from();
        return switch (node.kind()) {
            case "change-inflow" -> new ChangeInflow(service, from, node.full(), node.change());
            case "divert" -> divert();
            case "change-stay" -> new ChangeStay(service, from, node.full(), node.part());
            case "maximum-stay" ->
                new MaximumStay(service, from, Quantity.days(node.at("to")).value());
            case "no-maximum-stay" -> new MaximumStay(service, from, Double.POSITIVE_INFINITY);
            case "review-list" -> new ReviewList(review());
            case "transfer" -> new TransferClients(transfer());
            case "change-urgency" -> new ChangeUrgency(service, from, Quantity.share(node.at("to")));
            case "change-patience" -> new ChangePatience(service, from, node.part());
            case "change-bridging" -> bridging();
            case "change-breakdown" -> new ChangeBreakdown(service, from, node.full(), node.part());
            case "change-routes" ->
                new ChangeRoutes(service, from, RouteBuilder.routes(node.at("out"), Waits.IN_PLACE));
            default -> throw new IllegalStateException("no measure " + node.kind());
        };
    }

    private ServiceMeasure divert() {
        return new Divert(
                node.service(),
                node.from(),
                node.full(),
                Quantity.share(node.at("share")),
                Quantity.service(node.at("to")),
                node.at("if-full").is("wait") ? IfFull.WAIT : IfFull.OWN_SERVICE,
                MeasureBuilder.part(node));
    }

    private ServiceMeasure bridging() {
        return new ChangeBridging(
                node.service(),
                node.from(),
                node.at("share").optional().map(Quantity::share),
                node.at("price").optional().map(Quantity::plain));
    }

    private Review review() {
        return new Review(
                node.from(),
                node.service(),
                Quantity.share(node.at("off-list")),
                node.euro("cost-per-file"),
                RouteBuilder.routes(node.at("out"), Waits.AT_HOME));
    }

    private Transfer transfer() {
        return new Transfer(
                node.from(),
                node.service(),
                Quantity.share(node.at("in-care")),
                Quantity.share(node.at("waiting")),
                node.at("who").is("longest-staying") ? Transfer.Who.LONGEST_STAYING : Transfer.Who.ANYONE);
    }
}
