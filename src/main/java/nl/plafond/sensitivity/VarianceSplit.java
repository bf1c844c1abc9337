package nl.plafond.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides the variance of a figure over movers by what was fitted along each.
 *
 * <p>An estimate is a sum of squares of coefficients, less their variances (White 1980: errors need not be alike). Its interval
 * comes from what each future adds to the error of the estimate, and of the whole by which it is divided; near 0, where that
 * says nothing, from the chi-square distribution of the squares.
 */
final class VarianceSplit {
    /** A share that is worth telling, whatever the number of futures. */
    private static final double WORTH = 0.03;
    /** How sure it is that no idle mover is told. */
    private static final double CONFIDENCE = 0.95;

    private final List<Mover> movers;
    private final List<MoverBasis> bases;
    private final double[] values;
    private final TermSearch.Found found;
    private final double[] errors;
    /** The variance that is divided. */
    private final double whole;
    /** What each future adds to the error of that. */
    private final double[] wholeErrors;

    private final List<Part> parts;

    /** What some movers explain. */
    private static final class Part {
        /** The estimate, without bias. */
        private final double variance;
        /** What was taken off. */
        private final double bias;
        /** What each future adds to the error of the estimate. */
        private final double[] errors;

        private Part(double variance, double bias, double[] errors) {
            this.variance = variance;
            this.bias = bias;
            this.errors = errors;
        }

        static Part none(int futures) {
            return new Part(0, 0, new double[futures]);
        }

        Part plus(Part other) {
            var both = errors.clone();
            Columns.subtract(both, other.errors, -1);
            return new Part(variance + other.variance, bias + other.bias, both);
        }
    }

    VarianceSplit(List<Mover> movers, List<MoverBasis> bases, double[] values) {
        this.movers = movers;
        this.bases = bases;
        this.values = values;
        found = TermSearch.of(bases, values);
        errors = found.fit().errors();
        var all = fitted(IntStream.range(0, found.fit().size()).boxed().toList());
        double left = Columns.dot(found.fit().left(), found.fit().left())
                / found.fit().freedom();
        whole = Math.max(left, all.variance + left);
        wholeErrors = all.errors.clone();
        for (int k = 0; k < wholeErrors.length; k++) {
            wholeErrors[k] += (errors[k] * errors[k] - left) / values.length;
        }
        parts = IntStream.range(0, movers.size()).mapToObj(this::part).toList();
    }

    private Part part(int mover) {
        var columns = found.columns().get(mover);
        return columns == null ? unfitted(bases.get(mover)) : fitted(columns);
    }

    /** What columns of the fit explain. */
    private Part fitted(List<Integer> columns) {
        var weights = columns.stream().map(found.fit()::weights).toList();
        var coefficients =
                weights.stream().mapToDouble(w -> Columns.dot(w, values)).toArray();
        return part(weights, coefficients, errors);
    }

    /** What a mover that is not in the fit explains of what that leaves, by its plain functions. */
    private Part unfitted(MoverBasis basis) {
        double perFuture = 1.0 / found.fit().freedom();
        var left = found.fit().left();
        var weights = IntStream.range(0, basis.upTo(TermSearch.PLAIN))
                .mapToObj(f ->
                        Arrays.stream(basis.function(f)).map(v -> v * perFuture).toArray())
                .toList();
        var coefficients =
                weights.stream().mapToDouble(w -> Columns.dot(w, left)).toArray();
        return part(weights, coefficients, left);
    }

    private static Part part(List<double[]> weights, double[] coefficients, double[] errors) {
        double variance = 0;
        double bias = 0;
        var each = new double[errors.length];
        for (int column = 0; column < coefficients.length; column++) {
            var own = Columns.times(weights.get(column), errors);
            Columns.subtract(each, own, -2 * coefficients[column]);
            variance += coefficients[column] * coefficients[column];
            bias += Columns.dot(own, own);
        }
        return new Part(variance - bias, bias, each);
    }

    /** Shares of the variance. */
    VarianceShares.Told told(Optional<Chance> chance) {
        double noise = noise(movers.size(), values.length);
        var told = new ArrayList<MoverShare>();
        var others = Part.none(values.length);
        var all = others;
        for (int mover = 0; mover < movers.size(); mover++) {
            var part = parts.get(mover);
            all = all.plus(part);
            if (part.variance >= noise * whole && share(mover).low() > 0) {
                told.add(moverShare(mover));
            } else {
                others = others.plus(part);
            }
        }
        told.sort(Comparator.comparingDouble((MoverShare m) -> -m.share().value()));
        var known = share(all, chance.orElse(Chance.NONE));
        return new VarianceShares.Told(
                values.length,
                whole,
                told,
                chance.map(c -> share(Part.none(values.length), c)),
                share(others),
                new Share(1 - known.value(), 1 - known.high(), 1 - known.low()),
                noise);
    }

    /** What a mover explains by itself, told or not. */
    Share share(int mover) {
        return share(parts.get(mover));
    }

    private Share share(Part part) {
        return share(part, Chance.NONE);
    }

    /** What movers and chance are of the whole, with its interval. */
    private Share share(Part part, Chance chance) {
        double variance = part.variance + chance.variance();
        var each = part.errors.clone();
        Columns.subtract(each, wholeErrors, variance / whole);
        double spread = Columns.dot(each, each);
        double low = Share.Z * StrictMath.sqrt(spread);
        double high = low;
        double seen = part.variance + part.bias;
        if (seen > 0) {
            var interval = SquaresInterval.of(seen, part.bias, spread / (4 * seen));
            low = Math.max(0, part.variance - interval.low());
            high = Math.max(0, interval.high() - part.variance);
        }
        // Ends of independent parts go together as their squares do (Zou and Donner 2008).
        low = StrictMath.hypot(low, chance.below());
        high = StrictMath.hypot(high, Math.min(whole, chance.above()));
        return new Share(variance / whole, (variance - low) / whole, (variance + high) / whole);
    }

    private MoverShare moverShare(int mover) {
        return new MoverShare(
                movers.get(mover),
                share(mover),
                Medians.of(bases.get(mover).outer(values, false)),
                Medians.of(bases.get(mover).outer(values, true)));
    }

    /**
     * Below which share a mover is not told: what the largest of so many idle ones shows with 95% confidence, each by
     * {@value TermSearch#PLAIN} functions, of which the squares are chi-square; and no less than {@value #WORTH}.
     */
    static double noise(int movers, int futures) {
        double largest = -2 * StrictMath.log(1 - StrictMath.pow(CONFIDENCE, 1.0 / movers));
        return Math.max(WORTH, (largest - TermSearch.PLAIN) / futures);
    }
}
