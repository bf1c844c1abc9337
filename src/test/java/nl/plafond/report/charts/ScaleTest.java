package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void aScaleHasRoundTicksAndZero() {
        assertThat(Scale.of(130, 233, 5).ticks()).containsExactly(0.0, 50.0, 100.0, 150.0, 200.0, 250.0);
        assertThat(Scale.of(0, 0.7, 4).decimals()).isEqualTo(1);
        assertThat(Scale.of(-3, 10, 5).low()).isLessThanOrEqualTo(-3);
    }
}
