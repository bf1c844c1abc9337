package nl.plafond.simulation.internal.state;

/** Why a client's stay or wait comes to an end. */
public enum Ending {
    /** Care is complete, or the maximum stay ends it. */
    COMPLETE,
    /** The stay breaks down. */
    BREAKDOWN,
    /** The legal ground ends with the client's age. */
    AGE,
    /** The client is tired of waiting. */
    PATIENCE,
    /** The client has come to need a heavier service. */
    ESCALATION,
    /** Care of a client whom the maximum stopped would have been complete by now. */
    CARE_OVER
}
