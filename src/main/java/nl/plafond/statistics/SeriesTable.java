package nl.plafond.statistics;

/**
 * The figures of one scenario, and their differences with the baseline, over the replications so far.
 *
 * <p>Most figures of a region never vary: a model uses few of the rules, and a measure starts some time. Those cost next to
 * nothing; only what is not as it was in the first replication is added up.
 */
final class SeriesTable {
    private final Cells cells;
    private final double[] first;
    /** By range; nothing where all replications so far have been the same. */
    private final LevelSeries[] levels;

    private final DifferenceSeries[] differences;

    SeriesTable(Cells cells) {
        this.cells = cells;
        first = new double[cells.length()];
        levels = new LevelSeries[cells.ranges().size()];
        differences = new DifferenceSeries[levels.length];
    }

    /** Adds the levels of a replication, before which there were so many others. */
    void add(double[] row, boolean[] withoutServices, int others) {
        if (others == 0) {
            System.arraycopy(row, 0, first, 0, row.length);
            return;
        }
        for (var range : cells.ranges()) {
            if (!withoutServices[range.service()]) {
                add(row, range, others);
            }
        }
    }

    private void add(double[] row, FigureRange range, int others) {
        int number = range.number();
        if (levels[number] == null && range.isSame(row, first)) {
            return;
        }
        if (levels[number] == null) {
            levels[number] = LevelSeries.constant(first, range, others);
        }
        levels[number].add(row, range);
    }

    /** Adds the differences of a replication that has just been added to this table and to that of the baseline. */
    void addDifferences(
            double[] row, SeriesTable baseline, double[] baselineRow, boolean[] withoutServices, int others) {
        for (var range : cells.ranges()) {
            boolean varies = levels[range.number()] != null || baseline.levels[range.number()] != null;
            if (varies && !withoutServices[range.service()]) {
                addDifference(row, baseline, baselineRow, range, others);
            }
        }
    }

    private void addDifference(
            double[] row, SeriesTable baseline, double[] baselineRow, FigureRange range, int others) {
        int number = range.number();
        if (differences[number] == null) {
            differences[number] = DifferenceSeries.constant(first, baseline.first, range, others);
        }
        differences[number].add(row, baselineRow, range);
        // What does not vary has nothing in common with what does.
        if (range.isOverClients() && levels[number] != null && baseline.levels[number] != null) {
            differences[number].addPair(row, levels[number], baselineRow, baseline.levels[number], range);
        }
    }

    /** Whether a figure, in all its months or years, never varied and is that of the baseline, which never did either. */
    boolean isAlways(SeriesTable baseline, FigureRange range) {
        return isConstant(range) && baseline.isConstant(range) && range.isSame(first, baseline.first);
    }

    /** Whether a figure has been the same in all replications so far. */
    private boolean isConstant(FigureRange range) {
        return levels[range.number()] == null;
    }

    /** Whether a figure never varied and is above zero in none of its months or years. */
    boolean isNeverAbove(FigureRange range) {
        boolean above = false;
        for (int cell = range.from(); cell < range.to(); cell++) {
            above |= first[cell] > 0;
        }
        return isConstant(range) && !above;
    }

    /** A figure in all replications so far. */
    LevelPoint level(int cell, int replications) {
        var range = cells.rangeOf(cell);
        int time = cell - range.from();
        var series = levels[range.number()];
        return series == null
                ? new LevelPoint(LevelSeries.constant(first, range.at(time), replications), 0)
                : new LevelPoint(series, time);
    }

    /** The difference of a figure with the baseline in all replications so far. */
    DifferencePoint difference(int cell, SeriesTable baseline, int replications) {
        var range = cells.rangeOf(cell);
        int time = cell - range.from();
        var series = differences[range.number()];
        var one = level(cell, replications);
        var other = baseline.level(cell, replications);
        return series == null
                ? new DifferencePoint(
                        DifferenceSeries.constant(first, baseline.first, range.at(time), replications), 0, one, other)
                : new DifferencePoint(series, time, one, other);
    }
}
