package nl.plafond.model;

/**
 * How long clients stay.
 *
 * @param length the distribution of the stay in days
 * @param factor what measures make of it, over time, for those admitted from then on (1 without measures)
 * @param maximum the longest stay in days, over time, for those admitted from then on (infinite without a maximum)
 */
public record StayRule(Span length, Timeline factor, Timeline maximum) {}
