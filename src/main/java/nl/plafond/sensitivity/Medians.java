package nl.plafond.sensitivity;

import java.util.Arrays;

/** Medians of a few values. */
public final class Medians {
    private Medians() {}

    /** The median of those that are numbers; not a number if none is. */
    public static double of(double... values) {
        var sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
