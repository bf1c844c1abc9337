package nl.plafond.input;

import java.util.List;
import nl.plafond.model.Destination;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;

/** Builds ways out from sound files. */
final class RouteBuilder {
    private RouteBuilder() {}

    /** Where clients go; all of them home where the file does not say. */
    static List<Route> routes(Spot spot, Waits unlessSaid) {
        return spot.exists()
                ? spot.items().stream().map(route -> route(route, unlessSaid)).toList()
                : List.of(Route.HOME);
    }

    private static Route route(Spot spot, Waits unlessSaid) {
        var to = Quantity.text(spot.at("to"));
        return new Route(
                to.equals(Region.HOME) ? new Destination.Home() : new Destination.To(new ServiceId(to)),
                Quantity.share(spot.at("share")),
                waits(spot.at("waits"), unlessSaid));
    }

    /** Where a client waits for the next place. */
    static Waits waits(Spot spot, Waits unlessSaid) {
        if (!spot.exists()) {
            return unlessSaid;
        }
        return spot.is("at-home") ? Waits.AT_HOME : Waits.IN_PLACE;
    }
}
