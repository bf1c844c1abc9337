package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/**
 * The waits of those who were admitted to one service in the past year.
 *
 * <p>The waits of the year are kept in order from month to month: only the admissions of the month are
 * sorted, and one pass over the year merges them in and leaves out what is older than a year.
 */
public final class AdmittedWaits {
    private double[] admitted = new double[64];
    private double[] waited = new double[64];
    private int size;
    /** Those from here on are in order; what lies before is older than a year. */
    private int oldest;
    /** Those from here on came since. */
    private int merged;

    private double[] sorted = new double[64];
    private double[] spare = new double[64];

    void add(double now, double days) {
        if (size == admitted.length) {
            admitted = Arrays.copyOf(admitted, 2 * size);
            waited = Arrays.copyOf(waited, 2 * size);
        }
        admitted[size] = now;
        waited[size++] = days;
    }

    /** The waits of those admitted since a day, from short to long; returns how many there are. The day only moves on. */
    public int since(double day, Scratch scratch) {
        int from = oldest;
        while (oldest < size && admitted[oldest] < day) {
            oldest++;
        }
        merge(from);
        int n = size - oldest;
        System.arraycopy(sorted, 0, scratch.atLeast(n), 0, n);
        return n;
    }

    /** Brings the order up to date: leaves out those from a place up to the oldest, and puts in those who came. */
    private void merge(int from) {
        if (oldest == from && merged == size) {
            return;
        }
        var gone = Arrays.copyOfRange(waited, from, Math.min(oldest, merged));
        var came = Arrays.copyOfRange(waited, Math.max(oldest, merged), size);
        Arrays.sort(gone);
        Arrays.sort(came);
        if (spare.length < size - oldest) {
            spare = new double[2 * (size - oldest)];
        }
        int kept = merged - from;
        int g = 0;
        int c = 0;
        int n = 0;
        for (int i = 0; i < kept; i++) {
            if (g < gone.length && sorted[i] == gone[g]) {
                g++;
                continue;
            }
            while (c < came.length && came[c] <= sorted[i]) {
                spare[n++] = came[c++];
            }
            spare[n++] = sorted[i];
        }
        System.arraycopy(came, c, spare, n, came.length - c);
        var before = sorted;
        sorted = spare;
        spare = before;
        merged = size;
    }

    /** Room to put waits in, shared by all services. */
    public static final class Scratch {
        private double[] values = new double[256];

        public double[] atLeast(int size) {
            if (values.length < size) {
                values = new double[2 * size];
            }
            return values;
        }

        public double[] values() {
            return values;
        }
    }
}
