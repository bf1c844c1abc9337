package nl.plafond.vocabulary;

/** Hours of work; finite and never negative. */
public record Hours(double value) implements Quantity<Hours> {
    /** No work at all. */
    public static final Hours NONE = new Hours(0);

    public Hours {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a number of hours is finite and 0 or more, got " + value);
        }
    }

    @Override
    public Hours withValue(double other) {
        return new Hours(other);
    }
}
