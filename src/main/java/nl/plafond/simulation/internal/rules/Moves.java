package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.BlockedClients;
import nl.plafond.simulation.internal.state.ClientDays;
import nl.plafond.simulation.internal.state.ClientDays.Kind;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.FreedRoom;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;

/**
 * Single steps of clients: onto a list and off it, into a place and out of it. Keeps the counts of who is where, and notes
 * what a step frees for those who wait.
 */
public final class Moves {
    private final Clients clients;
    private final ServiceState[] services;
    private final ProviderState[] providers;
    private final WaitingList[] dwellings;
    private final ClientDays clientDays;
    private final BlockedClients blocked;
    private final FreedRoom freed;
    private final Schedule schedule;
    private final PriceSteps priceSteps;
    private final Observer observer;

    public Moves(RegionState region, FreedRoom freed, Schedule schedule, PriceSteps priceSteps, Observer observer) {
        clients = region.clients;
        services = region.services;
        providers = region.providers;
        dwellings = region.dwellings;
        clientDays = region.clientDays;
        blocked = region.blocked;
        this.freed = freed;
        this.schedule = schedule;
        this.priceSteps = priceSteps;
        this.observer = observer;
    }

    /** A client joins the list of a service, on which they may already have been for a while. */
    public void join(int client, ServiceState service, double joined, double now) {
        boolean inPlace = clients.place(client) != Clients.NONE;
        clients.setList(client, service.number);
        clients.setJoined(client, joined);
        boolean mayBridge = !inPlace && !clients.inactive(client) && service.bridgingShare > 0;
        clients.setBridged(client, mayBridge && clients.quantile(client, Purpose.BRIDGING) < service.bridgingShare);
        service.listOf(clients.preferred(client)).add(client);
        clients.setTurn(client, service.waitsSoFar.join(joined));
        count(client, service, 1, now);
        if (inPlace) {
            wantsNoMove(client);
            services[clients.place(client)].changeBlocked(client, 1, now);
            joinBlocked(client, service, now);
        }
        if (service.plan.expertTable.isPresent()) {
            double due = service.plan.expertTable.get().due(joined, clients.urgent(client));
            schedule.planAnyway(EventCode.EXPERT_TABLE, service.number, Math.max(now, due));
        }
        observer.joined(client, service, now);
    }

    /** A client on a list goes to a temporary place, without bridging care. */
    void enterTemporaryPlace(int client, ServiceState service, double now) {
        service.temporary.orElseThrow().add(client, now + service.plan.waiting.temporaryLongest);
        clientDays.change(Kind.TEMPORARY, service.number, clients.municipality(client), 1, now);
        observer.toTemporaryPlace(client, service, now);
        if (clients.bridged(client)) {
            countBridged(client, service, -1, now);
        }
    }

    /** A client on a list leaves the temporary place that they have, if any. */
    void leaveTemporaryPlace(int client, ServiceState service, double now) {
        var stays = service.temporary.orElseThrow();
        if (stays.contains(client)) {
            stays.remove(client);
            clientDays.change(Kind.TEMPORARY, service.number, clients.municipality(client), -1, now);
            observer.outOfTemporaryPlace(client, service, now);
            if (clients.bridged(client)) {
                countBridged(client, service, 1, now);
            }
        }
    }

    private void countBridged(int client, ServiceState service, int by, double now) {
        service.bridged += by;
        clientDays.change(Kind.BRIDGED, service.number, clients.municipality(client), by, now);
    }

    /** A client comes to a list and is taken off it at once; only the observer sees it. */
    void passList(int client, ServiceState service, double now) {
        clients.setBridged(client, false);
        blocked.change(service);
        observer.joined(client, service, now);
        observer.leftList(client, service, now);
    }

    /** Where an admission takes a match, that time goes by while a blocked client keeps their place. */
    private void joinBlocked(int client, ServiceState service, double now) {
        boolean mayChange = blocked.join(client, service);
        if (mayChange && service.plan.waiting.hasMatching) {
            double ready = blocked.readyFrom(client, service);
            if (ready > now) {
                schedule.planAnyway(EventCode.EXCHANGE, service.number, ready);
            }
        }
    }

