package nl.plafond.vocabulary;

/** How often something happens in a year of 365.25 days: a rate or a hazard; finite and never negative. */
public record PerYear(double value) implements Quantity<PerYear> {
    /** Never. */
    public static final PerYear NEVER = new PerYear(0);

    public PerYear {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a rate per year is a finite number of 0 or more, got " + value);
        }
    }

    @Override
    public PerYear withValue(double other) {
        return new PerYear(other);
    }
}
