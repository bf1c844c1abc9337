package nl.plafond.model;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/** The inverse of a rising function of a span of time. */
public final class Inverse {
    private static final double RELATIVE_ACCURACY = 1e-12;
    private static final double ABSOLUTE_ACCURACY = 1e-9;
    private static final double FURTHEST = 1e12;
    private static final int MOST_CALLS = 1000;

    private Inverse() {}

    /**
     * The {@code x} of 0 or more at which a rising function reaches a level; 0 if it is there from the start.
     *
     * @param guess a first upper bound, doubled until the function reaches the level there
     */
    public static double of(DoubleUnaryOperator rising, double level, double guess) {
        return of(rising, level, 0, guess);
    }

    /**
     * The same, looked for from a place that lies at or before it.
     *
     * @param from where the function is still at or below the level
     */
    public static double of(DoubleUnaryOperator rising, double level, double from, double guess) {
        double high = Math.max(guess, from);
        while (rising.applyAsDouble(high) < level && high < FURTHEST) {
            high *= 2;
        }
        if (rising.applyAsDouble(from) >= level || rising.applyAsDouble(high) <= level) {
            return rising.applyAsDouble(from) >= level ? from : high;
        }
        var solver = new BracketingNthOrderBrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, 5);
        return solver.solve(MOST_CALLS, x -> rising.applyAsDouble(x) - level, from, high, AllowedSolution.ANY_SIDE);
    }
}
