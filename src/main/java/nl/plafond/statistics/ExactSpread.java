package nl.plafond.statistics;

import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * All the values of a figure.
 *
 * <p>Only a few of them in order are asked for, so each is looked up by itself (Hoare's selection), which takes less than
 * putting all in order.
 */
final class ExactSpread implements Spread {
    private static final KthSelector SELECTOR = new KthSelector();
    /** How many of the values that have found their place are remembered: all that a few quantiles come by. */
    private static final int REMEMBERED = 63;

    private static final int NONE_YET = -1;

    private final double[] values;
    private final int[] inPlace = new int[REMEMBERED];

    /** The spread of these values, in any order, which it takes over; each is a number. */
    ExactSpread(double[] values) {
        this.values = values;
        Arrays.fill(inPlace, NONE_YET);
    }

    @Override
    public int count() {
        return values.length;
    }

    @Override
    public int atMost(double limit) {
        int met = 0;
        for (double value : values) {
            met += value <= (float) limit ? 1 : 0;
        }
        return met;
    }

    @Override
    public boolean isAbove(double limit) {
        return Arrays.stream(values).anyMatch(value -> value > limit);
    }

    @Override
    public double inOrder(int place) {
        return SELECTOR.select(values, inPlace, place);
    }
}
