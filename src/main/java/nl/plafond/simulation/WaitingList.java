package nl.plafond.simulation;

/**
 * Those who wait for one service: urgent before regular, then first come first served.
 *
 * <p>Two chains through the arrays of the clients, so that joining, leaving from the middle and taking the first cost the
 * same however long the list is.
 */
final class WaitingList {
    private static final int URGENT = 0;
    private static final int REGULAR = 1;

    private final Clients clients;
    private final int[] first = {Clients.NONE, Clients.NONE};
    private final int[] last = {Clients.NONE, Clients.NONE};
    private final int[] length = {0, 0};
    private int bridged;

    WaitingList(Clients clients) {
        this.clients = clients;
    }

    int size() {
        return length[URGENT] + length[REGULAR];
    }

    int urgent() {
        return length[URGENT];
    }

    int withoutBridging() {
        return size() - bridged;
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** Who is next; fails on an empty list. */
    int head() {
        return length[URGENT] > 0 ? first[URGENT] : first[REGULAR];
    }

    void add(int client) {
        int chain = chain(client);
        clients.previous[client] = last[chain];
        clients.next[client] = Clients.NONE;
        if (last[chain] == Clients.NONE) {
            first[chain] = client;
        } else {
            clients.next[last[chain]] = client;
        }
        last[chain] = client;
        length[chain]++;
        bridged += clients.bridged[client] ? 1 : 0;
    }

    void remove(int client) {
        int chain = chain(client);
        int before = clients.previous[client];
        int after = clients.next[client];
        if (before == Clients.NONE) {
            first[chain] = after;
        } else {
            clients.next[before] = after;
        }
        if (after == Clients.NONE) {
            last[chain] = before;
        } else {
            clients.previous[after] = before;
        }
        length[chain]--;
        bridged -= clients.bridged[client] ? 1 : 0;
    }

    /** Everyone on the list, the urgent first, each chain in the order of joining. */
    int[] members() {
        var members = new int[size()];
        int i = 0;
        for (int chain = URGENT; chain <= REGULAR; chain++) {
            for (int c = first[chain]; c != Clients.NONE; c = clients.next[c]) {
                members[i++] = c;
            }
        }
        return members;
    }

    /** How long each has waited by now, from the shortest to the longest; returns how many there are. */
    int waitedSoFar(double now, double[] into) {
        int urgentOne = last[URGENT];
        int regularOne = last[REGULAR];
        int n = 0;
        while (urgentOne != Clients.NONE || regularOne != Clients.NONE) {
            boolean takeUrgent = regularOne == Clients.NONE
                    || (urgentOne != Clients.NONE && clients.joined[urgentOne] >= clients.joined[regularOne]);
            int client = takeUrgent ? urgentOne : regularOne;
            into[n++] = now - clients.joined[client];
            if (takeUrgent) {
                urgentOne = clients.previous[urgentOne];
            } else {
                regularOne = clients.previous[regularOne];
            }
        }
        return n;
    }

    private int chain(int client) {
        return clients.urgent[client] ? URGENT : REGULAR;
    }
}
