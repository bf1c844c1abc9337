package nl.plafond.statistics;

import java.util.Arrays;

/**
 * A figure of one service, or of all together, through time: where its months or years stand in the row of a replication.
 *
 * @param number its number among all ranges
 * @param from where its first month or year stands
 * @param to one further than its last
 * @param service the number of the service, or of the sum of all
 * @param clients where it stands over how many clients its first month is; {@value #NO_CLIENTS} for a figure that is no mean
 *     or share over clients
 */
record FigureRange(int number, int from, int to, int service, int clients) {
    private static final int NO_CLIENTS = -1;

    /** A figure that is counted, or that is a mean of something else than clients. */
    static FigureRange counted(int number, int from, int length, int service) {
        return new FigureRange(number, from, from + length, service, NO_CLIENTS);
    }

    /** How many months or years it has. */
    int length() {
        return to - from;
    }

    /** Whether the figure is a mean or a share over clients. */
    boolean isOverClients() {
        return clients != NO_CLIENTS;
    }

    /** Whether a replication is the same as another in all of them, and over as many clients. */
    boolean isSame(double[] row, double[] other) {
        return Arrays.equals(row, from, to, other, from, to)
                && (!isOverClients()
                        || Arrays.equals(row, clients, clients + length(), other, clients, clients + length()));
    }

    /** One of its months or years alone. */
    FigureRange at(int time) {
        return new FigureRange(
                number, from + time, from + time + 1, service, isOverClients() ? clients + time : NO_CLIENTS);
    }

    /** Over how many clients the figure of a replication is; 0 if it does not exist. */
    double clients(double[] row, int time) {
        return Double.isNaN(row[from + time]) ? 0 : row[clients + time];
    }

    /** What the figure of a replication comes to for all its clients together. */
    double together(double[] row, int time) {
        double number = clients(row, time);
        return number == 0 ? 0 : number * row[from + time];
    }
}
