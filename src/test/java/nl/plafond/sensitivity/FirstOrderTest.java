package nl.plafond.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.plafond.uncertainty.ScrambledSequence;
import org.junit.jupiter.api.Test;

/** Shares of functions of which they are known, over designs like those of a run. */
class FirstOrderTest {
    private static final int DESIGNS = 100;
    private static final int FUTURES = 512;
    private static final int IDLE = 10;

    /** What came of all designs. */
    private record Scores(
            List<Score> inputs, Score moving, Score idle, Score chance, Score others, Score interplay, int idleTold) {}

    /** A table of futures, a figure in each, and the same once more with another draw of chance. */
    private static final class Design {
        private final FirstOrder order;
        private final double[] values;
        private final double[] again;

        private Design(FirstOrder order, double[] values, double[] again) {
            this.order = order;
            this.values = values;
            this.again = again;
        }
    }

    private static List<Mover> movers(int count) {
        return IntStream.range(0, count).mapToObj(i -> Mover.of("x" + i)).toList();
    }

    /** A design of a seed, with so much of the variance by chance. */
    private static Design design(KnownFunction known, int seed, int futures, double chance) {
        int inputs = known.shares().length + IDLE;
        var draws = new HashMap<String, float[]>();
        var drawn = new double[futures][inputs];
        for (int input = 0; input < inputs; input++) {
            var sequence = new ScrambledSequence(seed, "x" + input);
            var column = new float[futures];
            for (int future = 0; future < futures; future++) {
                drawn[future][input] = sequence.at(future);
                column[future] = (float) drawn[future][input];
            }
            draws.put("x" + input, column);
        }
        var random = new Random(seed);
        double deviation = Math.sqrt(known.variance() * chance / (1 - chance));
        var expected = Arrays.stream(drawn).mapToDouble(known.function()).toArray();
        return new Design(
                FirstOrder.of(movers(inputs), draws),
                played(expected, deviation, random),
                chance > 0 ? played(Arrays.copyOf(expected, futures / 4), deviation, random) : new double[0]);
    }

    private static double[] played(double[] expected, double deviation, Random random) {
        return Arrays.stream(expected)
                .map(v -> v + deviation * random.nextGaussian())
                .toArray();
    }

    private static Scores scores(KnownFunction known, double chance) {
        int moving = known.shares().length;
        var inputs = IntStream.range(0, moving).mapToObj(i -> new Score()).toList();
        var scores = new Scores(inputs, new Score(), new Score(), new Score(), new Score(), new Score(), 0);
        int idleTold = 0;
        for (int seed = 0; seed < DESIGNS; seed++) {
            var design = design(known, seed, FUTURES, chance);
            var split = design.order.split(design.values);
            for (int input = 0; input < moving + IDLE; input++) {
                double truth = input < moving ? known.shares()[input] * (1 - chance) : 0;
                (truth > 0 ? scores.moving : scores.idle).add(split.share(input), truth);
                if (input < moving) {
                    scores.inputs.get(input).add(split.share(input), truth);
                }
            }
            var told = (VarianceShares.Told) design.order.shares(design.values, design.again);
            var names = told.movers().stream().map(m -> m.mover().name()).toList();
            var untold = IntStream.range(0, moving).filter(i -> !names.contains("x" + i));
            scores.others.add(
                    told.others(),
                    untold.mapToDouble(i -> known.shares()[i] * (1 - chance)).sum());
            scores.interplay.add(
                    told.interplay(), (1 - DoubleStream.of(known.shares()).sum()) * (1 - chance));
            told.chance().ifPresent(share -> scores.chance.add(share, chance));
            idleTold += (int) IntStream.range(moving, moving + IDLE)
                    .filter(i -> names.contains("x" + i))
                    .count();
        }
        return new Scores(inputs, scores.moving, scores.idle, scores.chance, scores.others, scores.interplay, idleTold);
    }

    private static void assertGood(Scores scores) {
        assertThat(scores.inputs).allSatisfy(input -> assertThat(input.error()).isLessThan(0.025));
        assertThat(scores.moving.held()).isBetween(0.90, 0.98);
        assertThat(scores.idle.error()).isLessThan(0.025);
        assertThat(scores.idle.held()).isBetween(0.90, 0.98);
        assertThat(scores.idleTold).isZero();
    }

    @Test
    void theSharesOfIshigamiAreFoundWithinTheirIntervals() {
        assertGood(scores(KnownFunction.ishigami(), 0));
    }

    @Test
    void theSharesOfTheProductOfSobolAreFoundWithinTheirIntervals() {
        assertGood(scores(KnownFunction.g(), 0));
    }

    @Test
    void aFifthOfChanceIsToldFromWhatMovesIt() {
        for (var known : List.of(KnownFunction.ishigami(), KnownFunction.g())) {
            var scores = scores(known, 0.2);

            assertGood(scores);
            assertThat(scores.chance.error()).isLessThan(0.03);
            assertThat(scores.chance.held()).isBetween(0.90, 0.98);
            assertThat(scores.interplay.held()).isBetween(0.90, 0.98);
            assertThat(scores.others.held()).isBetween(0.90, 0.98);
        }
    }

    @Test
    void aHeavyTailMakesIdleNumbersNoMovers() {
        // The variance itself hangs on a few futures here, so that shares of it are less sure.
        var scores = scores(KnownFunction.lognormal(1, 0.7), 0.2);

        assertThat(scores.idle.error()).isLessThan(0.025);
        assertThat(scores.idle.held()).isBetween(0.90, 0.98);
        assertThat(scores.idleTold).isZero();
        assertThat(scores.inputs).allSatisfy(input -> assertThat(input.error()).isLessThan(0.1));
    }

