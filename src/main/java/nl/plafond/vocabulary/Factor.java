package nl.plafond.vocabulary;

/** What a quantity is multiplied by; finite and never negative. */
public record Factor(double value) implements Quantity<Factor> {
    /** Everything stays as it is. */
    public static final Factor ONE = new Factor(1);

    public Factor {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a factor is a finite number of 0 or more, got " + value);
        }
    }

    @Override
    public Factor withValue(double other) {
        return new Factor(other);
    }
}
