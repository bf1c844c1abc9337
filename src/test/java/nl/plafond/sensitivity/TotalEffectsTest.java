package nl.plafond.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class TotalEffectsTest {
    private static final int FUTURES = 512;

    /** Ishigami and Homma (1990), with 7 and 0.1. */
    private static final ToDoubleFunction<double[]> ISHIGAMI =
            x -> Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);

    private static final double[] TOTAL = {0.5576, 0.4424, 0.2437, 0};

    @Test
    void theTotalEffectsOfIshigamiAreFound() {
        var sums = new double[TOTAL.length];
        var held = new int[TOTAL.length];
        int designs = 100;
        for (int design = 0; design < designs; design++) {
            for (int mover = 0; mover < TOTAL.length; mover++) {
                var found = total(design, mover);
                sums[mover] += found.value();
                held[mover] += found.low() <= TOTAL[mover] && TOTAL[mover] <= found.high() ? 1 : 0;
            }
        }
        for (int mover = 0; mover < TOTAL.length - 1; mover++) {
            // One estimate has an error of at most 0.07, so the mean of a hundred has one of 0.007.
            assertThat(sums[mover] / designs).isCloseTo(TOTAL[mover], within(0.025));
            assertThat(held[mover] / (double) designs).isBetween(0.88, 1.0);
        }
        assertThat(sums[TOTAL.length - 1]).isCloseTo(0, within(1e-12));
    }

    private static Share total(int design, int mover) {
        var random = new Random(design);
        var values = new double[FUTURES];
        var redrawn = new double[FUTURES];
        for (int future = 0; future < FUTURES; future++) {
            var x = random.doubles(TOTAL.length, -Math.PI, Math.PI).toArray();
            values[future] = ISHIGAMI.applyAsDouble(x);
            x[mover] = random.nextDouble(-Math.PI, Math.PI);
            redrawn[future] = ISHIGAMI.applyAsDouble(x);
        }
        return TotalEffects.of(values, redrawn).orElseThrow();
    }

    @Test
    void whatNeverDiffersOrIsPlayedTooSeldomHasNone() {
        assertThat(TotalEffects.of(new double[FUTURES], new double[FUTURES])).isEmpty();
        assertThat(TotalEffects.of(new double[] {1, 2}, new double[] {2, 1})).isEmpty();
    }
}
