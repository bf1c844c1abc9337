package nl.plafond.sensitivity;

/**
 * Between which values a sum of squares without noise lies, of which a sum with noise was seen.
 *
 * <p>The sum over its scale is about noncentral chi-square; the interval holds the values under which what was seen is not too
 * rare on either side. A cube root of it is about normal (Abdel-Aty, Biometrika 41, 1954), near 0 too, where a normal interval
 * would say nothing. Below the upper end that belongs to an estimate of 0, only too much is counted as rare, and no upper end
 * lies below it: so 0 itself is held as often as any other value, and an estimate below 0 still has an interval.
 */
record SquaresInterval(double low, double high) {
    /** The same of which all that is rare lies on one side. */
    private static final double ONE_SIDED = 1.644854;
    /** An interval this narrow against what was seen is told well enough. */
    private static final double PRECISE = 1e-6;

    /**
     * The 95% interval.
     *
     * @param seen the sum with noise
     * @param noise what noise adds to it on average
     * @param scale the variance of one of its terms before it was squared
     */
    static SquaresInterval of(double seen, double noise, double scale) {
        if (!(scale > 0) || seen <= 0) {
            return new SquaresInterval(Math.max(0, seen - noise), Math.max(0, seen - noise));
        }
        double freedom = noise / scale;
        double ofNothing = solved(freedom, freedom, -Share.Z);
        double low = solved(seen / scale, freedom, ONE_SIDED);
        if (low > ofNothing) {
            low = Math.max(ofNothing, solved(seen / scale, freedom, Share.Z));
        }
        double high = Math.max(ofNothing, solved(seen / scale, freedom, -Share.Z));
        return new SquaresInterval(low * scale, high * scale);
    }

    /** The noncentrality under which what was seen lies so many standard deviations above the middle. */
    private static double solved(double seen, double freedom, double above) {
        double low = 0;
        double high = 2 * seen + freedom + 4 * Share.Z * Share.Z;
        while (high - low > PRECISE * (seen + 1)) {
            double middle = (low + high) / 2;
            if (deviations(seen, freedom, middle) > above) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double deviations(double seen, double freedom, double noncentral) {
        double mean = freedom + noncentral;
        double variance = 2.0 / 9 * (1 + noncentral / mean) / mean;
        return (StrictMath.cbrt(seen / mean) - (1 - variance)) / StrictMath.sqrt(variance);
    }
}
