package nl.plafond.simulation.internal.random;

/** A distribution of time, worked out exactly however long that takes. */
public interface Law {
    /** Which share of the spans is at most so many days. */
    double cdf(double days);

    /** The span that a share, 0 up to and not including 1, does not exceed. */
    double quantile(double share);
}
