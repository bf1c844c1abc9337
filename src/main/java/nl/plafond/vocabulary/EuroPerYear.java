package nl.plafond.vocabulary;

/** An amount of euros per calendar year; never negative and never NaN, possibly infinite (no limit). */
public record EuroPerYear(double value) implements Quantity<EuroPerYear> {
    /** No limit at all. */
    public static final EuroPerYear UNLIMITED = new EuroPerYear(Double.POSITIVE_INFINITY);

    public EuroPerYear {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("an amount per year is 0 or more, got " + value);
        }
    }

    @Override
    public EuroPerYear withValue(double other) {
        return new EuroPerYear(other);
    }
}
