package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/** Who is in the places of a provider, in no order; kept only where somebody asks for one of them. */
public final class Residents {
    private int[] clients = new int[16];
    private int size;

    void add(int client) {
        if (size == clients.length) {
            clients = Arrays.copyOf(clients, 2 * size);
        }
        clients[size++] = client;
    }

    void remove(int client) {
        int at = 0;
        while (clients[at] != client) {
            at++;
        }
        clients[at] = clients[--size];
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them, by a number that means nothing. */
    public int get(int number) {
        return clients[number];
    }
}
