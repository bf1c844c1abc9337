package nl.plafond.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Looks for the region in which a figure comes out otherwise (patient rule induction; Friedman and Fisher, Bump hunting in
 * high-dimensional data, Statistics and Computing 9, 1999).
 *
 * <p>Numbers are taken in one by one, at most {@value #MOST_SIDES}: each time the one with which peeling comes to the largest
 * product of coverage and density. Peeled over all numbers at once, most slices are lost on idle ones. Then each bound is pasted:
 * moved out or in to where the product is largest. A number whose bounds might be chance is dropped (the quasi-p of Bryant and
 * Lempert, Thinking inside the box, Technological Forecasting and Social Change 77, 2010, shared out over both ends of all
 * numbers), and what remains is peeled and pasted anew.
 */
public final class BoxSearch {
    /** More conditions than these nobody keeps in mind. */
    public static final int MOST_SIDES = 3;

    /** Fewer futures of a kind say nothing of where they lie. */
    private static final int LEAST_OF_A_KIND = 10;
    /** The chance that idle numbers, taken together, seem to bound a region. */
    private static final double CHANCE = 0.05;
    /** A region takes away at least this part of what its density lacks of certainty. */
    private static final double CLEARLY = 0.5;
    /** A region that holds less of what comes out otherwise explains too little of it. */
    private static final double LEAST_COVERAGE = 0.25;
    /** Bounds settle in two or three rounds; this ends the search whatever happens. */
    private static final int ROUNDS = 10;

    private final List<String> names;
    private final BoxPoints points;

    private BoxSearch(List<String> names, BoxPoints points) {
        this.names = names;
        this.points = points;
    }

    /**
     * The region in which a figure comes out otherwise; empty where it (almost) never or always does, or where no region stands
     * out.
     *
     * @param numbers the paths of the numbers
     * @param values what was drawn of each, future by future
     * @param otherwise 1 for a future in which it comes out otherwise, 0 for another; not a number where it does not exist
     */
    public static Optional<FailureBox> of(List<String> numbers, List<float[]> values, double[] otherwise) {
        var different = IntStream.range(0, numbers.size())
                .filter(i -> IntStream.range(0, i).noneMatch(j -> Arrays.equals(values.get(i), values.get(j))))
                .boxed()
                .toList();
        var points = new BoxPoints(different.stream().map(values::get).toList(), otherwise);
        int failing = points.allFailing();
        if (points.futures() < VarianceShares.LEAST_FUTURES
                || Math.min(failing, points.futures() - failing) < LEAST_OF_A_KIND) {
            return Optional.empty();
        }
        return new BoxSearch(different.stream().map(numbers::get).toList(), points).search();
    }

    private Optional<FailureBox> search() {
        var all = IntStream.range(0, names.size()).toArray();
        var kept = new int[0];
        for (int count = 1; count <= Math.min(MOST_SIDES, names.size()); count++) {
            kept = withAnother(kept, all);
        }
        var found = significant(pasted(best(kept)));
        var again = significant(pasted(best(found.bounded())));
        return Optional.of(again).filter(this::standsOut).map(this::told);
    }

    private int[] withAnother(int[] kept, int[] all) {
        return IntStream.of(all)
                .filter(number -> IntStream.of(kept).noneMatch(k -> k == number))
                .mapToObj(number -> IntStream.concat(IntStream.of(kept), IntStream.of(number))
                        .toArray())
                .max(Comparator.comparingDouble(numbers -> best(numbers).score()))
                .orElse(kept);
    }

    private FutureBox best(int[] numbers) {
        return Peeling.trajectory(points, numbers).stream()
                .max(Comparator.comparingDouble(FutureBox::score))
                .orElseThrow();
    }

    /** Drops the number that might most easily be chance, until none might. */
    private FutureBox significant(FutureBox box) {
        var left = box;
        while (left.bounded().length > 0) {
            var now = left;
            int worst = IntStream.of(now.bounded())
                    .boxed()
                    .max(Comparator.comparingDouble(number -> chance(now, number)))
                    .orElseThrow();
            if (chance(now, worst) <= CHANCE / (2 * names.size())) {
                return now;
            }
            left = now.without(worst);
        }
        return left;
    }

    /** How likely the region is so dense at least if the bounds of a number do not matter. */
    private double chance(FutureBox box, int number) {
        var wider = box.without(number);
        double density = (double) wider.failing() / wider.inside();
        return 1 - new BinomialDistribution(null, box.inside(), density).cumulativeProbability(box.failing() - 1);
    }

    private FutureBox pasted(FutureBox box) {
        var now = box;
        for (int round = 0; round < ROUNDS; round++) {
            var before = now;
            for (int number : before.bounded()) {
                now = pasted(now, number);
            }
            if (now.score() <= before.score()) {
                return before;
            }
        }
        return now;
    }

    /** Each bound of a number moved to where coverage times density is largest; where it tells nothing, taken away. */
    private FutureBox pasted(FutureBox box, int number) {
        double low = box.low(number);
        double high = box.high(number);
        var best = box;
        if (low > Double.NEGATIVE_INFINITY) {
            best = better(best, best.with(number, Double.NEGATIVE_INFINITY, high));
            for (double bound : drawn(number)) {
                best = bound <= high ? better(best, best.with(number, bound, high)) : best;
            }
        }
        if (high < Double.POSITIVE_INFINITY) {
            low = best.low(number);
            best = better(best, best.with(number, low, Double.POSITIVE_INFINITY));
            for (double bound : drawn(number)) {
                best = bound >= low ? better(best, best.with(number, low, bound)) : best;
            }
        }
        return best;
    }

    private double[] drawn(int number) {
        return IntStream.of(points.order(number))
                .mapToDouble(k -> points.value(number, k))
                .distinct()
                .toArray();
    }

    private static FutureBox better(FutureBox one, FutureBox other) {
        return other.score() > one.score() ? other : one;
    }

    private boolean standsOut(FutureBox box) {
        double base = (double) points.allFailing() / points.futures();
        double density = (double) box.failing() / box.inside();
        return box.bounded().length > 0
                && density >= base + CLEARLY * (1 - base)
                && box.failing() >= LEAST_COVERAGE * points.allFailing();
    }

    private FailureBox told(FutureBox box) {
        var sides = IntStream.of(box.bounded())
                .boxed()
                .sorted(Comparator.comparingDouble(n -> box.without(n).score()))
                .map(n -> new FailureBox.Side(names.get(n), bound(box.low(n)), bound(box.high(n))))
                .toList();
        return new FailureBox(sides, box.inside(), box.failing(), points.allFailing());
    }

    private static OptionalDouble bound(double value) {
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
