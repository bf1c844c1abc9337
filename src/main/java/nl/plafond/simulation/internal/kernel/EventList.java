package nl.plafond.simulation.internal.kernel;

import java.util.Arrays;

/**
 * The events to come, the earliest first; of events at the same time the one that was planned first.
 *
 * <p>A four-ary heap in primitive arrays: nothing is allocated per event, and four children share a cache line. An event
 * is a number whose meaning is the caller's.
 */
public final class EventList {
    private static final int CHILDREN = 4;

    private double[] times;
    private long[] orders;
    private long[] events;
    private int size;
    private long planned;

    /** An empty list with room for so many events before it has to grow. */
    public EventList(int capacity) {
        times = new double[Math.max(CHILDREN, capacity)];
        orders = new long[times.length];
        events = new long[times.length];
    }

    /** Forgets everything that was planned, and keeps the room. */
    public void clear() {
        size = 0;
        planned = 0;
    }

    /** Whether nothing is planned. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** When the next event happens; infinite if nothing is planned. */
    public double nextTime() {
        return size == 0 ? Double.POSITIVE_INFINITY : times[0];
    }

    /** Plans an event; a time that is not a number is refused, for it could never be put in order. */
    public void plan(double time, long event) {
        if (Double.isNaN(time)) {
            throw new IllegalArgumentException("an event needs a time");
        }
        if (size == times.length) {
            grow();
        }
        long order = planned++;
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

    /** Takes the next event off the list; fails if nothing is planned. */
    public long takeNext() {
        if (size == 0) {
            throw new IllegalStateException("nothing is planned");
        }
        long next = events[0];
        size--;
        if (size > 0) {
            sink(times[size], orders[size], events[size]);
        }
        return next;
    }

    private void sink(double time, long order, long event) {
        int hole = 0;
        while (true) {
            int child = earliestChild(hole);
            if (child < 0 || before(time, order, child)) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        put(hole, time, order, event);
    }

    private int earliestChild(int parent) {
        int first = CHILDREN * parent + 1;
        if (first >= size) {
            return -1;
        }
        int earliest = first;
        int last = Math.min(first + CHILDREN, size);
        for (int child = first + 1; child < last; child++) {
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
