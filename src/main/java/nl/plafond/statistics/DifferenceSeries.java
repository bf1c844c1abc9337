package nl.plafond.statistics;

/** The paired difference of a figure with the baseline through time, over the replications so far. */
final class DifferenceSeries {
    private final RunningMoments moments;
    private final RatioPairs pairs;
    private final int[] lower;
    private final int[] higher;

    private DifferenceSeries(FigureRange range) {
        moments = new RunningMoments(range.length());
        pairs = new RatioPairs(range.isOverClients() ? range.length() : 0);
        lower = new int[range.length()];
        higher = new int[range.length()];
    }

    /** The difference of figures that were both the same in so many replications. */
    static DifferenceSeries constant(double[] row, double[] baseline, FigureRange range, int replications) {
        var series = new DifferenceSeries(range);
        for (int time = 0; time < range.length(); time++) {
            double difference = row[range.from() + time] - baseline[range.from() + time];
            series.moments.repeat(time, difference, replications);
            series.lower[time] = difference < 0 ? replications : 0;
            series.higher[time] = difference > 0 ? replications : 0;
        }
        return series;
    }

    /** Adds a replication. */
    void add(double[] row, double[] baseline, FigureRange range) {
        for (int time = 0; time < lower.length; time++) {
            double difference = row[range.from() + time] - baseline[range.from() + time];
            moments.add(time, difference);
            if (difference < 0) {
                lower[time]++;
            } else if (difference > 0) {
                higher[time]++;
            }
        }
    }

    /** Adds a replication that has just been added to both figures, which are over clients and both vary. */
    void addPair(double[] row, LevelSeries one, double[] baseline, LevelSeries other, FigureRange range) {
        for (int time = 0; time < lower.length; time++) {
            pairs.add(
                    time,
                    one.ratios(),
                    range.together(row, time),
                    range.clients(row, time),
                    other.ratios(),
                    range.together(baseline, time),
                    range.clients(baseline, time));
        }
    }

    /** In how many replications both figures exist. */
    int count(int time) {
        return moments.count(time);
    }

    /** In how many replications it is lower than in the baseline. */
    int lower(int time) {
        return lower[time];
    }

    /** In how many replications it is higher than in the baseline. */
    int higher(int time) {
        return higher[time];
    }

    /** Its mean: of a figure over clients the difference of the means over the clients of all replications. */
    double mean(int time, LevelPoint one, LevelPoint other) {
        return one.isOverClients() && count(time) > 0 ? one.mean() - other.mean() : moments.mean(time);
    }

    /** Half the width of its confidence interval. */
    double halfWidth(int time, LevelPoint one, LevelPoint other, double confidence) {
        return one.isOverClients() && count(time) > 0
                ? pairs.halfWidth(time, one.ratio(), other.ratio(), count(time), confidence)
                : moments.halfWidth(time, confidence);
    }
}
