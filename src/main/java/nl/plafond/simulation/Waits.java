package nl.plafond.simulation;

import java.util.Arrays;

/**
 * How long those waited who were admitted to one service in the past year.
 *
 * <p>The waits are kept in order as they come and go, so that a month that asks for their median sorts nothing.
 */
final class Waits {
    private double[] admitted = new double[64];
    private double[] waited = new double[64];
    private int size;
    private int oldest;
    private double[] sorted = new double[64];

    void add(double now, double days) {
        if (size == admitted.length) {
            admitted = Arrays.copyOf(admitted, 2 * size);
            waited = Arrays.copyOf(waited, 2 * size);
        }
        int kept = size - oldest;
        if (kept == sorted.length) {
            sorted = Arrays.copyOf(sorted, 2 * kept);
        }
        int place = Arrays.binarySearch(sorted, 0, kept, days);
        int at = place < 0 ? -place - 1 : place;
        System.arraycopy(sorted, at, sorted, at + 1, kept - at);
        sorted[at] = days;
        admitted[size] = now;
        waited[size++] = days;
    }

    /** The waits of those admitted since a day, from short to long; returns how many there are. The day only moves on. */
    int since(double day, Scratch scratch) {
        while (oldest < size && admitted[oldest] < day) {
            int kept = size - oldest;
            int at = Arrays.binarySearch(sorted, 0, kept, waited[oldest++]);
            System.arraycopy(sorted, at + 1, sorted, at, kept - at - 1);
        }
        int n = size - oldest;
        System.arraycopy(sorted, 0, scratch.atLeast(n), 0, n);
        return n;
    }

    /** Room to put waits in, shared by all services. */
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
