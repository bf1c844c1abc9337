package nl.plafond.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The expected value of partial perfect information, by regression on futures that were played anyhow (Strong, Oakley and
 * Brennan, Estimating multiparameter partial expected value of perfect information, Medical Decision Making 34, 2014).
 *
 * <p>What each choice yields beyond the best one is fitted along a mover by smooth functions of its ranks. One who knows the mover
 * takes the choice that is best along the fit. The largest of uncertain means is too large on average; resamples of what the fit
 * leaves say how much, and how uncertain the rest is.
 */
public final class PartialInformation {
    /** Waviness beyond this is not looked for: a gain depends on where a fit passes zero, not on its ripples. */
    private static final int WAVIEST = 5;
    /** What lies outside a 95% interval on each side. */
    private static final double OUTSIDE = 0.025;

    private final List<Mover> movers;
    private final Map<String, float[]> draws;

    /**
     * That of some movers.
     *
     * @param draws what each number was in each future, by its path
     */
    public PartialInformation(List<Mover> movers, Map<String, float[]> draws) {
        this.movers = List.copyOf(movers);
        this.draws = Map.copyOf(draws);
    }

    /**
     * What it is worth to know each mover.
     *
     * @param yields of each choice what it yields in each future, the more the better; at least one choice and one future
     */
    public ValueOfKnowing value(List<double[]> yields) {
        int best = IntStream.range(0, yields.size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(choice -> mean(yields.get(choice)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        int futures = yields.get(best).length;
        var highest = IntStream.range(0, futures)
                .mapToDouble(k -> yields.stream().mapToDouble(y -> y[k]).max().orElseThrow())
                .toArray();
        boolean alwaysSame = Arrays.equals(yields.get(best), highest);
        double expected = mean(yields.get(best));
        return new ValueOfKnowing(
                best,
                expected,
                Math.max(0, mean(highest) - expected),
                alwaysSame,
                alwaysSame || futures < VarianceShares.LEAST_FUTURES ? List.of() : gains(yields, best));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private List<ValueOfKnowing.Gain> gains(List<double[]> yields, int best) {
        var more = IntStream.range(0, yields.size())
                .filter(choice -> choice != best)
                .mapToObj(choice -> less(yields.get(choice), yields.get(best)))
                .filter(difference -> Arrays.stream(difference).anyMatch(d -> d != 0))
                .toList();
        int futures = yields.get(best).length;
        var all = IntStream.range(0, futures).toArray();
        var samples = Resamples.of(futures);
        double idle = Columns.largestIdle(movers.size() * WAVIEST * more.size());
        return movers.stream()
                .map(mover -> gain(mover, basis(mover, all), more, idle, samples))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(gain -> -gain.gain().value()))
                .toList();
    }

    private static double[] less(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(k -> one[k] - other[k])
                .toArray();
    }

    private MoverBasis basis(Mover mover, int[] futures) {
        return MoverBasis.of(
                mover.numbers().stream()
                        .map(number -> new DrawnColumn(draws.get(number)))
                        .toList(),
                futures);
    }

    private static Optional<ValueOfKnowing.Gain> gain(
            Mover mover, MoverBasis basis, List<double[]> more, double idle, int[][] samples) {
        var fits = more.stream().map(d -> new AlongMover(basis, d)).toList();
        if (fits.stream().noneMatch(fit -> fit.evidence() > idle)) {
            return Optional.empty();
        }
        double fitted = AlongMover.gain(fits.stream().map(AlongMover::fitted).toList());
        var again = Arrays.stream(samples)
                .mapToDouble(sample ->
                        AlongMover.gain(fits.stream().map(f -> f.fitted(sample)).toList()))
                .sorted()
                .toArray();
        double value = 2 * fitted - mean(again);
        double low = 2 * fitted - Resamples.quantile(again, 1 - OUTSIDE);
        double high = 2 * fitted - Resamples.quantile(again, OUTSIDE);
        return Optional.of(
                new ValueOfKnowing.Gain(mover, new Share(value, Math.min(low, value), Math.max(high, value))));
    }

    /** What a choice yields beyond the best one, fitted along a mover. */
    private static final class AlongMover {
        private final MoverBasis basis;
        private final int functions;
        private final double[] coefficients;
        private final double[] left;
        private final double mean;
        private final double evidence;

        AlongMover(MoverBasis basis, double[] more) {
            this.basis = basis;
            mean = mean(more);
            left = more.clone();
            Columns.centre(left);
            var centred = left.clone();
            int most = basis.upTo(WAVIEST);
            evidence = IntStream.range(0, most)
                    .mapToDouble(f -> Columns.evidence(basis.function(f), centred))
                    .max()
                    .orElse(0);
            var all = IntStream.range(0, most)
                    .mapToDouble(f -> Columns.dot(basis.function(f), centred) / centred.length)
                    .toArray();
            functions = enough(all, Columns.dot(centred, centred) / centred.length, centred.length);
            coefficients = Arrays.copyOf(all, functions);
            for (int f = 0; f < functions; f++) {
                Columns.subtract(left, basis.function(f), coefficients[f]);
            }
        }

        /** How many functions, from the plainest on, Schwarz's criterion (1978) asks for. */
        private static int enough(double[] coefficients, double variance, int futures) {
            int best = 0;
            double least = 0;
            double rest = variance;
            for (int f = 0; f < coefficients.length; f++) {
                rest -= coefficients[f] * coefficients[f];
                double worse = futures * StrictMath.log(Math.max(rest / variance, Double.MIN_NORMAL))
                        + (f + 1) * StrictMath.log(futures);
                if (worse < least) {
                    least = worse;
                    best = f + 1;
                }
            }
            return best;
        }

        double evidence() {
            return evidence;
        }

        double[] fitted() {
            return along(mean, coefficients);
        }

        /** The fit as it would be if what it leaves had been that of a resample. */
        double[] fitted(int[] sample) {
            int futures = left.length;
            double level = mean;
            for (int k : sample) {
                level += left[k] / futures;
            }
            var moved = coefficients.clone();
            for (int f = 0; f < functions; f++) {
                var function = basis.function(f);
                for (int k : sample) {
                    moved[f] += function[k] * left[k] / futures;
                }
            }
            return along(level, moved);
        }

        private double[] along(double level, double[] times) {
            var values = new double[left.length];
            Arrays.fill(values, level);
            for (int f = 0; f < functions; f++) {
                Columns.subtract(values, basis.function(f), -times[f]);
            }
            return values;
        }

        /** What one gains on average who takes in each future the choice of which most is fitted, or the one that was best. */
        static double gain(List<double[]> fits) {
            int futures = fits.get(0).length;
            double sum = 0;
            for (int k = 0; k < futures; k++) {
                double most = 0;
                for (var fit : fits) {
                    most = Math.max(most, fit[k]);
                }
                sum += most;
            }
            return sum / futures
                    - Math.max(
                            0,
                            fits.stream()
                                    .mapToDouble(PartialInformation::mean)
                                    .max()
                                    .orElse(0));
        }
    }
}
