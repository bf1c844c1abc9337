package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import nl.plafond.model.WaitingRules.Order;

/**
 * Those who wait for the same thing, in the order of the rules.
 *
 * <p>Two chains through the arrays of the clients, urgent and regular, each in the order of joining, so that joining,
 * leaving from the middle and taking the first cost the same however long the list is.
 */
public final class WaitingList {
    private static final int URGENT = 0;
    private static final int REGULAR = 1;

    private final Clients clients;
    private final Order order;
    private final double norm;
    private final int[] first = {Clients.NONE, Clients.NONE};
    private final int[] last = {Clients.NONE, Clients.NONE};
    private final int[] length = {0, 0};

    /**
     * An empty list.
     *
     * @param norm the wait in days beyond which someone goes first, under the rule that favours those
     */
    public WaitingList(Clients clients, Order order, double norm) {
        this.clients = clients;
        this.order = order;
        this.norm = norm;
    }

    public int size() {
        return length[URGENT] + length[REGULAR];
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** Who is next; {@link Clients#NONE} on an empty list. */
    public int head(double now) {
        return better(first[URGENT], first[REGULAR], now);
    }

    /** The first of the urgent by the time of joining; {@link Clients#next} leads on. */
    public int firstUrgent() {
        return first[URGENT];
    }

    /** The first of the others by the time of joining. */
    public int firstRegular() {
        return first[REGULAR];
    }

    /** Who is next among the urgent; {@link Clients#NONE} if there are none. */
    public int urgentHead() {
        return first[URGENT];
    }

    /** Who has waited longest, urgent or not; {@link Clients#NONE} on an empty list. */
    public int longestWaiting() {
        int one = first[URGENT];
        int other = first[REGULAR];
        if (one == Clients.NONE || other == Clients.NONE) {
            return one == Clients.NONE ? other : one;
        }
        return clients.joined(one) <= clients.joined(other) ? one : other;
    }

    /** Who of two goes first; either may be {@link Clients#NONE}, and then it is the other. */
    public int better(int one, int other, double now) {
        if (one == Clients.NONE || other == Clients.NONE) {
            return one == Clients.NONE ? other : one;
        }
        return precedes(/* one= */ other, /* other= */ one, now) ? other : one;
    }

    /** Whether someone goes before another by the rules of the list. */
    public boolean precedes(int one, int other, double now) {
        if (order == Order.OVER_NORM_FIRST) {
            boolean oneOver = now - clients.joined(one) > norm;
            boolean otherOver = now - clients.joined(other) > norm;
            if (oneOver != otherOver) {
                return oneOver;
            }
        }
        if (order != Order.FIRST_COME && clients.urgent(one) != clients.urgent(other)) {
            return clients.urgent(one);
        }
        return clients.joined(one) < clients.joined(other);
    }

    /** The first who prefers a provider; {@link Clients#NONE} if nobody does. */
    public int firstPreferring(int provider, double now) {
        return better(firstPreferring(URGENT, provider), firstPreferring(REGULAR, provider), now);
    }

    private int firstPreferring(int chain, int provider) {
        int client = first[chain];
        while (client != Clients.NONE && clients.preferred(client) != provider) {
            client = clients.next(client);
        }
        return client;
    }

    public void add(int client) {
        int chain = chain(client);
        clients.setPrevious(client, last[chain]);
        clients.setNext(client, Clients.NONE);
        if (last[chain] == Clients.NONE) {
            first[chain] = client;
        } else {
            clients.setNext(last[chain], client);
        }
        last[chain] = client;
        length[chain]++;
    }

    public void remove(int client) {
        int chain = chain(client);
        int before = clients.previous(client);
        int after = clients.next(client);
        if (before == Clients.NONE) {
            first[chain] = after;
        } else {
            clients.setNext(before, after);
        }
        if (after == Clients.NONE) {
            last[chain] = before;
        } else {
            clients.setPrevious(after, before);
        }
        length[chain]--;
    }

    /** Takes everyone off at once. */
    void clear() {
        Arrays.fill(first, Clients.NONE);
        Arrays.fill(last, Clients.NONE);
        Arrays.fill(length, 0);
    }

    /** Writes down everyone on the list, the urgent first, each chain in the order of joining; returns where it ended. */
    public int members(int[] into, int from) {
        int i = from;
        for (int chain = URGENT; chain <= REGULAR; chain++) {
            for (int c = first[chain]; c != Clients.NONE; c = clients.next(c)) {
                into[i++] = c;
            }
        }
        return i;
    }

    private int chain(int client) {
        return clients.urgent(client) ? URGENT : REGULAR;
    }
}
