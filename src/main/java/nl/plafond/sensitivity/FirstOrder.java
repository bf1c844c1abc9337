package nl.plafond.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * First-order shares of variance from a table of futures in which all numbers were drawn at once: what part of the variance of a
 * figure goes when a mover is known, on average (Sobol' 1993).
 *
 * <p>The figure is fitted by least squares on smooth functions of the ranks of the movers that have to do with it. The variance
 * of what is fitted along a mover is its share; what the fit follows of chance is taken off (as an adjusted R² does), so that
 * the shares of idle movers are 0 on average.
 */
public final class FirstOrder {
    private final List<Mover> movers;
    private final List<List<DrawnColumn>> columns;
    private final int futures;
    /** The futures that were asked for last, and the functions over them. */
    private int[] asked = {};

    private List<MoverBasis> bases = List.of();

    private FirstOrder(List<Mover> movers, List<List<DrawnColumn>> columns) {
        this.movers = movers;
        this.columns = columns;
        futures = columns.isEmpty() ? 0 : columns.get(0).get(0).futures();
    }

    /**
     * That of some movers.
     *
     * @param draws what each number was in each future, by its path; as many of each
     */
    public static FirstOrder of(List<Mover> movers, Map<String, float[]> draws) {
        var columns = movers.stream()
                .map(mover -> mover.numbers().stream()
                        .map(number -> new DrawnColumn(draws.get(number)))
                        .toList())
                .toList();
        return new FirstOrder(List.copyOf(movers), columns);
    }

    /**
     * The shares of a figure, of which no future was played twice.
     *
     * @param values the figure in each future, in their order; not a number where it does not exist
     */
    public VarianceShares shares(double[] values) {
        return shares(values, new double[0]);
    }

    /**
     * The shares of a figure.
     *
     * @param values the figure in each future, in their order; not a number where it does not exist
     * @param again the figure in the first futures, played once more with another draw of chance
     */
    public VarianceShares shares(double[] values, double[] again) {
        if (movers.isEmpty()) {
            return new VarianceShares.None(VarianceShares.Reason.NOTHING_DRAWN);
        }
        var there = there(values);
        if (there.length < VarianceShares.LEAST_FUTURES) {
            return new VarianceShares.None(VarianceShares.Reason.TOO_FEW);
        }
        if (Arrays.stream(there).allMatch(k -> values[k] == values[there[0]])) {
            return new VarianceShares.None(VarianceShares.Reason.NEVER_DIFFERS);
        }
        return split(values).told(Chance.of(values, again));
    }

    /** The variance of a figure that exists in enough futures and differs, divided over the movers. */
    VarianceSplit split(double[] values) {
        var there = there(values);
        return new VarianceSplit(
                movers,
                basesOver(there),
                Arrays.stream(there).mapToDouble(k -> values[k]).toArray());
    }

    /** The futures in which a figure exists. */
    private int[] there(double[] values) {
        return IntStream.range(0, Math.min(values.length, futures))
                .filter(k -> !Double.isNaN(values[k]))
                .toArray();
    }

    private synchronized List<MoverBasis> basesOver(int[] there) {
        if (!Arrays.equals(there, asked)) {
            asked = there;
            bases = columns.stream().map(c -> MoverBasis.of(c, there)).toList();
        }
        return bases;
    }
}
