package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.state.MovedRoom;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * The quarterly rebalancing of smart plafonds: room moves from the providers of a service that have it to those that need
 * it.
 *
 * <p>A provider for which nobody waits, so far as it has places, offers the room that those in care leave, the reserve for
 * urgent clients apart; another one needs what those who wait
 * for it would cost, so far as it has places for them. Room is given a client at a time, each time to the provider with
 * most who still wait without it, as long as there is enough for a whole client; those who have room give in proportion.
 * On the first day on which a plafond counts nothing moves: the year has only just been agreed. What becomes of it after
 * that: see {@link MovedRoom}.
 */
public final class Rebalancing {
    private final Observer observer;

    public Rebalancing(Observer observer) {
        this.observer = observer;
    }

    /** Moves room between the providers of a service on a day. */
    public void rebalance(ServiceState service, double now) {
        if (service.moved.isEmpty()) {
            return;
        }
        var moved = service.moved.get();
        int n = service.providers.length;
        var waiting = new int[n];
        var offers = new double[n];
        double offered = 0;
        for (var provider : service.providers) {
            if (provider.capacity.rule().rebalanced
                    && provider.plan.takesPeople(now)
                    && now > provider.capacity.countsFrom()) {
                int p = provider.rank;
                waiting[p] = needs(provider);
                offers[p] = waiting[p] == 0 ? offer(provider, moved, now) : 0;
                offered += offers[p];
            }
        }
        var moves = new double[n];
        double given = give(service, waiting, offered, moves, now);
        if (given == 0) {
            return;
        }
        for (int p = 0; p < n; p++) {
            moves[p] -= offers[p] / offered * given;
        }
        moved.move(moves, now);
        observer.rebalanced(service, moves, now);
    }

    private static double offer(ProviderState provider, MovedRoom moved, double now) {
        double spare = Math.min(provider.capacity.spare(0, now), moved.held(provider.rank, now));
        return Math.max(0, spare);
    }

    /** Gives room a client at a time; returns how much of what was offered has been given, in euros per year. */
    private static double give(ServiceState service, int[] waiting, double offered, double[] moves, double now) {
        var let = new int[waiting.length];
        double given = 0;
        for (int most = most(waiting, let); waiting[most] > let[most]; most = most(waiting, let)) {
            double lacks = Math.max(0, -service.providers[most].capacity.spare(let[most] + 1, now));
            if (given - moves[most] + lacks > offered) {
                return given;
            }
            given += lacks - moves[most];
            moves[most] = lacks;
            let[most]++;
        }
        return given;
    }

    private static int most(int[] waiting, int[] let) {
        int most = 0;
        for (int p = 1; p < waiting.length; p++) {
            most = waiting[p] - let[p] > waiting[most] - let[most] ? p : most;
        }
        return most;
    }

    /** How many wait for a provider, so far as there are places for them. */
    private int needs(ProviderState provider) {
        return (int) Math.min(provider.waiting - provider.matched, provider.capacity.freePlaces());
    }
}
