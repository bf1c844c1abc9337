package nl.plafond.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Running mean and spread of many figures at once (Welford's method), each over the replications in which it exists.
 *
 * <p>Fed in the order of the replications it gives the same bytes whatever the number of threads; its size does not
 * depend on the number of replications.
 */
final class RunningMoments {
    private final int[] count;
    private final double[] mean;
    private final double[] squares;

    RunningMoments(int cells) {
        count = new int[cells];
        mean = new double[cells];
        squares = new double[cells];
    }

    void add(int cell, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        double step = value - mean[cell];
        mean[cell] += step / ++count[cell];
        squares[cell] += step * (value - mean[cell]);
    }

    /** Adds a value of every figure; those of a replication that stand side by side from a place on. */
    void addAll(double[] values, int from) {
        for (int cell = 0; cell < count.length; cell++) {
            add(cell, values[from + cell]);
        }
    }

    /** Adds the same value of a figure of which there is none yet a number of times, to the same outcome to the last bit. */
    void repeat(int cell, double value, int times) {
        if (times > 0) {
            add(cell, value);
            repeat(cell, times);
        }
    }

    /** Takes the only value of a figure for so many. */
    void repeat(int cell, int times) {
        count[cell] *= times;
    }

    int count(int cell) {
        return count[cell];
    }

    double mean(int cell) {
        return count[cell] == 0 ? Double.NaN : mean[cell];
    }

    /** The sum of the squares of what the values deviate from their mean. */
    double squares(int cell) {
        return Math.max(0, squares[cell]);
    }

    /** The standard deviation over the replications; not a number below two of them. */
    double deviation(int cell) {
        int n = count[cell];
        return n < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares[cell]) / (n - 1));
    }

    /** Half the width of the confidence interval of the mean; not a number below two replications. */
    double halfWidth(int cell, double confidence) {
        int n = count[cell];
        if (n < 2) {
            return Double.NaN;
        }
        double error = Math.sqrt(Math.max(0, squares[cell]) / (n - 1) / n);
        return error == 0 ? 0 : error * Students.quantile(n, confidence);
    }

    /** How many standard errors half an interval of so many values is. */
    static double student(int n, double confidence) {
        return Students.quantile(n, confidence);
    }

    /** Quantiles of Student's t, kept because the same few are asked for thousands of times. */
    private static final class Students {
        private static final Map<Asked, Double> KNOWN = new ConcurrentHashMap<>();

        private record Asked(int n, double confidence) {
            double quantile() {
                return new TDistribution(null, n - 1).inverseCumulativeProbability((1 + confidence) / 2);
            }
        }

        static double quantile(int n, double confidence) {
            return KNOWN.computeIfAbsent(new Asked(n, confidence), Asked::quantile);
        }
    }
}
