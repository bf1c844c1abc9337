package nl.plafond.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The places of values when they stand from low to high. */
final class Ranks {
    private Ranks() {}

    /** The place of each value, from 0 on; equal ones share the middle of theirs, and what is not a number has none. */
    static double[] of(double[] values) {
        var order = IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .boxed()
                .sorted(Comparator.comparingDouble(k -> values[k]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[values.length];
        Arrays.fill(ranks, Double.NaN);
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            double middle = (from + to - 1) / 2.0;
            for (int place = from; place < to; place++) {
                ranks[order[place]] = middle;
            }
            from = to;
        }
        return ranks;
    }
}
