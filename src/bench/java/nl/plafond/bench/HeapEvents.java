package nl.plafond.bench;

import java.util.Arrays;

/** All events in a four-ary heap in primitive arrays. */
final class HeapEvents implements FloorEvents {
    private double[] times = new double[1 << 16];
    private byte[] kinds = new byte[times.length];
    private int size;
    private double time;
    private int kind;

    @Override
    public void clear() {
        size = 0;
    }

    /** When the next event happens; infinite if there is none. */
    double nextTime() {
        return size == 0 ? Double.POSITIVE_INFINITY : times[0];
    }

    @Override
    public void plan(double at, int what) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && times[(hole - 1) >> 2] > at) {
            int parent = (hole - 1) >> 2;
            put(hole, times[parent], kinds[parent]);
            hole = parent;
        }
        put(hole, at, (byte) what);
    }

    @Override
    public boolean next() {
        if (size == 0) {
            return false;
        }
        time = times[0];
        kind = kinds[0];
        size--;
        sink(times[size], kinds[size]);
        return true;
    }

    private void sink(double at, byte what) {
        int hole = 0;
        while (4 * hole + 1 < size) {
            int least = leastChild(4 * hole + 1);
            if (times[least] >= at) {
                break;
            }
            put(hole, times[least], kinds[least]);
            hole = least;
        }
        put(hole, at, what);
    }

    private int leastChild(int first) {
        int least = first;
        for (int child = first + 1, end = Math.min(first + 4, size); child < end; child++) {
            if (times[child] < times[least]) {
                least = child;
            }
        }
        return least;
    }

    private void put(int hole, double at, byte what) {
        times[hole] = at;
        kinds[hole] = what;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public int kind() {
        return kind;
    }
}
