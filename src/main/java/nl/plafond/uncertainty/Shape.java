package nl.plafond.uncertainty;

import nl.plafond.vocabulary.RangeShape;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How likely the values between the ends of a range are. Half of the futures lie below the value that a file states, whatever
 * the shape, and none beyond the ends.
 */
public sealed interface Shape {
    /** The value below which a share of the futures lies; the share is strictly between 0 and 1. */
    double quantile(double share);

    /**
     * A shape of a kind.
     *
     * @param low the lower end
     * @param median the value that half of the futures lie below, between the ends or at one of them
     * @param high the upper end
     * @throws ImpossibleShapeException if a shape of that kind cannot have that median between those ends
     */
    static Shape of(RangeShape kind, double low, double median, double high) {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException(
                    "a median lies within its range, got " + median + " in " + low + " to " + high);
        }
        if (low == high) {
            return new TwoPieceUniform(low, median, high);
        }
        return switch (kind) {
            case TWO_PIECE_UNIFORM -> new TwoPieceUniform(low, median, high);
            case NORMAL -> Normal.between(low, median, high);
            case LOGNORMAL -> Lognormal.between(low, median, high);
            case PERT -> Pert.between(low, median, high);
        };
    }

    /** Even on either side of the median. */
    record TwoPieceUniform(double low, double median, double high) implements Shape {
        @Override
        public double quantile(double share) {
            return share < 0.5 ? low + 2 * share * (median - low) : median + (2 * share - 1) * (high - median);
        }
    }

    /** Normal around the middle of the range; without the cut 99% of it would lie between the ends. */
    record Normal(double low, double high) implements Shape {
        /** The part of the width of a range by which a written median may be off its middle: it is rounded. */
        private static final double ROUNDING = 0.02;

        private static final double OUTSIDE = 0.01;
        private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);
        /** The ends, in standard deviations. */
        private static final double END = STANDARD.inverseCumulativeProbability(1 - OUTSIDE / 2);

        private static Shape between(double low, double median, double high) {
            double middle = (low + high) / 2;
            if (Math.abs(median - middle) > ROUNDING * (high - low)) {
                throw new ImpossibleShapeException(RangeShape.NORMAL, middle, middle);
            }
            return new Normal(low, high);
        }

        /** From -1 at the lower end to 1 at the upper. */
        private static double standard(double share) {
            double inside = OUTSIDE / 2 + share * (1 - OUTSIDE);
            return Math.max(-1, Math.min(1, STANDARD.inverseCumulativeProbability(inside) / END));
        }

        @Override
        public double quantile(double share) {
            return (low + high) / 2 + standard(share) * (high - low) / 2;
        }
    }

    /** Normal in the logarithm. */
    record Lognormal(double low, double high) implements Shape {
        private static Shape between(double low, double median, double high) {
            if (low <= 0) {
                throw new ImpossibleShapeException(RangeShape.LOGNORMAL, Double.NaN, Double.NaN);
            }
            double middle = Math.sqrt(low * high);
            double off = StrictMath.log(median / middle) / StrictMath.log(high / low);
            if (Math.abs(off) > Normal.ROUNDING) {
                throw new ImpossibleShapeException(RangeShape.LOGNORMAL, middle, middle);
            }
            return new Lognormal(low, high);
        }

        @Override
        public double quantile(double share) {
            double middle = Math.sqrt(low * high);
            double factor = StrictMath.exp(Normal.standard(share) * StrictMath.log(high / low) / 2);
            return Math.max(low, Math.min(high, middle * factor));
        }
    }

    /**
     * PERT: a beta distribution over the range.
     *
     * @param alpha its first parameter, from 1 (the mode at the lower end) to 5 (at the upper); the second is 6 less it
     */
    record Pert(double low, double high, double alpha) implements Shape {
        private static final double SUM = 6;
        private static final double FIRST = 1;
        private static final double LAST = 5;
        private static final int HALVINGS = 60;

        private static Shape between(double low, double median, double high) {
            double least = low + beta(FIRST).inverseCumulativeProbability(0.5) * (high - low);
            double most = low + beta(LAST).inverseCumulativeProbability(0.5) * (high - low);
            if (median < least || median > most) {
                throw new ImpossibleShapeException(RangeShape.PERT, least, most);
            }
            double share = (median - low) / (high - low);
            double below = FIRST;
            double above = LAST;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (below + above) / 2;
                if (beta(middle).cumulativeProbability(share) > 0.5) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            return new Pert(low, high, (below + above) / 2);
        }

        private static BetaDistribution beta(double alpha) {
            return new BetaDistribution(null, alpha, SUM - alpha);
        }

        @Override
        public double quantile(double share) {
            return low + beta(alpha).inverseCumulativeProbability(share) * (high - low);
        }
    }
}
