package nl.plafond.simulation.internal.plan;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleFunction;
import nl.plafond.simulation.internal.random.Knots;
import nl.plafond.simulation.internal.random.Law;
import nl.plafond.simulation.internal.random.QuantileTable;
import org.apache.commons.math3.util.FastMath;

/**
 * Quantile tables of a family of distributions that differ in one number, its shape.
 *
 * <p>The logarithms of the quantiles are worked out exactly for shapes on a grid, each when it is first needed and once for
 * all models; between them a table is interpolated, knot by knot, by a cubic in the logarithm of the shape.
 */
final class ShapeGrid {
    /** In the logarithm of the shape, at most. */
    private static final double STEP = 0.05;

    private static final int AROUND = 4;

    private final DoubleFunction<Law> laws;
    private final double smallest;
    private final double step;
    private final AtomicReferenceArray<double[]> known;

    /**
     * A family of distributions.
     *
     * @param laws the distribution with a shape, of spans with mean 1 or of what remains of them
     */
    ShapeGrid(DoubleFunction<Law> laws, double smallest, double largest) {
        this.laws = laws;
        this.smallest = smallest;
        double range = FastMath.log(largest / smallest);
        int steps = (int) Math.ceil(range / STEP);
        step = range / steps;
        known = new AtomicReferenceArray<>(steps + 1);
    }

    /** The table of a shape. */
    QuantileTable table(double shape) {
        double position = FastMath.log(shape / smallest) / step;
        int first = Math.max(0, Math.min(known.length() - AROUND, (int) position - 1));
        var tables = new double[AROUND][];
        var weights = new double[AROUND];
        for (int i = 0; i < AROUND; i++) {
            tables[i] = logarithms(first + i);
            weights[i] = weight(position - first, i);
        }
        return QuantileTable.of(
                knot -> {
                    double logarithm = 0;
                    for (int i = 0; i < AROUND; i++) {
                        logarithm += weights[i] * tables[i][knot];
                    }
                    return FastMath.exp(logarithm);
                },
                laws.apply(shape));
    }

    private static double weight(double position, int of) {
        double weight = 1;
        for (int other = 0; other < AROUND; other++) {
            weight *= other == of ? 1 : (position - other) / (of - other);
        }
        return weight;
    }

    private double[] logarithms(int number) {
        var found = known.get(number);
        if (found == null) {
            // Two threads may work out the same numbers; either will do.
            found = exact(smallest * FastMath.exp(number * step));
            known.set(number, found);
        }
        return found;
    }

    private double[] exact(double shape) {
        var law = laws.apply(shape);
        var search = new SpanSearch(law::cdf, 1);
        var logarithms = new double[Knots.NUMBER];
        for (int knot = 0; knot < logarithms.length; knot++) {
            logarithms[knot] = search.logOf(Knots.share(knot));
        }
        return logarithms;
    }
}
