package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who gets a place, where and when. */
public final class Admissions {
    private final Clients clients;
    private final ProviderState[] providers;
    private final Moves moves;
    private final Endings endings;
    private final Relocations relocations;
    private final Observer observer;

    public Admissions(RegionState region, Moves moves, Endings endings, Relocations relocations, Observer observer) {
        clients = region.clients;
        providers = region.providers;
        this.moves = moves;
        this.endings = endings;
        this.relocations = relocations;
        this.observer = observer;
    }

    /** Whether a client who comes now and prefers a provider finds room without waiting. */
    boolean isOpen(int client, ServiceState service, int preferred, double now) {
        if (!service.plan.limited) {
            return true;
        }
        boolean anywhere = service.providers[preferred].sharesList;
        boolean room = false;
        for (var provider : service.providers) {
            boolean here = anywhere || provider.rank == preferred;
            room |= here
                    && provider.list.isEmpty()
                    && nobodyElseWaits(provider)
                    && provider.refusal(client, /* urgent= */ false, now) == Refusal.NOTHING;
        }
        return room && service.sharedList.isEmpty();
    }

    /** Whether the list that a client would join takes nobody any more; while there is room nobody needs the list. */
    boolean isClosed(int client, ServiceState service, double now) {
        int longest = service.plan.waiting.longest;
        return longest < Integer.MAX_VALUE
                && service.listOf(clients.preferred(client)).size() >= longest
                && choose(client, service, now) == Clients.NONE;
    }

    /**
     * Whether a client finds room at once with the provider that they prefer, so that they need not be put on a list: nobody
     * waits who might go before them, and nothing comes between.
     */
    boolean findsRoom(int client, ServiceState service, double now) {
        var provider = service.providers[clients.preferred(client)];
        var rules = service.plan.waiting;
        return provider.list.isEmpty()
                && service.sharedList.isEmpty()
                && nobodyElseWaits(provider)
                && !rules.hasMatching
                && rules.longest > 0
                && provider.refusal(client, now) == Refusal.NOTHING
                && !othersGoFirst(client, provider, now);
    }

    /** Whether nobody of another region waits for its places. */
    private static boolean nobodyElseWaits(ProviderState provider) {
        boolean nobody = true;
        for (var sharer : provider.sharers) {
            nobody &= sharer.list.isEmpty() && sharer.service.sharedList.isEmpty();
        }
        return nobody;
    }

    /** Whether someone of another region, or of another service with the same staff, goes before a client for a place. */
    boolean othersGoFirst(int client, ProviderState provider, double now) {
        boolean go = false;
        for (var sharer : provider.sharers) {
            int head = sharer.next(now);
            go |= head != Clients.NONE && provider.list.precedes(head, client, now);
        }
        boolean atOnce = provider.service.plan.dutyToPlace && !clients.elsewhere(client);
        var staff = provider.service.staff;
        return go || (staff.isPresent() && !atOnce && staff.get().othersGoFirst(client, provider.service, now));
    }

    /** A client gets a place as they come. */
    void admitOnArrival(int client, ServiceState service, double now) {
        service.admitted(clients.urgent(client), 0);
        moves.passList(client, service, now);
        admit(client, service.providers[clients.preferred(client)], now);
    }

    /** A service with the duty to place takes a client, or sends them elsewhere at once. */
    void placeAtOnce(int client, ServiceState service, double now) {
        moves.leavePlace(client, now);
        int rank = choose(client, service, now);
        if (rank != Clients.NONE) {
            admit(client, service.providers[rank], now);
            return;
        }
        service.count(Metric.OVERFLOW);
        moves.goElsewhere(client, service, now);
        stay(client, service, 1, /* waited= */ false, now);
        service.away.add(client);
    }

    /** Care is found for a client from the list, beside the places. */
    void placeBeside(int client, ServiceState service, double now) {
        endWait(client, service, now);
        moves.takeOffList(client, now);
        moves.leavePlace(client, now);
        moves.goElsewhere(client, service, now);
        stay(client, service, 1, /* waited= */ true, now);
    }

    /**
     * Which provider of a service takes a client now: the one that they prefer, or where clients may go to others the one
     * with most room; its own if no other has room and the plafond pays the excess; {@link Clients#NONE} if none does.
     */
    int choose(int client, ServiceState service, double now) {
        int preferred = clients.preferred(client);
        var own = service.providers[preferred].capacity;
        var refusal = service.providers[preferred].refusal(client, now);
        if (refusal == Refusal.NOTHING && !othersGoFirst(client, service.providers[preferred], now)) {
            return preferred;
        }
        int best = Clients.NONE;
        if (service.providers[preferred].sharesList) {
            double most = Double.NEGATIVE_INFINITY;
            for (var provider : service.providers) {
                boolean theirTurn =
                        provider.list.isEmpty() || !provider.list.precedes(provider.list.head(now), client, now);
                boolean open = theirTurn
                        && provider.refusal(client, now) == Refusal.NOTHING
                        && !othersGoFirst(client, provider, now);
                if (open && provider.capacity.room(now) > most) {
                    most = provider.capacity.room(now);
                    best = provider.rank;
                }
            }
        }
        boolean excess = best == Clients.NONE
                && refusal == Refusal.PLAFOND
                && own.rule().admitsIfNone
                && !othersGoFirst(client, service.providers[preferred], now);
        return excess ? preferred : best;
    }

    /** A client takes a place of a provider and gives up what they had. */
    void admit(int client, ProviderState provider, double now) {
        boolean waited = clients.list(client) != Clients.NONE;
        if (waited) {
            endWait(client, provider.service, now);
        }
        observer.chosen(client, provider, now);
        moves.takeOffList(client, now);
        moves.leavePlace(client, now);
        take(client, provider, waited, now);
    }

