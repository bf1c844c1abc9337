package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/** Where a client goes next: from service to service until one keeps them, or out of the model. */
public final class Routing {
    private final Clients clients;
    private final ServiceState[] services;
    private final Moves moves;
    private final ArrivalHandler arrivals;
    private final AccessDesks desks;
    private final GoingWithout goingWithout;

    public Routing(
            RegionState region, Moves moves, ArrivalHandler arrivals, AccessDesks desks, GoingWithout goingWithout) {
        clients = region.clients;
        services = region.services;
        this.moves = moves;
        this.arrivals = arrivals;
        this.desks = desks;
        this.goingWithout = goingWithout;
    }

    /** A client stops waiting for what they wait for and goes where a route leads, out of the model if that is home. */
    void go(int client, RoutePlan route, double now) {
        follow(client, route, clients.list(client), 0, now);
    }

    /**
     * Follows a route and those that it leads to.
     *
     * @param wanted the service that the client came for without getting its care; {@link Clients#NONE} after care
     */
    private void follow(int client, RoutePlan route, int wanted, int arrivedBefore, double now) {
        int arrived = arrivedBefore;
        int without = wanted;
        for (var next = route; next.leads(); arrived++) {
            int to = next.to();
            next = step(client, next, without, arrived, now);
            without = to;
        }
    }

    private RoutePlan step(int client, RoutePlan route, int wanted, int arrived, double now) {
        moves.leaveList(client, now);
        moves.leaveDwellings(client, now);
        if (route.to() == RoutePlan.HOME) {
            if (wanted == Clients.NONE) {
                moves.leaveModel(client, now);
            } else {
                goingWithout.leave(client, services[wanted], now);
            }
            return RoutePlan.STAYS;
        }
        if (wanted != Clients.NONE) {
            services[wanted].handOver(client);
        }
        if (!route.waitsInPlace()) {
            moves.leavePlace(client, now);
        }
        if (arrived >= 2 * services.length + 8) {
            throw new IllegalStateException("a client is sent round in a circle at one instant");
        }
        var service = services[route.to()];
        service.beginVisit(client);
        return moveOn(client, service, now);
    }

    private RoutePlan moveOn(int client, ServiceState service, double now) {
        var next = arrivals.arrive(client, service, now);
        if (!next.leads()) {
            desks.movedOn(client, service, now);
        }
        return next;
    }

    /** A client is sent to a service by who has looked at what they need: that takes no other indication. */
    void enter(int client, ServiceState service, double now) {
        service.beginVisit(client);
        goOn(client, service, now);
    }

    /** Someone comes to a service whose fate there is drawn already, as do those who come for the rest of care that stood still. */
    void goOn(int client, ServiceState service, double now) {
        follow(client, arrivals.arrive(client, service, now), service.number, 1, now);
    }

    /** A client who waits for one service comes to want another. */
    void move(int client, ServiceState service, double now) {
        service.beginVisit(client);
        follow(client, moveOn(client, service, now), service.number, 1, now);
    }

    /** A client from outside, or back from home, wants a service. */
    void refer(int client, ServiceState service, double now) {
        service.beginVisit(client);
        arrive(client, service, now);
    }

    /** The same for who waits for an indication first, where a desk decides. */
    void arrive(int client, ServiceState service, double now) {
        if (AccessDesks.decideOn(service)) {
            desks.refer(client, service, now);
        } else {
            goOn(client, service, now);
        }
    }

    /** What is under way at a desk is finished; whoever waited for it has an indication and goes on; returns what it was. */
    public DeskState.Request decide(int desk, double now) {
        var request = desks.finish(desk, now);
        if (request.isAwaited()) {
            var service = services[request.service()];
            // What they need is in the account since they asked, and whoever settles puts it there.
            service.account.draw(-service.daysDrawn(request.client()));
            follow(request.client(), arrivals.settle(request.client(), service, now), service.number, 1, now);
        }
        return request;
    }

    /** A client has reached the age at which the legal ground for a service ends. */
    void ageOut(int client, ServiceState service, double now) {
        go(client, arrivals.tooOld(client, service), now);
    }
}
