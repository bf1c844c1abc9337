package nl.plafond.simulation.internal.rules;

import java.util.Arrays;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.plan.InPlaceCircles;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;

/**
 * Circles of full providers whose people, ready and blocked, wait for each other's places: they change at that moment, all
 * of a circle in one step.
 *
 * <p>It is asked when nobody can be admitted any more. A provider takes part if it refuses whoever comes and would take him
 * as soon as one of its people has gone: one with more people than places does not, nor does one whose plafond would
 * refuse him even then. Each gives the place to the one who comes first by the rules of its list, of those who are
 * blocked on some circle with it; whoever follows that from provider to provider comes round. Nobody who waits elsewhere is
 * passed over, for without the circle no place falls free.
 *
 * <p>Where an admission takes a match, that time goes by while both keep their places, so nobody takes part before it is
 * over. All is done with what was set aside at the start; a model without such routes asks nothing.
 */
public final class Exchanges {
    private final Replication world;
    private final Clients clients;
    private final boolean[] onCircle;
    /** The providers of services that lie on a circle of routes; by their number among these they are called nodes. */
    private final ProviderState[] nodes;

    private final int[] nodeOf;
    /** How many are blocked in the places of a node and wait for a service, matches apart. */
    private final int[][] blocked;
    /** Whether someone is blocked in the first node who would take a place of the second; or a way from one to the other. */
    private final boolean[][] leads;
    /** Who goes where: the client at a number takes a place of the node at the same number. */
    private final int[] movers;

    private final ProviderState[] targets;
    private final int[] position;
    private boolean mayExchange;

    public Exchanges(Replication world) {
        this.world = world;
        clients = world.clients;
        onCircle = world.plan.onCircle;
        nodes = Arrays.stream(world.providers)
                .filter(p -> onCircle[p.service.number])
                .toArray(ProviderState[]::new);
        nodeOf = new int[world.providers.length];
        Arrays.fill(nodeOf, Clients.NONE);
        for (int node = 0; node < nodes.length; node++) {
            nodeOf[nodes[node].number] = node;
        }
        blocked = new int[nodes.length][world.services.length];
        leads = new boolean[nodes.length][nodes.length];
        movers = new int[nodes.length];
        targets = new ProviderState[nodes.length];
        position = new int[nodes.length];
    }

    /** Someone has joined the list of a service. */
    void joined(int client, ServiceState service, double now) {
        int node = node(client);
        if (node == Clients.NONE || !onCircle[service.number]) {
            return;
        }
        blocked[node][service.number]++;
        mayExchange = true;
        if (service.plan.waiting.hasMatching && readyFrom(client, service) > now) {
            world.events.plan(readyFrom(client, service), Event.of(Event.EXCHANGE, 0, service.number));
        }
    }

    /** Someone has left the list of a service, or has a place held. */
    void left(int client, ServiceState service) {
        int node = node(client);
        if (node != Clients.NONE && onCircle[service.number]) {
            blocked[node][service.number]--;
        }
    }

    /** Something has changed at a service, or for someone who waits for it. */
    public void changed(ServiceState service) {
        mayExchange |= onCircle[service.number];
    }

    /** The node whose place a client has; {@link Clients#NONE} without one. */
    private int node(int client) {
        return clients.place[client] == Clients.NONE || clients.elsewhere[client]
                ? Clients.NONE
                : nodeOf[clients.provider[client]];
    }

    /** Has every circle change places; returns whether there was one. */
    boolean exchange(double now) {
        boolean some = false;
        while (mayExchange) {
            mayExchange = mayBeCircle(now) && isCircle(now);
            if (mayExchange) {
                move(follow(now), now);
                some = true;
            }
        }
        return some;
    }

    /** Whether there is a circle as far as numbers tell, which is soon asked. */
    private boolean mayBeCircle(double now) {
        for (int from = 0; from < nodes.length; from++) {
            for (int to = 0; to < nodes.length; to++) {
                var gate = nodes[to].gate;
                leads[from][to] = blocked[from][nodes[to].service.number] > 0
                        && (gate.exchanges(now, true, true) || gate.exchanges(now, false, true));
            }
        }
        return closes();
    }

