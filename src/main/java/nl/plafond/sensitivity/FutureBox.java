package nl.plafond.sensitivity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A region of some numbers, and which futures lie in it.
 *
 * <p>Bounds are values that were drawn, so a number that is drawn as a whole one is bounded by whole ones.
 */
final class FutureBox {
    private final BoxPoints points;
    private final double[] low;
    private final double[] high;
    /** Looked up when first asked for. */
    private BitSet inside;

    private FutureBox(BoxPoints points, double[] low, double[] high) {
        this.points = points;
        this.low = low;
        this.high = high;
    }

    /** The region without bounds. */
    static FutureBox whole(BoxPoints points) {
        var low = new double[points.numbers()];
        var high = new double[points.numbers()];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new FutureBox(points, low, high);
    }

    /** The same with other bounds for one number. */
    FutureBox with(int number, double from, double to) {
        var lower = low.clone();
        var higher = high.clone();
        lower[number] = from;
        higher[number] = to;
        return new FutureBox(points, lower, higher);
    }

    /** The same without bounds for a number. */
    FutureBox without(int number) {
        return with(number, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    double low(int number) {
        return low[number];
    }

    double high(int number) {
        return high[number];
    }

    /** The numbers that bound it. */
    int[] bounded() {
        return IntStream.range(0, low.length).filter(this::bounds).toArray();
    }

    private boolean bounds(int number) {
        return low[number] > Double.NEGATIVE_INFINITY || high[number] < Double.POSITIVE_INFINITY;
    }

    /** The futures that lie in it; not to be changed. */
    BitSet futures() {
        if (inside == null) {
            inside = points.within(low, high, bounded());
        }
        return inside;
    }

    /** How many futures lie in it. */
    int inside() {
        return futures().cardinality();
    }

    /** How many of those come out otherwise. */
    int failing() {
        return points.failing(futures());
    }

    /** Coverage times density. */
    double score() {
        double failing = failing();
        return failing * failing / inside() / points.allFailing();
    }
}
