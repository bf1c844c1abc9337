package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.state.BlockedClients;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.FreedRoom;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;

/** Who moves up when there is room: asks every list that may move until none does. */
public final class AdmissionDispatcher {
    private final Clients clients;
    private final ServiceState[] services;
    private final BlockedClients blocked;
    private final FreedRoom freed;
    private final Admissions admissions;
    private final Relocations relocations;
    private final BlockingCycles cycles;
    private final Schedule schedule;

    public AdmissionDispatcher(
            RegionState region,
            FreedRoom freed,
            Admissions admissions,
            Relocations relocations,
            BlockingCycles cycles,
            Schedule schedule) {
        clients = region.clients;
        services = region.services;
        blocked = region.blocked;
        this.freed = freed;
        this.admissions = admissions;
        this.relocations = relocations;
        this.cycles = cycles;
        this.schedule = schedule;
    }

    /**
     * Admits from every list that may move, until none does; an admission may free a place elsewhere. Those who still wait
     * for each other's places then change.
     */
    public void admitWaiting(double now) {
        do {
            while (freed.takeSome()) {
                for (var service : services) {
                    if (freed.take(service)) {
                        admitTo(service, now);
                    }
                }
            }
        } while (cycles.exchange(now));
    }

    private void admitTo(ServiceState service, double now) {
        blocked.change(service);
        if (service.plan.comesBack) {
            admissions.bringBack(service, now);
        }
        if (service.relocations.isPresent()) {
            relocations.move(service, now);
        }
        if (service.sharedListMayMove) {
            service.sharedListMayMove = false;
            admitFromSharedList(service, now);
            if (service.headMatters()) {
                // The first on the list may now be someone for whom other providers open.
                service.askEveryone();
            }
        }
        askAllIfSharedListFilledOrEmptied(service);
        for (int rank = service.nextAsked(); rank != Clients.NONE; rank = service.nextAsked()) {
            admitFrom(service.providers[rank], now);
            askAllIfSharedListFilledOrEmptied(service);
        }
        if (!service.sharedList.isEmpty()) {
            wakeFirstThatOpens(service);
        }
        if (service.plan.comesBack) {
            wakeForReturn(service, now);
        }
    }

    /** What keeps people out of each provider is another thing once someone waits for any of them, or nobody any more. */
    private static void askAllIfSharedListFilledOrEmptied(ServiceState service) {
        if (service.sharedList.isEmpty() != service.sharedListWasEmpty) {
            service.sharedListWasEmpty = service.sharedList.isEmpty();
            service.askEveryone();
        }
    }

    /** Whoever waits for any provider goes where there is room. */
    private void admitFromSharedList(ServiceState service, double now) {
        while (!service.sharedList.isEmpty()) {
            int client = service.sharedList.head(now);
            int rank = admissions.choose(client, service, now);
            int urgent = service.sharedList.urgentHead();
            if (rank == Clients.NONE && urgent != Clients.NONE && urgent != client) {
                client = urgent;
                rank = admissions.choose(client, service, now);
            }
            if (rank == Clients.NONE) {
                return;
            }
            admissions.offer(client, service.providers[rank], now);
        }
    }

    private void admitFrom(ProviderState provider, double now) {
        var service = provider.service;
        if (provider.sharesList && provider.capacity.rule().admitsIfNone) {
            // Whoever finds room elsewhere goes there first, so that no excess is paid while another provider has room.
            admitFromSharedList(service, now);
        }
        var refusal = Refusal.NOTHING;
        int client = provider.next(now);
        while (client != Clients.NONE) {
            refusal = provider.refusal(client, now);
            if (refusal == Refusal.NOTHING && admissions.othersGoFirst(client, provider, now)) {
                refusal = Refusal.PLACES;
                break;
            }
            if (refusal == Refusal.NOTHING) {
                int rank = provider.sharesList ? admissions.choose(client, service, now) : provider.rank;
                admissions.offer(client, service.providers[rank], now);
            } else {
                client = exempt(provider, refusal, now);
                if (client == Clients.NONE || admissions.othersGoFirst(client, provider, now)) {
                    break;
                }
                admissions.offer(client, provider, now);
            }
            refusal = Refusal.NOTHING;
            client = provider.next(now);
        }
        // Nobody waits where everyone is placed at once, or where there is no list to wait on: those who are kept out
        // there are sent elsewhere or turned away.
        boolean nobodyWaits = (service.plan.dutyToPlace && service.elsewhere > 0)
                || (service.plan.waiting.longest == 0 && service.plan.limited);
        provider.refusing(nobodyWaits ? provider.capacity.refusal(now, false, 0, 0) : refusal, now);
        provider.opens = refusal == Refusal.PLAFOND ? opens(provider, now) : Double.POSITIVE_INFINITY;
        if (service.sharedList.isEmpty()) {
            schedule.wake(provider);
        }
        service.withdraw(provider);
    }

