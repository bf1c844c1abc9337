package nl.plafond.statistics.headlines;

import java.util.List;
import nl.plafond.statistics.Outcome;

/**
 * Where a conclusion turns.
 *
 * @param moved the assumption, or the two assumptions that have to move together
 * @param below what the difference is on the low side of the (first) assumption
 * @param above what it is on the high side
 * @param atValues what it is at the model's own values
 * @param basis how it is known
 * @param people with how many draws of chance it was played; 0 for a fit
 */
public record TippingPoint(List<Moved> moved, Outcome below, Outcome above, Outcome atValues, Basis basis, int people) {
    public TippingPoint {
        moved = List.copyOf(moved);
    }

    /**
     * An assumption and where it turns the conclusion.
     *
     * @param number its path in the model
     * @param value the tipping value, in the unit of the number
     * @param low the lower end of its 95% interval, within the range
     * @param high the upper end
     * @param share which share of the futures has less of it: where the value lies in its range
     */
    public record Moved(String number, double value, double low, double high, double share) {}

    /** How a tipping point is known. */
    public enum Basis {
        /** It was played on both sides. */
        PLAYED,
        /** From a monotone fit over the possible futures. */
        FIT
    }
}
