package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.random.RandomStream;

/**
 * Everyone in a replication, a number each, in primitive arrays.
 *
 * <p>A client is in one of five states: only waiting (no place, a list), in care (a place, no list and no dwelling to wait
 * for), blocked (a place and a list, or a place and a stream of dwellings), elsewhere (a place outside the region) or gone
 * (none of these). A client's stamp goes up at each change, so that events that were planned for an earlier state can be
 * told from those that still count.
 */
public final class Clients {
    public static final int NONE = -1;

    /** What one client takes: two keys, eleven numbers, four flags, seven times, an ending and the quantiles. */
    public static final int BYTES = 2 * 8 + 11 * 4 + 4 + 7 * 8 + 4 + Purpose.COMMON * 8;

    public int size;
    public long[] key;
    public int[] municipality;
    /** When the client was born, in days since the start; not a number while nobody knows. */
    public double[] born;
    /** The service in whose place the client is, or {@link #NONE}. */
    public int[] place;
    /** The provider, by its number among all, in whose place the client is. */
    public int[] provider;
    /** Whether that place is outside the region for want of room. */
    public boolean[] elsewhere;
    /** The service on whose list the client is, or {@link #NONE}. */
    public int[] list;
    /**
     * The provider that the client waits for or prefers, by its number within the service of the visit; for a client who is
     * gone and comes back, the number of the service that they come back to.
     */
    public int[] preferred;
    /** Whether a place is held for the client, so that they wait for care to start and for nothing else. */
    public boolean[] matched;
    /** The provider, by its number among all, who holds it. */
    public int[] heldBy;
    /** The stream of dwellings that the client waits for, or {@link #NONE}. */
    public int[] dwelling;

    public boolean[] urgent;
    public boolean[] bridged;
    /** When the client joined the list; before 0 for those who waited at the start. */
    public double[] joined;
    /** When the client took their place. */
    public double[] entered;
    /** When care is complete, or the maximum stay ends it. */
    public double[] complete;
    /** When care would have been complete without a maximum stay. */
    public double[] natural;
    /** Why the present state will end, if nothing comes between. */
    public Ending[] ending;
    /** By which factor the next stay is longer than it would be. */
    public double[] heavier;
    /** The days of care that are still to go for someone who is moved in the middle of a stay; not a number for a new stay. */
    public double[] toGo;

    public int[] stamp;
    public int[] visits;
    /** The key of the present visit. */
    private long[] visit;

    public int[] next;
    int[] previous;
    private double[] quantiles;

    public Clients(int capacity) {
        resize(Math.max(16, capacity));
    }

    /** Forgets everyone, and keeps the room for the next replication. */
    public void clear() {
        size = 0;
    }

    /** Adds a client with a key, who is nowhere yet, and returns their number. */
    public int add(long clientKey, double[] municipalityUpTo) {
        if (size == key.length) {
            resize(2 * size);
        }
        int client = size++;
        key[client] = clientKey;
        place[client] = NONE;
        list[client] = NONE;
        elsewhere[client] = false;
        matched[client] = false;
        dwelling[client] = NONE;
        urgent[client] = false;
        bridged[client] = false;
        born[client] = Double.NaN;
        heavier[client] = 1;
        toGo[client] = Double.NaN;
        stamp[client] = 0;
        visits[client] = 0;
        double home = new RandomStream(clientKey).uniform();
        int m = 0;
        while (home >= municipalityUpTo[m] && m < municipalityUpTo.length - 1) {
            m++;
        }
        municipality[client] = m;
        return client;
    }

    /** Draws the fate of a client's visit to a service: it depends on the client, the service and earlier visits only. */
    public void drawFate(int client, long serviceKey) {
        visit[client] = Key.of(Key.of(key[client], serviceKey), visits[client]);
        var stream = new RandomStream(visit[client]);
        int first = client * Purpose.COMMON;
        for (int i = 0; i < Purpose.COMMON; i++) {
            quantiles[first + i] = stream.uniform();
        }
    }

    /** The quantile that decides something in the client's present visit. */
    public double quantile(int client, Purpose purpose) {
        int number = purpose.number();
        // What few services ask for is drawn when it is asked for, from a stream of its own.
        return number < Purpose.COMMON
                ? quantiles[client * Purpose.COMMON + number]
                : new RandomStream(Key.of(visit[client], number)).uniform();
    }

    public boolean gone(int client) {
        return place[client] == NONE && list[client] == NONE;
    }

    /** Whether the client is in care: in a place of the region, and neither blocked nor waiting for a dwelling. */
    public boolean receivesCare(int client) {
        return place[client] != NONE && !elsewhere[client] && list[client] == NONE && dwelling[client] == NONE;
    }

    private void resize(int capacity) {
        key = key == null ? new long[capacity] : Arrays.copyOf(key, capacity);
        visit = visit == null ? new long[capacity] : Arrays.copyOf(visit, capacity);
        municipality = ints(municipality, capacity);
        place = ints(place, capacity);
        provider = ints(provider, capacity);
        preferred = ints(preferred, capacity);
        heldBy = ints(heldBy, capacity);
        dwelling = ints(dwelling, capacity);
        list = ints(list, capacity);
        stamp = ints(stamp, capacity);
        visits = ints(visits, capacity);
        next = ints(next, capacity);
        previous = ints(previous, capacity);
        elsewhere = flags(elsewhere, capacity);
        urgent = flags(urgent, capacity);
        bridged = flags(bridged, capacity);
        matched = flags(matched, capacity);
        born = doubles(born, capacity);
        entered = doubles(entered, capacity);
        heavier = doubles(heavier, capacity);
        toGo = doubles(toGo, capacity);
        ending = ending == null ? new Ending[capacity] : Arrays.copyOf(ending, capacity);
        joined = doubles(joined, capacity);
        complete = doubles(complete, capacity);
        natural = doubles(natural, capacity);
        quantiles = doubles(quantiles, capacity * Purpose.COMMON);
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
