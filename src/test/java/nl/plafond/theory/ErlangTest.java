package nl.plafond.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas against values that were worked out apart from them, and against one another. */
class ErlangTest {
    private static final Offset<Double> PRINTED = within(5e-7);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void tenPlacesForALoadOfEightLoseOneInEight() {
        assertThat(Erlang.b(10, 8)).isCloseTo(0.121661, PRINTED);
    }

    @Test
    void erlangBIsItsOwnDefinition() {
        // (a^c / c!) / sum of a^k / k!
        double term = 1;
        double sum = 1;
        for (int k = 1; k <= 10; k++) {
            term *= 8.0 / k;
            sum += term;
        }
        assertThat(Erlang.b(10, 8)).isCloseTo(term / sum, EXACT);
    }

    @Test
    void tenPlacesForALoadOfEightMakeTwoInFiveWait() {
        assertThat(Erlang.c(10, 8)).isCloseTo(0.409180, PRINTED);
        assertThat(Erlang.meanWait(10, 8)).isCloseTo(0.204590, PRINTED);
        assertThat(Erlang.waitLonger(10, 8, 1)).isCloseTo(0.055377, PRINTED);
    }

    @Test
    void aListThatClosesAtFiveTurnsAwayThreePercent() {
        var crowd = Crowd.closesAt(10, 8, 15);
        assertThat(crowd.turnedAway()).isCloseTo(0.030038, PRINTED);
        assertThat(crowd.meanWait()).isCloseTo(0.081428, PRINTED);
    }

    @Test
    void aListThatClosesAtOnceIsErlangBAndOneThatNeverClosesErlangC() {
        assertThat(Crowd.closesAt(10, 8, 10).turnedAway()).isCloseTo(Erlang.b(10, 8), EXACT);
        assertThat(Crowd.closesAt(10, 8, 1000).full()).isCloseTo(Erlang.c(10, 8), EXACT);
        assertThat(Crowd.closesAt(10, 8, 1000).meanWait()).isCloseTo(Erlang.meanWait(10, 8), EXACT);
    }

    @Test
    void anOverloadedListThatOneLeavesIsErlangA() {
        // Ten places, load 12, a patience of two mean stays.
        var crowd = Crowd.withPatience(10, 12, 2);
        assertThat(crowd.full()).isCloseTo(0.850385, PRINTED);
        assertThat(crowd.waiting() / 2 / 12).isCloseTo(0.195656, PRINTED);
        assertThat(crowd.meanWait()).isCloseTo(0.391312, PRINTED);
        assertThat(crowd.waiting()).isCloseTo(4.6957, within(5e-5));
        assertThat(crowd.inCare()).isCloseTo(12 - crowd.waiting() / 2, EXACT); // who leaves is not in care
    }

    @Test
    void whoHasPatienceForOneMeanStayLeavesAPoissonCrowd() {
        // Everyone goes at the same rate, in a place or not: M/M/∞.
        var crowd = Crowd.withPatience(10, 12, 1);
        assertThat(crowd.mean(n -> n)).isCloseTo(12, EXACT);
        assertThat(crowd.chances()[0]).isCloseTo(Math.exp(-12), EXACT);
    }

    @Test
    void urgentAndRegularWaitAsCobhamSays() {
        var waits = Erlang.meanWaits(5, 1.5, 2.5);
        assertThat(waits[0]).isCloseTo(0.158318, PRINTED);
        assertThat(waits[1]).isCloseTo(0.791589, PRINTED);
        assertThat((1.5 * waits[0] + 2.5 * waits[1]) / 4).isCloseTo(0.554113, PRINTED);
        assertThat(Erlang.meanWait(5, 4)).isCloseTo(0.554113, PRINTED);
    }

    @Test
    void variationOfTheStayLengthensTheWaitForOnePlace() {
        assertThat(Erlang.meanWaitForOnePlace(0.8, Math.sqrt(2))).isCloseTo(6, EXACT);
        assertThat(Erlang.meanWaitForOnePlace(0.8, 1)).isCloseTo(Erlang.meanWait(1, 0.8), EXACT);
    }

    @Test
    void theChancesOfACrowdAddUpToOne() {
        for (var crowd :
                new Crowd[] {Crowd.closesAt(10, 8, 15), Crowd.withPatience(10, 12, 2), Crowd.withPatience(200, 240, 30)
                }) {
            assertThat(IntStream.range(0, crowd.chances().length)
                            .mapToDouble(n -> crowd.chances()[n])
                            .sum())
                    .isCloseTo(1, EXACT);
            assertThat(crowd.mean(n -> 1)).isCloseTo(1, EXACT);
        }
    }
}
