package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The interval of a chance. */
class ProportionTest {
    /** Wilson's score worked by hand: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959964. */
    @Test
    void eightOfTenLieBetweenAHalfAndNineteenInTwenty() {
        var chance = Proportion.of(8, 10);
        assertThat(chance.share()).isEqualTo(0.8);
        assertThat(chance.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(chance.high()).isCloseTo(0.9433, within(1e-4));
    }

    @Test
    void whatNeverHappenedInAHundredFuturesMayStillHappen() {
        var chance = Proportion.of(0, 100);
        assertThat(chance.share()).isZero();
        assertThat(chance.low()).isCloseTo(0, within(1e-9));
        assertThat(chance.high()).isCloseTo(0.037, within(1e-3));
    }

    @Test
    void ofNothingThereIsNothingToSay() {
        assertThat(Proportion.of(0, 0).exists()).isFalse();
        assertThat(Proportion.of(0, 0).share()).isNaN();
    }
}
