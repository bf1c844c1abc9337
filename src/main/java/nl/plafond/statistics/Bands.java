package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spread of many figures over the replications: the values themselves, of the first {@value #KEPT} replications.
 *
 * <p>Beyond that number a band hardly gets better and memory would grow without end, so later replications count for
 * means and intervals only. Values are kept in single precision, seven digits.
 */
final class Bands {
    /** How many replications a band rests on at most. */
    static final int KEPT = 400;

    private final List<float[]> replications = new ArrayList<>();

    void add(double[] values) {
        if (replications.size() >= KEPT) {
            return;
        }
        var kept = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            kept[i] = (float) values[i];
        }
        replications.add(kept);
    }

    /** The values of one figure in the replications in which it exists, from low to high. */
    float[] sorted(int cell) {
        var values = new float[replications.size()];
        int n = 0;
        for (var replication : replications) {
            if (!Float.isNaN(replication[cell])) {
                values[n++] = replication[cell];
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
