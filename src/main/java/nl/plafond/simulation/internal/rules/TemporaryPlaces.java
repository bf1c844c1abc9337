package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who stays in a temporary place while they wait: {@link nl.plafond.model.TemporaryPlaces}. */
public final class TemporaryPlaces {
    private final Clients clients;
    private final ServiceState[] services;
    private final Moves moves;
    private final Schedule schedule;

    public TemporaryPlaces(RegionState region, Moves moves, Schedule schedule) {
        clients = region.clients;
        services = region.services;
        this.moves = moves;
        this.schedule = schedule;
    }

    /** Someone has joined a list; once those who find room have been admitted, a place may be for them. */
    void mayBeOffered(int client, ServiceState service, double now) {
        if (service.temporary.isPresent() && clients.place(client) == Clients.NONE) {
            schedule.plan(EventCode.TEMPORARY, clients.stamp(client), client, now);
        }
    }

    /** Someone who has just joined a list, and is still on it, goes to a place if one is free. */
    public void offer(int client, double now) {
        var service = services[clients.list(client)];
        var waiting = service.plan.waiting;
        if (service.temporary.orElseThrow().size()
                < waiting.temporaryPlaces.orElseThrow().at(now)) {
            service.count(Metric.TO_TEMPORARY_PLACE);
            moves.enterTemporaryPlace(client, service, now);
            schedule.planAnyway(EventCode.TEMPORARY_OVER, service.number, now + waiting.temporaryLongest);
        }
    }

    /** Whoever has been in a place of a service for so long waits at home from now on. */
    public void goHome(ServiceState service, double now) {
        var stays = service.temporary.orElseThrow();
        for (int client = stays.over(now); client != Clients.NONE; client = stays.over(now)) {
            moves.leaveTemporaryPlace(client, service, now);
        }
    }
}
