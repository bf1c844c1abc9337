package nl.plafond.statistics;

import java.util.Arrays;

/**
 * How often each of a limited number of values came: any number of values in little memory.
 *
 * <p>A value has a place of its own as long as there are no more than {@value #PLACES} of them, as of whole numbers, so that
 * what is asked is exact. When there are more, every second one is given up: from then on a value is counted as the next
 * higher one that has a place. Those places divide what came before into equal parts, so that what is told in the place of a
 * quantile is never lower, and higher by about one such part: the quantile of a share that is some 1 / {@value #PLACES}
 * larger, and at most 1% larger as good as always.
 *
 * <p>What it tells depends on the order in which values come and on nothing else.
 */
final class RoundedSpread implements Spread {
    static final int PLACES = 512;
    /** How many bytes it takes at most. */
    static final int BYTES = PLACES * (Float.BYTES + Integer.BYTES);

    private float[] values = {};
    private int[] times = {};
    private int count;

    /** Those of another spread, which are made room for together. */
    static RoundedSpread of(double[] sorted) {
        var all = new RoundedSpread();
        all.values = new float[sorted.length];
        all.times = new int[sorted.length];
        int places = 0;
        for (double value : sorted) {
            if (places == 0 || all.values[places - 1] != (float) value) {
                all.values[places++] = (float) value;
            }
            all.times[places - 1]++;
        }
        all.cutTo(places);
        while (all.values.length > PLACES) {
            all.giveUpEverySecond();
        }
        all.count = sorted.length;
        return all;
    }

    /** The same value so many times; nothing for what is not a number. */
    static RoundedSpread of(float value, int times) {
        var all = new RoundedSpread();
        if (times > 0 && !Float.isNaN(value)) {
            all.values = new float[] {value};
            all.times = new int[] {times};
            all.count = times;
        }
        return all;
    }

    private void cutTo(int places) {
        values = Arrays.copyOf(values, places);
        times = Arrays.copyOf(times, places);
    }

    /** Keeps the highest. */
    private void giveUpEverySecond() {
        int kept = 0;
        for (int last = (values.length - 1) % 2; last < values.length; last += 2) {
            values[kept] = values[last];
            times[kept++] = times[last] + (last == 0 ? 0 : times[last - 1]);
        }
        cutTo(kept);
    }

    /** Adds a value that is a number. */
    void add(float value) {
        int found = Arrays.binarySearch(values, value);
        int place = found >= 0 ? found : -found - 1;
        if (found < 0 && values.length < PLACES) {
            insert(value, place);
        } else if (place == values.length) {
            values[--place] = value;
        }
        times[place]++;
        count++;
    }

    private void insert(float value, int place) {
        cutTo(values.length + 1);
        System.arraycopy(values, place, values, place + 1, values.length - 1 - place);
        System.arraycopy(times, place, times, place + 1, times.length - 1 - place);
        values[place] = value;
        times[place] = 0;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int atMost(double limit) {
        int met = 0;
        for (int place = 0; place < values.length && values[place] <= (float) limit; place++) {
            met += times[place];
        }
        return met;
    }

    @Override
    public boolean isAbove(double limit) {
        return count > 0 && values[values.length - 1] > limit;
    }

    @Override
    public double inOrder(int place) {
        int before = 0;
        int at = 0;
        while (before + times[at] <= place) {
            before += times[at++];
        }
        return values[at];
    }
}
