package nl.plafond.experiment;

/**
 * How fast an experiment was.
 *
 * @param wallSeconds from beginning to end
 * @param busySeconds core time spent playing, over all threads together
 * @param plays scenarios times replications
 */
public record Speed(double wallSeconds, double busySeconds, long plays) {
    /** That of an experiment in which nothing was played. */
    public static final Speed NONE = new Speed(0, 0, 0);

    /** Replications of one scenario that one core plays in a second. */
    public double replicationsPerSecondPerCore() {
        return plays / busySeconds;
    }

    /** That of both, one after the other. */
    public Speed plus(Speed other) {
        return new Speed(wallSeconds + other.wallSeconds, busySeconds + other.busySeconds, plays + other.plays);
    }
}
