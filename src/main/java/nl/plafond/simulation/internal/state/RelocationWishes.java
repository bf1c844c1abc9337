package nl.plafond.simulation.internal.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who is in care with another provider of a service than they prefer and wants to move, in the order in which they came there. */
public final class RelocationWishes {
    private final Map<Integer, Double>[] since;
    private final int[] moved;

    /** Nobody yet, of so many providers and municipalities. */
    RelocationWishes(int providers, int municipalities) {
        @SuppressWarnings("unchecked") // there is no array of a generic type
        Map<Integer, Double>[] each = Stream.generate(LinkedHashMap<Integer, Double>::new)
                .limit(providers)
                .toArray(Map[]::new);
        since = each;
        moved = new int[municipalities];
    }

    /** How many there are. */
    public int size() {
        return Stream.of(since).mapToInt(Map::size).sum();
    }

    /** Someone wants to move to a provider, by its number within the service. */
    public void add(int client, int provider, double now) {
        since[provider].put(client, now);
    }

    /** Someone wants to move no more, if they did. */
    public void remove(int client) {
        for (var each : since) {
            each.remove(client);
        }
    }

    /** Whether anyone wants to move to a provider. */
    public boolean isWanted(int provider) {
        return !since[provider].isEmpty();
    }

    /** Who wants that longest; {@link Clients#NONE} if nobody does. */
    public int first(int provider) {
        return since[provider].keySet().stream().findFirst().orElse(Clients.NONE);
    }

    /** Since when the first of them wants it; infinite if nobody does. */
    public double firstSince(int provider) {
        return since[provider].values().stream().findFirst().orElse(Double.POSITIVE_INFINITY);
    }

    /** Counts someone who moved, by where they live. */
    public void move(int municipality) {
        moved[municipality]++;
    }

    /** How many from a municipality moved since it was last asked. */
    public int readMoved(int municipality) {
        int read = moved[municipality];
        moved[municipality] = 0;
        return read;
    }
}
