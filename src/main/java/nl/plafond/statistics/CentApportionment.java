package nl.plafond.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides whole cents, or other units that must not be split, so that not one is lost. */
final class CentApportionment {
    private CentApportionment() {}

    /**
     * A total in whole parts that add up to it (largest remainder, Hamilton's method): each amount is rounded down,
     * and what is left goes one by one to those who lost most by that, the first of equals first.
     *
     * @param total what the parts add up to, whatever the amounts do
     * @param amounts the parts before rounding, which add up to about the total; at least one
     */
    static long[] spread(long total, double[] amounts) {
        var parts = Arrays.stream(amounts).mapToLong(a -> (long) Math.floor(a)).toArray();
        long left = total - Arrays.stream(parts).sum();
        if (left != 0) {
            long each = Math.floorDiv(left, (long) parts.length);
            Arrays.setAll(parts, i -> parts[i] + each);
            IntStream.range(0, parts.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> Math.floor(amounts[i]) - amounts[i]))
                    .limit(Math.floorMod(left, (long) parts.length))
                    .forEach(i -> parts[i]++);
        }
        return parts;
    }
}
