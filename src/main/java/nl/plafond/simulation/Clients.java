package nl.plafond.simulation;

import java.util.Arrays;
import nl.plafond.simulation.random.Key;
import nl.plafond.simulation.random.Purpose;
import nl.plafond.simulation.random.Stream;

/**
 * Everyone in a replication, a number each, in primitive arrays.
 *
 * <p>A client is in one of five states: only waiting (no place, a list), in care (a place, no list), blocked (both),
 * elsewhere (a place outside the region) or gone (neither). A client's stamp goes up at each change, so that events that
 * were planned for an earlier state can be told from those that still count.
 */
final class Clients {
    static final int NONE = -1;

    int size;
    long[] key;
    int[] municipality;
    /** The service in whose place the client is, or {@link #NONE}. */
    int[] place;
    /** Whether that place is outside the region for want of room. */
    boolean[] elsewhere;
    /** The service on whose list the client is, or {@link #NONE}. */
    int[] list;

    boolean[] urgent;
    boolean[] bridged;
    /** When the client joined the list; before 0 for those who waited at the start. */
    double[] joined;
    /** When care is complete. */
    double[] complete;
    /** When care would have been complete without a maximum stay. */
    double[] natural;

    int[] stamp;
    int[] visits;
    int[] next;
    int[] previous;
    private double[] quantiles;

    Clients(int capacity) {
        resize(Math.max(16, capacity));
    }

    /** Forgets everyone, and keeps the room for the next replication. */
    void clear() {
        size = 0;
    }

    /** Adds a client with a key, who is nowhere yet, and returns his number. */
    int add(long clientKey, double[] municipalityUpTo) {
        if (size == key.length) {
            resize(2 * size);
        }
        int client = size++;
        key[client] = clientKey;
        place[client] = NONE;
        list[client] = NONE;
        elsewhere[client] = false;
        urgent[client] = false;
        bridged[client] = false;
        stamp[client] = 0;
        visits[client] = 0;
        double home = new Stream(clientKey).uniform();
        int m = 0;
        while (home >= municipalityUpTo[m] && m < municipalityUpTo.length - 1) {
            m++;
        }
        municipality[client] = m;
        return client;
    }

    /** Draws the fate of a client's visit to a service: it depends on the client, the service and earlier visits only. */
    void drawFate(int client, long serviceKey) {
        var stream = new Stream(Key.of(Key.of(key[client], serviceKey), visits[client]));
        int first = client * Purpose.COUNT;
        for (int i = 0; i < Purpose.COUNT; i++) {
            quantiles[first + i] = stream.uniform();
        }
    }

    /** The quantile that decides something in the client's present visit. */
    double quantile(int client, Purpose purpose) {
        return quantiles[client * Purpose.COUNT + purpose.ordinal()];
    }

    boolean gone(int client) {
        return place[client] == NONE && list[client] == NONE;
    }

    private void resize(int capacity) {
        key = key == null ? new long[capacity] : Arrays.copyOf(key, capacity);
        municipality = ints(municipality, capacity);
        place = ints(place, capacity);
        list = ints(list, capacity);
        stamp = ints(stamp, capacity);
        visits = ints(visits, capacity);
        next = ints(next, capacity);
        previous = ints(previous, capacity);
        elsewhere = flags(elsewhere, capacity);
        urgent = flags(urgent, capacity);
        bridged = flags(bridged, capacity);
        joined = doubles(joined, capacity);
        complete = doubles(complete, capacity);
        natural = doubles(natural, capacity);
        quantiles = doubles(quantiles, capacity * Purpose.COUNT);
    }

    private static int[] ints(int[] old, int capacity) {
        return old == null ? new int[capacity] : Arrays.copyOf(old, capacity);
    }

    private static boolean[] flags(boolean[] old, int capacity) {
        return old == null ? new boolean[capacity] : Arrays.copyOf(old, capacity);
    }

    private static double[] doubles(double[] old, int capacity) {
        return old == null ? new double[capacity] : Arrays.copyOf(old, capacity);
    }
}
