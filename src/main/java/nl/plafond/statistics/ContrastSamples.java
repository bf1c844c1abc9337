package nl.plafond.statistics;

import java.util.Arrays;

/**
 * The values of a contrast in each replication, figure by figure, each through some years.
 *
 * <p>Most figures have nothing to do with a measure and never vary; only of those that do each value is kept.
 */
final class ContrastSamples {
    private final int years;
    private final float[] first;
    /** By figure; nothing where all replications so far have been the same. */
    private final PercentileSamples[] varying;

    private int replications;

    /** None of so many figures, years side by side. */
    ContrastSamples(int figures, int years) {
        this.years = years;
        first = new float[figures];
        varying = new PercentileSamples[figures / years];
    }

    /** Begins another replication. */
    void begin() {
        replications++;
    }

    /** Adds the years of a figure to the replication that was begun last. */
    void add(int from, double[] row) {
        if (replications == 1) {
            for (int year = 0; year < years; year++) {
                first[from + year] = (float) row[year];
            }
            return;
        }
        var samples = varying[from / years];
        if (samples == null && isFirst(from, row)) {
            return;
        }
        if (samples == null) {
            samples = new PercentileSamples(Arrays.copyOfRange(first, from, from + years), replications - 1);
            varying[from / years] = samples;
        }
        samples.add(row, 0);
    }

    private boolean isFirst(int from, double[] row) {
        for (int year = 0; year < years; year++) {
            if (Float.compare((float) row[year], first[from + year]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The values of a figure of a year in the first replications, in their order. */
    double[] inOrder(int cell) {
        var samples = varying[cell / years];
        if (samples != null) {
            return samples.inOrder(cell % years);
        }
        var same = new double[Math.min(replications, PercentileSamples.EXACT)];
        Arrays.fill(same, first[cell]);
        return same;
    }
}
