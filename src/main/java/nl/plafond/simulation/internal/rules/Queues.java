package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;

/** Who moves up when there is room: asks every list that may move until none does. */
public final class Queues {
    private final Replication world;
    private final Clients clients;
    private final ServiceState[] services;
    private final boolean[] mayMove;
    private boolean someMayMove;

    public Queues(Replication world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
        mayMove = new boolean[services.length];
    }

    /** Someone has joined the list on which those wait who prefer his provider. */
    void joined(int client, ServiceState service, double now) {
        var provider = service.providers[clients.preferred[client]];
        boolean first = provider.pooled && (service.keepsReserve || service.pool.head(now) == client);
        if (first) {
            poolMayMove(service);
        } else if (!provider.pooled || provider.gate.rule().admitsIfNone) {
            mayAdmit(provider);
        }
        // Who joins a shared list behind others finds no room: no provider had any for those before him.
    }

    /** Someone has left the list on which those wait who prefer a provider. */
    void left(ServiceState service, int preferred) {
        var provider = service.providers[preferred];
        if (!provider.pooled) {
            mayAdmit(provider);
        } else if (service.pool.isEmpty() || service.keepsReserve) {
            poolMayMove(service);
        }
    }

    private void poolMayMove(ServiceState service) {
        service.poolMayMove = true;
        mayMove(service);
    }

    /** Someone had to go elsewhere who is the first, or the last one has left: what keeps people out is another thing. */
    void elsewhereChanged(ServiceState service) {
        service.askEveryone();
        mayMove(service);
    }

    /** A provider may have room for someone. */
    public void mayAdmit(ProviderState provider) {
        provider.service.ask(provider);
        mayMove(provider.service);
    }

    private void mayMove(ServiceState service) {
        mayMove[service.number] = true;
        someMayMove = true;
    }

    /** Something may have changed for whoever waits for a service. */
    public void everyListMayMove(ServiceState service) {
        service.poolMayMove = true;
        service.askEveryone();
        mayMove(service);
    }

    /**
     * Admits from every list that may move, until none does; an admission may free a place elsewhere. Those who still wait
     * for each other's places then change.
     */
    public void admitWaiting(double now) {
        do {
            while (someMayMove) {
                someMayMove = false;
                for (var service : services) {
                    if (mayMove[service.number]) {
                        mayMove[service.number] = false;
                        admitTo(service, now);
                    }
                }
            }
        } while (world.exchanges.exchange(now));
    }

    private void admitTo(ServiceState service, double now) {
        world.exchanges.changed(service);
        if (service.plan.comesBack) {
            world.admissions.bringBack(service, now);
        }
        if (service.poolMayMove) {
            service.poolMayMove = false;
            admitFromPool(service, now);
            if (service.keepsReserve) {
                // The first on the list may now be someone for whom other providers open.
                service.askEveryone();
            }
        }
        askAllIfPoolFilledOrEmptied(service);
        for (int rank = service.nextAsked(); rank != Clients.NONE; rank = service.nextAsked()) {
            admitFrom(service.providers[rank], now);
            askAllIfPoolFilledOrEmptied(service);
        }
        if (!service.pool.isEmpty()) {
            wakeFirstThatOpens(service);
        }
        if (service.plan.comesBack) {
            wakeForReturn(service, now);
        }
    }

    /** What keeps people out of each provider is another thing once someone waits for any of them, or nobody any more. */
    private static void askAllIfPoolFilledOrEmptied(ServiceState service) {
        if (service.pool.isEmpty() != service.poolWasEmpty) {
            service.poolWasEmpty = service.pool.isEmpty();
            service.askEveryone();
        }
    }

