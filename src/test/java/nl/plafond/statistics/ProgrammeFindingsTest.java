package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** What a measure does to a figure of a year is counted future by future. */
class ProgrammeFindingsTest {
    private static final int FUTURES = 40;
    private static final int DEARER = 3;

    @Test
    void aFutureInWhichNothingChangesIsNeitherBetterNorWorse() {
        var tally = new ProgrammeTally(Books.FRAME, new ProgrammePlays(1, List.of(0)));
        for (int future = 0; future < FUTURES; future++) {
            var unchanged = Books.filledWith(100);
            var alone = Books.filledWith(future < DEARER ? 150 : 100);
            tally.add(List.of(unchanged, alone, alone));
        }

        var difference = tally.findings().alone(0, Metric.COST_TOTAL, 0, 1);

        assertThat(difference.replications()).isEqualTo(FUTURES);
        assertThat(difference.mean()).isPositive();
        assertThat(difference.better()).isZero();
        assertThat(difference.worse()).isEqualTo((double) DEARER / FUTURES);
    }
}
