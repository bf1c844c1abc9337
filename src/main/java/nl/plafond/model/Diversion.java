package nl.plafond.model;

/**
 * A share of the referrals of a service that is sent to another service instead.
 *
 * @param to the other service
 * @param share which part, over time (0 before the measure starts)
 * @param ifFull what happens when the other service has no room
 */
public record Diversion(ServiceId to, Timeline share, IfFull ifFull) {
    /** What happens to a diverted client for whom the other service has no room. */
    public enum IfFull {
        /** He falls back on the service that he was referred to. */
        OWN_SERVICE,
        /** He waits for the other service. */
        WAIT
    }
}