    /** Whether there is a circle by who waits for whom, client by client. */
    private boolean isCircle(double now) {
        for (var row : leads) {
            Arrays.fill(row, false);
        }
        for (var service : world.services) {
            if (onCircle[service.number]) {
                lead(service.pool, now);
                for (var provider : service.providers) {
                    lead(provider.list, now);
                }
            }
        }
        return closes();
    }

    private boolean closes() {
        InPlaceCircles.close(leads, nodes.length);
        for (int node = 0; node < nodes.length; node++) {
            if (leads[node][node]) {
                return true;
            }
        }
        return false;
    }

    private void lead(WaitingList list, double now) {
        lead(list.firstUrgent(), now);
        lead(list.firstRegular(), now);
    }

    private void lead(int first, double now) {
        for (int client = first; client != Clients.NONE; client = clients.next[client]) {
            int from = node(client);
            if (from == Clients.NONE) {
                continue;
            }
            for (var provider : world.services[clients.list[client]].providers) {
                leads[from][nodeOf[provider.number]] |= wouldTake(provider, client, now);
            }
        }
    }

    /** Whether a blocked client takes a place of a provider once one of its people has gone. */
    public boolean wouldTake(ProviderState provider, int client, double now) {
        var service = provider.service;
        boolean preferred = clients.preferred[client] == provider.rank;
        boolean waitsForIt = preferred || service.providers[clients.preferred[client]].pooled;
        return waitsForIt
                && provider.gate.exchanges(now, clients.urgent[client], preferred)
                && (!service.plan.waiting.hasMatching || readyFrom(client, service) <= now);
    }

    private double readyFrom(int client, ServiceState service) {
        return clients.joined[client] + world.moves.matchingDays(client, service);
    }

    /** Follows from provider to provider who gets its place until that comes round; returns how many go round. */
    private int follow(double now) {
        Arrays.fill(position, Clients.NONE);
        int node = 0;
        while (!leads[node][node]) {
            node++;
        }
        int steps = 0;
        while (position[node] == Clients.NONE) {
            position[node] = steps;
            targets[steps] = nodes[node];
            movers[steps] = first(node, now);
            node = node(movers[steps++]);
        }
        // Those before the place where it came round lead to the circle and are not on it.
        int lead = position[node];
        System.arraycopy(targets, lead, targets, 0, steps - lead);
        System.arraycopy(movers, lead, movers, 0, steps - lead);
        return steps - lead;
    }

    /** Who gets a place of a node: the first by the rules of the list of those who are blocked on a circle with it. */
    private int first(int node, double now) {
        var provider = nodes[node];
        var pool = provider.service.pool;
        int own = pool.better(
                first(node, provider.list.firstUrgent(), now), first(node, provider.list.firstRegular(), now), now);
        int shared = pool.better(first(node, pool.firstUrgent(), now), first(node, pool.firstRegular(), now), now);
        return pool.better(own, shared, now);
    }

    private int first(int node, int head, double now) {
        int client = head;
        while (client != Clients.NONE && !isOnCircleWith(node, client, now)) {
            client = clients.next[client];
        }
        return client;
    }

    private boolean isOnCircleWith(int node, int client, double now) {
        int from = node(client);
        return from != Clients.NONE && leads[node][from] && wouldTake(nodes[node], client, now);
    }

    private void move(int size, double now) {
        world.watch.exchanging(movers, targets, size, now);
        for (int i = 0; i < size; i++) {
            world.admissions.endWait(movers[i], targets[i].service, now);
            world.moves.takeOffList(movers[i], now);
            world.moves.leavePlace(movers[i], now);
        }
        for (int i = 0; i < size; i++) {
            targets[i].service.exchanged++;
            world.admissions.take(movers[i], targets[i], now);
        }
    }
}
