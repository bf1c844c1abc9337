package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonotoneFitTest {
    @Test
    void neighboursThatFallAreFittedByTheirMean() {
        // 1, 3, 2, 4: the pair 3, 2 falls and becomes 2.5; the mean is 2.5, so 5 is to be explained and 0.5 is left.
        var fit = MonotoneFit.of(new float[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4});

        assertThat(fit.atLow(1)).isEqualTo(1);
        assertThat(fit.atHigh(3)).isEqualTo((2.5 + 2.5 + 4) / 3);
        assertThat(fit.explained()).isCloseTo(0.9, within(1e-12));
        // By chance there are 1 + 1/2 + 1/3 + 1/4 = 25/12 levels: 1 - 0.1 × 3 / (4 - 25/12).
        assertThat(fit.explainedWithoutBias()).isCloseTo(1 - 0.1 * 36 / 23, within(1e-12));
    }

    @Test
    void whatFallsIsFittedAsWell() {
        var fit = MonotoneFit.of(new float[] {1, 2, 3, 4}, new double[] {4, 2, 3, 1});

        assertThat(fit.atLow(1)).isEqualTo(4);
        assertThat(fit.atHigh(1)).isEqualTo(1);
        assertThat(fit.explained()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void whatStandsAtOneNumberHasOneValue() {
        // 0 and 4 at the number 1 are fitted by 2; 6 at the number 2 by 6.
        var fit = MonotoneFit.of(new float[] {1, 1, 2}, new double[] {0, 4, 6});

        assertThat(fit.atLow(2)).isEqualTo(2);
        assertThat(fit.atHigh(1)).isEqualTo(6);
    }

    @Test
    void whereNothingVariesNothingIsExplained() {
        var fit = MonotoneFit.of(new float[] {1, 2, 3}, new double[] {5, 5, 5});

        assertThat(fit.explained()).isZero();
        assertThat(fit.explainedWithoutBias()).isNegative();
    }

    /** Of two numbers in random order the second is the higher one half of the time; of three there are six orders. */
    @Test
    void theChanceOfEachNumberOfLevelsIsThatOfCyclesInAPermutation() {
        assertThat(ChanceFit.weights(2)[1]).isEqualTo(0.5);
        assertThat(ChanceFit.weights(2)[2]).isEqualTo(0.5);
        assertThat(ChanceFit.weights(3)[1]).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(ChanceFit.weights(3)[2]).isCloseTo(3 / 6.0, within(1e-12));
        assertThat(ChanceFit.weights(3)[3]).isCloseTo(1 / 6.0, within(1e-12));
    }

    /**
     * None of 150 idle numbers passes in 95% of cases or more. Of 60 cases 3 are expected at most; that 9 or more come of such a
     * chance happens once in 300 times.
     */
    @Test
    void idleNumbersExplainNoMoreThanWhatIsAllowedFor() {
        var random = new Random(1);
        int beyond = 0;
        for (int time = 0; time < 60; time++) {
            var values = Ranks.of(random.doubles(256).toArray());
            double largest = IntStream.range(0, 150)
                    .mapToDouble(
                            i -> MonotoneFit.of(shuffled(256, random), values).explained())
                    .max()
                    .orElseThrow();
            beyond += largest > ChanceFit.largest(256, 150) ? 1 : 0;
        }
        assertThat(beyond).isLessThan(9);
    }

    private static float[] shuffled(int n, Random random) {
        var numbers = new float[n];
        for (int k = 0; k < n; k++) {
            int other = random.nextInt(k + 1);
            numbers[k] = numbers[other];
            numbers[other] = k;
        }
        return numbers;
    }
}
