package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values that some figures had in each replication, for their quantiles.
 *
 * <p>The values of the first {@value #EXACT} replications are kept in order, in single precision, seven digits, and whole
 * numbers in half of that. Memory would grow without end, so from then on all of them are kept as a {@link RoundedSpread}
 * beside those. Fed in the order of the replications it tells the same whatever the number of threads.
 */
final class PercentileSamples {
    /** Of how many replications the values are kept one by one. */
    static final int EXACT = 1024;

    private final float[] first;
    /** How often the first values came before any other. */
    private final int before;

    private final List<SampleBlock> full = new ArrayList<>();
    /** The values of the latest replications, one replication after the other; no room for any before the first. */
    private float[] latest = {};

    private int filled;
    /** Per figure what is kept of more replications; nothing before. */
    private RoundedSpread[] rounded = {};

    /** None of so many figures yet. */
    PercentileSamples(int figures) {
        this(new float[figures], 0);
    }

    /** The same values in so many replications. */
    PercentileSamples(float[] values, int replications) {
        first = values;
        before = replications;
    }

    /** Adds a replication: the values of all figures, which stand side by side from a place on. */
    void add(double[] values, int from) {
        if (replications() >= EXACT && rounded.length == 0) {
            round();
        }
        if (rounded.length > 0) {
            for (int figure = 0; figure < rounded.length; figure++) {
                if (!Double.isNaN(values[from + figure])) {
                    rounded[figure].add((float) values[from + figure]);
                }
            }
            return;
        }
        if (latest.length == 0) {
            latest = new float[SampleBlock.REPLICATIONS * first.length];
        }
        for (int figure = 0; figure < first.length; figure++) {
            latest[filled * first.length + figure] = (float) values[from + figure];
        }
        if (++filled == SampleBlock.REPLICATIONS) {
            full.add(SampleBlock.of(latest, first.length));
            filled = 0;
        }
    }

    /** Of how many replications the values are kept one by one. */
    private int replications() {
        return before + full.size() * SampleBlock.REPLICATIONS + filled;
    }

    private void round() {
        rounded = new RoundedSpread[first.length];
        for (int figure = 0; figure < rounded.length; figure++) {
            var sorted = numbersOf(values(figure));
            Arrays.sort(sorted);
            rounded[figure] = RoundedSpread.of(sorted);
        }
    }

    /** How the values of one figure lie. */
    Spread of(int figure) {
        if (rounded.length > 0) {
            return rounded[figure];
        }
        return before == replications()
                ? RoundedSpread.of(first[figure], before)
                : new ExactSpread(numbersOf(values(figure)));
    }

    /**
     * The values of a figure in the first replications, at most {@value #EXACT} of them, in their order; not a number where it
     * does not exist.
     */
    double[] inOrder(int figure) {
        var all = values(figure);
        return all.length > EXACT ? Arrays.copyOf(all, EXACT) : all;
    }

    private double[] values(int figure) {
        var all = new double[replications()];
        Arrays.fill(all, 0, before, first[figure]);
        int n = before;
        for (var block : full) {
            n = block.copy(figure, all, n);
        }
        for (int replication = 0; replication < filled; replication++) {
            all[n++] = latest[replication * first.length + figure];
        }
        return all;
    }

    private static double[] numbersOf(double[] all) {
        int n = 0;
        for (double value : all) {
            if (!Double.isNaN(value)) {
                all[n++] = value;
            }
        }
        return n == all.length ? all : Arrays.copyOf(all, n);
    }
}
