package nl.plafond.model.claims;

import nl.plafond.model.Validation;

/**
 * What a claim expects of a figure: a stretch of values that it may have.
 *
 * @param kind how the claim says it
 * @param low the lowest value that fits; minus infinity where there is none. A sign leaves out zero itself
 * @param high the highest value that fits; infinity where there is none
 * @param unit what the values are in
 */
public record ExpectedRange(Kind kind, double low, double high, Unit unit) {
    /** Which part of a number that the claim gives without a margin is held to be the same, either side. */
    public static final double MARGIN = 0.10;

    public ExpectedRange {
        Validation.requireThere("kind", kind, "unit", unit);
        if (!(low <= high)) {
            throw new IllegalArgumentException("an expectation goes from low to high, got " + low + " to " + high);
        }
    }

    /** How an expectation is said. */
    public enum Kind {
        /** Below zero, or above it. */
        SIGN,
        /** At most so far from zero. */
        ZERO,
        /** A number, give or take the margin. */
        ABOUT,
        /** From one number to another. */
        BETWEEN,
        /** So much or less. */
        AT_MOST,
        /** So much or more. */
        AT_LEAST
    }

    /** What a figure is in. */
    public enum Unit {
        CLIENTS("clients"),
        PLACES("places"),
        DAYS("days"),
        EURO("euro"),
        /** Hundredths: of the figure that one compares with, of a share or of a mean. */
        PERCENT("percent");

        private final String id;

        Unit(String id) {
            this.id = id;
        }

        /** Its name in tables and texts. */
        public String id() {
            return id;
        }
    }

    /** Below zero. */
    public static ExpectedRange negative(Unit unit) {
        return new ExpectedRange(Kind.SIGN, Double.NEGATIVE_INFINITY, 0, unit);
    }

    /** Above zero. */
    public static ExpectedRange positive(Unit unit) {
        return new ExpectedRange(Kind.SIGN, 0, Double.POSITIVE_INFINITY, unit);
    }

    /** At most so far from zero. */
    public static ExpectedRange zero(double within, Unit unit) {
        return new ExpectedRange(Kind.ZERO, -within, within, unit);
    }

    /** So much, give or take a tenth. */
    public static ExpectedRange about(double value, Unit unit) {
        double margin = MARGIN * Math.abs(value);
        return new ExpectedRange(Kind.ABOUT, value - margin, value + margin, unit);
    }

    /** From one number to another, both included. */
    public static ExpectedRange between(double low, double high, Unit unit) {
        return new ExpectedRange(Kind.BETWEEN, low, high, unit);
    }

    /** So much or less. */
    public static ExpectedRange atMost(double value, Unit unit) {
        return new ExpectedRange(Kind.AT_MOST, Double.NEGATIVE_INFINITY, value, unit);
    }

    /** So much or more. */
    public static ExpectedRange atLeast(double value, Unit unit) {
        return new ExpectedRange(Kind.AT_LEAST, value, Double.POSITIVE_INFINITY, unit);
    }
}
