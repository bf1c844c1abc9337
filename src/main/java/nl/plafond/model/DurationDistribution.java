package nl.plafond.model;

import java.util.List;
import nl.plafond.vocabulary.fields.Variant;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * A distribution of spans of time in days: of a stay, or of the patience of those who wait.
 *
 * <p>All functions take and give days. They use the pure Java functions of commons-math3, so their results do not
 * depend on the machine.
 */
public sealed interface DurationDistribution {
    /** Less spread than this is none, and more cannot be worked out. */
    double SMALLEST_CV = 0.01;

    /** See {@link #SMALLEST_CV}. */
    double LARGEST_CV = 20;

    /** Below this the mean is beyond all measure. */
    double SMALLEST_SHAPE = 0.05;

    /** See {@link #SMALLEST_SHAPE}. */
    double LARGEST_SHAPE = 100;

    /** The mean in days. */
    double mean();

    /** The share of spans of at most so many days; 0 for a negative number. */
    double cdf(double days);

    /** The span in days that a share {@code u} (0 up to, not including, 1) of all spans does not exceed. */
    double quantile(double u);

    /**
     * The part of the mean that spans of at most so many days contribute, the integral of {@code x dF(x)} from 0.
     *
     * <p>With it the remaining stay of someone found in care has a closed form: a share {@code (x (1 - F(x)) +
     * partialMean(x)) / mean} has at most {@code x} days to go (the equilibrium distribution of renewal theory).
     */
    double partialMean(double days);

    /** The share of clients found in care on an arbitrary day who have at most so many days to go. */
    default double residualCdf(double days) {
        return days <= 0 ? 0 : Math.min(1, (days * (1 - cdf(days)) + partialMean(days)) / mean());
    }

    /** Always the same span. */
    record Fixed(double mean) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE = Variant.of(
                "fixed", form -> new Fixed(DurationFields.MEAN.in(form).value()), DurationFields.MEAN);

        public Fixed {
            requirePositive(mean);
        }

        @Override
        public double cdf(double days) {
            return days >= mean ? 1 : 0;
        }

        @Override
        public double quantile(double u) {
            return mean;
        }

