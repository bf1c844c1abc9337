package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That scenarios share people makes differences sharp: a plan that sends 5% fewer people is compared with unchanged
 * policy six times as precisely as with other people, so that other people would take 36 times as many replications.
 *
 * <p>What remains is whom the cut leaves out, which is chance too: of nine years' referrals 10% is 68 people give or take
 * 8, and by no more than that does the difference in the list vary. So the gain falls as the cut grows.
 */
class CommonRandomNumbersTest {
    private static final long SEED = 1;
    private static final long OTHER_SEED = 1001;
    private static final int END_OF_YEAR_TEN = 119;

    @ParameterizedTest
    @CsvSource({"-0.05, 5", "-0.10, 3.7"})
    void theIntervalOfADifferenceIsSeveralTimesNarrowerWithTheSamePeople(
            double share, double atLeast, TestReporter reporter) {
        var from = day("2021-01-01");
        var cut = new ChangeInflow(id("bw"), from, from, new Change.ByShare(share));
        var baseline = Regions.bwRegion().plan();
        var measure = Regions.bwRegion().under(cut).plan();
        var samples = Sample.of(400, replication -> {
            double before = waiting(baseline, SEED, replication);
            double same = waiting(measure, SEED, replication) - before;
            double others = waiting(measure, OTHER_SEED, replication) - before;
            return new double[] {same, others};
        });

        double ratio = samples[1].halfWidth99() / samples[0].halfWidth99();
        reporter.publishEntry(
                "inflow %+.0f%%: interval narrower by a factor".formatted(100 * share), "%.2f".formatted(ratio));
        // From 400 replications a ratio is known to within 15% with a confidence of 99%.
        assertThat(ratio).isGreaterThan(atLeast);
        // Both estimate the same difference.
        double error = Math.hypot(samples[0].standardError(), samples[1].standardError());
        assertThat(Math.abs(samples[0].mean() - samples[1].mean())).isLessThan(4 * error);
        assertThat(samples[0].mean() + 4 * samples[0].standardError()).isNegative();
    }

    private static double waiting(Plan plan, long seed, int replication) {
        return Simulation.play(plan, seed, replication).at(Metric.WAITING, 0, END_OF_YEAR_TEN);
    }
}
