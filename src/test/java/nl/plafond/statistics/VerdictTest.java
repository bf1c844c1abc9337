package nl.plafond.statistics;

import static nl.plafond.statistics.Verdict.CANNOT_SAY;
import static nl.plafond.statistics.Verdict.DOES_NOT_HOLD;
import static nl.plafond.statistics.Verdict.HOLDS;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.model.claims.ExpectedRange.Unit;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Unit CLIENTS = Unit.CLIENTS;

    @Test
    void aSignHoldsOnlyIfTheIntervalLeavesOutZero() {
        var falls = ExpectedRange.negative(CLIENTS);
        assertThat(Verdict.of(falls, -5, -1)).isEqualTo(HOLDS);
        assertThat(Verdict.of(falls, -5, 1)).isEqualTo(CANNOT_SAY);
        assertThat(Verdict.of(falls, 1, 5)).isEqualTo(DOES_NOT_HOLD);
        var rises = ExpectedRange.positive(CLIENTS);
        assertThat(Verdict.of(rises, 1, 5)).isEqualTo(HOLDS);
        assertThat(Verdict.of(rises, -5, -1)).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void nothingAtAllHasNoSign() {
        assertThat(Verdict.of(ExpectedRange.negative(CLIENTS), 0, 0)).isEqualTo(DOES_NOT_HOLD);
        assertThat(Verdict.of(ExpectedRange.positive(Unit.EURO), 0, 0)).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void anIntervalWithZeroInItDoesNotShowThatThereIsNoDifference() {
        var same = ExpectedRange.zero(1, Unit.PERCENT);
        assertThat(Verdict.of(same, -0.4, 0.9)).isEqualTo(HOLDS);
        assertThat(Verdict.of(same, 0.1, 0.9)).isEqualTo(HOLDS);
        assertThat(Verdict.of(same, -3, 3)).isEqualTo(CANNOT_SAY);
        assertThat(Verdict.of(same, 1.5, 3)).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void exactlyNothingMayBeClaimedAndRoundingIsForgiven() {
        var nothing = ExpectedRange.zero(0, Unit.EURO);
        assertThat(Verdict.of(nothing, 0, 0)).isEqualTo(HOLDS);
        assertThat(Verdict.of(nothing, -0.001, 0.001)).isEqualTo(HOLDS);
        assertThat(Verdict.of(nothing, 1, 1)).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void aNumberHasATenthEitherSide() {
        var about = ExpectedRange.about(-200, CLIENTS);
        assertThat(Verdict.of(about, -219, -181)).isEqualTo(HOLDS);
        assertThat(Verdict.of(about, -221, -181)).isEqualTo(CANNOT_SAY);
        assertThat(Verdict.of(about, -179, -150)).isEqualTo(DOES_NOT_HOLD);
        assertThat(Verdict.of(about, 181, 219)).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void oneSidedClaimsAndStretchesIncludeTheirEnds() {
        assertThat(Verdict.of(ExpectedRange.atMost(5, CLIENTS), 1, 5)).isEqualTo(HOLDS);
        assertThat(Verdict.of(ExpectedRange.atMost(5, CLIENTS), 4, 6)).isEqualTo(CANNOT_SAY);
        assertThat(Verdict.of(ExpectedRange.atLeast(5, CLIENTS), 1, 4)).isEqualTo(DOES_NOT_HOLD);
        assertThat(Verdict.of(ExpectedRange.between(20, 30, CLIENTS), 20, 30)).isEqualTo(HOLDS);
        assertThat(Verdict.of(ExpectedRange.between(20, 30, CLIENTS), 31, 40)).isEqualTo(DOES_NOT_HOLD);
        assertThat(Verdict.of(ExpectedRange.between(150_000, 150_000, Unit.EURO), 150_000, 150_000))
                .isEqualTo(HOLDS);
    }

    @Test
    void withoutAnIntervalNothingCanBeSaid() {
        assertThat(Verdict.of(ExpectedRange.atMost(5, CLIENTS), Double.NaN, Double.NaN))
                .isEqualTo(CANNOT_SAY);
    }
}
