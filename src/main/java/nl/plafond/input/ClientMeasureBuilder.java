package nl.plafond.input;

import nl.plafond.model.ClientMeasure;
import nl.plafond.model.Diversion.IfFull;
import nl.plafond.model.Intervention.Review;
import nl.plafond.model.Intervention.Transfer;
import nl.plafond.model.Route.Waits;

/**
 * Builds the measures on the clients of a service.
 *
 * @param spot the measure
 */
record ClientMeasureBuilder(MeasureSpot spot) {
    ClientMeasure measure() {
        var service = spot.service();
        var from = spot.from();
        return switch (spot.kind()) {
            case "change-inflow" -> new ClientMeasure.ChangeInflow(service, from, spot.full(), spot.change());
            case "divert" -> divert();
            case "change-stay" -> new ClientMeasure.ChangeStay(service, from, spot.full(), spot.part());
            case "maximum-stay" ->
                new ClientMeasure.MaximumStay(
                        service, from, Quantity.days(spot.at("to")).value());
            case "no-maximum-stay" -> new ClientMeasure.MaximumStay(service, from, Double.POSITIVE_INFINITY);
            case "review-list" -> new ClientMeasure.ReviewList(review());
            case "transfer" -> new ClientMeasure.TransferClients(transfer());
            case "change-urgency" -> new ClientMeasure.ChangeUrgency(service, from, Quantity.share(spot.at("to")));
            case "change-patience" -> new ClientMeasure.ChangePatience(service, from, spot.part());
            case "change-bridging" -> bridging();
            case "change-breakdown" -> new ClientMeasure.ChangeBreakdown(service, from, spot.full(), spot.part());
            case "change-routes" ->
                new ClientMeasure.ChangeRoutes(service, from, RouteBuilder.routes(spot.at("out"), Waits.IN_PLACE));
            default -> throw new IllegalStateException("no measure " + spot.kind());
        };
    }

    private ClientMeasure divert() {
        return new ClientMeasure.Divert(
                spot.service(),
                spot.from(),
                spot.full(),
                Quantity.share(spot.at("share")),
                Quantity.service(spot.at("to")),
                spot.at("if-full").is("wait") ? IfFull.WAIT : IfFull.OWN_SERVICE,
                MeasureBuilder.part(spot));
    }

    private ClientMeasure bridging() {
        return new ClientMeasure.ChangeBridging(
                spot.service(),
                spot.from(),
                spot.at("share").optional().map(Quantity::share),
                spot.at("price").optional().map(Quantity::plain));
    }

    private Review review() {
        return new Review(
                spot.from(),
                spot.service(),
                Quantity.share(spot.at("off-list")),
                spot.euro("cost-per-file"),
                RouteBuilder.routes(spot.at("out"), Waits.AT_HOME));
    }

    private Transfer transfer() {
        return new Transfer(
                spot.from(),
                spot.service(),
                Quantity.share(spot.at("in-care")),
                Quantity.share(spot.at("waiting")),
                spot.at("who").is("longest-staying") ? Transfer.Who.LONGEST_STAYING : Transfer.Who.ANYONE);
    }
}
