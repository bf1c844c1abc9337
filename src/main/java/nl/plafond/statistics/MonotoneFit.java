package nl.plafond.statistics;

import java.util.Arrays;

/**
 * The values that only rise, or only fall, along a number and that lie nearest to given values: least squares by pooling
 * adjacent violators (Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions, 1972, section
 * 1.2), both ways, of which the better one is kept. What stands at equal numbers is fitted by one value.
 */
final class MonotoneFit {
    private final double[] fitted;
    private final double left;

    private MonotoneFit(double[] fitted, double[] values) {
        this.fitted = fitted;
        double toFit = 0;
        for (int k = 0; k < values.length; k++) {
            toFit += square(values[k] - fitted[k]);
        }
        left = toFit;
    }

    private static double square(double value) {
        return value * value;
    }

    /**
     * The fit of values along numbers.
     *
     * @param numbers from low to high
     * @param values what belongs to each
     */
    static MonotoneFit of(float[] numbers, double[] values) {
        var rising = rising(numbers, values);
        var falling = rising(numbers, negated(values)).mirrored(values);
        return falling.left < rising.left ? falling : rising;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    private MonotoneFit mirrored(double[] values) {
        return new MonotoneFit(negated(fitted), values);
    }

    private static MonotoneFit rising(float[] numbers, double[] values) {
        var sums = new double[values.length];
        var ends = new int[values.length];
        int blocks = 0;
        for (int from = 0; from < values.length; ) {
            int to = from;
            double sum = 0;
            while (to < values.length && numbers[to] == numbers[from]) {
                sum += values[to++];
            }
            sums[blocks] = sum;
            ends[blocks++] = to;
            from = to;
            while (blocks > 1 && mean(sums, ends, blocks - 1) <= mean(sums, ends, blocks - 2)) {
                sums[blocks - 2] += sums[blocks - 1];
                ends[blocks - 2] = ends[blocks - 1];
                blocks--;
            }
        }
        var fitted = new double[values.length];
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(fitted, begin(ends, block), ends[block], mean(sums, ends, block));
        }
        return new MonotoneFit(fitted, values);
    }

    private static int begin(int[] ends, int block) {
        return block == 0 ? 0 : ends[block - 1];
    }

    private static double mean(double[] sums, int[] ends, int block) {
        return sums[block] / (ends[block] - begin(ends, block));
    }

    /** The mean of what is fitted to so many at the low end. */
    double atLow(int many) {
        return Arrays.stream(fitted, 0, many).average().orElse(Double.NaN);
    }

    /** The mean of what is fitted to so many at the high end. */
    double atHigh(int many) {
        return Arrays.stream(fitted, fitted.length - many, fitted.length)
                .average()
                .orElse(Double.NaN);
    }
}