    /** Whoever waits for any provider goes where there is room. */
    private void admitFromPool(ServiceState service, double now) {
        while (!service.pool.isEmpty()) {
            int client = service.pool.head(now);
            int rank = world.admissions.choose(client, service, now);
            int urgent = service.pool.urgentHead();
            if (rank == Clients.NONE && urgent != Clients.NONE && urgent != client) {
                client = urgent;
                rank = world.admissions.choose(client, service, now);
            }
            if (rank == Clients.NONE) {
                return;
            }
            world.admissions.place(client, service.providers[rank], now);
        }
    }

    private void admitFrom(ProviderState provider, double now) {
        var service = provider.service;
        if (provider.pooled && provider.gate.rule().admitsIfNone) {
            // Whoever finds room elsewhere goes there first, so that no excess is paid while another provider has room.
            admitFromPool(service, now);
        }
        var refusal = Refusal.NOTHING;
        int client = next(provider, now);
        while (client != Clients.NONE) {
            refusal = provider.gate.refusal(now, clients.urgent[client]);
            if (refusal == Refusal.NOTHING) {
                int rank = provider.pooled ? world.admissions.choose(client, service, now) : provider.rank;
                world.admissions.place(client, service.providers[rank], now);
            } else {
                client = exempt(provider, refusal, now);
                if (client == Clients.NONE) {
                    break;
                }
                world.admissions.place(client, provider, now);
            }
            refusal = Refusal.NOTHING;
            client = next(provider, now);
        }
        // Nobody waits where everyone is placed at once, or where there is no list to wait on: there it is who had to
        // go
        // elsewhere, or would be turned away, who is kept out.
        boolean asksGate = service.elsewhere > 0 || (service.plan.waiting.longest == 0 && service.plan.limited);
        provider.refusing(asksGate ? provider.gate.refusal(now, false) : refusal, now);
        provider.opens = refusal == Refusal.PLAFOND ? opens(provider, now) : Double.POSITIVE_INFINITY;
        if (service.pool.isEmpty()) {
            wake(provider);
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
        if (rule.admitsIfNone) {
            return provider.pooled ? pool.firstPreferring(provider.rank, now) : provider.list.head(now);
        }
        return Clients.NONE;
    }

    /** When the plafond of a provider will let in whoever waits for it, on its own list or on the one that is shared. */
    private double opens(ProviderState provider, double now) {
        var pool = provider.service.pool;
        double opens = Math.min(opens(provider, provider.list, now), opens(provider, pool, now));
        boolean someUrgent = provider.list.urgentHead() != Clients.NONE || pool.urgentHead() != Clients.NONE;
        boolean reserve = someUrgent && provider.gate.rule().reserve > 0;
        return reserve ? Math.min(opens, provider.gate.opensAt(now, true)) : opens;
    }

    private double opens(ProviderState provider, WaitingList list, double now) {
        return list.isEmpty() ? Double.POSITIVE_INFINITY : provider.gate.opensAt(now, clients.urgent[list.head(now)]);
    }

    /** Who waits for any provider waits for the first that opens; which one that is need be known only once. */
    private void wakeFirstThatOpens(ServiceState service) {
        int first = 0;
        for (int rank = 1; rank < service.providers.length; rank++) {
            first = service.providers[rank].opens < service.providers[first].opens ? rank : first;
        }
        wake(service.providers[first]);
    }

    /** Whoever is elsewhere comes back as soon as a plafond lets him. */
    private void wakeForReturn(ServiceState service, double now) {
        int client = service.away.longest();
        if (client == Clients.NONE) {
            return;
        }
        for (var provider : service.providers) {
            if (provider.gate.refusal(now, clients.urgent[client]) == Refusal.PLAFOND) {
                provider.opens = provider.gate.opensAt(now, clients.urgent[client]);
                wake(provider);
            }
        }
    }

    private void wake(ProviderState provider) {
        if (provider.opens < world.plan.calendar.end() && provider.opens != provider.wakesAt) {
            provider.wakesAt = provider.opens;
            provider.wakeStamp++;
            world.events.plan(provider.opens, Event.of(Event.WAKE, provider.wakeStamp, provider.number));
        }
    }
}
