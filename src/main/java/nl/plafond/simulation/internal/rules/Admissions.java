package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Ending;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;

/** Who gets a place, where and when. */
public final class Admissions {
    private final Replication world;
    private final Clients clients;

    public Admissions(Replication world) {
        this.world = world;
        clients = world.clients;
    }

    /** Whether a client who comes now and prefers a provider finds room without waiting. */
    boolean isOpen(ServiceState service, int preferred, double now) {
        if (!service.plan.limited) {
            return true;
        }
        boolean anywhere = service.providers[preferred].pooled;
        boolean room = false;
        for (var provider : service.providers) {
            boolean here = anywhere || provider.rank == preferred;
            room |= here && provider.list.isEmpty() && provider.gate.refusal(now, false) == Refusal.NOTHING;
        }
        return room && service.pool.isEmpty();
    }

    /** Whether the list that a client would join takes nobody any more; while there is room nobody needs the list. */
    boolean isClosed(int client, ServiceState service, double now) {
        int length = service.listOf(clients.preferred[client]).size();
        return length >= service.plan.waiting.longest && choose(client, service, now) == Clients.NONE;
    }

    /** A service with the duty to place takes a client, or sends him elsewhere at once. */
    void placeAtOnce(int client, ServiceState service, double now) {
        world.moves.leavePlace(client, now);
        int rank = choose(client, service, now);
        if (rank != Clients.NONE) {
            admit(client, service.providers[rank], now);
            return;
        }
        service.overflow++;
        world.moves.goElsewhere(client, service, now);
        double longer = clients.heavier[client];
        clients.heavier[client] = 1;
        stay(client, service, longer, now);
        service.away.add(client);
    }

    /**
     * Which provider of a service takes a client now: the one that he prefers, or where clients may go to others the one
     * with most room; its own if no other has room and the plafond pays the excess; {@link Clients#NONE} if none does.
     */
    int choose(int client, ServiceState service, double now) {
        int preferred = clients.preferred[client];
        boolean urgent = clients.urgent[client];
        var own = service.providers[preferred].gate;
        var refusal = own.refusal(now, urgent);
        if (refusal == Refusal.NOTHING) {
            return preferred;
        }
        int best = Clients.NONE;
        if (service.providers[preferred].pooled) {
            double most = Double.NEGATIVE_INFINITY;
            for (var provider : service.providers) {
                boolean hisTurn =
                        provider.list.isEmpty() || !provider.list.precedes(provider.list.head(now), client, now);
                boolean open = hisTurn && provider.gate.refusal(now, urgent) == Refusal.NOTHING;
                if (open && provider.gate.room(now) > most) {
                    most = provider.gate.room(now);
                    best = provider.rank;
                }
            }
        }
        boolean excess = best == Clients.NONE && refusal == Refusal.PLAFOND && own.rule().admitsIfNone;
        return excess ? preferred : best;
    }

    /** A client takes a place of a provider and gives up what he had. */
    void admit(int client, ProviderState provider, double now) {
        if (clients.list[client] != Clients.NONE) {
            endWait(client, provider.service, now);
        }
        world.watch.chosen(client, provider, now);
        world.moves.takeOffList(client, now);
        world.moves.leavePlace(client, now);
        take(client, provider, now);
    }

    /** Notes how long a client has waited for the place that he gets now, and what that does to his stay. */
    void endWait(int client, ServiceState service, double now) {
        double waited = now - clients.joined[client];
        service.admitted(clients.urgent[client], now, waited);
        clients.heavier[client] *= 1 + service.plan.waiting.heavierPerDay * waited;
    }

    /** A client who has neither a place nor a list takes a place of a provider. */
    void take(int client, ProviderState provider, double now) {
        var service = provider.service;
        double longer = clients.heavier[client];
        clients.heavier[client] = 1;
        count(client, provider);
        world.moves.occupy(client, provider, now);
        stay(client, service, longer * provider.stayFactor, now);
        world.watch.admitted(client, provider, now);
    }

    private void count(int client, ProviderState provider) {
        provider.service.admissions++;
        provider.admissions++;
        if (provider.rank != clients.preferred[client]) {
            provider.service.otherProvider++;
            provider.fromOthers++;
        }
    }

    private void stay(int client, ServiceState service, double longer, double now) {
        double days = clients.toGo[client];
        if (Double.isNaN(days)) {
            days = service.plan.stay.at(clients.quantile(client, Purpose.STAY)) * service.stayFactor * longer;
        }
        clients.toGo[client] = Double.NaN;
        clients.visits[client]++;
        planCare(client, service, now + Math.min(days, service.maximumStay), now + days, now);
    }

    /** Plans what ends a stay: care is complete, it breaks down, or the client's age ends it. */
    public void planCare(int client, ServiceState service, double complete, double natural, double now) {
        clients.complete[client] = complete;
        clients.natural[client] = natural;
        double until = complete;
        var ending = Ending.COMPLETE;
        if (service.breakdown > 0) {
            double broken = now - StrictMath.log(1 - clients.quantile(client, Purpose.BREAKDOWN)) / service.breakdown;
            ending = broken < until ? Ending.BREAKDOWN : ending;
            until = Math.min(until, broken);
        }
        double age = Math.max(now, clients.born[client] + service.plan.out.ageLimit);
        if (age < until) {
            ending = Ending.AGE;
            until = age;
        }
        clients.ending[client] = ending;
        world.moves.plan(Event.CARE_ENDS, client, until);
    }

    /** Care starts for a client for whom a place was held. */
    public void startMatched(int client, double now) {
        admit(client, world.providers[clients.heldBy[client]], now);
    }

    /** Whoever is elsewhere comes back when a place falls free, the longest away first. */
    void bringBack(ServiceState service, double now) {
        for (int client = service.away.longest(); client != Clients.NONE; client = service.away.longest()) {
            int rank = choose(client, service, now);
            if (rank == Clients.NONE) {
                return;
            }
            world.moves.vacate(client, now);
            service.returned++;
            count(client, service.providers[rank]);
            world.moves.occupy(client, service.providers[rank], now);
            world.watch.admitted(client, service.providers[rank], now);
        }
    }

    /** A client from the list takes a place of a provider, or has one held for him. */
    void place(int client, ProviderState provider, double now) {
        if (provider.service.plan.waiting.hasMatching) {
            world.watch.chosen(client, provider, now);
            world.moves.match(client, provider, now);
        } else {
            admit(client, provider, now);
        }
    }
}
