package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InverseTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.5, 3, 1000, 1e9})
    void theFunctionReachesTheLevelThereWhateverTheGuess(double x) {
        assertThat(Inverse.of(v -> v * v, x * x, 1)).isCloseTo(x, within(1e-9 + 1e-9 * x));
        assertThat(Inverse.of(v -> v * v, x * x, 1e6)).isCloseTo(x, within(1e-9 + 1e-9 * x));
    }

    @Test
    void aLevelThatTheFunctionHasFromTheStartIsReachedAtZero() {
        assertThat(Inverse.of(v -> 5 + v, 5, 1)).isZero();
        assertThat(Inverse.of(v -> 5 + v, 2, 1)).isZero();
    }

    @Test
    void theSearchMayStartFurtherOn() {
        assertThat(Inverse.of(v -> v * v, 9, 2, 1)).isCloseTo(3, within(1e-8));
        assertThat(Inverse.of(v -> v * v, 9, 4, 1)).isEqualTo(4);
    }

    @Test
    void aLevelThatIsNeverReachedGivesAVeryLongTimeAndNotAnError() {
        assertThat(Inverse.of(v -> v / (1 + v), 1, 1)).isGreaterThan(1e11);
    }

    @Test
    void aJumpIsFound() {
        assertThat(Inverse.of(v -> v < 7 ? 0 : 1, 0.5, 1)).isCloseTo(7, within(1e-6));
    }
}
