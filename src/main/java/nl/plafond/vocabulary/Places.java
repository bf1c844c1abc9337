package nl.plafond.vocabulary;

/** A number of places, on the way to a whole number possibly a part of one; finite and never negative. */
public record Places(double value) implements Quantity<Places> {
    /** No place at all. */
    public static final Places NONE = new Places(0);

    public Places {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a number of places is finite and 0 or more, got " + value);
        }
    }

    @Override
    public Places withValue(double other) {
        return new Places(other);
    }
}
