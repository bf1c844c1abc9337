package nl.plafond.simulation.internal.random;

/** What a whole of so many days leaves of spans that are part of it: the shorter the span, the more is left. */
public record MirroredQuantiles(double whole, Quantiles spans) implements Quantiles {
    @Override
    public double at(double share) {
        return whole - spans.at(1 - share);
    }

    @Override
    public double cdf(double days) {
        return 1 - spans.cdf(whole - days);
    }

    @Override
    public Quantiles between(double from, double to) {
        return new MirroredQuantiles(whole, spans.between(whole - to, whole - from));
    }
}
