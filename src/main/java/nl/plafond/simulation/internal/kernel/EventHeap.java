package nl.plafond.simulation.internal.kernel;

import java.util.Arrays;

/** A few events in order of time, and at the same time in an order of the caller's: a four-ary heap in primitive arrays. */
final class EventHeap {
    private static final int CHILDREN = 4;

    private double[] times = new double[64];
    private long[] orders = new long[times.length];
    private long[] events = new long[times.length];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** When the first event happens; there must be one. */
    double firstTime() {
        return times[0];
    }

    void add(double time, long order, long event) {
        if (size == times.length) {
            grow();
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            if (!before(time, order, parent)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, time, order, event);
    }

    /** Takes the first event off; there must be one. */
    long takeFirst() {
        long first = events[0];
        size--;
        if (size > 0) {
            sink(times[size], orders[size], events[size]);
        }
        return first;
    }

    private void sink(double time, long order, long event) {
        int hole = 0;
        while (CHILDREN * hole + 1 < size) {
            int child = earliestChild(hole);
            if (before(time, order, child)) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        put(hole, time, order, event);
    }

    private int earliestChild(int parent) {
        int earliest = CHILDREN * parent + 1;
        int last = Math.min(earliest + CHILDREN, size);
        for (int child = earliest + 1; child < last; child++) {
            if (before(times[child], orders[child], earliest)) {
                earliest = child;
            }
        }
        return earliest;
    }

    private boolean before(double time, long order, int other) {
        return time < times[other] || (time == times[other] && order < orders[other]);
    }

    private void move(int from, int to) {
        put(to, times[from], orders[from], events[from]);
    }

    private void put(int at, double time, long order, long event) {
        times[at] = time;
        orders[at] = order;
        events[at] = event;
    }

    private void grow() {
        int larger = 2 * times.length;
        times = Arrays.copyOf(times, larger);
        orders = Arrays.copyOf(orders, larger);
        events = Arrays.copyOf(events, larger);
    }
}
