package nl.plafond.simulation.internal.audit;

import java.util.HashMap;
import java.util.Map;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who wants to move to another provider: they do once it has room, and only those who are in care. */
final class RelocationAudit {
    private static final double SLACK = 1e-7;

    private final RegionState region;
    /** Where each wants to go. */
    private final Map<Integer, ProviderState> wanted = new HashMap<>();

    private final int[] moved;

    RelocationAudit(RegionState region) {
        this.region = region;
        moved = new int[region.services.length];
    }

    void wantsToMove(int client, ProviderState to) {
        var clients = region.clients;
        boolean other = clients.receivesCare(client) && clients.provider(client) != to.number;
        Audit.require(other && to.rank == clients.preferred(client), "someone wants to move to where they are");
        wanted.put(client, to);
    }

    void relocates(int client, ProviderState to) {
        Audit.require(wanted.remove(client) == to, "someone moves who does not want to");
        Audit.require(region.clients.receivesCare(client), "someone moves who is not in care");
        moved[to.service.number]++;
    }

    /** Who takes less than the first who wants to move waits behind them. */
    void monthWritten(double now) {
        var clients = region.clients;
        wanted.keySet().removeIf(client -> !clients.receivesCare(client));
        wanted.forEach((client, to) -> Audit.require(
                to.capacity.rule().refuses || !to.service.plan.takeAlike || to.refusal(client, now) != Refusal.NOTHING,
                "someone wants to move who finds room"));
        for (var service : region.services) {
            long here =
                    wanted.values().stream().filter(to -> to.service == service).count();
            Audit.require(here == count(service), "miscounted who wants to move");
        }
    }

    private static int count(ServiceState service) {
        return service.relocations.map(wishes -> wishes.size()).orElse(0);
    }

    void left(int client) {
        wanted.remove(client);
    }

    void check(Logbook book) {
        for (var service : region.services) {
            int s = service.number;
            String name = region.plan.frame.services().get(s);
            Audit.agree(name + ": relocated", Audit.booked(book, s, Metric.RELOCATED), moved[s], 0);
            double euros = moved[s] * service.plan.relocationCost;
            Audit.agree(
                    name + ": moves", Audit.booked(book, s, Metric.COST_RELOCATION), euros, SLACK * Math.max(1, euros));
        }
    }
}
