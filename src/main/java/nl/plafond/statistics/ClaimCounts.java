package nl.plafond.statistics;

import java.util.Arrays;
import java.util.Optional;
import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.sensitivity.MoverShare;

/**
 * In how many possible futures a figure is what a claim expects.
 *
 * @param within in how many it is
 * @param below in how many it is less
 * @param above in how many it is more
 * @param mover the uncertain number that moves the figure most; empty where none explains enough of it
 */
public record ClaimCounts(int within, int below, int above, Optional<MoverShare> mover) {
    private static final double MOST = 0.8;

    /** The counts of a figure, one a future, not a number where it does not exist. */
    static ClaimCounts of(ExpectedRange expected, double[] values, DrawTable draws) {
        var there = Arrays.stream(values).filter(Double::isFinite).toArray();
        int within = (int) Arrays.stream(there)
                .filter(v -> Verdict.of(expected, v, v) == Verdict.HOLDS)
                .count();
        int below = (int) Arrays.stream(there)
                .filter(v -> Verdict.of(expected, v, v) != Verdict.HOLDS && !isAbove(expected, v))
                .count();
        var finite = Arrays.stream(values)
                .map(v -> Double.isFinite(v) ? v : Double.NaN)
                .toArray();
        var mover = FutureDifferences.of(draws, finite).strongest();
        return new ClaimCounts(within, below, there.length - within - below, mover);
    }

    private static boolean isAbove(ExpectedRange expected, double value) {
        return value >= expected.high();
    }

    /** In how many futures the figure exists. */
    public int futures() {
        return within + below + above;
    }

    /** What they say of the claim: it holds, or does not hold, where 80% of them say so. */
    Verdict verdict() {
        if (futures() < Conclusion.LEAST) {
            return Verdict.CANNOT_SAY;
        }
        if (within >= MOST * futures()) {
            return Verdict.HOLDS;
        }
        return Math.max(below, above) >= MOST * futures() ? Verdict.DOES_NOT_HOLD : Verdict.DEPENDS;
    }
}
