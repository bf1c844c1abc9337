package nl.plafond.statistics;

/**
 * An uncertain number that turns a conclusion by itself, at an end of its range.
 *
 * @param number its path in the model
 * @param high whether it turns it at the high end, or else at the low one
 * @param share the share of the futures there in which the conclusion still holds, by a monotone fit; below one half
 */
public record Turn(String number, boolean high, double share) {}
