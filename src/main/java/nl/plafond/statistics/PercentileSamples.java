package nl.plafond.statistics;

import java.util.Arrays;

/**
 * The spread of many figures over the replications: the values themselves, of the first {@value #KEPT} replications.
 *
 * <p>Beyond that number a band hardly gets better and memory would grow without end, so later replications count for
 * means and intervals only. Values are kept in single precision, seven digits, and once for a figure that never varies,
 * since a model uses few of the rules.
 */
final class PercentileSamples {
    /** How many replications a band rests on at most. */
    static final int KEPT = 400;

    private final float[] first;
    /** The values of each figure so far; nothing for a figure that has been the same in all replications. */
    private final float[][] varying;

    private int replications;

    PercentileSamples(int cells) {
        first = new float[cells];
        varying = new float[cells][];
    }

    void add(double[] values) {
        add(values, 0, values.length);
        next();
    }

    /** Adds some of the figures of a replication; {@link #next} ends it. */
    void add(double[] values, int from, int to) {
        for (int cell = from; cell < to && replications < KEPT; cell++) {
            add(cell, (float) values[cell]);
        }
    }

    /** Ends a replication. */
    void next() {
        replications = Math.min(KEPT, replications + 1);
    }

    private void add(int cell, float value) {
        if (replications == 0) {
            first[cell] = value;
        } else if (varying[cell] != null || Float.compare(value, first[cell]) != 0) {
            var values = varying[cell] == null ? constant(cell) : varying[cell];
            if (values.length == replications) {
                values = Arrays.copyOf(values, Math.min(KEPT, 2 * replications));
            }
            values[replications] = value;
            varying[cell] = values;
        }
    }

    private float[] constant(int cell) {
        var same = new float[replications];
        Arrays.fill(same, first[cell]);
        return same;
    }

    /** The values of one figure in the replications in which it exists, from low to high. */
    float[] sorted(int cell) {
        var values = varying[cell] == null ? constant(cell) : Arrays.copyOf(varying[cell], replications);
        int n = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                values[n++] = value;
            }
        }
        var found = Arrays.copyOf(values, n);
        Arrays.sort(found);
        return found;
    }

    /**
     * The value below which a share of the sorted values lies, interpolated between neighbours (Hyndman and Fan's
     * definition 7, the one of Excel's PERCENTILE.INC); not a number if there are none.
     */
    static double quantile(float[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * ((double) sorted[above] - sorted[below]);
    }
}
