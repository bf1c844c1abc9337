package nl.plafond.sensitivity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The futures in which something is known to come out or not, what was drawn in them, and which come out otherwise. */
final class BoxPoints {
    private final double[][] values;
    private final int[][] orders;
    private final BitSet failing;
    private final int futures;

    /**
     * Those of some numbers.
     *
     * @param columns what was drawn of each number, future by future
     * @param otherwise 1 for a future that comes out otherwise, 0 for another; not a number for one that is left out
     */
    BoxPoints(List<float[]> columns, double[] otherwise) {
        var there = IntStream.range(0, otherwise.length)
                .filter(k -> !Double.isNaN(otherwise[k]))
                .toArray();
        futures = there.length;
        failing = new BitSet(futures);
        IntStream.range(0, futures).filter(k -> otherwise[there[k]] > 0).forEach(failing::set);
        values = columns.stream()
                .map(column -> IntStream.of(there).mapToDouble(k -> column[k]).toArray())
                .toArray(double[][]::new);
        orders = new int[values.length][];
        for (int number = 0; number < values.length; number++) {
            var drawn = values[number];
            orders[number] = IntStream.range(0, futures)
                    .boxed()
                    .sorted(Comparator.comparingDouble(k -> drawn[k]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    int futures() {
        return futures;
    }

    int numbers() {
        return values.length;
    }

    double value(int number, int future) {
        return values[number][future];
    }

    /** The futures from the lowest to the highest value of a number. */
    int[] order(int number) {
        return orders[number];
    }

    boolean fails(int future) {
        return failing.get(future);
    }

    /** How many of some futures come out otherwise. */
    int failing(BitSet of) {
        var both = (BitSet) failing.clone();
        both.and(of);
        return both.cardinality();
    }

    int allFailing() {
        return failing.cardinality();
    }

    /** The futures that lie within bounds of some numbers. */
    BitSet within(double[] low, double[] high, int[] bounded) {
        var inside = new BitSet(futures);
        inside.set(0, futures);
        for (int number : bounded) {
            var drawn = values[number];
            for (int k = 0; k < futures; k++) {
                if (drawn[k] < low[number] || drawn[k] > high[number]) {
                    inside.clear(k);
                }
            }
        }
        return inside;
    }
}
