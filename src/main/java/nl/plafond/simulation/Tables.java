package nl.plafond.simulation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import nl.plafond.model.Inverse;
import nl.plafond.model.Span;
import nl.plafond.simulation.random.QuantileTable;

/** Quantile tables, each made once however many scenarios use it. */
public final class Tables {
    private final Map<Object, QuantileTable> made = new ConcurrentHashMap<>();

    /** A span of a client who is admitted, or who joins the list. */
    QuantileTable fresh(Span span) {
        return table(span, span::quantile);
    }

    /** What remains of the stay of a client found in care, if a stay ends at a maximum at the latest. */
    QuantileTable residual(Span span, double maximum) {
        double most = Double.isInfinite(maximum) ? 1 : span.residualCdf(maximum);
        record Residual(Span span, double maximum) {}
        return table(
                new Residual(span, maximum),
                u -> Math.min(maximum, rising(days -> span.residualCdf(days) / most, u, span.mean())));
    }

    /**
     * How long those on a list have waited: a list of {@code waiting} clients that {@code perDay} join, and that nobody
     * leaves but by impatience.
     *
     * <p>The first on the list has then waited as long as it takes such an inflow to leave such a list; ages lie between
     * 0 and that, with a density in proportion to the share that has that much patience.
     */
    QuantileTable elapsed(Span patience, double perDay, double waiting) {
        record Elapsed(Span patience, double perDay, double waiting) {}
        double days = Math.min(waiting / perDay, patience.mean() * (1 - 1e-9));
        double most = days / patience.mean();
        return table(
                new Elapsed(patience, perDay, waiting),
                u -> rising(age -> patience.residualCdf(age), u * most, patience.mean()));
    }

    private QuantileTable table(Object key, DoubleUnaryOperator quantile) {
        // Not computeIfAbsent: making a table takes long, and a nested request would be refused.
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var table = new QuantileTable(quantile);
        made.put(key, table);
        return table;
    }

    private static double rising(DoubleUnaryOperator cdf, double level, double guess) {
        return Inverse.of(cdf, level, guess);
    }
}
