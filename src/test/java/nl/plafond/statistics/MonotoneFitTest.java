package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonotoneFitTest {
    @Test
    void neighboursThatFallAreFittedByTheirMean() {
        // 1, 3, 2, 4: the pair 3, 2 falls and becomes 2.5.
        var fit = MonotoneFit.of(new float[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4});

        assertThat(fit.atLow(1)).isEqualTo(1);
        assertThat(fit.atHigh(3)).isEqualTo((2.5 + 2.5 + 4) / 3);
    }

    @Test
    void whatFallsIsFittedAsWell() {
        var fit = MonotoneFit.of(new float[] {1, 2, 3, 4}, new double[] {4, 2, 3, 1});

        assertThat(fit.atLow(1)).isEqualTo(4);
        assertThat(fit.atHigh(1)).isEqualTo(1);
    }

    @Test
    void whatStandsAtOneNumberHasOneValue() {
        // 0 and 4 at the number 1 are fitted by 2; 6 at the number 2 by 6.
        var fit = MonotoneFit.of(new float[] {1, 1, 2}, new double[] {0, 4, 6});

        assertThat(fit.atLow(2)).isEqualTo(2);
        assertThat(fit.atHigh(1)).isEqualTo(6);
    }
}
