package nl.plafond.statistics;

/** How the values of a figure lie over the replications in which it exists. */
sealed interface Spread permits ExactSpread, RoundedSpread {
    /** In how many replications it exists. */
    int count();

    /** In how many of them it is at most so much; in single precision, as values are kept. */
    int atMost(double limit);

    /** Whether it is above a limit in any. */
    boolean isAbove(double limit);

    /** The value that so many others come before when they stand from low to high. */
    double inOrder(int place);

    /**
     * The value below which a share of the values lies, interpolated between neighbours (Hyndman and Fan's definition 7, the
     * one of Excel's PERCENTILE.INC); not a number if there are none.
     */
    default double quantile(double share) {
        if (count() == 0) {
            return Double.NaN;
        }
        double position = share * (count() - 1);
        int below = (int) Math.floor(position);
        double low = inOrder(below);
        double high = inOrder(Math.min(below + 1, count() - 1));
        return low + (position - below) * (high - low);
    }
}
