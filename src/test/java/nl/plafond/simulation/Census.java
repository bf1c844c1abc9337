package nl.plafond.simulation;

import java.util.Arrays;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;

/** Counts all the time, after a warm-up, how many wait for each service, are in its places, blocked there or elsewhere. */
final class Census extends Onlooker {
    private final double warmUp;
    private final Count[] waiting;
    private final Count[] inPlace;
    private final Count[] blocked;
    private final Count[] elsewhere;

    Census(int services, double warmUp) {
        this.warmUp = warmUp;
        waiting = counts(services);
        inPlace = counts(services);
        blocked = counts(services);
        elsewhere = counts(services);
    }

    private Count[] counts(int services) {
        var counts = new Count[services];
        Arrays.setAll(counts, i -> new Count());
        return counts;
    }

    @Override
    public void joined(int client, ServiceState service, double now) {
        waiting[service.number].change(1, now);
        changeBlocked(client, 1, now);
    }

    @Override
    public void leftList(int client, ServiceState service, double now) {
        waiting[service.number].change(-1, now);
        changeBlocked(client, -1, now);
    }

    private void changeBlocked(int client, int by, double now) {
        int place = region.clients.place(client);
        if (place != Clients.NONE) {
            blocked[place].change(by, now);
        }
    }

    @Override
    public void tookPlace(int client, ProviderState provider, double now) {
        inPlace[provider.service.number].change(1, now);
    }

    @Override
    public void placedElsewhere(int client, ServiceState service, double now) {
        elsewhere[service.number].change(1, now);
    }

    @Override
    public void leftPlace(int client, ServiceState service, double now) {
        var left = region.clients.elsewhere(client) ? elsewhere : inPlace;
        left[service.number].change(-1, now);
    }

    /** The mean length of the list. */
    double waiting(int service) {
        return waiting[service].mean();
    }

    /** The mean number in places, the blocked among them. */
    double inPlace(int service) {
        return inPlace[service].mean();
    }

    /** The mean number of those in a place who wait for a next service. */
    double blocked(int service) {
        return blocked[service].mean();
    }

    /** The mean number of those who were placed elsewhere. */
    double elsewhere(int service) {
        return elsewhere[service].mean();
    }

    /** A number that goes up and down. */
    private final class Count {
        private int number;
        private double since;
        private double sum;

        void change(int by, double now) {
            sum += number * Math.max(0, now - since);
            number += by;
            since = Math.max(warmUp, now);
        }

        double mean() {
            change(0, region.plan.calendar.end());
            return sum / (since - warmUp);
        }
    }
}
