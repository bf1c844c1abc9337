package nl.plafond.simulation.internal.kernel;

import java.util.Arrays;

/**
 * The events to come, the earliest first; of events at the same time the one that was planned first.
 *
 * <p>What is to come lies unsorted, chained by the slot of the calendar that it falls in, a part of a day. Only once a slot
 * is reached are its events put in order, in a small heap; what is then still planned in it, or before it, joins them.
 * Planning thus costs the same however much is planned, and nothing is allocated per event. Times count in days from 0;
 * what falls before that counts as the first slot, what falls centuries later as the last, and both are only slower.
 *
 * <p>An event is a number whose meaning is the caller's.
 */
public final class EventList {
    private static final double SLOTS_A_DAY = 8;
    private static final int LAST_SLOT = (1 << 21) - 1;
    private static final int NONE = -1;

    /** The events of the slot that is reached and of all before it. */
    private final EventHeap due = new EventHeap();

    private int reached;
    private long orderOfDue;

    /** For each slot whose bit is set in {@code filled} the latest event planned in it, the head of its chain. */
    private int[] latest = new int[1 << 12];

    private long[] filled = new long[latest.length / Long.SIZE];

    /** Events in chains: the one planned before it in the same slot, or the next that is not in use. */
    private int[] next;

    private double[] times;
    private long[] events;
    private int unused;
    private int used;
    private int chained;

    /** An empty list with room for so many events before it has to grow. */
    public EventList(int capacity) {
        next = new int[Math.max(1, capacity)];
        times = new double[next.length];
        events = new long[next.length];
        clear();
    }

    /** Forgets everything that was planned, and keeps the room. */
    public void clear() {
        due.clear();
        Arrays.fill(filled, 0);
        reached = NONE;
        unused = NONE;
        used = 0;
        chained = 0;
    }

    /** Whether nothing is planned. */
    public boolean isEmpty() {
        return due.isEmpty() && chained == 0;
    }

    /** When the next event happens; infinite if nothing is planned. */
    public double nextTime() {
        return due.isEmpty() && !reachNextSlot() ? Double.POSITIVE_INFINITY : due.firstTime();
    }

    /** Takes the next event off the list; fails if nothing is planned. */
    public long takeNext() {
        if (due.isEmpty() && !reachNextSlot()) {
            throw new IllegalStateException("nothing is planned");
        }
        return due.takeFirst();
    }

    /** Plans an event; a time that is not a number is refused, for it could never be put in order. */
    public void plan(double time, long event) {
        if (Double.isNaN(time)) {
            throw new IllegalArgumentException("an event needs a time");
        }
        int slot = Math.min((int) (time * SLOTS_A_DAY), LAST_SLOT);
        if (slot <= reached) {
            due.add(time, orderOfDue++, event);
        } else {
            chain(slot, time, event);
        }
    }

    private void chain(int slot, double time, long event) {
        if (slot >= latest.length) {
            growTo(slot);
        }
        int entry = unusedEntry();
        times[entry] = time;
        events[entry] = event;
        next[entry] = isFilled(slot) ? latest[slot] : NONE;
        latest[slot] = entry;
        filled[slot / Long.SIZE] |= 1L << slot;
        chained++;
    }

    private boolean isFilled(int slot) {
        return (filled[slot / Long.SIZE] & 1L << slot) != 0;
    }

    /** Puts the events of the next slot that has any in order; false if none has. */
    private boolean reachNextSlot() {
        if (chained == 0) {
            return false;
        }
        reached = filledAfter(reached);
        filled[reached / Long.SIZE] &= ~(1L << reached);
        // A chain begins with the event that was planned last, which comes just before what is yet to be planned.
        orderOfDue = 0;
        int order = 0;
        int first = NONE;
        for (int entry = latest[reached]; entry != NONE; entry = next[entry]) {
            due.add(times[entry], --order, events[entry]);
            first = entry;
        }
        chained += order;
        next[first] = unused;
        unused = latest[reached];
        return true;
    }

    private int filledAfter(int slot) {
        int word = (slot + 1) / Long.SIZE;
        long bits = filled[word] & -1L << (slot + 1);
        while (bits == 0) {
            bits = filled[++word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }

    private int unusedEntry() {
        if (unused == NONE) {
            if (used == next.length) {
                grow();
            }
            return used++;
        }
        int entry = unused;
        unused = next[entry];
        return entry;
    }

    private void grow() {
        int larger = 2 * next.length;
        next = Arrays.copyOf(next, larger);
        times = Arrays.copyOf(times, larger);
        events = Arrays.copyOf(events, larger);
    }

    private void growTo(int slot) {
        latest = Arrays.copyOf(latest, 2 * Integer.highestOneBit(slot));
        filled = Arrays.copyOf(filled, latest.length / Long.SIZE);
    }
}
