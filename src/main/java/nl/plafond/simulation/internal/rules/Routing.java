package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/** Where a client goes next: from service to service until one keeps them, or out of the model. */
public final class Routing {
    private final Clients clients;
    private final ServiceState[] services;
    private final Moves moves;
    private final ArrivalHandler arrivals;

    public Routing(RegionState region, Moves moves, ArrivalHandler arrivals) {
        clients = region.clients;
        services = region.services;
        this.moves = moves;
        this.arrivals = arrivals;
    }

    /** A client stops waiting for what they wait for and goes where a route leads, out of the model if that is home. */
    void go(int client, RoutePlan route, double now) {
        if (clients.list(client) != Clients.NONE) {
            services[clients.list(client)].sendOn(client, route.to() == RoutePlan.HOME);
        }
        follow(client, route, 0, now);
    }

    private void follow(int client, RoutePlan route, int arrivedBefore, double now) {
        int arrived = arrivedBefore;
        for (var next = route; next.leads(); arrived++) {
            next = step(client, next, arrived, now);
        }
    }

    private RoutePlan step(int client, RoutePlan route, int arrived, double now) {
        moves.leaveList(client, now);
        moves.leaveDwellings(client, now);
        if (route.to() == RoutePlan.HOME) {
            moves.leaveModel(client, now);
            return RoutePlan.STAYS;
        }
        if (!route.waitsInPlace()) {
            moves.leavePlace(client, now);
        }
        if (arrived >= 2 * services.length + 8) {
            throw new IllegalStateException("a client is sent round in a circle at one instant");
        }
        var service = services[route.to()];
        clients.drawFate(client, service.plan.key);
        return arrivals.arrive(client, service, now);
    }

    /** A client wants a service, from outside, from home or from the place that they are in. */
    void enter(int client, ServiceState service, double now) {
        clients.drawFate(client, service.plan.key);
        arrive(client, service, now);
    }

    /** The same for a client whose fate at the service is drawn already. */
    void arrive(int client, ServiceState service, double now) {
        follow(client, arrivals.arrive(client, service, now), 1, now);
    }

    /** A client has reached the age at which the legal ground for a service ends. */
    void ageOut(int client, ServiceState service, double now) {
        go(client, arrivals.tooOld(client, service), now);
    }
}
