package nl.plafond.simulation.internal.state;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who stays in a temporary place of a service while they wait for it, in the order in which they came. */
public final class TemporaryStays {
    private final Map<Integer, Double> until = new LinkedHashMap<>();

    public int size() {
        return until.size();
    }

    public boolean contains(int client) {
        return until.containsKey(client);
    }

    public void add(int client, double leaves) {
        until.put(client, leaves);
    }

    public void remove(int client) {
        until.remove(client);
    }

    /** Whoever came first, if their time is over; {@link Clients#NONE} if there is nobody. */
    public int over(double now) {
        return until.entrySet().stream()
                .findFirst()
                .filter(first -> first.getValue() <= now)
                .map(Map.Entry::getKey)
                .orElse(Clients.NONE);
    }
}
