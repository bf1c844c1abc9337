package nl.plafond.simulation.internal.plan;

import java.util.function.DoubleFunction;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.GammaSpan;
import nl.plafond.model.DurationDistribution.Lognormal;
import nl.plafond.model.DurationDistribution.Weibull;
import nl.plafond.simulation.internal.plan.SpanLaws.Fresh;
import nl.plafond.simulation.internal.plan.SpanLaws.Remaining;
import org.apache.commons.math3.special.Gamma;

/**
 * A family of distributions with a scale and a shape.
 *
 * @param fresh spans with mean 1, by shape
 * @param remaining what remains of them
 */
record Shaped(ShapeGrid fresh, ShapeGrid remaining) {
    /** By their coefficient of variation. */
    static final Shaped GAMMA =
            of(cv -> new GammaSpan(1, cv), DurationDistribution.SMALLEST_CV, DurationDistribution.LARGEST_CV);

    /** By their coefficient of variation. */
    static final Shaped LOGNORMAL =
            of(cv -> new Lognormal(1, cv), DurationDistribution.SMALLEST_CV, DurationDistribution.LARGEST_CV);

    static final Shaped WEIBULL = of(
            shape -> new Weibull(shape, 1 / Gamma.gamma(1 + 1 / shape)),
            DurationDistribution.SMALLEST_SHAPE,
            DurationDistribution.LARGEST_SHAPE);

    private static Shaped of(DoubleFunction<DurationDistribution> span, double smallest, double largest) {
        // The ends of a grid are what they should be but for rounding.
        DoubleFunction<DurationDistribution> within = shape -> span.apply(Math.max(smallest, Math.min(largest, shape)));
        return new Shaped(
                new ShapeGrid(shape -> new Fresh(within.apply(shape)), smallest, largest),
                new ShapeGrid(shape -> new Remaining(within.apply(shape)), smallest, largest));
    }
}
