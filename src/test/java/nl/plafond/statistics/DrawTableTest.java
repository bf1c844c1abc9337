package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.VarianceShares;
import org.junit.jupiter.api.Test;

class DrawTableTest {
    private static final int FUTURES = 256;

    /** Three numbers, of which the first and the last rise in step. */
    private static DrawTable table() {
        return DrawTable.of(
                List.of("a", "b", "c"),
                List.of(List.of("a", "c")),
                FUTURES,
                k -> Map.of("a", (double) k, "b", k * 37.0 % FUTURES, "c", 2.0 * k));
    }

    @Test
    void numbersThatAreDrawnTogetherAreOneMover() {
        assertThat(table().movers())
                .containsExactly(new Mover("a + c", List.of("a", "c")), new Mover("b", List.of("b")));
    }

    @Test
    void whatGoesWithOneOfThemMovesByBoth() {
        var differences = new double[FUTURES];
        for (int k = 0; k < FUTURES; k++) {
            differences[k] = k;
        }

        var shares =
                (VarianceShares.Told) FutureDifferences.of(table(), differences).shares();

        assertThat(shares.movers()).hasSize(1);
        assertThat(shares.movers().get(0).mover().numbers()).containsExactly("a", "c");
        assertThat(shares.movers().get(0).share().value()).isGreaterThan(0.99);
    }

    @Test
    void aNumberThatIsNoMoverIsRefused() {
        assertThatThrownBy(() ->
                        new DrawTable(List.of("a", "b"), List.of(new float[1], new float[1]), List.of(Mover.of("a"))))
                .hasMessage("each number is one mover or a part of one, got [a]");
    }

    @Test
    void inNoFutureNothingIsDrawn() {
        assertThat(DrawTable.of(List.of("a"), List.of(), 0, k -> Map.of()).movers())
                .isEmpty();
    }
}
