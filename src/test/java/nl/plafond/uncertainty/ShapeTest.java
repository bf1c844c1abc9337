package nl.plafond.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.vocabulary.RangeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    private static final double JUST_ABOVE_0 = 0x1p-33;

    @ParameterizedTest
    @CsvSource({
        "TWO_PIECE_UNIFORM, 65, 75, 97",
        "TWO_PIECE_UNIFORM, 0, 0, 5",
        "NORMAL, -10, 0, 10",
        "LOGNORMAL, 1, 10, 100",
        "PERT, 0, 30, 100",
        "PERT, 10, 55, 100"
    })
    void halfOfTheFuturesLieBelowTheValueAndNoneBeyondTheEnds(RangeShape kind, double low, double median, double high) {
        var shape = Shape.of(kind, low, median, high);
        double near = 1e-6 * (high - low);
        assertThat(shape.quantile(0.5)).isCloseTo(median, within(near));
        assertThat(shape.quantile(JUST_ABOVE_0)).isBetween(low, low + 0.01 * (high - low));
        assertThat(shape.quantile(1 - JUST_ABOVE_0)).isBetween(high - 0.01 * (high - low), high);
        double before = low;
        for (int i = 1; i < 1000; i++) {
            double value = shape.quantile(i / 1000.0);
            assertThat(value).isBetween(before, high);
            before = value;
        }
    }

    @Test
    void twoPiecesAreEvenOnEitherSide() {
        var shape = Shape.of(RangeShape.TWO_PIECE_UNIFORM, 0, 10, 50);
        assertThat(shape.quantile(0.25)).isEqualTo(5);
        assertThat(shape.quantile(0.75)).isEqualTo(30);
    }

    /** With 99% between -10 and 10 the deviation is 10 / 2.5758; a tenth of the 99% and half of the 1% lie below -1.2591
     * deviations. */
    @Test
    void aNormalShapeIsCutOffAtItsEnds() {
        assertThat(Shape.of(RangeShape.NORMAL, -10, 0, 10).quantile(0.1)).isCloseTo(-12.591 / 2.5758, within(0.001));
    }

    /** PERT with mode 50 between 0 and 100 is Beta(3, 3), whose lower quartile is 0.3594. */
    @Test
    void aPertShapeIsABetaDistribution() {
        assertThat(Shape.of(RangeShape.PERT, 0, 50, 100).quantile(0.25)).isCloseTo(35.94, within(0.01));
    }

    @Test
    void aShapeThatCannotHaveTheMedianSaysWhichItCanHave() {
        assertThat(impossible(RangeShape.NORMAL, 0, 20, 100).least()).isEqualTo(50);
        assertThat(impossible(RangeShape.LOGNORMAL, 1, 50, 100).least()).isEqualTo(10);
        assertThat(impossible(RangeShape.LOGNORMAL, 0, 50, 100).least()).isNaN();
        // Beta(1, 5) has median 1 - 2^(-1/5).
        assertThat(impossible(RangeShape.PERT, 0, 5, 100).least()).isCloseTo(12.945, within(0.001));
        assertThat(impossible(RangeShape.PERT, 0, 5, 100).most()).isCloseTo(87.055, within(0.001));
    }

    private static ImpossibleShapeException impossible(RangeShape kind, double low, double median, double high) {
        return catchThrowableOfType(ImpossibleShapeException.class, () -> Shape.of(kind, low, median, high));
    }

    @Test
    void aMedianOutsideTheRangeIsRefused() {
        assertThatThrownBy(() -> Shape.of(RangeShape.PERT, 0, 101, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeWithoutWidthIsOneValue() {
        assertThat(Shape.of(RangeShape.LOGNORMAL, 3, 3, 3).quantile(0.9)).isEqualTo(3);
    }
}
