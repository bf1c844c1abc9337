package nl.plafond.simulation.internal.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Inverse;
import nl.plafond.model.flows.Memoizer;
import nl.plafond.simulation.internal.random.QuantileTable;

/**
 * Quantile tables, each made once however many scenarios use it.
 *
 * <p>When there are very many, as after a day of trying other stays, it forgets them all and begins again.
 */
public final class QuantileTables {
    private static final int MOST = 2000;

    /** Stands for a span that nothing asks for; longer than anyone lives. */
    static final DurationDistribution UNUSED = new DurationDistribution.Fixed(1e9);

    private final Map<Object, QuantileTable> made = new ConcurrentHashMap<>();
    /** What else is worked out once. */
    final Memoizer workedOut = new Memoizer();

    /** A span of a client who is admitted, or who joins the list. */
    QuantileTable fresh(DurationDistribution span) {
        return table(span, span::quantile);
    }

    /** A span that is known to be shorter than a limit; the limit itself for a span that never is. */
    QuantileTable below(DurationDistribution span, double limit) {
        record Below(DurationDistribution span, double limit) {}
        double most = span.cdf(limit);
        return table(new Below(span, limit), u -> most == 0 ? limit : Math.min(limit, span.quantile(u * most)));
    }

    /**
     * What remains of the stay of a client found in care, if a stay ends at a maximum at the latest and breaks down with a
     * hazard per day.
     */
    QuantileTable residual(DurationDistribution span, double maximum, double hazard) {
        if (hazard > 0) {
            record Surviving(DurationDistribution span, double maximum, double hazard) {}
            return table(
                    new Surviving(span, maximum, hazard),
                    () -> new QuantileTable(new SurvivingStay(span, maximum, hazard)::quantile));
        }
        double most = Double.isInfinite(maximum) ? 1 : span.residualCdf(maximum);
        record Residual(DurationDistribution span, double maximum) {}
        return table(
                new Residual(span, maximum),
                u -> Math.min(maximum, rising(days -> span.residualCdf(days) / most, u, span.mean())));
    }

    private QuantileTable table(Object key, DoubleUnaryOperator quantile) {
        return table(key, () -> new QuantileTable(quantile));
    }

    private QuantileTable table(Object key, Supplier<QuantileTable> make) {
        // Not computeIfAbsent: making a table takes long, and a nested request would be refused.
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var table = make.get();
        if (made.size() >= MOST) {
            made.clear();
        }
        made.put(key, table);
        return table;
    }

    private static double rising(DoubleUnaryOperator cdf, double level, double guess) {
        return Inverse.of(cdf, level, guess);
    }
}
