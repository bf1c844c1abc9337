package nl.plafond.bench;

import java.util.Arrays;

/** Discharges in buckets of a day, each sorted when its day comes; everything else in a heap. */
final class BucketEvents implements FloorEvents {
    private final HeapEvents others = new HeapEvents();
    private final int[] first = new int[ReferenceWork.DAYS + 1];
    private int[] next = new int[1 << 16];
    private double[] times = new double[next.length];
    private double[] today = new double[1 << 16];
    private int stored;
    private int todayNext;
    private int todayEnd;
    private int day;
    private double time;
    private int kind;

    @Override
    public void clear() {
        others.clear();
        Arrays.fill(first, 0);
        stored = 0;
        todayNext = 0;
        todayEnd = 0;
        day = 0;
    }

    @Override
    public void plan(double at, int what) {
        if (what != DISCHARGE) {
            others.plan(at, what);
        } else if ((int) at == day) {
            insertToday(at);
        } else {
            store(at);
        }
    }

    private void insertToday(double at) {
        int place = todayEnd++;
        while (place > todayNext && today[place - 1] > at) {
            today[place] = today[place - 1];
            place--;
        }
        today[place] = at;
    }

    private void store(double at) {
        if (stored == times.length) {
            times = Arrays.copyOf(times, 2 * stored);
            next = Arrays.copyOf(next, 2 * stored);
        }
        times[stored] = at;
        next[stored] = first[(int) at];
        stored++;
        first[(int) at] = stored;
    }

    @Override
    public boolean next() {
        double other = others.nextTime();
        if (dischargeBefore(other)) {
            time = today[todayNext++];
            kind = DISCHARGE;
            return true;
        }
        if (!others.next()) {
            return false;
        }
        time = other;
        kind = others.kind();
        return true;
    }

    private boolean dischargeBefore(double limit) {
        while (todayNext >= todayEnd) {
            if (day + 1 > Math.min(limit, ReferenceWork.DAYS)) {
                return false;
            }
            day++;
            open();
        }
        return today[todayNext] < limit;
    }

    private void open() {
        todayNext = 0;
        todayEnd = 0;
        for (int entry = first[day]; entry != 0; entry = next[entry - 1]) {
            today[todayEnd++] = times[entry - 1];
        }
        Arrays.sort(today, 0, todayEnd);
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
