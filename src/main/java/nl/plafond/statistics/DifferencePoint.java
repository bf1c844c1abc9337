package nl.plafond.statistics;

/**
 * The difference of a figure with the baseline in one month or year.
 *
 * @param one the figure of the scenario
 * @param other that of the baseline
 */
record DifferencePoint(DifferenceSeries series, int time, LevelPoint one, LevelPoint other) {
    int count() {
        return series.count(time);
    }

    double mean() {
        return series.mean(time, one, other);
    }

    double halfWidth(double confidence) {
        return series.halfWidth(time, one, other, confidence);
    }

    /** The share of the replications in which it is lower than in the baseline. */
    double lower() {
        return (double) series.lower(time) / count();
    }

    /** The share of the replications in which it is higher than in the baseline. */
    double higher() {
        return (double) series.higher(time) / count();
    }

    /** What it is in each of the first replications, in their order; not a number where one of both figures does not exist. */
    double[] inOrder() {
        var values = one.inOrder();
        var base = other.inOrder();
        for (int k = 0; k < values.length; k++) {
            values[k] -= base[k];
        }
        return values;
    }
}
