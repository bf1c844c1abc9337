package nl.plafond.simulation.internal.plan;

/**
 * Clients of a service who are alike in what they take of it.
 *
 * @param group the number of their group
 * @param factor what is paid for a day of their care, as a part of the price of the service, over time
 * @param place which part of a place they take (above 0, at most 1)
 */
public record PriceClass(int group, StepFunction factor, double place) {
    /** Whether they take a whole place at the price of the service, always. */
    public boolean isOrdinary() {
        return place == 1 && factor.isAlways(1);
    }
}
