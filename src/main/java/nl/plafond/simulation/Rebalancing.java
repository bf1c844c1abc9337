package nl.plafond.simulation;

/**
 * The quarterly rebalancing of smart plafonds: room moves from the providers of a service that have it to those that need
 * it.
 *
 * <p>A provider has the room that those in care leave, the reserve for urgent clients apart; it needs what those who wait
 * for it would cost, so far as it has places for them. Each gives and gets in proportion, and as much is given as is got.
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
                double own = balance(provider);
                balance[provider.rank] = own + provider.gate.spare(now);
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

    /** What those who wait would cost in a year, below zero, so far as there are places for them. */
    private double balance(ProviderState provider) {
        int waiting = provider.list.size();
        if (provider.pooled) {
            var members = new int[provider.service.pool.size()];
            provider.service.pool.members(members, 0);
            for (int client : members) {
                waiting += clients.preferred[client] == provider.rank ? 1 : 0;
            }
        }
        double places = provider.gate.freePlaces();
        return -provider.gate.perYear((int) Math.min(waiting, places));
    }
}
