package nl.plafond.sensitivity;

/**
 * What a mover explains by itself of the variance of a figure.
 *
 * @param share its first-order share
 * @param whenLow the median of the figure over the quarter of the futures in which the mover is lowest; of a group the first
 *     number
 * @param whenHigh the same where it is highest
 */
public record MoverShare(Mover mover, Share share, double whenLow, double whenHigh) {
    /** Whether more of it makes the figure higher. */
    public boolean rises() {
        return whenHigh > whenLow;
    }

    /** Whether the figure goes one way, worth saying, where the mover is low and the other way where it is high. */
    public boolean parts(double worth) {
        return Math.min(whenLow, whenHigh) < -worth && Math.max(whenLow, whenHigh) > worth;
    }
}
