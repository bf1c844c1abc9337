package nl.plafond.simulation;

import nl.plafond.simulation.Gate.Refusal;

/** Who moves up when there is room: asks every list that may move until none does. */
final class Queues {
    private final World world;
    private final Clients clients;
    private final ServiceState[] services;
    private final boolean[] mayMove;
    private boolean someMayMove;

    Queues(World world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
        mayMove = new boolean[services.length];
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
        provider.service.ask(provider);
        mayMove(provider.service);
    }

    private void mayMove(ServiceState service) {
        mayMove[service.number] = true;
        someMayMove = true;
    }

    void everyListMayMove() {
        for (var service : services) {
            service.poolMayMove = true;
            service.askEveryone();
            mayMove(service);
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
            world.admissions.bringBack(service, now);
        }
        if (service.poolMayMove) {
            service.poolMayMove = false;
            admitFromPool(service, now);
        }
        askAllIfPoolFilledOrEmptied(service);
        for (int rank = service.nextAsked(); rank != Clients.NONE; rank = service.nextAsked()) {
            admitFrom(service.providers[rank], now);
            askAllIfPoolFilledOrEmptied(service);
        }
        if (!service.pool.isEmpty()) {
            wakePoolWhenSomeoneOpens(service, now);
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
            if (rank == Clients.NONE && service.pool.urgentHead() != Clients.NONE) {
                client = service.pool.urgentHead();
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
        provider.refusing(refusal, now);
        if (refusal == Refusal.PLAFOND && !provider.list.isEmpty()) {
            wake(provider, opens(provider, provider.list, now));
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

    /** When the plafond of a provider will let in whoever is first on a list, or who is urgent. */
    private double opens(ProviderState provider, WaitingList list, double now) {
        double opens = provider.gate.opensAt(now, clients.urgent[list.head(now)]);
        boolean reserve = provider.gate.rule().reserve > 0 && list.urgentHead() != Clients.NONE;
        return reserve ? Math.min(opens, provider.gate.opensAt(now, true)) : opens;
    }

    /** Who waits for any provider waits for the first that opens. */
    private void wakePoolWhenSomeoneOpens(ServiceState service, double now) {
        double first = Double.POSITIVE_INFINITY;
        int rank = 0;
        for (var provider : service.providers) {
            double opens = opens(provider, service.pool, now);
            if (!provider.list.isEmpty()) {
                opens = Math.min(opens, opens(provider, provider.list, now));
            }
            if (opens < first) {
                first = opens;
                rank = provider.rank;
            }
        }
        wake(service.providers[rank], first);
    }

    private void wake(ProviderState provider, double opens) {
        if (opens < world.plan.calendar.end()) {
            provider.wakeStamp++;
            world.events.plan(opens, Event.of(Event.WAKE, provider.wakeStamp, provider.number));
        }
    }
}
