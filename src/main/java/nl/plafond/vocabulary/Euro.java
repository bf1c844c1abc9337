package nl.plafond.vocabulary;

/** An amount of money in euros, in the price level of the model; finite, negative for a saving. */
public record Euro(double value) implements Quantity<Euro> {
    public Euro {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an amount of euros is a finite number, got " + value);
        }
    }

    @Override
    public Euro withValue(double other) {
        return new Euro(other);
    }
}
