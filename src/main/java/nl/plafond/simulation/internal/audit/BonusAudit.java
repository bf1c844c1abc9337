package nl.plafond.simulation.internal.audit;

import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Ending;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/** What is to be paid for those who go on at the end of care, client by client, from the way that each must go. */
final class BonusAudit {
    private final Clients clients;
    private final double[] euros;

    BonusAudit(RegionState region) {
        clients = region.clients;
        euros = new double[region.services.length];
    }

    /** Care ends; only where it is complete does anyone go a way of their own. */
    void careEnds(int client, ServiceState service, double now) {
        boolean isComplete = clients.ending(client) == Ending.COMPLETE && clients.complete(client) == now;
        boolean stopped =
                clients.natural(client) > clients.complete(client) && !service.plan.out.afterMaximum.isEmpty();
        if (isComplete && !stopped) {
            isComplete(client, service, now);
        }
    }

    /** A client has had the care that they have, at the end of their stay or of an indication. */
    void isComplete(int client, ServiceState service, double now) {
        var routes = service.group(client).plan.routes.at(now);
        euros[service.number] +=
                RoutePlan.choose(routes, clients.quantile(client, Purpose.EXIT)).bonus();
    }

    double of(int service) {
        return euros[service];
    }
}
