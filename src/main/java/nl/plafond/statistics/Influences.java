package nl.plafond.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of the uncertain numbers has to do with what comes of the possible futures.
 *
 * <p>Each is judged by itself by a {@link MonotoneFit} over the futures as they were played. That is a first judgement: what
 * only two numbers do together it does not see, nor what rises and falls again along one.
 */
final class Influences {
    /** Those of a run in which nothing is drawn. */
    static final Influences NONE = new Influences(DrawTable.EMPTY, 0);

    /** Below this part of the variance a number is no help to a reader. */
    private static final double LEAST = 0.03;
    /** One in so many futures lies at an end of a number's range. */
    private static final int OUTER = 32;
    /** An end holds at least so many. */
    private static final int AT_LEAST = 4;

    private final DrawTable draws;
    private final int asked;
    private final int futures;
    /** Per number the futures from its lowest to its highest value; nothing before it is asked for. */
    private final int[][] orders;

    /** Those over the first futures of a table. */
    Influences(DrawTable draws, int futures) {
        this.draws = draws;
        asked = futures;
        this.futures = Math.min(futures, draws.futures());
        orders = new int[draws.numbers().size()][];
    }

    /** Over how many futures they were asked for. */
    int asked() {
        return asked;
    }

    /**
     * The number that explains most of a difference; empty if none explains {@value #LEAST} of its variance, or more than idle
     * numbers would.
     *
     * <p>That chance alone is not enough is judged by the ranks of the differences, so that a few wild ones make no mover.
     *
     * @param differences one a future; not a number where it does not exist
     */
    Optional<Influence> strongest(double[] differences) {
        int count = draws.numbers().size();
        var asked = existing(differences);
        if (count == 0 || asked.length <= AT_LEAST) {
            return Optional.empty();
        }
        double largest = ChanceFit.largest(asked.length, count);
        var ranks = Ranks.of(differences);
        return IntStream.range(0, count)
                .filter(i -> fit(i, ranks).explained() > largest)
                .mapToObj(i -> influence(i, differences))
                .filter(i -> i.explained() >= LEAST)
                .max(Comparator.comparingDouble(Influence::explained));
    }

    private Influence influence(int number, double[] differences) {
        var along = along(number, differences);
        int quarter = Math.max(1, along.length / 4);
        return new Influence(
                draws.numbers().get(number),
                fit(number, differences).explainedWithoutBias(),
                median(Arrays.copyOf(along, quarter)),
                median(Arrays.copyOfRange(along, along.length - quarter, along.length)));
    }

    private static double median(double[] values) {
        return new ExactSpread(values).quantile(0.5);
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

    private double[] along(int number, double[] values) {
        return Arrays.stream(order(number))
                .filter(k -> exists(values, k))
                .mapToDouble(k -> values[k])
                .toArray();
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
