package nl.plafond.vocabulary;

/** A price: euros per etmaal or per day, in the price level of the model; finite and never negative. */
public record EuroPerDay(double value) implements Quantity<EuroPerDay> {
    /** Free of charge. */
    public static final EuroPerDay NONE = new EuroPerDay(0);

    public EuroPerDay {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a price is a finite number of 0 or more, got " + value);
        }
    }

    @Override
    public EuroPerDay withValue(double other) {
        return new EuroPerDay(other);
    }
}
