package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void sharesOfAWholeInPercentsAddUpToTheWhole() {
        assertThat(Rounding.percents(0.005, 0.06, 0.935)).containsExactly(1, 6, 93);
        assertThat(Rounding.percents(1 / 3.0, 1 / 3.0, 1 / 3.0)).containsExactly(34, 33, 33);
        assertThat(Rounding.percents(0.29, 0.71, 0)).containsExactly(29, 71, 0);
        assertThat(Rounding.percents(0, 0, 0)).containsExactly(0, 0, 0);
    }
}
