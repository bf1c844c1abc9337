package nl.plafond.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.plafond.uncertainty.ScrambledSequence;
import org.junit.jupiter.api.Test;

/** Total effects of functions of which they are known, over designs like those of a study. */
class TotalEffectsTest {
    private static final int DESIGNS = 100;
    private static final int FUTURES = 512;

    private static double[][] drawn(String name, int seed, int inputs) {
        var drawn = new double[FUTURES][inputs];
        for (int input = 0; input < inputs; input++) {
            var sequence = new ScrambledSequence(seed, name + input);
            for (int future = 0; future < FUTURES; future++) {
                drawn[future][input] = sequence.at(future);
            }
        }
        return drawn;
    }

    private static void assertHeld(KnownFunction known) {
        var score = new Score();
        for (int seed = 0; seed < DESIGNS; seed++) {
            var first = drawn("first", seed, known.totals().length);
            var second = drawn("second", seed, known.totals().length);
            for (int input = 0; input < known.totals().length; input++) {
                int moved = input;
                var values = new double[FUTURES];
                var redrawn = new double[FUTURES];
                IntStream.range(0, FUTURES).forEach(k -> {
                    values[k] = known.function().applyAsDouble(first[k]);
                    var other = first[k].clone();
                    other[moved] = second[k][moved];
                    redrawn[k] = known.function().applyAsDouble(other);
                });
                score.add(TotalEffects.of(values, redrawn).orElseThrow(), known.totals()[input]);
            }
        }
        assertThat(score.error()).isLessThan(0.05);
        assertThat(score.held()).isBetween(0.90, 0.98);
    }

    @Test
    void theTotalEffectsOfIshigamiAreFoundWithinTheirIntervals() {
        assertHeld(KnownFunction.ishigami());
    }

    @Test
    void theTotalEffectsOfTheProductOfSobolAreFoundWithinTheirIntervals() {
        assertHeld(KnownFunction.g());
    }

    @Test
    void whatAnIdleNumberMovesIsNothing() {
        var values = IntStream.range(0, FUTURES).mapToDouble(k -> k).toArray();

        assertThat(TotalEffects.of(values, values)).contains(new Share(0, 0, 0));
    }

    @Test
    void whatNeverDiffersOrHardlyExistsHasNoTotalEffect() {
        var few = new double[VarianceShares.LEAST_FUTURES - 1];
        IntStream.range(0, few.length).forEach(k -> few[k] = k);

        assertThat(TotalEffects.of(few, few)).isEmpty();
        assertThat(TotalEffects.of(new double[FUTURES], new double[FUTURES])).isEmpty();
    }
}
