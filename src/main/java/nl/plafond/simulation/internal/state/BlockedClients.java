package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/**
 * How many clients are blocked in a place of one provider and wait for a service that may come to wait for that provider in
 * its turn: noted as they join lists and leave them, read by whoever has them change places.
 *
 * <p>Only services on a circle of routes count ({@link nl.plafond.simulation.internal.plan.BlockingGraph}). Their providers
 * are numbered among themselves; in that numbering they are called nodes. A model without such routes has none, and nothing
 * is noted.
 */
public final class BlockedClients {
    private final Clients clients;
    private final boolean[] onCircle;
    private final ProviderState[] nodes;
    private final int[] nodeOf;
    /** How many are blocked in the places of a node and wait for a service, matches apart. */
    private final int[][] counts;

    private boolean changed;

    BlockedClients(RegionState region) {
        clients = region.clients;
        onCircle = region.plan.onCircle;
        nodes = Arrays.stream(region.providers)
                .filter(p -> onCircle[p.service.number])
                .toArray(ProviderState[]::new);
        nodeOf = new int[region.providers.length];
        Arrays.fill(nodeOf, Clients.NONE);
        for (int node = 0; node < nodes.length; node++) {
            nodeOf[nodes[node].number] = node;
        }
        counts = new int[nodes.length][region.services.length];
    }

    /** Notes that someone has joined the list of a service; returns whether they may change places with others for it. */
    public boolean join(int client, ServiceState service) {
        int node = nodeWith(client);
        if (node == Clients.NONE || !onCircle[service.number]) {
            return false;
        }
        counts[node][service.number]++;
        changed = true;
        return true;
    }

    /** Notes that someone has left the list of a service, or has a place held. */
    public void leave(int client, ServiceState service) {
        int node = nodeWith(client);
        if (node != Clients.NONE && onCircle[service.number]) {
            counts[node][service.number]--;
        }
    }

    /** Notes that something has changed at a service, or for someone who waits for it. */
    public void change(ServiceState service) {
        changed |= onCircle[service.number];
    }

    /** Whether anything was noted since this was last asked. */
    public boolean takeChanged() {
        boolean taken = changed;
        changed = false;
        return taken;
    }

    /** The providers of services on a circle of routes. */
    public ProviderState[] nodes() {
        return nodes;
    }

    public boolean isOnCircle(ServiceState service) {
        return onCircle[service.number];
    }

    /** The node that a provider is; {@link Clients#NONE} if its service lies on no circle. */
    public int nodeOf(ProviderState provider) {
        return nodeOf[provider.number];
    }

    /** The node in whose place a client is; {@link Clients#NONE} without one. */
    public int nodeWith(int client) {
        return clients.place(client) == Clients.NONE || clients.elsewhere(client)
                ? Clients.NONE
                : nodeOf[clients.provider(client)];
    }

    /** How many are blocked in the places of a node and wait for a service. */
    public int count(int node, ServiceState service) {
        return counts[node][service.number];
    }

    /** Whether a blocked client takes a place of a provider once one of its people has gone. */
    public boolean wouldTake(ProviderState provider, int client, double now) {
        var service = provider.service;
        boolean preferred = clients.preferred(client) == provider.rank;
        boolean waitsForIt = preferred || service.providers[clients.preferred(client)].sharesList;
        return waitsForIt
                && provider.capacity.admitsByExchange(now, clients.urgent(client), preferred)
                && (!service.plan.waiting.hasMatching || readyFrom(client, service) <= now);
    }

    /** When the time of the match of a client who waits for a service is over, if they keep their place meanwhile. */
    public double readyFrom(int client, ServiceState service) {
        return clients.joined(client) + service.matchingDays(client);
    }
}
