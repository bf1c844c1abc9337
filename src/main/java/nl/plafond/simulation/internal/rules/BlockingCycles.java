package nl.plafond.simulation.internal.rules;

import java.util.Arrays;
import nl.plafond.simulation.internal.plan.BlockingGraph;
import nl.plafond.simulation.internal.state.BlockedClients;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;
import nl.plafond.vocabulary.Metric;

/**
 * Circles of full providers whose people, ready and blocked, wait for each other's places: they change at that moment, all
 * of a circle in one step.
 *
 * <p>It is asked when nobody can be admitted any more. A provider takes part if it refuses whoever comes and would take them
 * as soon as one of its people has gone: one with more people than places does not, nor does one whose plafond would
 * refuse them even then. Each gives the place to the one who comes first by the rules of its list, of those who are
 * blocked on some circle with it; whoever follows that from provider to provider comes round. Nobody who waits elsewhere is
 * passed over, for without the circle no place falls free.
 *
 * <p>Where an admission takes a match, that time goes by while both keep their places, so nobody takes part before it is
 * over. All is done with what was set aside at the start; a model without such routes asks nothing.
 */
public final class BlockingCycles {
    private final Clients clients;
    private final ServiceState[] services;
    private final BlockedClients blocked;
    private final Moves moves;
    private final Admissions admissions;
    private final Observer observer;
    /** The providers that may take part; see {@link BlockedClients}. */
    private final ProviderState[] nodes;
    /** Whether someone is blocked in the first node who would take a place of the second; or a way from one to the other. */
    private final boolean[][] leads;
    /** Who goes where: the client at a number takes a place of the node at the same number. */
    private final int[] movers;

    private final ProviderState[] targets;
    private final int[] position;

    public BlockingCycles(RegionState region, Moves moves, Admissions admissions, Observer observer) {
        clients = region.clients;
        services = region.services;
        blocked = region.blocked;
        this.moves = moves;
        this.admissions = admissions;
        this.observer = observer;
        nodes = blocked.nodes();
        leads = new boolean[nodes.length][nodes.length];
        movers = new int[nodes.length];
        targets = new ProviderState[nodes.length];
        position = new int[nodes.length];
    }

    /** Has every circle change places; returns whether there was one. */
    boolean exchange(double now) {
        boolean some = false;
        boolean mayBeMore = blocked.takeChanged();
        while (mayBeMore) {
            mayBeMore = mayBeCycle(now) && isCircle(now);
            if (mayBeMore) {
                move(follow(now), now);
                some = true;
            }
        }
        return some;
    }

    /** A quick check on counts alone whether there can be a cycle. */
    private boolean mayBeCycle(double now) {
        for (int from = 0; from < nodes.length; from++) {
            for (int to = 0; to < nodes.length; to++) {
                var capacity = nodes[to].capacity;
                leads[from][to] = blocked.count(from, nodes[to].service) > 0
                        && (capacity.admitsByExchange(now, true, true) || capacity.admitsByExchange(now, false, true));
            }
        }
        return closes();
    }

    /** Whether there is a circle by who waits for whom, client by client. */
    private boolean isCircle(double now) {
        for (var row : leads) {
            Arrays.fill(row, false);
        }
        for (var service : services) {
            if (blocked.isOnCircle(service)) {
                lead(service.sharedList, now);
                for (var provider : service.providers) {
                    lead(provider.list, now);
                }
            }
        }
        return closes();
    }

    private boolean closes() {
        BlockingGraph.close(leads, nodes.length);
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
        for (int client = first; client != Clients.NONE; client = clients.next(client)) {
            int from = blocked.nodeWith(client);
            if (from == Clients.NONE) {
                continue;
            }
            for (var provider : services[clients.list(client)].providers) {
                leads[from][blocked.nodeOf(provider)] |= blocked.wouldTake(provider, client, now);
            }
        }
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
            node = blocked.nodeWith(movers[steps++]);
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
        var sharedList = provider.service.sharedList;
        int own = sharedList.better(
                first(node, provider.list.firstUrgent(), now), first(node, provider.list.firstRegular(), now), now);
        int shared = sharedList.better(
                first(node, sharedList.firstUrgent(), now), first(node, sharedList.firstRegular(), now), now);
        return sharedList.better(own, shared, now);
    }

    private int first(int node, int head, double now) {
        int client = head;
        while (client != Clients.NONE && !isOnCircleWith(node, client, now)) {
            client = clients.next(client);
        }
        return client;
    }

    private boolean isOnCircleWith(int node, int client, double now) {
        int from = blocked.nodeWith(client);
        return from != Clients.NONE && leads[node][from] && blocked.wouldTake(nodes[node], client, now);
    }

    private void move(int size, double now) {
        observer.exchanging(movers, targets, size, now);
        for (int i = 0; i < size; i++) {
            admissions.endWait(movers[i], targets[i].service, now);
            moves.takeOffList(movers[i], now);
            moves.leavePlace(movers[i], now);
        }
        for (int i = 0; i < size; i++) {
            targets[i].service.count(Metric.EXCHANGED);
            admissions.take(movers[i], targets[i], /* waited= */ true, now);
        }
    }
}
