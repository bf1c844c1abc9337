package nl.plafond.simulation.internal.random;

/**
 * What a quantile of a visit decides.
 *
 * <p>Its number is part of the reproducibility of results: a new purpose takes the next one, so that it disturbs none of
 * the others.
 */
public enum Purpose {
    /** How long the client stays. */
    STAY(0),
    /** How long the client waits before they leave the list. */
    PATIENCE(1),
    /** Where the client goes at the end of care. */
    EXIT(2),
    /** Whether the client is urgent. */
    URGENCY(3),
    /** Whether the client gets bridging care while they wait. */
    BRIDGING(4),
    /** Whether a measure that cuts the inflow keeps the client away. */
    CUT(5),
    /** Whether the client is sent to another service instead. */
    DIVERSION(6),
    /** Whether a review takes the client off the list. */
    REVIEW(7),
    /** Where a review sends the client. */
    REVIEW_EXIT(8),
    /** Whether the client is transferred to another law. */
    TRANSFER(9),
    /** How long a client who is there on the first day has waited, or whether their stay will meet the maximum. */
    ELAPSED(10),
    /** Which provider the client prefers. */
    PROVIDER(11),
    /** Where the client goes who leaves the list. */
    LEAVING(12),
    /** When the client comes to need a heavier service while they wait. */
    ESCALATION(13),
    /** Where the client goes who finds the list closed. */
    CLOSED_LIST(14),
    /** How long a place is held for the client before care starts. */
    MATCHING(15),
    /** How old the client is. */
    AGE(16),
    /** Where the client goes who reaches the age limit. */
    AGE_EXIT(17),
    /** Whether the client needs a dwelling to leave. */
    HOUSING(18),
    /** Whether the client has urgency for a dwelling. */
    HOUSING_URGENCY(19),
    /** When the client's stay breaks down. */
    BREAKDOWN(20),
    /** Whether the client comes back after they went home. */
    RELAPSE(21),
    /** How long the client stays away before they come back. */
    RELAPSE_AFTER(22),
    /** Whether a client who went without care comes back, or gets it elsewhere. */
    AFTERWARDS(23),
    /** How long a client who went without care stays away before they come back. */
    BACK_AFTER(24),
    /** Whether a review finds that the client needs their place no longer. */
    REVIEW_IN_CARE(25),
    /** Of which group the client is. */
    GROUP(26),
    /** Whether a client who came to another provider than they prefer wants to move there. */
    RELOCATION(27),
    /** Whether the client stops when an indication ends, time after time. */
    INDICATION(28);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** What tells its draws from those of other purposes. */
    public int number() {
        return number;
    }

    /** The quantile, strictly between 0 and 1, that it has in a visit with this key; worked out when it is asked for. */
    public double quantile(long visit) {
        return Key.uniform(visit, number);
    }

    /** The same of something that is decided time after time. */
    public double quantile(long visit, int time) {
        return Key.uniform(Key.of(visit, number), time);
    }
}
