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
 * takes the choice that is best along the fit; what that choice yields in the futures themselves counts, so that a sudden change
 * which no smooth fit follows is not rounded off. A choice that was fitted to these futures seems too good on average; resamples of
 * what the fit leaves say how much, and how uncertain the rest is.
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
        var all = IntStream.range(0, samples[0].length).toArray();
        double fitted = AlongMover.gain(fits, all);
        var again = Arrays.stream(samples)
                .mapToDouble(sample -> AlongMover.gain(fits, sample))
                .sorted()
                .toArray();
        // Where two choices are about as good, resamples gain less and not more: then nothing is put right.
        double value = Math.min(fitted, 2 * fitted - mean(again));
        double largest = Resamples.quantile(again, 1 - OUTSIDE);
        double least = Resamples.quantile(again, OUTSIDE);
        // Near 0 no gain is less than none, so what resamples show at most is the safer upper end.
        return Optional.of(new ValueOfKnowing.Gain(
                mover, new Share(value, Math.min(value, 2 * fitted - largest), Math.max(largest, 2 * fitted - least))));
    }

    /** What a choice yields beyond the best one, fitted along a mover. */
    private static final class AlongMover {
        /** For a future in which the choice stays what it was. */
        private static final int KEPT = -1;

        private final MoverBasis basis;
        private final double[] more;
        private final int functions;
        private final double[] coefficients;
        private final double[] left;
        private final double mean;
        private final double evidence;

        AlongMover(MoverBasis basis, double[] more) {
            this.basis = basis;
            this.more = more;
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

        /** The fit as it would be if what it leaves had been that of a resample. */
        private double[] fitted(int[] sample) {
            var values = new double[left.length];
            Arrays.fill(values, mean + leftOver(sample));
            for (int f = 0; f < functions; f++) {
                var function = basis.function(f);
                double moved = coefficients[f];
                for (int k : sample) {
                    moved += function[k] * left[k] / sample.length;
                }
                Columns.subtract(values, function, -moved);
            }
            return values;
        }

        private double leftOver(int[] sample) {
            double sum = 0;
            for (int k : sample) {
                sum += left[k];
            }
            return sum / sample.length;
        }

        /** What one gains who takes in each future of a resample the choice that is best along the fits. */
        static double gain(List<AlongMover> fits, int[] sample) {
            int futures = sample.length;
            var most = new double[futures];
            var taken = new int[futures];
            Arrays.fill(taken, KEPT);
            double now = 0;
            for (int choice = 0; choice < fits.size(); choice++) {
                var fit = fits.get(choice).fitted(sample);
                now = Math.max(now, mean(fit));
                for (int k = 0; k < futures; k++) {
                    if (fit[k] > most[k]) {
                        most[k] = fit[k];
                        taken[k] = choice;
                    }
                }
            }
            double sum = 0;
            for (int k = 0; k < futures; k++) {
                sum += taken[k] == KEPT ? 0 : fits.get(taken[k]).along(k);
                sum += taken[sample[k]] == KEPT ? 0 : fits.get(taken[sample[k]]).left[sample[k]];
            }
            return sum / futures - now;
        }

        /** What is fitted to a future. */
        private double along(int future) {
            return more[future] - left[future];
        }
    }
}
