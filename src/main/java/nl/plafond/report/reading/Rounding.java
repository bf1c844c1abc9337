package nl.plafond.report.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds a number to what its interval supports: 183 ± 20 is about 180. */
public final class Rounding {
    private Rounding() {}

    /**
     * The unit to round to: the largest of 1, 5, 10, 50, 100 … times the least unit that fits in half the interval.
     *
     * @param halfWidth half the width of the interval; not a number if there is none
     * @param least the finest unit that makes sense, such as 1 for people
     */
    public static double unit(double halfWidth, double least) {
        double unit = least;
        for (double ten = least; ten <= halfWidth; ten *= 10) {
            unit = 5 * ten <= halfWidth ? 5 * ten : ten;
        }
        return unit;
    }

    /**
     * Shares of a whole in whole percents that add up to what the shares add up to: what rounding down leaves goes to
     * those that lost most by it.
     */
    public static int[] percents(double... shares) {
        var percents = Arrays.stream(shares)
                .mapToInt(s -> (int) Math.floor(100 * s + 1e-9))
                .toArray();
        long left = Math.round(100 * Arrays.stream(shares).sum())
                - Arrays.stream(percents).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> percents[i] - 100 * shares[i]))
                .limit(Math.max(0, left))
                .forEach(i -> percents[i]++);
        return percents;
    }

    /** The multiple of a unit that is nearest to a value. */
    public static double to(double value, double unit) {
        return Math.rint(value / unit) * unit;
    }

    /** How many decimals a multiple of this unit has. */
    public static int decimals(double unit) {
        return Math.max(0, BigDecimal.valueOf(unit).stripTrailingZeros().scale());
    }
}