    @Test
    void allSharesAreOneTogether() {
        var design = design(KnownFunction.g(), 0, FUTURES, 0.2);

        var told = (VarianceShares.Told) design.order.shares(design.values, design.again);

        assertThat(sum(told)).isCloseTo(1, within(1e-9));
    }

    private static double sum(VarianceShares.Told told) {
        return told.movers().stream().mapToDouble(m -> m.share().value()).sum()
                + told.chance().orElseThrow().value()
                + told.others().value()
                + told.interplay().value();
    }

    @Test
    void theLargestComesFirstWithWhatTheFigureIsAtItsEnds() {
        var drawn = drawn(3, FUTURES);
        var values = IntStream.range(0, FUTURES)
                .mapToDouble(k -> 8 * drawn.get("x1")[k] - 4 * drawn.get("x2")[k])
                .toArray();

        var told = (VarianceShares.Told) FirstOrder.of(movers(3), drawn).shares(values);

        assertThat(told.movers()).extracting(m -> m.mover().name()).containsExactly("x1", "x2");
        assertThat(told.movers().get(0).share().value()).isCloseTo(0.8, within(0.001));
        assertThat(told.movers().get(0).rises()).isTrue();
        // A quarter is an eighth of the range above its end in the middle: 8 × 1/8 - 4 × 1/2.
        assertThat(told.movers().get(0).whenLow()).isCloseTo(-1, within(0.2));
        assertThat(told.movers().get(1).rises()).isFalse();
        assertThat(told.variance()).isCloseTo(80 / 12.0, within(0.1));
        assertThat(told.chance()).isEmpty();
    }

    private static HashMap<String, float[]> drawn(int numbers, int futures) {
        var draws = new HashMap<String, float[]>();
        for (int number = 0; number < numbers; number++) {
            var sequence = new ScrambledSequence(1, "x" + number);
            var column = new float[futures];
            IntStream.range(0, futures).forEach(k -> column[k] = (float) sequence.at(k));
            draws.put("x" + number, column);
        }
        return draws;
    }

    @Test
    void aWholeNumberOfFewValuesIsAMover() {
        var drawn = drawn(2, FUTURES);
        var thirds = drawn.get("x0");
        IntStream.range(0, FUTURES).forEach(k -> thirds[k] = (float) Math.floor(3 * thirds[k]));
        // 0, 1, 0 along three values as likely, with a variance of 2/9, and a number of 1/12.
        var values = IntStream.range(0, FUTURES)
                .mapToDouble(k -> (thirds[k] == 1 ? 1 : 0) + drawn.get("x1")[k])
                .toArray();

        var told = (VarianceShares.Told) FirstOrder.of(movers(2), drawn).shares(values);

        assertThat(told.movers().get(0).mover().name()).isEqualTo("x0");
        assertThat(told.movers().get(0).share().value()).isCloseTo(8 / 11.0, within(0.01));
    }

    @Test
    void numbersThatAreDrawnTogetherAreOneMover() {
        var drawn = drawn(4, FUTURES);
        var near = drawn.get("x0").clone();
        IntStream.range(0, FUTURES).forEach(k -> near[k] += drawn.get("x3")[k] / 10);
        drawn.put("x1", near);
        var group = new Mover("prices", List.of("x0", "x1"));
        // The difference of two that lie near each other, their product, and a number apart.
        var values = IntStream.range(0, FUTURES)
                .mapToDouble(
                        k -> 5 * (near[k] - drawn.get("x0")[k]) + near[k] * drawn.get("x0")[k] + drawn.get("x2")[k])
                .toArray();
        var alone = IntStream.range(0, FUTURES)
                .mapToDouble(k -> values[k] - drawn.get("x2")[k])
                .toArray();

        var told = (VarianceShares.Told)
                FirstOrder.of(List.of(group, Mover.of("x2")), drawn).shares(values);

        double own = variance(alone);
        assertThat(told.movers().get(0).mover()).isEqualTo(group);
        assertThat(told.movers().get(0).share().value()).isCloseTo(own / (own + 1 / 12.0), within(0.01));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }

    @Test
    void whereThereIsNothingToDivideItSaysWhy() {
        var order = FirstOrder.of(movers(2), drawn(2, FUTURES));
        var halved = new double[FUTURES];
        Arrays.fill(halved, 0, FUTURES - VarianceShares.LEAST_FUTURES + 1, Double.NaN);

        assertThat(order.shares(new double[FUTURES]))
                .isEqualTo(new VarianceShares.None(VarianceShares.Reason.NEVER_DIFFERS));
        assertThat(order.shares(halved)).isEqualTo(new VarianceShares.None(VarianceShares.Reason.TOO_FEW));
        assertThat(FirstOrder.of(List.of(), new HashMap<>()).shares(new double[FUTURES]))
                .isEqualTo(new VarianceShares.None(VarianceShares.Reason.NOTHING_DRAWN));
    }

    @Test
    void whatIsToldApartGrowsAsFuturesBecomeFewer() {
        // The largest of 190 chi-square numbers with two degrees of freedom: -2 ln(1 - 0.95^(1/190)) = 16.43.
        assertThat(VarianceSplit.noise(190, 128)).isCloseTo((16.43 - 2) / 128, within(1e-4));
        assertThat(VarianceSplit.noise(190, 256)).isCloseTo((16.43 - 2) / 256, within(1e-4));
        assertThat(VarianceSplit.noise(190, 512)).isEqualTo(0.03);
    }
}
