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
    ELAPSED,
    /** Which provider the client prefers. */
    PROVIDER,
    /** Where the client goes who leaves the list. */
    LEAVING,
    /** When the client comes to need a heavier service while he waits. */
    ESCALATION,
    /** Where the client goes who finds the list closed. */
    CLOSED_LIST,
    /** How long a place is held for the client before care starts. */
    MATCHING,
    /** How old the client is. */
    AGE,
    /** Where the client goes who reaches the age limit. */
    AGE_EXIT,
    /** Whether the client needs a dwelling to leave. */
    HOUSING,
    /** Whether the client has urgency for a dwelling. */
    HOUSING_URGENCY,
    /** When the client's stay breaks down. */
    BREAKDOWN,
    /** Whether the client comes back after he went home. */
    RELAPSE,
    /** How long the client stays away before he comes back. */
    RELAPSE_AFTER;

    /** How many of them are drawn for every visit: the first ones; the others are drawn when they are asked for. */
    public static final int COMMON = ELAPSED.ordinal() + 1;
}
