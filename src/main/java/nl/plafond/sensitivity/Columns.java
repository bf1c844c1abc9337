package nl.plafond.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Arithmetic on columns of numbers. */
final class Columns {
    /** With this chance one of all idle candidates passes for more. */
    private static final double IDLE = 0.05;

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    private Columns() {}

    /** The sum of the products. Four sums side by side are worked out several times as fast as one. */
    static double dot(double[] one, double[] other) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < one.length; k += 4) {
            a += one[k] * other[k];
            b += one[k + 1] * other[k + 1];
            c += one[k + 2] * other[k + 2];
            d += one[k + 3] * other[k + 3];
        }
        for (; k < one.length; k++) {
            a += one[k] * other[k];
        }
        return a + b + (c + d);
    }

    /** The root of the sum of squares. */
    static double norm(double[] values) {
        return StrictMath.sqrt(dot(values, values));
    }

    /** Takes so many times another column away. */
    static void subtract(double[] from, double[] other, double times) {
        for (int k = 0; k < from.length; k++) {
            from[k] -= times * other[k];
        }
    }

    /** Takes the mean away. */
    static void centre(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        for (int k = 0; k < values.length; k++) {
            values[k] -= mean;
        }
    }

    /** Each product by itself. */
    static double[] times(double[] one, double[] other) {
        var product = new double[one.length];
        for (int k = 0; k < product.length; k++) {
            product[k] = one[k] * other[k];
        }
        return product;
    }

    /**
     * How much more a column has to do with what is left of a figure than chance makes it: the square of the sum of the products
     * over the sum of their squares, about chi-square with one degree of freedom (White 1980). One wild value makes it 1 at most.
     */
    static double evidence(double[] column, double[] left) {
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        int k = 0;
        for (; k + 1 < left.length; k += 2) {
            double p = column[k] * left[k];
            double q = column[k + 1] * left[k + 1];
            a += p;
            b += q;
            aa += p * p;
            bb += q * q;
        }
        for (; k < left.length; k++) {
            double p = column[k] * left[k];
            a += p;
            aa += p * p;
        }
        double squares = aa + bb;
        return squares > 0 ? (a + b) * (a + b) / squares : 0;
    }

    /** The evidence that none of so many idle candidates shows, with 95% confidence. */
    static double largestIdle(int candidates) {
        double end = STANDARD.inverseCumulativeProbability(IDLE / (2.0 * Math.max(1, candidates)));
        return end * end;
    }
}
