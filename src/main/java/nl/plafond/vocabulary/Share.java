package nl.plafond.vocabulary;

/** A part of a whole, from 0 (none) to 1 (all). */
public record Share(double value) implements Quantity<Share> {
    /** Nobody. */
    public static final Share NONE = new Share(0);

    /** Everybody. */
    public static final Share ALL = new Share(1);

    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, got " + value);
        }
    }

    @Override
    public Share withValue(double other) {
        return new Share(other);
    }
}
