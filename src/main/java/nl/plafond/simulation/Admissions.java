package nl.plafond.simulation;

import nl.plafond.simulation.Gate.Refusal;
import nl.plafond.simulation.random.Purpose;

/** Who gets a place, where and when. */
final class Admissions {
    private final World world;
    private final Clients clients;
    private final ServiceState[] services;
    private final boolean[] mayMove;
    private boolean someMayMove;

    Admissions(World world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
        mayMove = new boolean[services.length];
    }

    /** Whether a client who comes now finds room without waiting. */
    boolean isOpen(ServiceState service, double now) {
        if (!service.plan.limited) {
            return true;
        }
        boolean room = false;
        for (var provider : service.providers) {
            room |= provider.list.isEmpty() && provider.gate.refusal(now, false) == Refusal.NOTHING;
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
        stay(client, service, 1, now);
        service.away.add(client);
    }

    /**
     * Which provider of a service takes a client now: the one that he prefers, or where clients may go to others the one
     * with most room; its own if no other has room and the plafond pays the excess; {@link Clients#NONE} if none does.
     */
    private int choose(int client, ServiceState service, double now) {
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
                if (provider.gate.refusal(now, urgent) == Refusal.NOTHING && provider.gate.room(now) > most) {
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
        var service = provider.service;
        double longer = clients.heavier[client];
        if (clients.list[client] != Clients.NONE) {
            double waited = now - clients.joined[client];
            service.waits.add(now, waited);
            longer *= 1 + service.plan.waiting.heavierPerDay * waited;
        }
        world.watch.chosen(client, provider, now);
        world.moves.leaveList(client, now);
        world.moves.leavePlace(client, now);
        clients.heavier[client] = 1;
        service.admissions++;
        provider.admissions++;
        if (provider.rank != clients.preferred[client]) {
            service.otherProvider++;
            provider.fromOthers++;
        }
        world.moves.occupy(client, provider, now);
        stay(client, service, longer * provider.stayFactor, now);
        world.watch.admitted(client, provider, now);
    }

    private void stay(int client, ServiceState service, double longer, double now) {
        double days = service.plan.stay.at(clients.quantile(client, Purpose.STAY)) * service.stayFactor * longer;
        clients.visits[client]++;
        planCare(client, service, now + Math.min(days, service.maximumStay), now + days, now);
    }

    /** Plans what ends a stay: care is complete, it breaks down, or the client's age ends it. */
    void planCare(int client, ServiceState service, double complete, double natural, double now) {
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
    void startMatched(int client, double now) {
        admit(client, world.providers[clients.heldBy[client]], now);
    }

    /** A client has joined the list of a service. */
    void joined(int client, ServiceState service) {
        listChanged(service, clients.preferred[client]);
    }

    /** The list on which those wait who prefer a provider is not what it was. */
    void listChanged(ServiceState service, int preferred) {
        var provider = service.providers[preferred];
        if (provider.pooled) {
            service.poolMayMove = true;
            mayMove(service);
        } else {
            mayAdmit(provider);
        }
    }

    /** A provider may have room for someone. */
    void mayAdmit(ProviderState provider) {
        provider.mayAdmit = true;
        mayMove(provider.service);
    }

    private void mayMove(ServiceState service) {
        mayMove[service.number] = true;
        someMayMove = true;
    }

    void everyListMayMove() {
        for (var service : services) {
            service.poolMayMove = true;
            for (var provider : service.providers) {
                mayAdmit(provider);
            }
        }
    }

    /** Admits from every list that may move, until none does; an admission may free a place elsewhere. */
    void admitWaiting(double now) {
        while (someMayMove) {
            someMayMove = false;
            for (var service : services) {
                if (mayMove[service.number]) {
                    mayMove[service.number] = false;
                    admitTo(service, now);
                }
            }
        }
    }

    private void admitTo(ServiceState service, double now) {
        if (service.plan.comesBack) {
            bringBack(service, now);
        }
        boolean poolMoves = service.poolMayMove;
        service.poolMayMove = false;
        if (poolMoves) {
            admitFromPool(service, now);
        }
        boolean everyone = service.pool.isEmpty() != service.poolWasEmpty;
        service.poolWasEmpty = service.pool.isEmpty();
        for (var provider : service.providers) {
            if (provider.mayAdmit || everyone) {
                provider.mayAdmit = false;
                admitFrom(provider, now);
            }
        }
    }

    /** Whoever is elsewhere comes back when a place falls free, the longest away first. */
    private void bringBack(ServiceState service, double now) {
        for (int client = service.away.longest(); client != Clients.NONE; client = service.away.longest()) {
            int rank = choose(client, service, now);
            if (rank == Clients.NONE) {
                return;
            }
            world.moves.vacate(client, now);
            service.returned++;
            service.admissions++;
            service.providers[rank].admissions++;
            world.moves.occupy(client, service.providers[rank], now);
            world.watch.admitted(client, service.providers[rank], now);
        }
    }

    /** Whoever waits for any provider goes where there is room. */
    private void admitFromPool(ServiceState service, double now) {
        while (!service.pool.isEmpty()) {
            int client = service.pool.head(now);
            int rank = choose(client, service, now);
            if (rank == Clients.NONE && service.pool.urgentHead() != Clients.NONE) {
                client = service.pool.urgentHead();
                rank = choose(client, service, now);
            }
            if (rank == Clients.NONE) {
                return;
            }
            place(client, service.providers[rank], now);
        }
    }

    private void admitFrom(ProviderState provider, double now) {
        var service = provider.service;
        var refusal = Refusal.NOTHING;
        int client = next(provider, now);
        while (client != Clients.NONE) {
            refusal = provider.gate.refusal(now, clients.urgent[client]);
            if (refusal == Refusal.NOTHING) {
                int rank = provider.pooled ? choose(client, service, now) : provider.rank;
                place(client, service.providers[rank], now);
            } else {
                client = exempt(provider, refusal, now);
                if (client == Clients.NONE) {
                    break;
                }
                place(client, provider, now);
            }
            refusal = Refusal.NOTHING;
            client = next(provider, now);
        }
        provider.refusing(refusal, now);
        provider.mayAdmit = false;
        if (refusal == Refusal.PLAFOND) {
            wakeWhenItOpens(provider, now);
        }
    }

    /** Who is next for a place of a provider: the first on its own list, or on the one that is shared. */
    private int next(ProviderState provider, double now) {
        var pool = provider.service.pool;
        return pool.better(provider.list.head(now), pool.head(now), now);
    }

    /** Who may come in though the first on the list may not: the urgent from the reserve, or who prefers to wait here. */
    private int exempt(ProviderState provider, Refusal refusal, double now) {
        var rule = provider.gate.rule();
        var pool = provider.service.pool;
        if (refusal != Refusal.PLAFOND) {
            return Clients.NONE;
        }
        if (rule.reserve > 0) {
            int urgent = pool.better(provider.list.urgentHead(), pool.urgentHead(), now);
            if (urgent != Clients.NONE && provider.gate.refusal(now, true) == Refusal.NOTHING) {
                return urgent;
            }
        }
        if (rule.admitsIfNone && provider.pooled) {
            // Whoever finds room elsewhere goes there, so that no excess is paid while another provider has room.
            admitFromPool(provider.service, now);
            return pool.firstPreferring(provider.rank, now);
        }
        if (rule.admitsIfNone) {
            return provider.list.head(now);
        }
        return Clients.NONE;
    }

    private void place(int client, ProviderState provider, double now) {
        if (provider.service.plan.waiting.hasMatching) {
            world.watch.chosen(client, provider, now);
            world.moves.match(client, provider, now);
        } else {
            admit(client, provider, now);
        }
    }

    private void wakeWhenItOpens(ProviderState provider, double now) {
        int client = next(provider, now);
        double opens = provider.gate.opensAt(now, clients.urgent[client]);
        boolean someUrgent = provider.service.waitingUrgent > 0;
        if (provider.gate.rule().reserve > 0 && someUrgent) {
            opens = Math.min(opens, provider.gate.opensAt(now, true));
        }
        if (opens < world.plan.calendar.end()) {
            provider.wakeStamp++;
            world.events.plan(opens, Event.of(Event.WAKE, provider.wakeStamp, provider.number));
        }
    }
}
