package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/**
 * The waits of those who were admitted to one service in the past twelve calendar months, the running one among them.
 *
 * <p>The waits of the year are kept in order from month to month: only those of the month are sorted, and one pass over the
 * year puts them in and leaves out those of a year ago. So each wait is looked at once a month for a year, however many
 * there are.
 */
public final class AdmittedWaits {
    private static final int MONTHS = 12;

    private final double[][] months = new double[MONTHS][16];
    private final int[] sizes = new int[MONTHS];
    private int month;
    private double[] year = new double[64];
    private double[] spare = new double[64];
    private int inYear;

    void add(double days) {
        int n = sizes[month]++;
        if (n == months[month].length) {
            months[month] = Arrays.copyOf(months[month], 2 * n);
        }
        months[month][n] = days;
    }

    /** The month is over: its waits count among those of the year. */
    public void endMonth() {
        int n = sizes[month];
        if (n == 0) {
            return;
        }
        var came = months[month];
        Arrays.sort(came, 0, n);
        reserve(inYear + n);
        int c = 0;
        int k = 0;
        for (int i = 0; i < inYear; i++) {
            double wait = year[i];
            while (c < n && came[c] <= wait) {
                spare[k++] = came[c++];
            }
            spare[k++] = wait;
        }
        System.arraycopy(came, c, spare, k, n - c);
        inYear += n;
        swap();
    }

    /** How many there are, once the month is over. */
    public int size() {
        return inYear;
    }

    /** The wait that is longer than so many others, from 0 up to but not including the size. */
    public double ofRank(int rank) {
        return year[rank];
    }

    /** Starts a new month; that of a year ago counts no longer. */
    void nextMonth() {
        month = (month + 1) % MONTHS;
        int n = sizes[month];
        if (n > 0) {
            leaveOut(months[month], n);
        }
        sizes[month] = 0;
    }

    private void leaveOut(double[] gone, int n) {
        int g = 0;
        int k = 0;
        for (int i = 0; i < inYear; i++) {
            if (g < n && year[i] == gone[g]) {
                g++;
            } else {
                year[k++] = year[i];
            }
        }
        inYear = k;
    }

    private void reserve(int room) {
        if (spare.length < room) {
            spare = new double[2 * room];
        }
    }

    private void swap() {
        var other = year;
        year = spare;
        spare = other;
    }
}
