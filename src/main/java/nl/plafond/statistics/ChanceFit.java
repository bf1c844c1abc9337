package nl.plafond.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * How much of a figure a monotone fit seems to explain by numbers that have nothing to do with it.
 *
 * <p>Along one idle number the part that is explained is a mixture of beta distributions, by how many levels the fit has
 * (Robertson, Wright and Dykstra, Order Restricted Statistical Inference, 1988, section 2.3). The better of two ways for each
 * of many numbers is allowed for by Bonferroni.
 */
final class ChanceFit {
    private static final double CONFIDENCE = 0.95;
    private static final int STEPS = 30;
    /** The chance of more levels is of no account: on average there are seven in 1,024 futures. */
    private static final int LEVELS = 40;

    private static final Map<Asked, Double> KNOWN = new ConcurrentHashMap<>();

    private ChanceFit() {}

    private record Asked(int futures, int numbers) {
        double largest() {
            var weights = weights(futures);
            double chance = (1 - CONFIDENCE) / (2 * numbers);
            double low = 0;
            double high = 1;
            for (int step = 0; step < STEPS; step++) {
                double middle = (low + high) / 2;
                if (beyond(middle, weights, futures) > chance) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }
    }

    /** What none of so many idle numbers explains over so many futures, with 95% confidence. */
    static double largest(int futures, int numbers) {
        return KNOWN.computeIfAbsent(new Asked(futures, numbers), Asked::largest);
    }

    /** The chance of each number of levels, from none on: Stirling's cycle numbers over n factorial. */
    static double[] weights(int futures) {
        var chance = new double[LEVELS];
        chance[1] = 1;
        for (int n = 2; n <= futures; n++) {
            for (int levels = LEVELS - 1; levels > 0; levels--) {
                chance[levels] = (chance[levels - 1] + (n - 1) * chance[levels]) / n;
            }
        }
        return chance;
    }

    private static double beyond(double explained, double[] weights, int futures) {
        double sum = 0;
        for (int levels = 2; levels < Math.min(LEVELS, futures); levels++) {
            var part = new BetaDistribution(null, (levels - 1) / 2.0, (futures - levels) / 2.0);
            sum += weights[levels] * (1 - part.cumulativeProbability(explained));
        }
        return sum;
    }
}
