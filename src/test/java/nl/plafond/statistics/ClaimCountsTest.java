package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.model.claims.ExpectedRange.Unit;
import org.junit.jupiter.api.Test;

/** When a claim holds in possible futures, and what it depends on. */
class ClaimCountsTest {
    private static final ExpectedRange EXPECTED = ExpectedRange.between(20, 30, Unit.CLIENTS);

    /** So many futures below, within and above what is expected. */
    private static ClaimCounts counts(int below, int within, int above) {
        var values = IntStream.range(0, below + within + above)
                .mapToDouble(k -> k < below ? 10 : k < below + within ? 25 : 40)
                .toArray();
        return ClaimCounts.of(EXPECTED, values, DrawTable.EMPTY);
    }

    @Test
    void itHoldsWhereFourInFiveSaySo() {
        assertThat(counts(10, 80, 10).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(counts(10, 79, 11).verdict()).isEqualTo(Verdict.DEPENDS);
    }

    @Test
    void itDoesNotHoldWhereFourInFiveLieBeyondItOnOneSide() {
        assertThat(counts(80, 10, 10).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(counts(5, 15, 80).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(counts(50, 0, 50).verdict()).isEqualTo(Verdict.DEPENDS);
    }

    @Test
    void ofAFewFuturesNothingIsSaid() {
        assertThat(counts(0, 9, 0).verdict()).isEqualTo(Verdict.CANNOT_SAY);
    }

    @Test
    void aFutureInWhichTheFigureDoesNotExistDoesNotCount() {
        var counts = ClaimCounts.of(EXPECTED, new double[] {25, Double.NaN, 10, 40}, DrawTable.EMPTY);
        assertThat(counts)
                .extracting(ClaimCounts::below, ClaimCounts::within, ClaimCounts::above)
                .containsExactly(1, 1, 1);
    }

    @Test
    void aSignLeavesOutZero() {
        var zero = ClaimCounts.of(ExpectedRange.negative(Unit.EURO), new double[] {0, -5, 5}, DrawTable.EMPTY);
        assertThat(zero.within()).isEqualTo(1);
        assertThat(zero.above()).isEqualTo(2);
    }

    @Test
    void theNumberThatMovesItMostIsNamed() {
        int futures = 128;
        var moves = new float[futures];
        var idle = new float[futures];
        var values = new double[futures];
        for (int k = 0; k < futures; k++) {
            moves[k] = k;
            idle[k] = k * 37 % futures;
            values[k] = k / 4.0;
        }
        var draws = new DrawTable(List.of("services.a.stay", "services.a.price"), List.of(moves, idle));
        var counts = ClaimCounts.of(EXPECTED, values, draws);
        assertThat(counts.verdict()).isEqualTo(Verdict.DEPENDS);
        assertThat(counts.mover())
                .hasValueSatisfying(m -> assertThat(m.mover().name()).isEqualTo("services.a.stay"));
    }
}
