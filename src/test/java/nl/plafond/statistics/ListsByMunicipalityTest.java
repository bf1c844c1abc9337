package nl.plafond.statistics;

import static nl.plafond.statistics.Bills.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import org.junit.jupiter.api.Test;

/** Who waits by municipality, over replications and scenarios. */
class ListsByMunicipalityTest {
    private static final Frame FRAME = frame(1, "bw", "verblijf");
    private static final int ALL = 2;

    @Test
    void aListHasItsMeanIntervalAndBand() {
        var findings = tallied().findings();

        // 4 and 8 wait: mean 6, standard deviation 2.828; the sum of both services is 5 and 10.
        var list = findings.waiting(0, 0, 1, 0);
        assertThat(list.mean()).isEqualTo(6);
        assertThat(list.p10()).isCloseTo(4.4, within(1e-6));
        assertThat(list.p90()).isCloseTo(7.6, within(1e-6));
        assertThat(list.replications()).isEqualTo(2);
        assertThat(findings.waiting(0, ALL, 1, 0).mean()).isEqualTo(7.5);
    }

    @Test
    void whatAScenarioChangesIsComparedFutureByFuture() {
        var findings = tallied().findings();

        assertThat(findings.waitingDifferences(1, 0, 1, 0).inOrder()).containsExactly(-1, -3);
        assertThat(findings.waitingDifferences(0, 0, 1, 0).inOrder()).containsExactly(0, 0);
    }

    @Test
    void nobodyIsKnownToWaitBeforeTheFirstReplication() {
        assertThat(new Tally(FRAME, 1, 0).findings().waiting(0, 0, 0, 0).exists())
                .isFalse();
    }

    private static Tally tallied() {
        var tally = new Tally(FRAME, 2, 0);
        tally.add(List.of(book(4, 1), book(3, 1)));
        tally.add(List.of(book(8, 2), book(5, 2)));
        return tally;
    }

    private static Logbook book(int first, int second) {
        var writer = new LogbookWriter(FRAME);
        writer.putWaiting(0, 1, 0, first);
        writer.putWaiting(1, 1, 0, second);
        return writer.close();
    }
}
