package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/** How many there were in the past twelve calendar months, the running one among them, and how long they waited together. */
public final class YearOfWaits {
    private static final int MONTHS = 12;

    private final double[] days = new double[MONTHS];
    private final int[] clients = new int[MONTHS];
    private int month;

    public void add(double waited) {
        days[month] += waited;
        clients[month]++;
    }

    public int clients() {
        return Arrays.stream(clients).sum();
    }

    /** The sum of their waits in days. */
    public double days() {
        return Arrays.stream(days).sum();
    }

    /** Starts a new month; that of a year ago counts no longer. */
    void nextMonth() {
        month = (month + 1) % MONTHS;
        days[month] = 0;
        clients[month] = 0;
    }
}
