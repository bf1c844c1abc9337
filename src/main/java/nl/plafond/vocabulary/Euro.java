package nl.plafond.vocabulary;

/** An amount of money in euros, in the price level of the model; finite, negative for a saving. */
public record Euro(double value) {
    public Euro {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an amount of euros is a finite number, got " + value);
        }
    }
}
