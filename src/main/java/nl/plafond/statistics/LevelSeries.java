package nl.plafond.statistics;

/**
 * A figure of a scenario through time, over the replications so far: its mean and spread in each month or year.
 *
 * <p>Only what varies needs one. What was the same in all replications so far gets it when it is not any more.
 */
final class LevelSeries {
    private final boolean overClients;
    private final RunningMoments moments;
    private final Ratios ratios;
    private final PercentileSamples samples;

    private LevelSeries(FigureRange range, PercentileSamples samples) {
        overClients = range.isOverClients();
        moments = new RunningMoments(overClients ? 0 : range.length());
        ratios = new Ratios(overClients ? range.length() : 0);
        this.samples = samples;
    }

    /** A figure that was the same in so many replications. */
    static LevelSeries constant(double[] row, FigureRange range, int replications) {
        var values = new float[range.length()];
        for (int time = 0; time < values.length; time++) {
            values[time] = (float) row[range.from() + time];
        }
        var series = new LevelSeries(range, new PercentileSamples(values, replications));
        for (int time = 0; time < values.length; time++) {
            if (range.isOverClients()) {
                series.ratios.repeat(time, range.together(row, time), range.clients(row, time), replications);
            } else {
                series.moments.repeat(time, row[range.from() + time], replications);
            }
        }
        return series;
    }

    /** Adds a replication. */
    void add(double[] row, FigureRange range) {
        if (overClients) {
            for (int time = 0; time < range.length(); time++) {
                ratios.add(time, range.together(row, time), range.clients(row, time));
            }
        } else {
            moments.addAll(row, range.from());
        }
        samples.add(row, range.from());
    }

    boolean isOverClients() {
        return overClients;
    }

    /** In how many replications it exists. */
    int count(int time) {
        return overClients ? ratios.count(time) : moments.count(time);
    }

    /** Its mean, that over the clients of all replications where it is one over clients. */
    double mean(int time) {
        return overClients ? ratios.ratio(time) : moments.mean(time);
    }

    /** Half the width of the confidence interval of the mean; not a number below two replications. */
    double halfWidth(int time, double confidence) {
        return overClients ? ratios.halfWidth(time, confidence) : moments.halfWidth(time, confidence);
    }

    /** How its values lie. */
    Spread spread(int time) {
        return samples.of(time);
    }

    /** Its values in the first replications, in their order; not a number where it does not exist. */
    double[] inOrder(int time) {
        return samples.inOrder(time);
    }

    /** Sums for all clients over their number, of a figure that is a mean or a share over clients. */
    Ratios ratios() {
        return ratios;
    }
}
