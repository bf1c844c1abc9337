package nl.plafond.simulation.internal.plan;

import nl.plafond.model.DurationDistribution;
import nl.plafond.simulation.internal.random.Law;
import org.apache.commons.math3.util.FastMath;

/** Distributions of time of the model, and of what remains of a span that is found half-way, worked out exactly. */
final class SpanLaws {
    private SpanLaws() {}

    /** The spans themselves. */
    record Fresh(DurationDistribution span) implements Law {
        @Override
        public double cdf(double days) {
            return span.cdf(days);
        }

        @Override
        public double quantile(double share) {
            return span.quantile(share);
        }
    }

    /** What remains of a span that is found on any day of it (the equilibrium distribution of renewal theory). */
    record Remaining(DurationDistribution span) implements Law {
        @Override
        public double cdf(double days) {
            return span.residualCdf(days);
        }

        @Override
        public double quantile(double share) {
            return FastMath.exp(new SpanSearch(span::residualCdf, span.mean()).logOf(share));
        }
    }
}
