package nl.plafond.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/** A function of even numbers between 0 and 1 of which the shares are known. */
final class KnownFunction {
    private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private final ToDoubleFunction<double[]> function;
    private final double[] shares;
    private final double[] totals;
    private final double variance;

    private KnownFunction(ToDoubleFunction<double[]> function, double[] shares, double[] totals, double variance) {
        this.function = function;
        this.shares = shares;
        this.totals = totals;
        this.variance = variance;
    }

    ToDoubleFunction<double[]> function() {
        return function;
    }

    /** The first-order share of each input. */
    double[] shares() {
        return shares;
    }

    /** The total effect of each input. */
    double[] totals() {
        return totals;
    }

    double variance() {
        return variance;
    }

    /** Ishigami and Homma (1990), with a = 7 and b = 0.1. */
    static KnownFunction ishigami() {
        double fourth = Math.pow(Math.PI, 4);
        double first = Math.pow(1 + 0.1 * fourth / 5, 2) / 2;
        double second = 49 / 8.0;
        double variance = second + 0.1 * fourth / 5 + 0.01 * fourth * fourth / 18 + 0.5;
        double both = variance - first - second;
        return new KnownFunction(
                u -> {
                    double[] x =
                            Arrays.stream(u).map(v -> Math.PI * (2 * v - 1)).toArray();
                    double wave = Math.sin(x[1]);
                    return Math.sin(x[0]) + 7 * wave * wave + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
                },
                new double[] {first / variance, second / variance, 0},
                new double[] {(first + both) / variance, second / variance, both / variance},
                variance);
    }

    /** Sobol' (1993): a product of |4x - 2| + a over 1 + a, with a = 0, 1, 4.5, 9 and four times 99. */
    static KnownFunction g() {
        var own = Arrays.stream(G).map(a -> 1 / (3 * (1 + a) * (1 + a))).toArray();
        double all = Arrays.stream(own).reduce(1, (product, v) -> product * (1 + v));
        double variance = all - 1;
        return new KnownFunction(
                u -> IntStream.range(0, G.length)
                        .mapToDouble(i -> (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]))
                        .reduce(1, (product, part) -> product * part),
                Arrays.stream(own).map(v -> v / variance).toArray(),
                Arrays.stream(own).map(v -> v * all / (1 + v) / variance).toArray(),
                variance);
    }

    /** The exponent of a sum of normal numbers: its tail is heavy. */
    static KnownFunction lognormal(double... weights) {
        var normal = new NormalDistribution(null, 0, 1);
        double all = Math.exp(Arrays.stream(weights).map(w -> w * w).sum());
        return new KnownFunction(
                u -> Math.exp(IntStream.range(0, weights.length)
                        .mapToDouble(i -> weights[i] * normal.inverseCumulativeProbability(u[i]))
                        .sum()),
                Arrays.stream(weights)
                        .map(w -> (Math.exp(w * w) - 1) / (all - 1))
                        .toArray(),
                Arrays.stream(weights)
                        .map(w -> (all - all / Math.exp(w * w)) / (all - 1))
                        .toArray(),
                all * (all - 1));
    }
}
