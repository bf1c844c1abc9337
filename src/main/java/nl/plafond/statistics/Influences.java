package nl.plafond.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.sensitivity.FirstOrder;
import nl.plafond.sensitivity.VarianceShares;

/**
 * Which of the uncertain numbers has to do with what comes of the possible futures.
 *
 * <p>What moves a difference is a share of its variance; what turns an outcome is judged along each number by itself, by a
 * {@link MonotoneFit} over the futures as they were played.
 */
final class Influences {
    /** Those of a run in which nothing is drawn. */
    static final Influences NONE = new Influences(DrawTable.EMPTY, 0);

    /** One in so many futures lies at an end of a number's range. */
    private static final int OUTER = 32;
    /** An end holds at least so many. */
    private static final int AT_LEAST = 4;

    private final DrawTable draws;
    private final FirstOrder firstOrder;
    private final int asked;
    private final int futures;
    /** Per number the futures from its lowest to its highest value; nothing before it is asked for. */
    private final int[][] orders;

    /** Those over the first futures of a table. */
    Influences(DrawTable draws, int futures) {
        this.draws = draws;
        firstOrder = draws.firstOrder();
        asked = futures;
        this.futures = Math.min(futures, draws.futures());
        orders = new int[draws.numbers().size()][];
    }

    /** Over how many futures they were asked for. */
    int asked() {
        return asked;
    }

    /** How the variance of a difference is divided: one a future; not a number where it does not exist. */
    VarianceShares shares(double[] differences) {
        return firstOrder.shares(Arrays.copyOf(differences, Math.min(differences.length, futures)));
    }

    /**
     * The number at an end of whose range less than half of the futures keep to an outcome, the one where fewest do; empty if
     * none turns it.
     *
     * @param kept 1 for a future that keeps to it, 0 for another; not a number where there is no difference
     */
    Optional<Turn> turn(double[] kept) {
        int asked = existing(kept).length;
        int outer = Math.max(AT_LEAST, asked / OUTER);
        double others = Arrays.stream(kept).filter(k -> k == 0).count();
        // Where there are not enough other futures to be most of those at an end, none can turn it.
        if (2 * others <= outer || asked <= outer) {
            return Optional.empty();
        }
        return IntStream.range(0, draws.numbers().size())
                .mapToObj(i -> turn(i, kept, outer))
                .filter(t -> t.share() < 0.5)
                .min(Comparator.comparingDouble(Turn::share));
    }

    private Turn turn(int number, double[] kept, int outer) {
        var fit = fit(number, kept);
        double low = fit.atLow(outer);
        double high = fit.atHigh(outer);
        return new Turn(draws.numbers().get(number), high < low, Math.min(low, high));
    }

    private MonotoneFit fit(int number, double[] values) {
        var drawn = draws.values().get(number);
        var asked = Arrays.stream(order(number)).filter(k -> exists(values, k)).toArray();
        var numbers = new float[asked.length];
        for (int place = 0; place < asked.length; place++) {
            numbers[place] = drawn[asked[place]];
        }
        return MonotoneFit.of(
                numbers, Arrays.stream(asked).mapToDouble(k -> values[k]).toArray());
    }

    private int[] existing(double[] values) {
        return IntStream.range(0, futures).filter(k -> exists(values, k)).toArray();
    }

    private static boolean exists(double[] values, int future) {
        return future < values.length && !Double.isNaN(values[future]);
    }

    private int[] order(int number) {
        if (orders[number] == null) {
            var drawn = draws.values().get(number);
            orders[number] = IntStream.range(0, futures)
                    .boxed()
                    .sorted(Comparator.comparingDouble(k -> drawn[k]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return orders[number];
    }
}
