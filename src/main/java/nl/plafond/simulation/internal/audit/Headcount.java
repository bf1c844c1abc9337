package nl.plafond.simulation.internal.audit;

import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;

/** Where everyone is, counted one by one from what is known of each client. */
public final class Headcount {
    private final int[] inCare;
    private final int[] held;
    private final int[] waiting;
    private final int[] matched;
    private final int[] away;
    private final int[] forDwelling;
    private long present;

    Headcount(RegionState region) {
        inCare = new int[region.providers.length];
        held = new int[region.providers.length];
        waiting = new int[region.services.length];
        matched = new int[region.services.length];
        away = new int[region.services.length];
        forDwelling = new int[region.dwellings.length];
        for (int client = 0; client < region.clients.limit(); client++) {
            count(region.clients, client);
        }
    }

    private void count(Clients clients, int client) {
        present += clients.gone(client) ? 0 : 1;
        if (clients.list(client) != Clients.NONE) {
            waiting[clients.list(client)]++;
            if (clients.matched(client)) {
                matched[clients.list(client)]++;
                held[clients.heldBy(client)]++;
            }
        }
        if (clients.place(client) != Clients.NONE) {
            if (clients.elsewhere(client)) {
                away[clients.place(client)]++;
            } else {
                inCare[clients.provider(client)]++;
            }
        }
        if (clients.dwelling(client) != Clients.NONE) {
            forDwelling[clients.dwelling(client)]++;
        }
    }

    long present() {
        return present;
    }

    int inCare(int provider) {
        return inCare[provider];
    }

    int held(int provider) {
        return held[provider];
    }

    int waiting(int service) {
        return waiting[service];
    }

    int matched(int service) {
        return matched[service];
    }

    int away(int service) {
        return away[service];
    }

    int forDwelling(int stream) {
        return forDwelling[stream];
    }
}