    /** Notes how long a client has waited for the place that they get now, and what that does to their stay. */
    void endWait(int client, ServiceState service, double now) {
        double waited = now - clients.joined(client);
        service.admitted(clients.urgent(client), waited);
        double heavierPerDay = service.plan.waiting.heavierPerDay;
        if (heavierPerDay > 0) {
            clients.setHeavier(client, clients.heavier(client) * (1 + heavierPerDay * waited));
        }
    }

    /**
     * A client who has neither a place nor a list takes a place of a provider.
     *
     * @param waited whether they waited for it, so that what they need is in the account already
     */
    void take(int client, ProviderState provider, boolean waited, double now) {
        var service = provider.service;
        count(client, provider);
        moves.occupy(client, provider, now);
        stay(client, service, provider.stayFactor, waited, now);
        observer.admitted(client, provider, now);
        relocations.came(client, provider, now);
    }

    private void count(int client, ProviderState provider) {
        provider.service.countOfGroup(Metric.ADMISSIONS, client);
        provider.admissions++;
        if (provider.rank != clients.preferred(client)) {
            provider.service.count(Metric.OTHER_PROVIDER);
            provider.fromOthers++;
        }
    }

    /** Someone from outside, who need not be followed, is admitted where all is known of a stay as it begins. */
    void admitForKnownStay(ServiceState service, long key, double[] homesUpTo, long visit, double now) {
        var provider = service.providers[service.preferred(visit)];
        service.count(Metric.ADMISSIONS);
        provider.admissions++;
        var everyone = service.groups[0];
        double drawn = everyone.plan.stay.at(Purpose.STAY.quantile(visit));
        double days = drawn * everyone.stayFactor * provider.stayFactor;
        stayKnown(Clients.NONE, provider, Clients.home(key, homesUpTo), drawn, days, 1, now);
    }

    /** A client is admitted where all is known of a stay as it begins, so that they need not be followed any further. */
    void admitAndForget(int client, ProviderState provider, double now) {
        var service = provider.service;
        moves.leavePlace(client, now);
        count(client, provider);
        double drawn = service.daysDrawn(client);
        double heavier = heavier(client);
        double days = days(client, service, drawn, heavier * provider.stayFactor);
        stayKnown(client, provider, clients.municipality(client), drawn, days, heavier, now);
        moves.leaveModel(client, now);
    }

    private void stayKnown(
            int client,
            ProviderState provider,
            int municipality,
            double drawn,
            double days,
            double heavier,
            double now) {
        var service = provider.service;
        double planned = Math.min(days, service.maximumStay);
        service.account.draw(drawn);
        service.account.begin(drawn, days, planned, heavier);
        double until = now + planned;
        service.stay(provider, municipality, now, until);
        observer.stays(client, provider, drawn, now, until);
    }

    private void stay(int client, ServiceState service, double factor, boolean waited, double now) {
        double heavier = heavier(client);
        double drawn = service.daysDrawn(client);
        if (!waited) {
            service.account.draw(drawn);
        }
        double days = days(client, service, drawn, heavier * factor);
        double planned = Math.min(days, service.maximumStay);
        boolean goesOn = clients.pausedAt(client) == service.number;
        double cutOff = goesOn ? service.renewals.orElseThrow().cutOff(client) : 0;
        service.account.begin(drawn, days, planned, heavier);
        clients.setHeavier(client, 1);
        clients.setToGo(client, Double.NaN);
        clients.addToVisits(client);
        endings.planCare(client, service, now + planned, now + days + cutOff, now);
        if (service.plan.indication.isPresent()) {
            double term = service.plan.indication.get().term.at(now);
            if (goesOn) {
                endings.planIndication(client, term, now);
            } else {
                endings.beginIndications(client, service, term, now);
            }
            clients.setPausedAt(client, Clients.NONE);
        }
    }

    /** By which factor a new stay is longer than it would be; what is to go of one that began elsewhere is as it was. */
    private double heavier(int client) {
        return Double.isNaN(clients.toGo(client)) ? clients.heavier(client) : 1;
    }

    /** How long a stay lasts of which so many days are drawn: the rest of one that began elsewhere, or a new one. */
    private double days(int client, ServiceState service, double drawn, double longer) {
        return Double.isNaN(clients.toGo(client)) ? drawn * service.group(client).stayFactor * longer : drawn;
    }

    /** Care starts for a client for whom a place was held. */
    public void startMatched(int client, double now) {
        admit(client, providers[clients.heldBy(client)], now);
    }

    /** Whoever is elsewhere comes back when a place falls free, the longest away first. */
    void bringBack(ServiceState service, double now) {
        for (int client = service.away.longest(); client != Clients.NONE; client = service.away.longest()) {
            int rank = choose(client, service, now);
            if (rank == Clients.NONE) {
                return;
            }
            moves.vacate(client, now);
            service.count(Metric.RETURNED);
            count(client, service.providers[rank]);
            moves.occupy(client, service.providers[rank], now);
            observer.admitted(client, service.providers[rank], now);
            relocations.came(client, service.providers[rank], now);
        }
    }

    /**
     * A client from the list is offered a place of a provider, and takes it or has it held for them; who does not wait in
     * earnest turns it down, and it is for the next.
     */
    void offer(int client, ProviderState provider, double now) {
        if (clients.inactive(client)) {
            moves.strikeOff(client, now);
        } else if (provider.service.plan.waiting.hasMatching) {
            observer.chosen(client, provider, now);
            moves.match(client, provider, now);
        } else {
            admit(client, provider, now);
        }
    }
}
