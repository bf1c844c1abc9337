package nl.plafond.model;

import java.util.Arrays;

/** Divides a whole number of places over those who have a share in them. */
public final class Apportionment {
    private Apportionment() {}

    /**
     * The parts of a whole, in whole numbers.
     *
     * <p>They go one by one to the one with the fewest for its weight (method of Sainte-Laguë), so that the parts add up to the
     * whole and nobody loses one when there are more.
     *
     * @param weights of which at least one is above 0; none for no parts
     */
    public static int[] of(int whole, double[] weights) {
        double total = Arrays.stream(weights).sum();
        // Each has at least the part that it would have of a few less; what remains goes one by one.
        double certain = Math.max(0, whole - weights.length);
        var parts = Arrays.stream(weights)
                .mapToInt(w -> (int) Math.floor(w / total * certain))
                .toArray();
        for (int given = Arrays.stream(parts).sum(); given < whole; given++) {
            parts[next(parts, weights)]++;
        }
        return parts;
    }

    private static int next(int[] parts, double[] weights) {
        int next = 0;
        for (int i = 1; i < parts.length; i++) {
            boolean fewer = weights[i] * (2 * parts[next] + 1) > weights[next] * (2 * parts[i] + 1);
            next = fewer ? i : next;
        }
        return next;
    }
}
