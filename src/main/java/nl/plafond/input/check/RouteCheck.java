package nl.plafond.input.check;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.Route;
import nl.plafond.model.Validation;

/**
 * Checks where clients are sent from a service.
 *
 * @param from the service
 */
record RouteCheck(String from, ModelContext region) {
    /** A list of ways out: each leads somewhere else, and the shares add up. */
    void routes(Node routes) {
        new ShareCheck(region.diagnostics()).addsUp(routes);
        routes.items().stream()
                .filter(route -> route.at("bonus").exists() && route.at("bonus").isSound())
                .forEach(route -> Refusals.tell(
                        route,
                        Route.ofBonus(route.at("bonus").plain(), !route.at("to").is(Route.OUT_OF_MODEL)),
                        region.diagnostics()));
        routes.items().stream()
                .map(route -> route.at("to"))
                .filter(to -> !to.is(Route.OUT_OF_MODEL))
                .forEach(this::elsewhere);
    }

    /** A service of the model, and not this one. */
    void elsewhere(Node to) {
        Refusals.tell(to, new Validation().requireElsewhere("", to.text().orElse(""), from), region.diagnostics());
        if (!to.is(from)) {
            region.requireService(to);
        }
    }
}
