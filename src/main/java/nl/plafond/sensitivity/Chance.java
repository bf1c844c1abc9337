package nl.plafond.sensitivity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The variance that chance makes while all numbers stay the same, on average over the futures.
 *
 * @param variance its estimate, without bias
 * @param below how far its 95% interval reaches below that
 * @param above how far it reaches above
 */
record Chance(double variance, double below, double above) {
    /** No part in it. */
    static final Chance NONE = new Chance(0, 0, 0);

    /**
     * That of a figure in futures that were played twice: half the square of the difference, on average. It is taken for a
     * chi-square number with as many degrees of freedom as its own spread says (Satterthwaite 1946), of which the cube root is
     * about normal (Wilson and Hilferty 1931).
     *
     * @param values the figure in each future; not a number where it does not exist
     * @param again the same in the first futures, with another draw of chance
     * @return empty where less than two futures tell it
     */
    static Optional<Chance> of(double[] values, double[] again) {
        var halves = IntStream.range(0, Math.min(values.length, again.length))
                .mapToDouble(k -> (values[k] - again[k]) * (values[k] - again[k]) / 2)
                .filter(half -> !Double.isNaN(half))
                .toArray();
        int n = halves.length;
        if (n < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(halves).sum() / n;
        if (mean == 0) {
            return Optional.of(NONE);
        }
        double squares =
                Arrays.stream(halves).map(half -> (half - mean) * (half - mean)).sum();
        double ninth = squares / (n - 1) / n / (mean * mean) / 9;
        double low = mean / StrictMath.pow(1 - ninth + Share.Z * StrictMath.sqrt(ninth), 3);
        double root = 1 - ninth - Share.Z * StrictMath.sqrt(ninth);
        // With so few degrees of freedom that there is no upper end, all of it may be chance.
        double high = root > 0 ? mean / StrictMath.pow(root, 3) : Double.POSITIVE_INFINITY;
        return Optional.of(new Chance(mean, Math.max(0, mean - low), Math.max(0, high - mean)));
    }
}
