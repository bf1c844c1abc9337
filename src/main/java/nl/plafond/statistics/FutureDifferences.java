package nl.plafond.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.VarianceShares;

/**
 * What a scenario changes in one figure in each possible future, against the baseline with the same numbers and clients.
 *
 * <p>Of more than 1,024 futures it holds the first 1,024, which are a Latin hypercube of their own. They are worked out when
 * first asked for.
 */
public final class FutureDifferences {
    /** Those of a difference of which futures are not kept, or that never exists. */
    public static final FutureDifferences NONE = of();

    private final Supplier<double[]> source;
    private final Influences influences;
    private double[] values;
    /** How those that exist lie; worked out once for all quantiles. */
    private Spread spread;
    /** Worked out once for all who ask. */
    private VarianceShares shares;

    FutureDifferences(Supplier<double[]> source, Influences influences) {
        this.source = source;
        this.influences = influences;
    }

    /** What a figure is in each future less what another one is there. */
    static FutureDifferences between(Supplier<double[]> figure, Supplier<double[]> other, Influences influences) {
        return new FutureDifferences(
                () -> {
                    var values = figure.get();
                    var before = other.get();
                    Arrays.setAll(values, future -> values[future] - before[future]);
                    return values;
                },
                influences);
    }

    /** These differences, at the model's own values; not a number where one of both figures does not exist. */
    public static FutureDifferences of(double... values) {
        return new FutureDifferences(() -> values, Influences.NONE);
    }

    /** These differences with what was drawn in each future. */
    public static FutureDifferences of(DrawTable draws, double... values) {
        return new FutureDifferences(() -> values, new Influences(draws, values.length));
    }

    /** No difference in any of so many futures. */
    static FutureDifferences none(int futures) {
        return new FutureDifferences(() -> new double[Math.min(futures, PercentileSamples.EXACT)], Influences.NONE);
    }

    private double[] values() {
        if (values == null) {
            values = source.get();
        }
        return values;
    }

    /** The difference in each future, in their order; not a number where one of both figures does not exist. */
    public double[] inOrder() {
        return values().clone();
    }

    /** The difference below which so large a share of the futures lies; not a number if it never exists. */
    public double quantile(double share) {
        if (spread == null) {
            spread = new ExactSpread(
                    Arrays.stream(values()).filter(v -> !Double.isNaN(v)).toArray());
        }
        return spread.quantile(share);
    }

    /**
     * In how many futures it is less, about the same and more.
     *
     * @param worth the least difference that is worth saying
     */
    public OutcomeCounts count(double worth) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (double value : values()) {
            if (!Double.isNaN(value)) {
                counts.merge(Outcome.of(value, worth), 1, Integer::sum);
            }
        }
        return new OutcomeCounts(
                counts.getOrDefault(Outcome.LESS, 0),
                counts.getOrDefault(Outcome.SAME, 0),
                counts.getOrDefault(Outcome.MORE, 0));
    }

    /**
     * What one may say of it.
     *
     * @param worth the least difference that is worth saying
     */
    public Conclusion conclusion(double worth) {
        return Conclusion.of(this, worth);
    }

    /** The number that by itself turns an outcome of most futures at an end of its range. */
    Optional<Turn> turn(Outcome outcome, double worth) {
        return influences.turn(Arrays.stream(values())
                .map(v -> Double.isNaN(v) ? v : Outcome.of(v, worth) == outcome ? 1 : 0)
                .toArray());
    }

    /** How its variance over the futures is divided over the uncertain numbers. */
    public VarianceShares shares() {
        if (shares == null) {
            shares = influences.shares(values());
        }
        return shares;
    }

    /** What explains most of the difference by itself; empty where nothing explains enough to be told. */
    public Optional<MoverShare> strongest() {
        return shares() instanceof VarianceShares.Told told
                ? told.movers().stream().findFirst()
                : Optional.empty();
    }

    /** Each worked out anew. */
    FutureDifferences map(DoubleUnaryOperator change) {
        return new FutureDifferences(() -> Arrays.stream(values()).map(change).toArray(), influences);
    }
}
