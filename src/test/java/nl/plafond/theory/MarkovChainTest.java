package nl.plafond.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The solver against chains of which the solution is known. */
class MarkovChainTest {
    private static final Offset<Double> EXACT = within(1e-10);

    @Test
    void twoStatesAreWorkedByHand() {
        // From false to true twice a day and back three times: 2/5 true, approached as exp(-5t).
        var chain = MarkovChain.<Boolean>from(false, (state, go) -> go.to(!state, state ? 3 : 2));
        assertThat(chain.stationary().mean(state -> state ? 1 : 0)).isCloseTo(0.4, EXACT);
        for (double days : new double[] {0, 0.1, 1, 60}) {
            var later = chain.after(Distribution.certainly(false), days);
            assertThat(later.mean(state -> state ? 1 : 0)).isCloseTo(0.4 * (1 - Math.exp(-5 * days)), EXACT);
        }
    }

    @Test
    void aListThatClosesIsTheCrowdThatCloses() {
        var crowd = Crowd.closesAt(10, 8, 15);
        var chain = MarkovChain.<Integer>from(0, (n, go) -> {
            go.to(n + 1, n < 15 ? 8 : 0);
            go.to(n - 1, Math.min(n, 10));
        });
        var inTheLongRun = chain.after(Distribution.certainly(15), 200);
        for (int n = 0; n <= 15; n++) {
            int here = n;
            assertThat(chain.stationary().mean(m -> m == here ? 1 : 0)).isCloseTo(crowd.chances()[n], EXACT);
            assertThat(inTheLongRun.mean(m -> m == here ? 1 : 0)).isCloseTo(crowd.chances()[n], EXACT);
        }
    }

    @Test
    void urgentBeforeRegularIsCobham() {
        // Five places; two lists, on which nobody is while there is a place.
        record Lists(int inCare, int urgent, int regular) {}
        var chain = MarkovChain.from(new Lists(0, 0, 0), (s, go) -> {
            boolean free = s.inCare < 5;
            boolean room = s.urgent < 20 && s.regular < 90;
            go.to(new Lists(s.inCare + 1, 0, 0), free ? 4 : 0);
            go.to(new Lists(5, s.urgent + 1, s.regular), free || !room ? 0 : 1.5);
            go.to(new Lists(5, s.urgent, s.regular + 1), free || !room ? 0 : 2.5);
            if (s.urgent > 0) {
                go.to(new Lists(5, s.urgent - 1, s.regular), 5);
            } else if (s.regular > 0) {
                go.to(new Lists(5, 0, s.regular - 1), 5);
            } else {
                go.to(new Lists(s.inCare - 1, 0, 0), s.inCare);
            }
        });
        var lists = chain.stationary();
        var waits = Erlang.meanWaits(5, 1.5, 2.5);
        assertThat(lists.mean(Lists::urgent) / 1.5).isCloseTo(waits[0], within(1e-6));
        assertThat(lists.mean(Lists::regular) / 2.5).isCloseTo(waits[1], within(1e-6));
    }

    @Test
    void whoIsThereOnTheFirstDayIsForgottenExponentially() {
        // M/M/∞ from n0: E N(t) = n0 e^(-μt) + a (1 - e^(-μt)); 30 at first, 2 a day, stays of 10 days.
        var start = Distribution.certainly(30);
        var chain = MarkovChain.fromAny(start, (n, go) -> {
            go.to(n + 1, n < 100 ? 2 : 0);
            go.to(n - 1, n / 10.0);
        });
        for (double days : new double[] {1, 10, 100, 1000}) {
            double kept = Math.exp(-days / 10);
            assertThat(chain.after(start, days).mean(n -> n)).isCloseTo(30 * kept + 20 * (1 - kept), EXACT);
        }
    }

    @Test
    void oneStepOrManyMakeNoDifference() {
        var start = Distribution.certainly(3);
        var chain = MarkovChain.fromAny(start, (n, go) -> {
            go.to(n + 1, n < 8 ? 1 : 0);
            go.to(n - 1, Math.min(n, 2));
        });
        var later = start;
        for (int day = 0; day < 7; day++) {
            later = chain.after(later, 1);
        }
        assertThat(later.mean(n -> n * n)).isCloseTo(chain.after(start, 7).mean(n -> n * n), EXACT);
    }

    @Test
    void aTurnOfEventsKeepsTheChances() {
        var turned = new Distribution<>(Map.of(1, 0.25, 2, 0.35, 3, 0.4)).map(n -> Math.min(n, 2));
        assertThat(turned.chances()).containsOnlyKeys(1, 2);
        assertThat(turned.mean(n -> n)).isCloseTo(1.75, EXACT);
    }
}