    /**
     * Who may come in though the first on the list may not: an urgent client from the reserve, or, where the plafond pays the
     * excess, the first client who prefers this provider; where staff lack, someone whom the same staff look after already.
     */
    private int exempt(ProviderState provider, Refusal refusal, double now) {
        if (refusal == Refusal.STAFF) {
            return fromOwnStaff(provider, now);
        }
        var rule = provider.capacity.rule();
        var sharedList = provider.service.sharedList;
        if (refusal != Refusal.PLAFOND) {
            return Clients.NONE;
        }
        if (rule.reserve > 0) {
            int urgent = sharedList.better(provider.list.urgentHead(), sharedList.urgentHead(), now);
            if (urgent != Clients.NONE && provider.refusal(urgent, now) == Refusal.NOTHING) {
                return urgent;
            }
        }
        if (rule.admitsIfNone) {
            int first = firstPreferring(provider, now);
            boolean onlyForThePlafond = first != Clients.NONE && provider.refusal(first, now) == Refusal.PLAFOND;
            return onlyForThePlafond ? first : Clients.NONE;
        }
        return Clients.NONE;
    }

    /** The first on the list who comes from a place of the same staff, and needs no more of them than there are. */
    private int fromOwnStaff(ProviderState provider, double now) {
        var sharedList = provider.service.sharedList;
        var list = provider.list;
        int own = list.better(
                fromOwnStaff(provider, list.firstUrgent(), now), fromOwnStaff(provider, list.firstRegular(), now), now);
        int shared = list.better(
                fromOwnStaff(provider, sharedList.firstUrgent(), now),
                fromOwnStaff(provider, sharedList.firstRegular(), now),
                now);
        return list.better(own, shared, now);
    }

    private int fromOwnStaff(ProviderState provider, int head, double now) {
        var staff = provider.service.staff.orElseThrow();
        int client = head;
        while (client != Clients.NONE && !admitsFromOwnStaff(provider, staff.brings(client), client, now)) {
            client = clients.next(client);
        }
        return client;
    }

    private boolean admitsFromOwnStaff(ProviderState provider, double brings, int client, double now) {
        return brings > 0
                && provider.refusalBringing(brings, client, now) == Refusal.NOTHING
                && !admissions.othersGoFirst(client, provider, now);
    }

    private static int firstPreferring(ProviderState provider, double now) {
        if (!provider.sharesList) {
            return provider.list.head(now);
        }
        // Nobody need be looked for whom the counts do not know of.
        return provider.waiting > provider.matched
                ? provider.service.sharedList.firstPreferring(provider.rank, now)
                : Clients.NONE;
    }

    /** When the plafond of a provider will let in whoever waits for it, on its own list or on the one that is shared. */
    private double opens(ProviderState provider, double now) {
        var sharedList = provider.service.sharedList;
        double opens = Math.min(opens(provider, provider.list, now), opens(provider, sharedList, now));
        int urgent = sharedList.better(provider.list.urgentHead(), sharedList.urgentHead(), now);
        boolean reserve = urgent != Clients.NONE && provider.capacity.rule().reserve > 0;
        return reserve ? Math.min(opens, provider.opensAt(urgent, now)) : opens;
    }

    private double opens(ProviderState provider, WaitingList list, double now) {
        return list.isEmpty() ? Double.POSITIVE_INFINITY : provider.opensAt(list.head(now), now);
    }

    /** Who waits for any provider waits for the first that opens; which one that is need be known only once. */
    private void wakeFirstThatOpens(ServiceState service) {
        int first = 0;
        for (int rank = 1; rank < service.providers.length; rank++) {
            first = service.providers[rank].opens < service.providers[first].opens ? rank : first;
        }
        schedule.wake(service.providers[first]);
    }

    /** Whoever is elsewhere comes back as soon as a plafond lets them. */
    private void wakeForReturn(ServiceState service, double now) {
        int client = service.away.longest();
        if (client == Clients.NONE) {
            return;
        }
        for (var provider : service.providers) {
            if (provider.refusal(client, now) == Refusal.PLAFOND) {
                provider.opens = provider.opensAt(client, now);
                schedule.wake(provider);
            }
        }
    }
}
