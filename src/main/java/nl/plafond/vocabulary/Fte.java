package nl.plafond.vocabulary;

/** Staff in full-time equivalents (fte); finite and never negative. */
public record Fte(double value) implements Quantity<Fte> {
    public Fte {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a number of fte is finite and 0 or more, got " + value);
        }
    }

    @Override
    public Fte withValue(double other) {
        return new Fte(other);
    }
}
