package nl.plafond.simulation.internal.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Empirical;
import nl.plafond.model.DurationDistribution.Exponential;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.DurationDistribution.GammaSpan;
import nl.plafond.model.DurationDistribution.Lognormal;
import nl.plafond.model.DurationDistribution.Mixture;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import nl.plafond.model.DurationDistribution.Weibull;
import nl.plafond.model.flows.Memoizer;
import nl.plafond.simulation.internal.random.MirroredQuantiles;
import nl.plafond.simulation.internal.random.MixedQuantiles;
import nl.plafond.simulation.internal.random.MixedQuantiles.Kind;
import nl.plafond.simulation.internal.random.QuantileTable;
import nl.plafond.simulation.internal.random.Quantiles;

/**
 * The quantiles of distributions of time, in tables at mean 1 that all distributions of one family and shape share.
 *
 * <p>When there are very many, as after a day of trying other shapes, it forgets them all and begins again.
 */
public final class QuantileTables {
    private static final int MOST = 2000;

    /** Stands for a span that nothing asks for; longer than anyone lives. */
    static final DurationDistribution UNUSED = new Fixed(1e9);

    private final Map<Shape, QuantileTable> made = new ConcurrentHashMap<>();
    /** What else is worked out once. */
    final Memoizer workedOut = new Memoizer();

    private final Map<Surviving, Kind> surviving = new ConcurrentHashMap<>();

    private record Shape(ShapeGrid grid, double shape) {}

    private record Surviving(DurationDistribution span, double maximum, double hazard) {}

    /** A span of a client who is admitted, or who joins the list. */
    Quantiles fresh(DurationDistribution span) {
        return mixed(span, part -> new Kind(part.share(), table(part.span(), false)));
    }

    /**
     * What remains of the stay of a client found in care, if a stay ends at a maximum at the latest and breaks down with a
     * hazard per day.
     */
    Quantiles residual(DurationDistribution span, double maximum, double hazard) {
        if (hazard > 0) {
            return mixed(span, part -> surviving(part, maximum, hazard));
        }
        var remaining = mixed(span, part -> new Kind(part.share() * part.span().mean(), table(part.span(), true)));
        return Double.isInfinite(maximum) ? remaining : remaining.between(0, maximum);
    }

    /** How many days a stay lasts on average that ends at a maximum at the latest and breaks down with a hazard per day. */
    double lasting(DurationDistribution span, double maximum, double hazard) {
        return parts(new Part(1, span))
                .mapToDouble(part -> hazard > 0
                        ? surviving(part, maximum, hazard).weight()
                        : part.share()
                                * part.span().mean()
                                * (Double.isInfinite(maximum) ? 1 : part.span().residualCdf(maximum)))
                .sum();
    }

    private Kind surviving(Part part, double maximum, double hazard) {
        if (surviving.size() >= MOST) {
            surviving.clear();
        }
        var span = part.span();
        if (span instanceof Fixed) {
            // So long ago they came who are found: what has passed has no memory, and what is left is the rest.
            double whole = Math.min(maximum, span.mean());
            var ago = QuantileTable.exponential(1 / hazard);
            double lasting = ago.cdf(whole) / hazard;
            return new Kind(part.share() * lasting, new MirroredQuantiles(whole, ago.between(0, whole)));
        }
        var whole = surviving.computeIfAbsent(new Surviving(span, maximum, hazard), key -> {
            var stay = new SurvivingStay(span, table(span, false), maximum, hazard);
            return new Kind(stay.lasting(), stay.table());
        });
        return new Kind(part.share() * whole.weight(), whole.quantiles());
    }

    private static Quantiles mixed(DurationDistribution span, Function<Part, Kind> kind) {
        return MixedQuantiles.of(parts(new Part(1, span))
                .filter(part -> part.share() > 0)
                .map(kind)
                .toList());
    }

    /** The kinds of span that a span may be of, none of them a mixture itself. */
    private static Stream<Part> parts(Part whole) {
        if (whole.span() instanceof Mixture mixture) {
            return mixture.parts().stream().flatMap(part -> parts(new Part(whole.share() * part.share(), part.span())));
        }
        if (whole.span() instanceof Empirical observed) {
            double share = whole.share() / observed.observed().size();
            return observed.observed().stream().map(days -> new Part(share, new Fixed(days)));
        }
        return Stream.of(whole);
    }

    private QuantileTable table(DurationDistribution span, boolean remaining) {
        if (span instanceof Fixed) {
            return remaining ? QuantileTable.upTo(span.mean()) : QuantileTable.always(span.mean());
        }
        if (span instanceof Exponential) {
            // What remains is distributed as the whole.
            return QuantileTable.exponential(span.mean());
        }
        var unit = span instanceof GammaSpan gamma
                ? unit(Shaped.GAMMA, gamma.cv(), remaining)
                : span instanceof Lognormal lognormal
                        ? unit(Shaped.LOGNORMAL, lognormal.cv(), remaining)
                        : unit(Shaped.WEIBULL, ((Weibull) span).shape(), remaining);
        return unit.times(span.mean());
    }

    private QuantileTable unit(Shaped family, double shape, boolean remaining) {
        if (made.size() >= MOST) {
            made.clear();
        }
        var grid = remaining ? family.remaining() : family.fresh();
        return made.computeIfAbsent(new Shape(grid, shape), key -> grid.table(shape));
    }
}
