package nl.plafond.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @Test
    void spansOfTimeAreCountedInDays() {
        assertThat(Days.ofWeeks(14).value()).isEqualTo(98);
        assertThat(Days.ofYears(4).value()).isEqualTo(1461);
        assertThat(Days.ofMonths(12).value()).isEqualTo(365.25);
        assertThat(Days.UNLIMITED.value()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN, Double.NEGATIVE_INFINITY})
    void aNegativeSpanIsRefused(double nonsense) {
        assertThatThrownBy(() -> new Days(nonsense)).hasMessageContaining("0 or more");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.0000001, Double.NaN})
    void aShareOutsideTheWholeIsRefused(double nonsense) {
        assertThatThrownBy(() -> new Share(nonsense)).hasMessageContaining("between 0 and 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void anAmountThatIsNotFiniteIsRefused(double nonsense) {
        assertThatThrownBy(() -> new Euro(nonsense)).hasMessageContaining("finite");
    }

    @Test
    void aSavingIsANegativeAmount() {
        assertThat(new Euro(-5).value()).isEqualTo(-5);
        assertThat(Share.NONE.value()).isZero();
        assertThat(Share.ALL.value()).isEqualTo(1);
    }
}