    /** A client leaves the list that they are on, if any, without the place that they waited for. */
    public void leaveList(int client, double now) {
        if (clients.list(client) != Clients.NONE) {
            services[clients.list(client)].vainWaits.add(now - clients.joined(client));
            takeOffList(client, now);
        }
    }

    /** Someone who does not wait in earnest is taken off the list: they waited in vain for nothing. */
    void strikeOff(int client, double now) {
        takeOffList(client, now);
        leaveModel(client, now);
    }

    /** A client is taken off the list that they are on, if any; a place that is held for them is let go. */
    public void takeOffList(int client, double now) {
        if (clients.list(client) == Clients.NONE) {
            return;
        }
        var service = services[clients.list(client)];
        if (service.temporary.isPresent()) {
            leaveTemporaryPlace(client, service, now);
        }
        if (clients.matched(client)) {
            clients.setMatched(client, false);
            service.matched--;
            service.providers[clients.preferred(client)].matched--;
            service.staff.ifPresent(staff -> staff.hold(client, /* whether= */ false));
            var holder = providers[clients.heldBy(client)];
            holder.hold(client, -1);
            freed.at(holder);
        } else {
            takeOff(client, service);
        }
        service.waitsSoFar.leave(clients.turn(client));
        count(client, service, -1, now);
        if (clients.place(client) != Clients.NONE) {
            services[clients.place(client)].changeBlocked(client, -1, now);
        }
        clients.setList(client, Clients.NONE);
        clients.addToStamp(client);
        observer.leftList(client, service, now);
    }

    private void count(int client, ServiceState service, int by, double now) {
        service.waiting += by;
        service.account.changeWaiting(by, now);
        service.providers[clients.preferred(client)].waiting += by;
        service.group(client).waiting += by;
        service.waitingUrgent += clients.urgent(client) ? by : 0;
        if (clients.bridged(client)) {
            countBridged(client, service, by, now);
        }
    }

    /** A place of a provider is held for a client who waits; they wait for nothing else any more. */
    public void match(int client, ProviderState provider, double now) {
        var service = provider.service;
        takeOff(client, service);
        clients.setMatched(client, true);
        service.providers[clients.preferred(client)].matched++;
        clients.setHeldBy(client, provider.number);
        service.matched++;
        service.staff.ifPresent(staff -> staff.hold(client, /* whether= */ true));
        provider.hold(client, 1);
        schedule.plan(EventCode.MATCHED, client, now + service.matchingDays(client));
        observer.matched(client, provider, now);
    }

    private void takeOff(int client, ServiceState service) {
        service.listOf(clients.preferred(client)).remove(client);
        blocked.leave(client, service);
        freed.left(service, clients.preferred(client));
    }

    /** A client takes a place of a provider. */
    public void occupy(int client, ProviderState provider, double now) {
        var service = provider.service;
        clients.setProvider(client, provider.number);
        clients.setElsewhere(client, false);
        if (clients.place(client) != service.number) {
            // Whoever comes back from elsewhere is in a class already, and may wait for another service by now.
            beginAtFirstPrice(client, service, now);
        }
        clients.setPlace(client, service.number);
        service.changeInCare(client, 1);
        provider.take(client, now);
        clientDays.changeInCare(provider.number, service.priceClass(client), clients.municipality(client), 1, now);
        freed.taken(provider);
        observer.tookPlace(client, provider, now);
    }

    private void beginAtFirstPrice(int client, ServiceState service, double now) {
        service.setPriceClass(client);
        if (service.pricedStays.isPresent()) {
            priceSteps.begin(client, service, now);
        }
    }

    /** A client is placed outside the region. */
    public void goElsewhere(int client, ServiceState service, double now) {
        clients.setPlace(client, service.number);
        clients.setElsewhere(client, true);
        beginAtFirstPrice(client, service, now);
        service.elsewhere++;
        if (service.elsewhere == 1) {
            freed.elsewhereChanged(service);
        }
        clientDays.change(Kind.ELSEWHERE, service.number, clients.municipality(client), 1, now);
        observer.placedElsewhere(client, service, now);
    }

