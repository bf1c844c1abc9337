package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few figures of every replication, and the interval of anything that is worked out from their means and spreads.
 *
 * <p>The interval is that of the jackknife: what is worked out is so again without each of the replications in turn, and
 * how much that matters gives its standard error (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 11).
 * For a mean, or a difference of paired means, it is Student's interval to the letter; for a ratio of means it comes down
 * to the delta method.
 */
final class Sample {
    private final List<double[]> rows = new ArrayList<>();
    private final int columns;

    Sample(int columns) {
        this.columns = columns;
    }

    /** Works something out from the columns of a sample. */
    interface Statistic {
        double of(Columns columns);
    }

    /** Means and spreads of the columns of a sample, or of a sample without one of its replications. */
    interface Columns {
        double mean(int column);

        /** The standard deviation; 0 for a column that does not vary. */
        double deviation(int column);
    }

    /** Adds a replication; one in which a figure does not exist is left out. */
    void add(double[] row) {
        if (Arrays.stream(row).noneMatch(Double::isNaN)) {
            rows.add(row.clone());
        }
    }

    int size() {
        return rows.size();
    }

    /** The statistic itself and half the width of its interval; not numbers where they do not exist. */
    double[] estimate(Statistic statistic, double confidence) {
        int n = rows.size();
        if (n == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        var sums = new Sums();
        double whole = statistic.of(sums.without(-1));
        if (n < 2) {
            return new double[] {whole, Double.NaN};
        }
        var parts = new double[n];
        Arrays.setAll(parts, i -> statistic.of(sums.without(i)));
        double middle = Arrays.stream(parts).average().orElseThrow();
        double squares =
                Arrays.stream(parts).map(p -> (p - middle) * (p - middle)).sum();
        double error = Math.sqrt(squares * (n - 1) / n);
        return new double[] {whole, error == 0 ? 0 : error * RunningMoments.student(n, confidence)};
    }

    /** Sums of the columns from their first values on, so that a column that does not vary has a spread of exactly 0. */
    private final class Sums {
        private final double[] first = rows.get(0);
        private final double[] sum = new double[columns];
        private final double[] squares = new double[columns];

        Sums() {
            for (var row : rows) {
                for (int c = 0; c < columns; c++) {
                    sum[c] += row[c] - first[c];
                    squares[c] += (row[c] - first[c]) * (row[c] - first[c]);
                }
            }
        }

        Columns without(int left) {
            var out = left < 0 ? first : rows.get(left);
            int n = rows.size() - (left < 0 ? 0 : 1);
            return new Columns() {
                private double out(int c) {
                    return out[c] - first[c];
                }

                @Override
                public double mean(int c) {
                    return first[c] + (sum[c] - out(c)) / n;
                }

                @Override
                public double deviation(int c) {
                    double s = sum[c] - out(c);
                    double q = squares[c] - out(c) * out(c);
                    return n < 2 ? 0 : Math.sqrt(Math.max(0, q - s * s / n) / (n - 1));
                }
            };
        }
    }
}
