package nl.plafond.vocabulary;

/**
 * Whom a mean or a share of a service is over. Their number stands in the logbook beside the figure, so that the figures of
 * several replications can be put together as that of all their clients.
 */
public enum Denominator {
    /** Those on the list who were admitted in the past twelve months. */
    ADMITTED,
    /** The urgent among them. */
    ADMITTED_URGENT,
    /** Those among them who were not urgent. */
    ADMITTED_REGULAR,
    /** Those who left the list without a place in the past twelve months. */
    LEFT_LIST,
    /** Those who left the list in the past twelve months, with a place or without. */
    OFF_LIST,
    /** Those on the list at the end of the month. */
    WAITING
}
