package nl.plafond.statistics.headlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.statistics.headlines.TippingPoint.Moved;
import nl.plafond.uncertainty.ScrambledSequence;
import org.junit.jupiter.api.Test;

/** A number from 0 to 10, and a difference that goes by it and by something else. */
class TippingFitTest {
    private static final int DESIGNS = 50;
    private static final int FUTURES = 512;

    private static float[] drawn(int seed, String name) {
        var sequence = new ScrambledSequence(seed, name);
        var values = new float[FUTURES];
        IntStream.range(0, FUTURES).forEach(k -> values[k] = (float) (10 * sequence.at(k)));
        return values;
    }

    /** The median is times (number - zero); another number moves it by half as much. */
    private static double[] differences(int seed, float[] number, double times, double zero) {
        var other = drawn(seed, "other");
        return IntStream.range(0, FUTURES)
                .mapToDouble(k -> times * (number[k] - zero) + Math.abs(times) / 2 * (other[k] - 5))
                .toArray();
    }

    private static List<TippingPoint> fit(float[] number, boolean rises, double[] differences, double worth) {
        return TippingFit.of("n", number, rises, differences, worth, Outcome.SAME);
    }

    /** The median is 2 × (number − 6): it passes −4 at 4 and 4 at 8. */
    @Test
    void bothEndsOfAboutTheSameAreFound() {
        int held = 0;
        double squares = 0;
        for (int seed = 0; seed < DESIGNS; seed++) {
            var number = drawn(seed, "n");
            var points = fit(number, true, differences(seed, number, 2, 6), 4);
            assertThat(points).extracting(TippingPoint::below).containsExactly(Outcome.LESS, Outcome.SAME);
            assertThat(points).extracting(TippingPoint::above).containsExactly(Outcome.SAME, Outcome.MORE);
            assertThat(points).extracting(TippingPoint::basis).containsOnly(Basis.FIT);
            for (int side = 0; side < 2; side++) {
                var moved = points.get(side).moved().get(0);
                double truth = 4 + 4 * side;
                assertThat(moved.value()).isCloseTo(truth, within(1.5));
                assertThat(moved.share()).isCloseTo(moved.value() / 10, within(0.01));
                held += moved.low() <= truth && truth <= moved.high() ? 1 : 0;
                squares += (moved.value() - truth) * (moved.value() - truth) / (2 * DESIGNS);
            }
        }
        assertThat(held).isBetween(90, 100);
        assertThat(Math.sqrt(squares)).isLessThan(0.5);
    }

    @Test
    void aDifferenceThatFallsTurnsTheOtherWay() {
        var number = drawn(1, "n");
        var points = fit(number, false, differences(1, number, -2, 6), 4);
        assertThat(points).extracting(TippingPoint::below).containsExactly(Outcome.MORE, Outcome.SAME);
        assertThat(points).extracting(TippingPoint::above).containsExactly(Outcome.SAME, Outcome.LESS);
    }

    @Test
    void whereNothingLiesBetweenItTurnsAtOnce() {
        var number = drawn(1, "n");
        var points = fit(number, true, differences(1, number, 2, 6), 0.001);
        assertThat(points).hasSize(1);
        assertThat(points.get(0).below()).isEqualTo(Outcome.LESS);
        assertThat(points.get(0).above()).isEqualTo(Outcome.MORE);
    }

    @Test
    void whatNeverTurnsHasNoPoint() {
        var number = drawn(2, "n");
        assertThat(fit(number, true, differences(2, number, 2, -9), 4)).isEmpty();
        assertThat(fit(number, true, new double[FUTURES], 4)).isEmpty();
    }

    /** Three in ten are more, whatever the number: no end of it makes that most of them. */
    @Test
    void anIdleNumberTurnsNothing() {
        for (int seed = 0; seed < DESIGNS; seed++) {
            var other = drawn(seed, "m");
            var differences =
                    IntStream.range(0, FUTURES).mapToDouble(k -> other[k] - 7).toArray();
            assertThat(fit(drawn(seed, "n"), true, differences, 0.001)).isEmpty();
        }
    }

    @Test
    void aWholeNumberTurnsAtTheFirstOneOfTheNewKind() {
        var number = drawn(3, "n");
        IntStream.range(0, FUTURES).forEach(k -> number[k] = (float) Math.floor(number[k]));
        var differences =
                IntStream.range(0, FUTURES).mapToDouble(k -> number[k] - 6.5).toArray();
        var points = fit(number, true, differences, 0.2);
        assertThat(points).hasSize(1);
        assertThat(points.get(0).moved())
                .containsExactly(
                        new Moved("n", 7, 7, 7, points.get(0).moved().get(0).share()));
    }
}
