package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionTest {
    private static final int FUTURES = 512;
    private static final int IDLE = 150;

    private final Random random = new Random(1);

    @Test
    void futuresAreCountedThreeWays() {
        var differences = FutureDifferences.of(-3, -0.5, -0.4, 0, 0.4, 0.5, Double.NaN);

        assertThat(differences.count(0.5)).isEqualTo(new OutcomeCounts(2, 3, 1));
        assertThat(differences.count(0)).isEqualTo(new OutcomeCounts(3, 1, 2));
        assertThat(differences.count(0.5).commonest()).isEqualTo(Outcome.SAME);
        assertThat(differences.quantile(0.5)).isEqualTo(-0.2);
    }

    @ParameterizedTest
    @CsvSource({
        "100,0,0,LESS,CERTAIN", "95,5,0,LESS,CERTAIN", "94,6,0,LESS,LIKELY", "0,3,97,MORE,CERTAIN",
        "2,98,0,SAME,CERTAIN", "10,80,10,SAME,LIKELY", "79,21,0,LESS,DEPENDS", "40,20,40,LESS,DEPENDS",
        "99,0,0,LESS,LIKELY", "10,0,0,LESS,LIKELY", "9,0,0,LESS,TOO_FEW", "0,0,0,SAME,TOO_FEW"
    })
    void eachOutcomeCanBeCertain(int less, int same, int more, Outcome outcome, Sureness sureness) {
        var found = conclude(IntStream.range(0, less + same + more)
                .mapToDouble(k -> k < less ? -1 : k < less + same ? 0 : 1)
                .toArray());

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.sureness()).isEqualTo(sureness);
        assertThat(found.turn()).isEmpty();
    }

    private static Conclusion conclude(double... differences) {
        return Conclusion.of(FutureDifferences.of(differences), 0.5);
    }

    /** A saving in 97% of the futures, and none where one number is in the last 3% of its range. */
    @Test
    void whatOneNumberTurnsIsNotCertain() {
        var draws = draws(FUTURES);
        var theta = draws.values().get(IDLE);
        var found = Conclusion.of(differences(draws, k -> Math.signum(theta[k] - 0.97)), 0.5);

        assertThat(found.outcome()).isEqualTo(Outcome.LESS);
        assertThat(found.counts().share(Outcome.LESS)).isCloseTo(0.97, within(0.002));
        assertThat(found.sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(found.turn()).hasValueSatisfying(turn -> {
            assertThat(turn.number()).isEqualTo("theta");
            assertThat(turn.high()).isTrue();
            assertThat(turn.share()).isLessThan(0.1);
        });
    }

    /**
     * The same share of futures, by chance. An idle number turns it only if 8 of the 16 futures at an end are among the 3%,
     * which for 150 numbers happens once in 300,000 times.
     */
    @Test
    void whatChanceAloneTurnsIsCertain() {
        var found = Conclusion.of(differences(draws(FUTURES), k -> random.nextDouble() < 0.03 ? 1 : -1), 0.5);

        assertThat(found.sureness()).isEqualTo(Sureness.CERTAIN);
        assertThat(found.outcome()).isEqualTo(Outcome.LESS);
    }

    /** Uniform on [0, 1] it has a variance of 1/12; noise with three times that leaves a quarter of it to be explained. */
    @Test
    void theMoverIsTheNumberThatExplainsMost() {
        var draws = draws(FUTURES);
        var theta = draws.values().get(IDLE);
        double noise = Math.sqrt(3 / 12.0);
        var mover = differences(draws, k -> theta[k] - 0.5 + noise * random.nextGaussian())
                .strongest()
                .orElseThrow();

        assertThat(mover.mover().name()).isEqualTo("theta");
        // The error of a correlation of one half over 512 futures is 0.033, so that of its square is 0.033.
        assertThat(mover.share().value()).isCloseTo(0.25, within(4 * 0.033));
        // The medians over 128 futures each have an error of 0.06; they lie around plus and minus three eighths.
        assertThat(mover.whenLow()).isCloseTo(-0.375, within(0.25));
        assertThat(mover.whenHigh()).isCloseTo(0.375, within(0.25));
        assertThat(mover.rises()).isTrue();
        assertThat(mover.parts(0.05)).isTrue();
        assertThat(mover.parts(0.7)).isFalse();
    }

    /**
     * In 95% of cases or more none of 150 idle numbers is called a mover, also where a few differences are wild. Of 60 cases 3
     * are expected at most; that 9 or more come of such a chance happens once in 300 times.
     */
    @Test
    void idleNumbersMoveNothing() {
        int called = 0;
        for (int time = 0; time < 60; time++) {
            var wild = differences(draws(256), k -> Math.pow(random.nextGaussian(), 5));
            called += wild.strongest().isPresent() ? 1 : 0;
        }
        assertThat(called).isLessThan(9);
    }

    @Test
    void aRunAtTheModelsValuesHasNoMover() {
        var found = FutureDifferences.of(random.doubles(200).toArray());

        assertThat(found.strongest()).isEmpty();
    }

    @Test
    void futuresInWhichAFigureDoesNotExistAreLeftOut() {
        var draws = draws(FUTURES);
        var theta = draws.values().get(IDLE);
        var halved = differences(draws, k -> k % 2 == 0 ? Double.NaN : theta[k] - 0.5);

        assertThat(halved.count(0).futures()).isEqualTo(FUTURES / 2);
        assertThat(halved.strongest().orElseThrow().mover().name()).isEqualTo("theta");
        assertThat(halved.strongest().orElseThrow().share().value()).isGreaterThan(0.95);
    }

    private static FutureDifferences differences(DrawTable draws, IntToDoubleFunction future) {
        return FutureDifferences.of(
                draws,
                IntStream.range(0, draws.futures())
                        .mapToDouble(future::applyAsDouble)
                        .toArray());
    }

    /** Idle numbers, and theta behind them, each spread evenly over [0, 1] in an order of its own. */
    private DrawTable draws(int futures) {
        var numbers = new ArrayList<String>();
        var values = new ArrayList<float[]>();
        for (int i = 0; i <= IDLE; i++) {
            numbers.add(i == IDLE ? "theta" : "idle-" + i);
            values.add(shuffled(futures));
        }
        return new DrawTable(List.copyOf(numbers), values);
    }

    private float[] shuffled(int futures) {
        var drawn = new float[futures];
        for (int k = 0; k < futures; k++) {
            int other = random.nextInt(k + 1);
            drawn[k] = drawn[other];
            drawn[other] = (k + 0.5f) / futures;
        }
        return drawn;
    }
}
