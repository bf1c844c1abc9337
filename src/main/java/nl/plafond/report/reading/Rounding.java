package nl.plafond.report.reading;

import java.math.BigDecimal;

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

    /** The multiple of a unit that is nearest to a value. */
    public static double to(double value, double unit) {
        return Math.rint(value / unit) * unit;
    }

    /** How many decimals a multiple of this unit has. */
    public static int decimals(double unit) {
        return Math.max(0, BigDecimal.valueOf(unit).stripTrailingZeros().scale());
    }
}
