package nl.plafond.simulation;

/**
 * The quarterly rebalancing of smart plafonds: room moves from the providers of a service that have it to those that need
 * it.
 *
 * <p>A provider has the room that those in care leave, the reserve for urgent clients apart; it needs what those who wait
 * for it would cost, so far as it has places for them. Room is given a client at a time, each time to the provider with
 * most who still wait without it, as long as there is enough for a whole client; those who have room give in proportion.
 * On 1 January nothing moves: the year has only just been agreed.
 */
final class Rebalancing {
    private final Clients clients;

    Rebalancing(Clients clients) {
        this.clients = clients;
    }

    /** Moves room between the providers of a service on a day. */
    void rebalance(ServiceState service, double now, Watch watch) {
        int n = service.providers.length;
        var waiting = new int[n];
        var spare = new double[n];
        double offered = 0;
        for (var provider : service.providers) {
            if (provider.gate.rule().rebalanced && now > provider.gate.countsFrom()) {
                int p = provider.rank;
                waiting[p] = needs(provider);
                spare[p] = provider.gate.spare(now);
                offered += waiting[p] == 0 ? spare[p] : 0;
            }
        }
        var moves = new double[n];
        double given = give(service, waiting.clone(), spare, offered, moves);
        if (given == 0) {
            return;
        }
        for (int p = 0; p < n; p++) {
            if (waiting[p] == 0) {
                moves[p] = -spare[p] / offered * given;
            }
            service.providers[p].gate.move(moves[p], now);
        }
        watch.rebalanced(service, moves, now);
    }

    /** Gives room a client at a time; returns how much of what was offered has been given, in euros per year. */
    private static double give(ServiceState service, int[] waiting, double[] spare, double offered, double[] moves) {
        double given = 0;
        int most = most(waiting);
        while (waiting[most] > 0) {
            double cost = Math.max(0, service.providers[most].gate.perYear() - spare[most]);
            if (given + cost > offered) {
                return given;
            }
            spare[most] = Math.max(0, spare[most] - service.providers[most].gate.perYear());
            moves[most] += cost;
            given += cost;
            waiting[most]--;
            most = most(waiting);
        }
        return given;
    }

    private static int most(int[] waiting) {
        int most = 0;
        for (int p = 1; p < waiting.length; p++) {
            most = waiting[p] > waiting[most] ? p : most;
        }
        return most;
    }

    /** How many wait for a provider, so far as there are places for them. */
    private int needs(ProviderState provider) {
        int waiting = provider.list.size();
        if (provider.pooled) {
            var members = new int[provider.service.pool.size()];
            provider.service.pool.members(members, 0);
            for (int client : members) {
                waiting += clients.preferred[client] == provider.rank ? 1 : 0;
            }
        }
        return (int) Math.min(waiting, provider.gate.freePlaces());
    }
}
