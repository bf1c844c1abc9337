package nl.plafond.simulation.internal.plan;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Destination;
import nl.plafond.model.Route;

/**
 * A way out, up to the share at which the next one begins.
 *
 * @param to the number of a service, or {@link #HOME} for leaving the model
 * @param bonus what is paid once for each client who goes this way when their care is complete
 */
public record RoutePlan(double upTo, int to, boolean waitsInPlace, double bonus) {
    public static final int HOME = -1;

    private static final int NOWHERE = -2;

    /** Stands for no way on: the client is not sent anywhere. */
    public static final RoutePlan STAYS = new RoutePlan(0, NOWHERE, true);

    /** A way on which nothing is paid. */
    public RoutePlan(double upTo, int to, boolean waitsInPlace) {
        this(upTo, to, waitsInPlace, 0);
    }

    static List<RoutePlan> of(CareModel model, List<Route> routes) {
        var plans = new ArrayList<RoutePlan>();
        double upTo = 0;
        for (var route : routes) {
            upTo += route.share().value();
            int to = route.destination() instanceof Destination.To next
                    ? ServicePlan.number(model, next.service())
                    : HOME;
            plans.add(new RoutePlan(
                    upTo,
                    to,
                    route.waits() == Route.Waits.IN_PLACE,
                    route.bonus().value()));
        }
        return List.copyOf(plans);
    }

    /** Whether it leads anywhere, be it home. */
    public boolean leads() {
        return to != NOWHERE;
    }

    /** The route that a quantile chooses; the last one takes what rounding leaves. */
    public static RoutePlan choose(List<RoutePlan> routes, double quantile) {
        for (int i = 0; i < routes.size(); i++) {
            var route = routes.get(i);
            if (quantile < route.upTo) {
                return route;
            }
        }
        return routes.get(routes.size() - 1);
    }
}
