package nl.plafond.statistics;

import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.model.claims.ExpectedRange.Kind;

/**
 * What the simulation says of a claim.
 *
 * <p>A claim names the values that a figure may have; the simulation finds it in each possible future, or an interval for it
 * with the model's own values. That two things are the same
 * is never shown by an interval that happens to hold zero: it must lie within the margin of the claim as a whole.
 */
public enum Verdict {
    /** The whole interval lies within what is expected; for a sign it leaves out zero. */
    HOLDS("holds"),
    /** The whole interval lies outside it. */
    DOES_NOT_HOLD("does-not-hold"),
    /** In less than 80% of the possible futures it is so, and in less than 80% it is not, on one side. */
    DEPENDS("depends"),
    /** The interval straddles a bound, or there is none: chance or too few replications leave it open. */
    CANNOT_SAY("cannot-say");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** Its name in tables and texts. */
    public String id() {
        return id;
    }

    /** Sums of cents in another order differ by less than this part of a euro without anything being different. */
    private static final double ROUNDING = 0.005;

    private static final double TINY = 1e-9;

    /** The verdict on what is expected, from an interval. */
    static Verdict of(ExpectedRange expected, double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return CANNOT_SAY;
        }
        boolean sign = expected.kind() == Kind.SIGN;
        double slack = sign ? -slack(expected, 0) : slack(expected, Math.max(Math.abs(low), Math.abs(high)));
        if (low >= expected.low() - slack && high <= expected.high() + slack) {
            return HOLDS;
        }
        return high < expected.low() - slack || low > expected.high() + slack ? DOES_NOT_HOLD : CANNOT_SAY;
    }

    private static double slack(ExpectedRange expected, double size) {
        return Math.max(expected.unit() == ExpectedRange.Unit.EURO ? ROUNDING : TINY, TINY * size);
    }
}
