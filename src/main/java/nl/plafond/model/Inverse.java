package nl.plafond.model;

import java.util.function.DoubleUnaryOperator;

/** The inverse of a rising function, by bisection. */
public final class Inverse {
    private static final int HALVINGS = 200;

    private Inverse() {}

    /**
     * The smallest {@code x} of 0 or more for which {@code rising(x)} reaches {@code level}, to the last digit.
     *
     * @param guess a first upper bound, doubled until the function reaches the level there
     */
    public static double of(DoubleUnaryOperator rising, double level, double guess) {
        double high = guess;
        while (rising.applyAsDouble(high) < level && high < 1e12) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (rising.applyAsDouble(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
