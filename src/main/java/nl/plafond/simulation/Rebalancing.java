package nl.plafond.simulation;

/**
 * The quarterly rebalancing of smart plafonds: room moves from the providers of a service that have it to those that need
 * it.
 *
 * <p>A provider has the room that those in care and those who wait for it leave, the reserve for urgent clients apart; it
 * needs what lacks for those who wait to come in, so far as it has places for them. Each gives and gets in proportion, and
 * as much is given as is got.
 * On 1 January nothing moves: the year has only just been agreed.
 */
final class Rebalancing {
    private static final double HARDLY_ANYTHING = 1e-6;

    private final Clients clients;

    Rebalancing(Clients clients) {
        this.clients = clients;
    }

    /** Moves room between the providers of a service on a day. */
    void rebalance(ServiceState service, double now, Watch watch) {
        var balance = new double[service.providers.length];
        double spare = 0;
        double needed = 0;
        for (var provider : service.providers) {
            if (provider.gate.rule().rebalanced && now > provider.gate.countsFrom()) {
                balance[provider.rank] = balance(provider, now);
                spare += Math.max(0, balance[provider.rank]);
                needed += Math.max(0, -balance[provider.rank]);
            }
        }
        double moved = Math.min(spare, needed);
        if (moved <= HARDLY_ANYTHING) {
            return;
        }
        for (var provider : service.providers) {
            double own = balance[provider.rank];
            if (own != 0) {
                provider.gate.move(own > 0 ? -own / spare * moved : -own / needed * moved, now);
            }
        }
        watch.rebalanced(service, now);
    }

    /** The room that a provider can do without, in euros per year; below zero for what those who wait lack. */
    private double balance(ProviderState provider, double now) {
        int waiting = provider.list.size();
        if (provider.pooled) {
            var members = new int[provider.service.pool.size()];
            provider.service.pool.members(members, 0);
            for (int client : members) {
                waiting += clients.preferred[client] == provider.rank ? 1 : 0;
            }
        }
        int more = (int) Math.min(waiting, provider.gate.freePlaces());
        double spare = provider.gate.spare(more, now);
        // Whoever has produced too much and has nobody waiting needs no room: it would let nobody in.
        return more == 0 ? Math.max(0, spare) : spare;
    }
}
