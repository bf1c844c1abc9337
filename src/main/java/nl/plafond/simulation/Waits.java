package nl.plafond.simulation;

import java.util.Arrays;

/** How long those waited who were admitted to one service, kept for a year. */
final class Waits {
    private static final double KEPT_DAYS = 365.25;

    private double[] admitted = new double[64];
    private double[] waited = new double[64];
    private int size;
    private int oldest;

    void add(double now, double days) {
        if (size == admitted.length) {
            admitted = Arrays.copyOf(admitted, 2 * size);
            waited = Arrays.copyOf(waited, 2 * size);
        }
        admitted[size] = now;
        waited[size++] = days;
    }

    /** The waits of those admitted in the past year, from short to long; returns how many there are. */
    int pastYear(double now, Scratch scratch) {
        while (oldest < size && admitted[oldest] <= now - KEPT_DAYS) {
            oldest++;
        }
        int n = size - oldest;
        System.arraycopy(waited, oldest, scratch.atLeast(n), 0, n);
        Arrays.sort(scratch.values(), 0, n);
        return n;
    }

    /** Room to sort in, shared by all services. */
    static final class Scratch {
        private double[] values = new double[256];

        double[] atLeast(int size) {
            if (values.length < size) {
                values = new double[2 * size];
            }
            return values;
        }

        double[] values() {
            return values;
        }
    }
}
