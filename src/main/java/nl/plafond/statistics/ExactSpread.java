package nl.plafond.statistics;

import java.util.Arrays;

/**
 * All the values of a figure.
 *
 * <p>Only a few of them in order are asked for, so they are put in bins of equal width, a few values in each, and only bins
 * that are asked for are put in order.
 */
final class ExactSpread implements Spread {
    private static final int PER_BIN = 4;

    private final double[] values;
    /** Where each bin begins among the values, and behind them their number; nothing before they are in bins. */
    private int[] begins = {};

    /** The spread of these values, in any order, which it takes over; each is a number. */
    ExactSpread(double[] values) {
        this.values = values;
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
        if (begins.length == 0) {
            putInBins();
        }
        int bin = 0;
        while (begins[bin + 1] <= place) {
            bin++;
        }
        Arrays.sort(values, begins[bin], begins[bin + 1]);
        return values[place];
    }

    private void putInBins() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        int bins = 1 + values.length / PER_BIN;
        double perUnit = high > low ? (bins - 1) / (high - low) : 0;
        var ends = new int[bins + 1];
        for (double value : values) {
            ends[bin(value, low, perUnit)]++;
        }
        for (int bin = 1; bin <= bins; bin++) {
            ends[bin] += ends[bin - 1];
        }
        for (double value : values.clone()) {
            values[--ends[bin(value, low, perUnit)]] = value;
        }
        begins = ends;
    }

    /** Never lower for a higher value, however it is rounded. */
    private static int bin(double value, double low, double perUnit) {
        return (int) ((value - low) * perUnit);
    }
}
