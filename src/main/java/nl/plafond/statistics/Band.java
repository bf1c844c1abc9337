package nl.plafond.statistics;

/** Where the possible futures of a figure lie, or of a difference between two: what a reader sees of it. */
public interface Band {
    /** The number that a reader is told: the median of the possible futures, or the mean where their values are not kept. */
    double middle();

    /** One in ten futures lies below this; not a number where that is not known. */
    double p10();

    /** One in ten futures lies above this; not a number where that is not known. */
    double p90();
}
