package nl.plafond.vocabulary;

/** Hours of work that there are in a week; finite and never negative. */
public record HoursPerWeek(double value) implements Quantity<HoursPerWeek> {
    private static final int DAYS = 7;

    public HoursPerWeek {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("hours per week are finite and 0 or more, got " + value);
        }
    }

    /** How many of them there are in a calendar day, as if they were spread evenly over the week. */
    public double perDay() {
        return value / DAYS;
    }

    @Override
    public HoursPerWeek withValue(double other) {
        return new HoursPerWeek(other);
    }
}
