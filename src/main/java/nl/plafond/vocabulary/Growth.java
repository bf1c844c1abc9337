package nl.plafond.vocabulary;

/** By which share of itself something grows: 0.02 for 2% more, below 0 for less; finite and at least -1 (all of it gone). */
public record Growth(double value) implements Quantity<Growth> {
    /** Everything stays as it is. */
    public static final Growth NONE = new Growth(0);

    public Growth {
        if (!(value >= -1 && Double.isFinite(value))) {
            throw new IllegalArgumentException(
                    "nothing shrinks by more than the whole or grows without end, got " + value);
        }
    }

    @Override
    public Growth withValue(double other) {
        return new Growth(other);
    }
}
