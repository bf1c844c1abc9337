package nl.plafond.simulation.internal.random;

/** The quantiles of spans of time: what turns a share between 0 and 1, drawn evenly, into a span in days. */
public sealed interface Quantiles permits QuantileTable, MixedQuantiles, MirroredQuantiles {
    /** The span that belongs to a share strictly between 0 and 1. */
    double at(double share);

    /** Which share of the spans is at most so many days. */
    double cdf(double days);

    /**
     * The spans that are longer than one number of days and at most another.
     *
     * <p>Where there are none, always the longest that they might be: {@code to}, or {@code from} where that has no end.
     */
    Quantiles between(double from, double to);
}
