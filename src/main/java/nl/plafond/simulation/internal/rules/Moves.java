package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.Occupancy.Kind;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;

/** Single steps of clients: onto a list and off it, into a place and out of it; every count is kept here. */
public final class Moves {
    private final Replication world;
    private final Clients clients;
    private final ServiceState[] services;

    public Moves(Replication world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
    }

    /** A client joins the list of a service, where he may already have been for a while. */
    public void join(int client, ServiceState service, double joined, double now) {
        boolean inPlace = clients.place[client] != Clients.NONE;
        clients.list[client] = service.number;
        clients.joined[client] = joined;
        clients.bridged[client] = !inPlace && clients.quantile(client, Purpose.BRIDGING) < service.bridgingShare;
        service.listOf(clients.preferred[client]).add(client);
        count(client, service, 1, now);
        if (inPlace) {
            services[clients.place[client]].blocked++;
            world.exchanges.joined(client, service, now);
        }
        world.watch.joined(client, service, now);
    }

    /** A client leaves the list that he is on, if any, without the place that he waited for. */
    void leaveList(int client, double now) {
        if (clients.list[client] != Clients.NONE) {
            services[clients.list[client]].vainWaits.add(now - clients.joined[client]);
            takeOffList(client, now);
        }
    }

    /** A client is taken off the list that he is on, if any; a place that is held for him is let go. */
    void takeOffList(int client, double now) {
        if (clients.list[client] == Clients.NONE) {
            return;
        }
        var service = services[clients.list[client]];
        if (clients.matched[client]) {
            clients.matched[client] = false;
            service.matched--;
            var holder = world.providers[clients.heldBy[client]];
            holder.gate.hold(-1);
            world.queues.mayAdmit(holder);
        } else {
            takeOff(client, service);
        }
        count(client, service, -1, now);
        if (clients.place[client] != Clients.NONE) {
            services[clients.place[client]].blocked--;
        }
        clients.list[client] = Clients.NONE;
        clients.stamp[client]++;
        world.watch.leftList(client, service, now);
    }

    private void count(int client, ServiceState service, int by, double now) {
        service.waiting += by;
        service.waitingUrgent += clients.urgent[client] ? by : 0;
        if (clients.bridged[client]) {
            service.bridged += by;
            world.occupancy.change(Kind.BRIDGED, service.number, clients.municipality[client], by, now);
        }
    }

    /** A place of a provider is held for a client who waits; he waits for nothing else any more. */
    void match(int client, ProviderState provider, double now) {
        var service = provider.service;
        takeOff(client, service);
        clients.matched[client] = true;
        clients.heldBy[client] = provider.number;
        service.matched++;
        provider.gate.hold(1);
        plan(Event.MATCHED, client, now + matchingDays(client, service));
        world.watch.matched(client, provider, now);
    }

    /** How long it takes to match a client with a place of a service. */
    double matchingDays(int client, ServiceState service) {
        return service.plan.waiting.matching.at(clients.quantile(client, Purpose.MATCHING));
    }

    private void takeOff(int client, ServiceState service) {
        service.listOf(clients.preferred[client]).remove(client);
        world.exchanges.left(client, service);
        world.queues.left(service, clients.preferred[client]);
    }

    /** A client takes a place of a provider. */
    public void occupy(int client, ProviderState provider, double now) {
        var service = provider.service;
        clients.place[client] = service.number;
        clients.provider[client] = provider.number;
        clients.elsewhere[client] = false;
        clients.entered[client] = now;
        service.inCare++;
        provider.gate.changeInCare(1, now);
        world.occupancy.changeInCare(provider.number, clients.municipality[client], 1, now);
        world.watch.tookPlace(client, provider, now);
    }

    /** A client is placed outside the region. */
    void goElsewhere(int client, ServiceState service, double now) {
        clients.place[client] = service.number;
        clients.elsewhere[client] = true;
        clients.entered[client] = now;
        service.elsewhere++;
        if (service.elsewhere == 1) {
            world.queues.elsewhereChanged(service);
        }
        world.occupancy.change(Kind.ELSEWHERE, service.number, clients.municipality[client], 1, now);
        world.watch.placedElsewhere(client, service, now);
    }

    /** A client gives up the place that he has, if any, and the wait for a dwelling with it. */
    void leavePlace(int client, double now) {
        if (clients.place[client] == Clients.NONE) {
            return;
        }
        leaveDwellings(client);
        vacate(client, now);
        clients.place[client] = Clients.NONE;
        clients.elsewhere[client] = false;
        clients.stamp[client]++;
    }

    /** Empties the place of a client, who keeps his plans. */
    void vacate(int client, double now) {
        var service = services[clients.place[client]];
        int municipality = clients.municipality[client];
        world.watch.leftPlace(client, service, now);
        if (clients.elsewhere[client]) {
            service.elsewhere--;
            if (service.elsewhere == 0) {
                world.queues.elsewhereChanged(service);
            }
            world.occupancy.change(Kind.ELSEWHERE, service.number, municipality, -1, now);
            return;
        }
        var provider = world.providers[clients.provider[client]];
        service.discharges++;
        service.inCare--;
        provider.gate.changeInCare(-1, now);
        world.occupancy.changeInCare(provider.number, municipality, -1, now);
        world.queues.mayAdmit(provider);
    }

    /** A client whose care is complete waits in his place for a dwelling. */
    void waitForDwelling(int client, int stream, boolean urgent, double now) {
        var service = services[clients.place[client]];
        clients.dwelling[client] = stream;
        clients.urgent[client] = urgent;
        clients.joined[client] = now;
        world.dwellings[stream].add(client);
        service.blocked++;
        service.forDwelling++;
    }

    /** A client waits for a dwelling no longer, if he did. */
    void leaveDwellings(int client) {
        if (clients.dwelling[client] != Clients.NONE) {
            var service = services[clients.place[client]];
            world.dwellings[clients.dwelling[client]].remove(client);
            clients.dwelling[client] = Clients.NONE;
            service.blocked--;
            service.forDwelling--;
        }
    }

    /** Plans what ends the present state of a client; what was planned for it before does not count any more. */
    void plan(int kind, int client, double time) {
        clients.stamp[client]++;
        if (time < world.plan.calendar.end()) {
            world.events.plan(time, Event.of(kind, clients.stamp[client], client));
        }
    }
}
