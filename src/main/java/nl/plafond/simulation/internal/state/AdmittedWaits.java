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

    /** Those of the running month, of the eleven before it, and of the one that is now a year ago. */
    private final double[][] months = new double[MONTHS + 1][16];

    private final int[] sizes = new int[MONTHS + 1];
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

    /** The month is over: its waits count among those of the year, and those of the month a year ago no longer. */
    public void endMonth() {
        var came = months[month];
        var gone = months[next()];
        int coming = sizes[month];
        int going = sizes[next()];
        if (coming == 0 && going == 0) {
            return;
        }
        Arrays.sort(came, 0, coming);
        if (spare.length < inYear + coming) {
            spare = new double[2 * (inYear + coming)];
        }
        int c = 0;
        int g = 0;
        int n = 0;
        for (int i = 0; i < inYear; i++) {
            double wait = year[i];
            if (g < going && wait == gone[g]) {
                g++;
                continue;
            }
            while (c < coming && came[c] <= wait) {
                spare[n++] = came[c++];
            }
            spare[n++] = wait;
        }
        System.arraycopy(came, c, spare, n, coming - c);
        inYear = n + coming - c;
        var other = year;
        year = spare;
        spare = other;
    }

    /** How many there are, once the month is over. */
    public int size() {
        return inYear;
    }

    /** The wait that is longer than so many others, from 0 up to but not including the size. */
    public double ofRank(int rank) {
        return year[rank];
    }

    /** Starts a new month. */
    void nextMonth() {
        month = next();
        sizes[month] = 0;
    }

    private int next() {
        return (month + 1) % months.length;
    }
}