        @Override
        public double partialMean(double days) {
            return days >= mean ? mean : 0;
        }
    }

    /** Without memory: how long it lasted says nothing about how long it will. */
    record Exponential(double mean) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE = Variant.of(
                "exponential",
                form -> new Exponential(DurationFields.MEAN.in(form).value()),
                DurationFields.MEAN);

        public Exponential {
            requirePositive(mean);
        }

        @Override
        public double cdf(double days) {
            return days <= 0 ? 0 : -FastMath.expm1(-days / mean);
        }

        @Override
        public double quantile(double u) {
            return -mean * FastMath.log1p(-u);
        }

        @Override
        public double partialMean(double days) {
            double x = Math.max(0, days) / mean;
            return Double.isInfinite(x) ? mean : mean * (-FastMath.expm1(-x) - x * FastMath.exp(-x));
        }
    }

    /** Gamma by mean and coefficient of variation: shape 1/cv², so cv 1 is exponential. */
    record GammaSpan(double mean, double cv) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE = Variant.of(
                "gamma",
                form -> new GammaSpan(DurationFields.MEAN.in(form).value(), DurationFields.CV.in(form)),
                DurationFields.MEAN,
                DurationFields.CV);

        public GammaSpan {
            requirePositive(mean);
            new Validation().requireBetween("cv", cv, SMALLEST_CV, LARGEST_CV).orRefuse();
        }

        private double shape() {
            return 1 / (cv * cv);
        }

        @Override
        public double cdf(double days) {
            return days <= 0 ? 0 : Gamma.regularizedGammaP(shape(), days * shape() / mean);
        }

        @Override
        public double quantile(double u) {
            return Inverse.of(this::cdf, u, mean);
        }

        @Override
        public double partialMean(double days) {
            return days <= 0 ? 0 : mean * Gamma.regularizedGammaP(shape() + 1, days * shape() / mean);
        }
    }

    /** Weibull by shape and scale in days; a shape below 1 means that those who have stayed long stay longer. */
    record Weibull(double shape, double scale) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE = Variant.of(
                "weibull",
                form -> new Weibull(
                        DurationFields.SHAPE.in(form),
                        DurationFields.SCALE.in(form).value()),
                DurationFields.SHAPE,
                DurationFields.SCALE);

        public Weibull {
            requirePositive(scale);
            new Validation()
                    .requireBetween("shape", shape, SMALLEST_SHAPE, LARGEST_SHAPE)
                    .orRefuse();
        }

        @Override
        public double mean() {
            return scale * Gamma.gamma(1 + 1 / shape);
        }

        @Override
        public double cdf(double days) {
            return days <= 0 ? 0 : -FastMath.expm1(-FastMath.pow(days / scale, shape));
        }

        @Override
        public double quantile(double u) {
            return scale * FastMath.pow(-FastMath.log1p(-u), 1 / shape);
        }

        @Override
        public double partialMean(double days) {
            double power = FastMath.pow(Math.max(0, days) / scale, shape);
            return Double.isInfinite(power) ? mean() : mean() * Gamma.regularizedGammaP(1 + 1 / shape, power);
        }

        @Override
        public double residualCdf(double days) {
            // With a small shape nearly all days are those of a few spans, whose share 1 - F(x) would round away.
            double longer = days <= 0 ? 0 : days * FastMath.exp(-FastMath.pow(days / scale, shape));
            return Math.min(1, (longer + partialMean(days)) / mean());
        }
    }

    /** Lognormal by mean and coefficient of variation: many short stays and a long tail. */
    record Lognormal(double mean, double cv) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE = Variant.of(
                "lognormal",
                form -> new Lognormal(DurationFields.MEAN.in(form).value(), DurationFields.CV.in(form)),
                DurationFields.MEAN,
                DurationFields.CV);

        private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

        public Lognormal {
            requirePositive(mean);
            new Validation().requireBetween("cv", cv, SMALLEST_CV, LARGEST_CV).orRefuse();
        }

        private double sigma() {
            return FastMath.sqrt(FastMath.log1p(cv * cv));
        }

        private double standardised(double days) {
            return (FastMath.log(days / mean) + sigma() * sigma() / 2) / sigma();
        }

        @Override
        public double cdf(double days) {
            return days <= 0 ? 0 : NORMAL.cumulativeProbability(standardised(days));
        }

        @Override
        public double quantile(double u) {
            double z = NORMAL.inverseCumulativeProbability(u);
            return u <= 0 ? 0 : mean * FastMath.exp(sigma() * z - sigma() * sigma() / 2);
        }

        @Override
        public double partialMean(double days) {
            return days <= 0 ? 0 : mean * NORMAL.cumulativeProbability(standardised(days) - sigma());
        }
    }

    /**
     * Clients of several kinds, each with a distribution of its own.
     *
     * @param parts the kinds and their shares, which add up to 1
     */
    record Mixture(List<Part> parts) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE =
                Variant.of("mixture", form -> new Mixture(DurationFields.PARTS.in(form)), DurationFields.PARTS);

        public Mixture {
            Validation.requireThere("parts", parts);
            parts = List.copyOf(parts);
            new Validation()
                    .requireWhole("parts", parts.stream().mapToDouble(Part::share))
                    .orRefuse();
        }

        @Override
        public double mean() {
            return parts.stream().mapToDouble(p -> p.share * p.span.mean()).sum();
        }

        @Override
        public double cdf(double days) {
            return parts.stream().mapToDouble(p -> p.share * p.span.cdf(days)).sum();
        }

        @Override
        public double quantile(double u) {
            return Inverse.of(this::cdf, u, mean());
        }

        @Override
        public double partialMean(double days) {
            return parts.stream()
                    .mapToDouble(p -> p.share * p.span.partialMean(days))
                    .sum();
        }

        /** One kind of client: which share of all, and how long they stay. */
        public record Part(double share, DurationDistribution span) {
            public Part {
                Validation.requireThere("span", span);
                new Validation().requireNotNegative("share", share).orRefuse();
            }
        }
    }

    /** Spans as they were observed, each as likely as the next. */
    record Empirical(List<Double> observed) implements DurationDistribution {
        /** Its kind. */
        public static final Variant<DurationDistribution> TYPE = Variant.of(
                "empirical", form -> new Empirical(DurationFields.OBSERVED.in(form)), DurationFields.OBSERVED);

        public Empirical {
            Validation.requireThere("observed", observed);
            observed = observed.stream().sorted().toList();
            if (observed.isEmpty()) {
                throw new IllegalArgumentException("an empirical distribution needs observations");
            }
            observed.forEach(DurationDistribution::requirePositive);
        }

        @Override
        public double mean() {
            return observed.stream().mapToDouble(d -> d).sum() / observed.size();
        }

        @Override
        public double cdf(double days) {
            return (double) upTo(days) / observed.size();
        }

        /** How many are at most so long. */
        private int upTo(double days) {
            int low = 0;
            int high = observed.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (observed.get(middle) <= days) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        @Override
        public double quantile(double u) {
            return observed.get((int) Math.min(observed.size() - 1, Math.floor(u * observed.size())));
        }

        @Override
        public double partialMean(double days) {
            return observed.subList(0, upTo(days)).stream().mapToDouble(d -> d).sum() / observed.size();
        }
    }

    private static void requirePositive(double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a distribution of time needs a positive number, got " + value);
        }
    }
}