    /** A client gives up the place that they have, if any, and the wait for a dwelling with it. */
    public void leavePlace(int client, double now) {
        if (clients.place(client) == Clients.NONE) {
            return;
        }
        leaveDwellings(client, now);
        vacate(client, now);
        clients.setPlace(client, Clients.NONE);
        clients.setElsewhere(client, false);
        clients.addToStamp(client);
    }

    /** Empties the place of a client; what is planned for them stands. */
    public void vacate(int client, double now) {
        var service = services[clients.place(client)];
        int municipality = clients.municipality(client);
        observer.leftPlace(client, service, now);
        wantsNoMove(client);
        if (clients.elsewhere(client)) {
            service.elsewhere--;
            if (service.elsewhere == 0) {
                freed.elsewhereChanged(service);
            }
            clientDays.change(Kind.ELSEWHERE, service.number, municipality, -1, now);
            return;
        }
        var provider = providers[clients.provider(client)];
        service.changeInCare(client, -1);
        provider.leave(client, now);
        takeFromThoseToPlaceAnew(client, provider);
        clientDays.changeInCare(provider.number, service.priceClass(client), municipality, -1, now);
        freed.vacated(provider);
    }

    /** Whoever is ready, or leaves their place, wants to move to no other provider of the service. */
    private void wantsNoMove(int client) {
        var service = services[clients.place(client)];
        if (service.relocations.isPresent()) {
            service.relocations.get().remove(client);
        }
    }

    /** A client in care moves to another provider of the service; their stay goes on as it was. */
    void relocate(int client, ProviderState to, double now) {
        int municipality = clients.municipality(client);
        var service = to.service;
        var from = providers[clients.provider(client)];
        observer.relocates(client, to, now);
        wantsNoMove(client);
        from.leave(client, now);
        takeFromThoseToPlaceAnew(client, from);
        clientDays.changeInCare(from.number, service.priceClass(client), municipality, -1, now);
        freed.vacated(from);
        clients.setProvider(client, to.number);
        to.take(client, now);
        clientDays.changeInCare(to.number, service.priceClass(client), municipality, 1, now);
        freed.taken(to);
        observer.relocated(client, to, now);
    }

    private void takeFromThoseToPlaceAnew(int client, ProviderState provider) {
        if (clients.toPlaceAnew(client)) {
            provider.toPlaceAnew.remove(client);
            clients.setToPlaceAnew(client, false);
        }
    }

    /** A client whose care is complete waits in their place for a dwelling. */
    public void joinDwellings(int client, int stream, boolean urgent, double now) {
        var service = services[clients.place(client)];
        wantsNoMove(client);
        clients.setDwelling(client, stream);
        clients.setUrgent(client, urgent);
        clients.setJoined(client, now);
        dwellings[stream].add(client);
        service.changeBlocked(client, 1, now);
        service.forDwelling++;
        observer.blockedForDwelling(client, service, now);
    }

    /** A client waits for a dwelling no longer, if they did. */
    public void leaveDwellings(int client, double now) {
        if (clients.dwelling(client) != Clients.NONE) {
            var service = services[clients.place(client)];
            dwellings[clients.dwelling(client)].remove(client);
            clients.setDwelling(client, Clients.NONE);
            service.changeBlocked(client, -1, now);
            service.forDwelling--;
        }
    }

    /** A client leaves whatever they wait for and have, for good. */
    public void leaveModel(int client, double now) {
        goHome(client, now);
        clients.forget(client);
    }

    /** A client leaves whatever they wait for and have, for a place that the model does not follow. */
    void goHome(int client, double now) {
        leaveList(client, now);
        leavePlace(client, now);
        clients.addToStamp(client);
        clients.setToGo(client, Double.NaN);
        observer.gone(client, now);
    }
}
