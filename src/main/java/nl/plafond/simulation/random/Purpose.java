package nl.plafond.simulation.random;

/**
 * What a quantile of a visit decides.
 *
 * <p>The order is part of the reproducibility of results: a new purpose goes at the end, so that it disturbs none of the
 * others.
 */
public enum Purpose {
    /** How long the client stays. */
    STAY,
    /** How long the client waits before he leaves the list. */
    PATIENCE,
    /** Where the client goes at the end of care. */
    EXIT,
    /** Whether the client is urgent. */
    URGENCY,
    /** Whether the client gets bridging care while he waits. */
    BRIDGING,
    /** Whether a measure that cuts the inflow keeps the client away. */
    CUT,
    /** Whether the client is sent to another service instead. */
    DIVERSION,
    /** Whether a review takes the client off the list. */
    REVIEW,
    /** Where a review sends the client. */
    REVIEW_EXIT,
    /** Whether the client is transferred to another law. */
    TRANSFER,
    /** How long a client who is there on the first day has waited, or whether his stay will meet the maximum. */
    ELAPSED;

    /** How many purposes there are. */
    public static final int COUNT = values().length;
}
