package nl.plafond.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The same bits for ever: results of years ago can be played again. The values were also computed by a program in another
 * language, from the published definitions of SplitMix64 and XoShiRo256++.
 */
class StreamValuesTest {
    @Test
    void keysStayWhatTheyWere() {
        assertThat(Key.of(1, 0)).isEqualTo(-3083046484055036536L);
        assertThat(Key.of("beschermd-wonen")).isEqualTo(-4588807926638467099L);
        assertThat(Key.of(Key.of(20, 3), Key.of("bw"))).isEqualTo(7249312053836080754L);
    }

    @Test
    void uniformDrawsStayWhatTheyWere() {
        var stream = new RandomStream(Key.of(1, 0));

        assertThat(stream.uniform()).isEqualTo(0.03253293499851295);
        assertThat(stream.uniform()).isEqualTo(0.0873227473714514);
        assertThat(stream.uniform()).isEqualTo(0.35041507425068386);
        assertThat(stream.uniform()).isEqualTo(0.6147709127348701);
    }

    @Test
    void exponentialDrawsStayWhatTheyWere() {
        var stream = new RandomStream(42);

        assertThat(stream.exponential()).isEqualTo(1.683650134399125);
        assertThat(stream.exponential()).isEqualTo(0.3839301735964251);
        assertThat(stream.exponential()).isEqualTo(4.128572445043447);
    }

    @Test
    void quantilesOfAVisitStayWhatTheyWere() {
        long visit = Key.of(Key.of(1, 7), Key.of("bw"));

        assertThat(Purpose.STAY.quantile(visit)).isEqualTo(0.38886497142124543);
        assertThat(Purpose.RELAPSE_AFTER.quantile(visit)).isEqualTo(0.07070066662261676);
    }

    @Test
    void purposesKeepTheirPlacesInTheFate() {
        assertThat(Purpose.values())
                .startsWith(
                        Purpose.STAY,
                        Purpose.PATIENCE,
                        Purpose.EXIT,
                        Purpose.URGENCY,
                        Purpose.BRIDGING,
                        Purpose.CUT,
                        Purpose.DIVERSION,
                        Purpose.REVIEW,
                        Purpose.REVIEW_EXIT,
                        Purpose.TRANSFER,
                        Purpose.ELAPSED);
    }
}
