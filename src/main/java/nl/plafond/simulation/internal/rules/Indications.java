package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;

/** What happens when the indication of someone in care ends: {@link nl.plafond.model.Indication}. */
public final class Indications {
    private final Clients clients;
    private final ServiceState[] services;
    private final Moves moves;
    private final Endings endings;
    private final AccessDesks desks;
    private final Routing routing;
    private final Departures departures;
    private final Schedule schedule;
    private final Observer observer;

    public Indications(
            RegionState region,
            Moves moves,
            Endings endings,
            AccessDesks desks,
            Routing routing,
            Departures departures,
            Schedule schedule,
            Observer observer) {
        clients = region.clients;
        services = region.services;
        this.moves = moves;
        this.endings = endings;
        this.desks = desks;
        this.routing = routing;
        this.departures = departures;
        this.schedule = schedule;
        this.observer = observer;
    }

    /** The indication of someone in care ends, or care has stood still for someone for long enough. */
    public void happen(int client, double now) {
        if (clients.place(client) == Clients.NONE) {
            var service = services[clients.preferred(client)];
            service.account.draw(-clients.toGo(client));
            observer.came(client, now);
            routing.goOn(client, service, now);
            return;
        }
        var service = services[clients.place(client)];
        observer.indicationEnds(client, service, now);
        if (service.plan.indication.orElseThrow().hours > 0) {
            desks.renew(client, service, now);
        } else {
            lookAt(client, service, now);
        }
    }

    /** The desk has looked at someone whose indication ended; unless they have left meanwhile, they stop or go on. */
    public void decided(DeskState.Request request, double now) {
        if (clients.stamp(request.renews()) == request.stamp()) {
            lookAt(request.renews(), services[request.service()], now);
        }
    }

    private void lookAt(int client, ServiceState service, double now) {
        var plan = service.plan.indication.orElseThrow();
        int time = service.renewals.orElseThrow().next(client, clients.municipality(client));
        observer.renewed(client, service, now);
        if (clients.quantile(client, Purpose.INDICATION, time) < plan.ends.at(now)) {
            departures.stops(client, now);
        } else if (plan.standStill.at(now) > 0 && !clients.elsewhere(client)) {
            standStill(client, service, now);
        } else {
            endings.planIndication(client, plan.term.at(now), now);
        }
    }

    /**
     * Care stands still: the place is free for another, and what is to go of the stay is still to come. Who comes for it is the same person,
     * of the same group and with the same wishes.
     */
    private void standStill(int client, ServiceState service, double now) {
        double left = Math.max(0, clients.complete(client) - now);
        service.renewals
                .orElseThrow()
                .keepCutOff(client, Math.max(0, clients.natural(client) - clients.complete(client)));
        clients.setPausedAt(client, service.number);
        clients.setToGo(client, left);
        moves.goHome(client, now);
        // Whoever goes home needs nothing any more, but for these.
        clients.setToGo(client, left);
        // As with those who relapse it says which service they come back to.
        clients.setPreferred(client, service.number);
        schedule.plan(
                EventCode.INDICATION,
                client,
                now + service.plan.indication.orElseThrow().standStill.at(now));
    }
}
