package nl.plafond.statistics;

import nl.plafond.vocabulary.Metric;

/**
 * A 95% confidence interval that stays within what is possible.
 *
 * <p>It is Student's interval by the delta method: that of the logarithm of a mean which cannot be below zero, that of the
 * logit of a share, and that of the mean itself for anything else (Casella and Berger, Statistical Inference, 2nd edition,
 * 2002, section 5.5.4).
 *
 * <p>A figure that is zero in each of n replications may still be more: in 95 of 100 cases that would have shown if it were
 * so in more than 3 in n of them (the rule of three; Hanley and Lippman-Hand, JAMA 249, 1983). So its interval ends at 3/n;
 * that of a share which is 1 in each begins at 1 - 3/n. Where replications are equal to one another otherwise, fewer than
 * {@value MinimumReplications#LEAST} of them tell nothing of the spread and there is no interval.
 *
 * @param low its lower end; not a number if there is none
 * @param high its upper end
 */
record Interval(double low, double high) {
    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);
    private static final double RULE_OF_THREE = 3;
    /** What adding up in a computer may leave of nothing, or lack of a whole. */
    private static final double ROUNDING = 1e-9;

    /** Which values a mean may have. */
    enum Scale {
        /** Any, as an amount of money; also what is known beforehand, so that it need not vary, as a number of places. */
        ANY,
        /** Any, and it varies by chance. */
        CHANCE,
        /** None below zero. */
        POSITIVE,
        /** From 0 to 1. */
        SHARE;

        /** The scale of the mean of a metric. */
        static Scale of(Metric.Unit unit) {
            return switch (unit) {
                case EURO, PLACES -> ANY;
                case CLIENTS, DAYS -> POSITIVE;
                case SHARE -> SHARE;
            };
        }

        /** The scale of a difference in a metric. */
        static Scale ofDifference(Metric.Unit unit) {
            return of(unit) == ANY ? ANY : CHANCE;
        }
    }

    /**
     * The interval of a mean.
     *
     * @param half half the width of Student's interval of the mean; not a number if there is none
     * @param n in how many replications the figure exists
     */
    static Interval of(Scale scale, double mean, double half, int n) {
        if (Double.isNaN(mean) || Double.isNaN(half)) {
            return NONE;
        }
        boolean nothing = Math.abs(mean) <= ROUNDING;
        if (scale == Scale.SHARE && nothing) {
            return new Interval(0, Math.min(1, RULE_OF_THREE / n));
        }
        if (scale == Scale.SHARE && mean >= 1 - ROUNDING) {
            return new Interval(Math.max(0, 1 - RULE_OF_THREE / n), 1);
        }
        if (scale == Scale.POSITIVE && nothing) {
            return new Interval(0, RULE_OF_THREE / n);
        }
        if (half == 0) {
            boolean told = scale == Scale.ANY || (scale == Scale.CHANCE && nothing) || n >= MinimumReplications.LEAST;
            return told ? new Interval(mean, mean) : NONE;
        }
        return switch (scale) {
            case ANY, CHANCE -> new Interval(mean - half, mean + half);
            case POSITIVE -> positive(mean, StrictMath.exp(half / mean));
            case SHARE -> share((1 - mean) / mean, StrictMath.exp(half / (mean * (1 - mean))));
        };
    }

    private static Interval positive(double mean, double factor) {
        return new Interval(mean / factor, Math.min(mean * factor, Double.MAX_VALUE));
    }

    /** The interval of a share by the odds against it and the factor that its odds may be off. */
    private static Interval share(double against, double factor) {
        return new Interval(1 / (1 + against * factor), 1 / (1 + against / factor));
    }
}
