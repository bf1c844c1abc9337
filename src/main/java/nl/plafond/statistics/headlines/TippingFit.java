package nl.plafond.statistics.headlines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.plafond.sensitivity.Resamples;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.statistics.headlines.TippingPoint.Moved;

/**
 * Where the median of a difference passes what is worth saying along a number, by a fit over the futures in which all other
 * numbers were drawn too.
 *
 * <p>The fit is the median that only rises, or only falls, and that lies nearest to the differences (least absolute deviations).
 * It passes a level where the fewest futures are on the wrong side of it (Barlow, Bartholomew, Bremner and Brunk, Statistical
 * Inference under Order Restrictions, 1972). That place jumps about when futures are drawn again; the middle of the places in
 * the resamples counts, which is steadier (bagging; Breiman, Machine Learning 24, 1996), and their spread is its interval.
 */
final class TippingFit {
    /** At least this part of the futures lies on either side: nearer to an end a fit follows chance. */
    private static final int OUTER = 32;
    /** So many of the resamples turn there too, or it is not told: as much as makes a conclusion likely. */
    private static final double LIKELY = 0.8;
    /** What lies outside a 95% interval on each side. */
    private static final double OUTSIDE = 0.025;

    private final double[] numbers;
    private final Outcome[] outcomes;
    /** Of each resample how often each future is in it. */
    private final int[][] resamples;

    private TippingFit(double[] numbers, Outcome[] outcomes) {
        this.numbers = numbers;
        this.outcomes = outcomes;
        resamples = Arrays.stream(Resamples.of(numbers.length))
                .map(TippingFit::counts)
                .toArray(int[][]::new);
    }

    /**
     * The tipping points along a number, from its low end on.
     *
     * @param path its path
     * @param drawn what was drawn of it in each future
     * @param rises whether the difference rises with it
     * @param differences the difference in each future; not a number where it does not exist
     * @param atValues what the difference is at the model's own values
     */
    static List<TippingPoint> of(
            String path, float[] drawn, boolean rises, double[] differences, double worth, Outcome atValues) {
        var order = IntStream.range(0, Math.min(drawn.length, differences.length))
                .filter(k -> !Double.isNaN(differences[k]))
                .boxed()
                .sorted((one, other) -> Float.compare(drawn[one], drawn[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        var fit = new TippingFit(
                IntStream.of(order).mapToDouble(k -> drawn[k]).toArray(),
                IntStream.of(order)
                        .mapToObj(k -> Outcome.of(differences[k], worth))
                        .toArray(Outcome[]::new));
        return fit.points(path, rises, atValues);
    }

    private List<TippingPoint> points(String path, boolean rises, Outcome atValues) {
        // From below to above on a scale that rises along the number.
        var least = rises ? Outcome.LESS : Outcome.MORE;
        var most = rises ? Outcome.MORE : Outcome.LESS;
        var leaves = place(mark(outcome -> outcome != least));
        var reaches = place(mark(outcome -> outcome == most));
        if (leaves.isPresent() && reaches.isPresent() && !(value(leaves.get()) < value(reaches.get()))) {
            return List.of(point(path, reaches.get(), least, most, atValues));
        }
        var points = new ArrayList<TippingPoint>();
        leaves.ifPresent(place -> points.add(point(path, place, least, Outcome.SAME, atValues)));
        reaches.ifPresent(place -> points.add(point(path, place, Outcome.SAME, most, atValues)));
        return points;
    }

    private boolean[] mark(Predicate<Outcome> beyond) {
        var marks = new boolean[outcomes.length];
        for (int k = 0; k < marks.length; k++) {
            marks[k] = beyond.test(outcomes[k]);
        }
        return marks;
    }

    private double value(double[] places) {
        return at(Resamples.quantile(places, 0.5));
    }

    private TippingPoint point(String path, double[] places, Outcome below, Outcome above, Outcome atValues) {
        double middle = Resamples.quantile(places, 0.5);
        var moved = new Moved(
                path,
                at(middle),
                at(Resamples.quantile(places, OUTSIDE)),
                at(Resamples.quantile(places, 1 - OUTSIDE)),
                middle / numbers.length);
        return new TippingPoint(List.of(moved), below, above, atValues, Basis.FIT, 0);
    }

    /** The value before which so many futures lie: between two draws, and of a number that is drawn whole the upper one. */
    private double at(double place) {
        int above = Math.min((int) Math.round(place), numbers.length - 1);
        double upper = numbers[above];
        double lower = numbers[Math.max(0, above - 1)];
        return upper == Math.rint(upper) && lower == Math.rint(lower) ? upper : (lower + upper) / 2;
    }

    /** How many futures lie before the turn in each of the resamples, from few to many; empty where it is not likely at all. */
    private Optional<double[]> place(boolean[] beyond) {
        var places = Arrays.stream(resamples)
                .map(counts -> turn(beyond, counts))
                .flatMapToInt(OptionalInt::stream)
                .asDoubleStream()
                .sorted()
                .toArray();
        return places.length >= LIKELY * resamples.length ? Optional.of(places) : Optional.empty();
    }

    private static int[] counts(int[] sample) {
        var counts = new int[sample.length];
        for (int k : sample) {
            counts[k]++;
        }
        return counts;
    }

    /** How many futures lie before the turn; empty if it is too near to an end. */
    private OptionalInt turn(boolean[] beyond, int[] counts) {
        int wrong = 0;
        for (int k = 0; k < beyond.length; k++) {
            wrong += beyond[k] ? 0 : counts[k];
        }
        int fewest = wrong;
        int first = 0;
        int last = 0;
        for (int k = 0; k < beyond.length; k++) {
            wrong += beyond[k] ? counts[k] : -counts[k];
            boolean between = k + 1 == beyond.length || numbers[k + 1] > numbers[k];
            if (between && wrong < fewest) {
                fewest = wrong;
                first = k + 1;
            }
            last = between && wrong == fewest ? k + 1 : last;
        }
        int place = Math.max(first, Math.min(last, (first + last) / 2));
        int outer = Math.max(1, beyond.length / OUTER);
        return place < outer || place > beyond.length - outer ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
