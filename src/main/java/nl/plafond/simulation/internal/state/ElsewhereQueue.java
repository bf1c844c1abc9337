package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/** Those who were placed elsewhere for want of room, the longest away first, so far as they still receive care there. */
public final class ElsewhereQueue {
    private final Clients clients;
    private int[] who = new int[16];
    private int[] stamps = new int[16];
    private int first;
    private int size;

    ElsewhereQueue(Clients clients) {
        this.clients = clients;
    }

    public void add(int client) {
        if (size == who.length) {
            System.arraycopy(who, first, who, 0, size - first);
            System.arraycopy(stamps, first, stamps, 0, size - first);
            size -= first;
            first = 0;
            if (size > who.length / 2) {
                who = Arrays.copyOf(who, 2 * who.length);
                stamps = Arrays.copyOf(stamps, 2 * stamps.length);
            }
        }
        who[size] = client;
        stamps[size++] = clients.stamp(client);
    }

    /** Who has been away longest; {@link Clients#NONE} if nobody is. */
    public int longest() {
        while (first < size && !isAway(first)) {
            first++;
        }
        return first < size ? who[first] : Clients.NONE;
    }

    /** Whoever has left since, or came back, or waits for something else, does not come back any more. */
    private boolean isAway(int i) {
        return clients.elsewhere(who[i]) && clients.stamp(who[i]) == stamps[i];
    }
}
