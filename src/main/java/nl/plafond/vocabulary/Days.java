package nl.plafond.vocabulary;

/** A span of time in calendar days; never negative and never NaN, possibly infinite (no limit). */
public record Days(double value) implements Quantity<Days> {
    /** The mean length of a year in the Gregorian calendar as far as one life sees it: 365.25 days. */
    public static final double PER_YEAR = 365.25;

    /** No limit at all. */
    public static final Days UNLIMITED = new Days(Double.POSITIVE_INFINITY);

    public Days {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("days must be 0 or more, got " + value);
        }
    }

    @Override
    public Days withValue(double other) {
        return new Days(other);
    }

    /** The span of so many years of 365.25 days. */
    public static Days ofYears(double years) {
        return new Days(years * PER_YEAR);
    }

    /** The span of so many months, each a twelfth of a year of 365.25 days. */
    public static Days ofMonths(double months) {
        return new Days(months * PER_YEAR / 12);
    }

    /** The span of so many weeks. */
    public static Days ofWeeks(double weeks) {
        return new Days(weeks * 7);
    }
}
