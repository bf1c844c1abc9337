package nl.plafond.sensitivity;

/**
 * Futures drawn again with replacement, by which one sees how far an estimate depends on which ones were played (Efron,
 * Bootstrap methods, Annals of Statistics 7, 1979). They are the same at every call, so that equal runs say equal things.
 */
public final class Resamples {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** Ends of a 95% interval are between its fifth and sixth value from either side. */
    private static final int COUNT = 200;

    private Resamples() {}

    /**
     * Resamples of so many futures.
     *
     * @return of each which futures are in it, as many as there are
     */
    public static int[][] of(int futures) {
        var samples = new int[COUNT][futures];
        long counter = 0;
        for (var sample : samples) {
            for (int place = 0; place < futures; place++) {
                long bits = mix(++counter * GOLDEN);
                sample[place] = (int) (((bits >>> 32) * futures) >>> 32);
            }
        }
        return samples;
    }

    /** The finaliser of SplitMix64, Stafford's mix 13. */
    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * A quantile of what the resamples say.
     *
     * @param sorted from low to high
     */
    public static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
