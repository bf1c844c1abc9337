package nl.plafond.statistics;

/**
 * The uncertain number that moves a difference most.
 *
 * @param number its path in the model
 * @param explained the part of the variance of the difference over the futures that it explains by itself, by a monotone fit
 * @param low the median of the difference over the quarter of the futures in which the number is lowest
 * @param high the same where it is highest
 */
public record Influence(String number, double explained, double low, double high) {
    /** Whether more of the number makes the difference higher. */
    public boolean rises() {
        return high > low;
    }

    /** Whether the difference goes one way, worth saying, where the number is low and the other way where it is high. */
    public boolean parts(double worth) {
        return Math.min(low, high) < -worth && Math.max(low, high) > worth;
    }
}
