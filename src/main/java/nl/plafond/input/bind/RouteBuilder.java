package nl.plafond.input.bind;

import java.util.List;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Destination;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;

/** Builds ways out from sound files. */
final class RouteBuilder {
    private RouteBuilder() {}

    /** Where clients go; all of them home where the file does not say. */
    static List<Route> routes(Node node, Waits unlessSaid) {
        return node.exists()
                ? node.items().stream().map(route -> route(route, unlessSaid)).toList()
                : List.of(Route.HOME);
    }

    private static Route route(Node node, Waits unlessSaid) {
        var to = Quantity.text(node.at("to"));
        return new Route(
                to.equals(ModelContext.HOME) ? new Destination.Home() : new Destination.To(new ServiceId(to)),
                Quantity.share(node.at("share")),
                waits(node.at("waits"), unlessSaid));
    }

    /** Where a client waits for the next place. */
    static Waits waits(Node node, Waits unlessSaid) {
        if (!node.exists()) {
            return unlessSaid;
        }
        return node.is("at-home") ? Waits.AT_HOME : Waits.IN_PLACE;
    }
}
