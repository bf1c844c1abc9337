package nl.plafond.sensitivity;

/**
 * A part of a whole that was estimated without bias, so that it may lie just outside 0 to 1.
 *
 * @param value the estimate
 * @param low the lower end of its 95% interval
 * @param high the upper end
 */
public record Share(double value, double low, double high) {
    /** The half width of a 95% interval of a normal number. */
    static final double Z = 1.959964;

    public Share {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "a share lies in its interval, got " + value + " in " + low + " to " + high);
        }
    }

    /** The same within 0 to 1, as readers see it. */
    public Share shown() {
        return new Share(within(value), within(low), within(high));
    }

    private static double within(double part) {
        return Math.max(0, Math.min(1, part));
    }
}
