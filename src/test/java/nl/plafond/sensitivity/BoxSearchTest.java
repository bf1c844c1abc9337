package nl.plafond.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.uncertainty.ScrambledSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxSearchTest {
    private static final int DESIGNS = 100;
    private static final int FUTURES = 512;

    /** Of the twelve numbers three bound the region; it holds an eighth of all futures. */
    private static boolean planted(double[] x) {
        return x[2] >= 0.6 && x[5] <= 0.5 && x[9] >= 0.375;
    }

    /** Future by future what was drawn of so many numbers, evenly between 0 and 1. */
    private static double[][] design(int seed, int numbers, int futures) {
        var sequences = IntStream.range(0, numbers)
                .mapToObj(i -> new ScrambledSequence(seed, "number " + i))
                .toList();
        return IntStream.range(0, futures)
                .mapToObj(k -> sequences.stream().mapToDouble(s -> s.at(k)).toArray())
                .toArray(double[][]::new);
    }

    private static Optional<FailureBox> search(double[][] design, double[] otherwise) {
        int numbers = design[0].length;
        return BoxSearch.of(
                IntStream.range(0, numbers).mapToObj(String::valueOf).toList(),
                IntStream.range(0, numbers)
                        .mapToObj(i -> {
                            var column = new float[design.length];
                            IntStream.range(0, design.length).forEach(k -> column[k] = (float) design[k][i]);
                            return column;
                        })
                        .toList(),
                otherwise);
    }

    private static double[] where(double[][] design, Predicate<double[]> otherwise) {
        return IntStream.range(0, design.length)
                .mapToDouble(k -> otherwise.test(design[k]) ? 1 : 0)
                .toArray();
    }

    private static boolean holds(FailureBox box, double[] x) {
        return box.sides().stream().allMatch(side -> {
            double value = x[Integer.parseInt(side.number())];
            return value >= side.atLeast().orElse(Double.NEGATIVE_INFINITY)
                    && value <= side.atMost().orElse(Double.POSITIVE_INFINITY);
        });
    }

    /** In each of the designs; also what it holds of futures that it was not made from. */
    @Test
    void aPlantedRegionIsFound() {
        var fresh = design(-1, 12, 8192);
        for (int seed = 0; seed < DESIGNS; seed++) {
            var design = design(seed, 12, FUTURES);
            var box = search(design, where(design, BoxSearchTest::planted)).orElseThrow();
            assertThat(box.sides()).extracting(FailureBox.Side::number).containsExactlyInAnyOrder("2", "5", "9");
            assertThat(box.coverage()).isGreaterThan(0.8);
            assertThat(box.density()).isGreaterThan(0.8);
            assertThat(coverage(box, fresh)).isGreaterThan(0.8);
            assertThat(density(box, fresh)).isGreaterThan(0.8);
        }
    }

    /** One future in ten comes out by the toss of a coin, and 187 other numbers are drawn too. */
    @Test
    void itIsFoundAmongManyNumbersWithChanceInIt() {
        var fresh = design(-1, 12, 8192);
        for (int seed = 0; seed < 10; seed++) {
            var design = design(seed, 190, FUTURES);
            var coin = new ScrambledSequence(seed, "coin");
            var otherwise = IntStream.range(0, FUTURES)
                    .mapToDouble(k -> coin.at(k) < 0.05 || (coin.at(k) > 0.1 && planted(design[k])) ? 1 : 0)
                    .toArray();
            var box = search(design, otherwise).orElseThrow();
            assertThat(box.sides()).extracting(FailureBox.Side::number).containsExactlyInAnyOrder("2", "5", "9");
            assertThat(coverage(box, fresh)).isGreaterThan(0.8);
            assertThat(density(box, fresh)).isGreaterThan(0.8);
        }
    }

    private static double coverage(FailureBox box, double[][] fresh) {
        return count(fresh, x -> holds(box, x) && planted(x)) / count(fresh, BoxSearchTest::planted);
    }

    private static double density(FailureBox box, double[][] fresh) {
        return count(fresh, x -> holds(box, x) && planted(x)) / count(fresh, x -> holds(box, x));
    }

    private static double count(double[][] fresh, Predicate<double[]> of) {
        return Stream.of(fresh).filter(of).count();
    }

    /** Whatever the toss of a coin decides has no region; a level of 5% allows some five of a hundred designs. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.5, 0.8, 0.95})
    void chanceHasNoRegion(double often) {
        int found = 0;
        for (int seed = 0; seed < DESIGNS; seed++) {
            var coin = new ScrambledSequence(seed, "coin");
            var otherwise = IntStream.range(0, FUTURES)
                    .mapToDouble(k -> coin.at(k) < often ? 1 : 0)
                    .toArray();
            found += search(design(seed, 12, FUTURES), otherwise).isPresent() ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(5);
    }

    @Test
    void aWholeNumberIsBoundedByAWholeOne() {
        var design = design(1, 12, FUTURES);
        Stream.of(design).forEach(x -> x[4] = Math.floor(9 * x[4]));
        var box = search(design, where(design, x -> x[4] >= 6)).orElseThrow();
        assertThat(box.sides()).containsExactly(new FailureBox.Side("4", OptionalDouble.of(6), OptionalDouble.empty()));
        assertThat(box.coverage()).isEqualTo(1);
        assertThat(box.density()).isEqualTo(1);
    }

    @Test
    void twoNumbersThatAreOneBoundItOnce() {
        var design = design(2, 12, FUTURES);
        Stream.of(design).forEach(x -> x[7] = x[2]);
        var box = search(design, where(design, x -> x[2] > 0.3 && x[2] < 0.7)).orElseThrow();
        assertThat(box.sides()).extracting(FailureBox.Side::number).containsExactly("2");
        assertThat(box.sides().get(0).atLeast()).isPresent();
        assertThat(box.sides().get(0).atMost()).isPresent();
    }

    @Test
    void futuresInWhichThereIsNothingToSeeAreLeftOut() {
        var design = design(3, 12, FUTURES);
        var otherwise = where(design, x -> x[0] > 0.7);
        IntStream.range(0, 200).forEach(k -> otherwise[k] = Double.NaN);
        var box = search(design, otherwise).orElseThrow();
        assertThat(box.allFailing()).isEqualTo((int)
                Stream.of(design).skip(200).filter(x -> x[0] > 0.7).count());
        assertThat(box.coverage()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, Double.NaN})
    void whatIsNeverOrAlwaysOtherwiseHasNoRegion(double always) {
        assertThat(search(
                        design(4, 12, FUTURES),
                        IntStream.range(0, FUTURES).mapToDouble(k -> always).toArray()))
                .isEmpty();
    }

    @Test
    void whereNothingIsDrawnOrFewFuturesArePlayedThereIsNone() {
        assertThat(BoxSearch.of(List.of(), List.of(), where(design(5, 1, FUTURES), x -> x[0] > 0.5)))
                .isEmpty();
        var few = design(5, 12, 127);
        assertThat(search(few, where(few, x -> x[0] > 0.5))).isEmpty();
        var same = design(5, 1, FUTURES);
        var half = where(same, x -> x[0] > 0.5);
        Stream.of(same).forEach(x -> x[0] = 3);
        assertThat(search(same, half)).isEmpty();
    }
}
