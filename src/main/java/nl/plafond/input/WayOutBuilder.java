package nl.plafond.input;

import java.util.List;
import nl.plafond.model.Dated;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.WayOut;
import nl.plafond.model.WayOut.AgeLimit;
import nl.plafond.model.WayOut.Breakdown;
import nl.plafond.model.WayOut.HousingNeed;
import nl.plafond.model.WayOut.Relapse;
import nl.plafond.units.Share;

/** Builds how clients leave a service from a sound file. */
final class WayOutBuilder {
    private WayOutBuilder() {}

    static WayOut wayOut(Spot service) {
        return new WayOut(
                Dated.always(RouteBuilder.routes(service.at("out"), Waits.IN_PLACE)),
                service.at("out-at-maximum")
                        .optional()
                        .map(out -> RouteBuilder.routes(out, Waits.IN_PLACE))
                        .orElse(List.of()),
                service.at("age-limit").optional().map(WayOutBuilder::ageLimit),
                service.at("housing").optional().map(WayOutBuilder::housing),
                service.at("breakdown").optional().map(WayOutBuilder::breakdown),
                service.at("relapse").optional().map(WayOutBuilder::relapse));
    }

    /** At the limit the ground for the place is gone, so who has to wait waits at home where the file does not say. */
    private static AgeLimit ageLimit(Spot spot) {
        return new AgeLimit(
                Quantity.days(spot.at("age")),
                SpanBuilder.span(spot.at("at-referral")),
                RouteBuilder.routes(spot.at("out"), Waits.AT_HOME));
    }

    private static HousingNeed housing(Spot spot) {
        return new HousingNeed(
                Quantity.text(spot.at("dwellings")),
                Quantity.share(spot.at("share")),
                Quantity.shareOr(spot.at("urgent"), Share.NONE));
    }

    private static Breakdown breakdown(Spot spot) {
        return new Breakdown(
                Quantity.constant(spot.at("hazard")),
                Quantity.service(spot.at("to")),
                RouteBuilder.waits(spot.at("waits"), Waits.AT_HOME),
                Quantity.partOrNone(spot.at("longer-stay")));
    }

    private static Relapse relapse(Spot spot) {
        return new Relapse(
                Quantity.share(spot.at("share")), SpanBuilder.span(spot.at("after")), Quantity.service(spot.at("to")));
    }
}
