package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.plafond.vocabulary.Metric;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {
    @Test
    void yearlyCostsAreTheMonthsOfTheCalendarYearAndRunningTotalsTheYearsSoFar() {
        var tally = new Tally(Books.FRAME, 1, 0);
        tally.add(List.of(Books.of(spot -> spot.month() + 100 * spot.service())));
        var found = tally.findings();

        // Service a: months 0 to 5 are of 2023, 6 to 17 of 2024, 18 to 23 of 2025.
        assertThat(found.cost(0, Metric.COST_TOTAL, 0, 0).mean()).isEqualTo(0 + 1 + 2 + 3 + 4 + 5);
        assertThat(found.cost(0, Metric.COST_TOTAL, 0, 1).mean()).isEqualTo(12 * 11.5);
        assertThat(found.cost(0, Metric.COST_CARE, 1, 2).mean()).isEqualTo(6 * 20.5 + 600);
        assertThat(found.cumulative(0, 0, 0).mean()).isEqualTo(15);
        assertThat(found.cumulative(0, 0, 1).mean()).isEqualTo(15 + 138);
        assertThat(found.cumulative(0, 0, 2).mean()).isEqualTo(23 * 24 / 2.0);
        assertThat(found.cumulative(0, found.all(), 2).mean()).isEqualTo(23 * 24 + 2400.0);
        assertThat(found.cost(0, Metric.COST_TOTAL, found.all(), 0).mean()).isEqualTo(15 + 615);
        assertThat(found.cost(0, Metric.OVERFLOW, 0, 0).mean()).isEqualTo(15);
        assertThat(found.cost(0, Metric.WAITING, 0, 0).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theSumOverServicesExistsForClientsAndMoneyOnly(Metric metric) {
        var tally = new Tally(Books.FRAME, 1, 0);
        tally.add(List.of(Books.of(spot -> spot.service() + 2.0)));
        var total = tally.findings().at(0, metric, 2, 5);

        boolean adds = metric.isMoney() || metric.unit() == Metric.Unit.CLIENTS;
        assertThat(total.exists()).isEqualTo(adds);
        assertThat(total.mean()).isEqualTo(Double.valueOf(adds ? 5 : Double.NaN));
    }

    @Test
    void knowsWithoutLookingAtTheMonthsWhatAScenarioLeavesAsItIsAndWhatIsNothing() {
        var tally = new Tally(Books.FRAME, 2, 0);
        for (int k = 0; k < 3; k++) {
            int replication = k;
            tally.add(List.of(
                    Books.of(spot -> asIs(spot, replication)),
                    Books.of(spot -> spot.metric() == Metric.REFERRALS && spot.service() == 1 && spot.month() == 7
                            ? 3
                            : asIs(spot, replication))));
        }
        var found = tally.findings();

        assertThat(found.leaves(0, Metric.REFERRALS, 1)).isTrue();
        assertThat(found.leaves(1, Metric.REFERRALS, 0)).isTrue();
        assertThat(found.leaves(1, Metric.REFERRALS, 1)).isFalse();
        // It varies, and the same way in both: only the months can tell.
        assertThat(found.leaves(1, Metric.WAITING, 0)).isFalse();
        assertThat(found.differenceAt(1, Metric.WAITING, 0, 7).none()).isTrue();
        assertThat(found.isNothing(1, Metric.REFERRALS, 0)).isTrue();
        assertThat(found.isNothing(0, Metric.REFERRALS, 1)).isTrue();
        assertThat(found.isNothing(1, Metric.REFERRALS, 1)).isFalse();
        assertThat(found.isNothing(0, Metric.WAITING, 0)).isFalse();
    }

    private static double asIs(Books.Spot spot, int replication) {
        return spot.metric() == Metric.WAITING ? replication : 0;
    }

    @Test
    void anEstimateHasTheIntervalOfItsMeanAndTheBandOfItsReplications() {
        var found = Books.findings(new double[][] {{1}, {2}, {3}, {4}, {5}});
        var waiting = found.at(0, Metric.WAITING, 1, 23);

        double t = new TDistribution(null, 4).inverseCumulativeProbability(0.975);
        double half = t * Math.sqrt(2.5 / 5);
        assertThat(waiting.mean()).isEqualTo(3);
        // A number of people is never below zero: its interval is that of its logarithm.
        assertThat(waiting.low()).isCloseTo(3 * Math.exp(-half / 3), within(1e-9));
        assertThat(waiting.high()).isCloseTo(3 * Math.exp(half / 3), within(1e-9));
        var cost = found.at(0, Metric.COST_CARE, 1, 23);
        assertThat(cost.low()).isCloseTo(3 - half, within(1e-9));
        assertThat(cost.high()).isCloseTo(3 + half, within(1e-9));
        assertThat(waiting.p10()).isCloseTo(1.4, within(1e-9));
        assertThat(waiting.p50()).isEqualTo(3);
        assertThat(waiting.p90()).isCloseTo(4.6, within(1e-9));
        assertThat(waiting.replications()).isEqualTo(5);
    }

    @Test
    void aDifferenceIsPairedSoThatWhatScenariosShareDropsOut() {
        var random = new Random(5);
        var numbers = new double[30][2];
        var differences = new double[30];
        for (int k = 0; k < 30; k++) {
            numbers[k][0] = 1000 * random.nextDouble();
            numbers[k][1] = numbers[k][0] - 2 - random.nextDouble();
            differences[k] = numbers[k][1] - numbers[k][0];
        }
        var difference = Books.findings(numbers).differenceAt(1, Metric.WAITING, 0, 3);

        double t = new TDistribution(null, 29).inverseCumulativeProbability(0.975);
        double half = t * Math.sqrt(StatUtils.variance(differences) / 30);
        assertThat(difference.mean()).isCloseTo(StatUtils.mean(differences), within(1e-9));
        assertThat(difference.high() - difference.mean()).isCloseTo(half, within(1e-9));
        assertThat(difference.mean() - difference.low()).isCloseTo(half, within(1e-9));
        assertThat(difference.certain()).isTrue();
        assertThat(difference.none()).isFalse();
        assertThat(difference.better()).isEqualTo(1);
        assertThat(difference.replications()).isEqualTo(30);
    }

    @Test
    void differencesOfSeveralScenariosAreCertainTogether() {
        var numbers = new double[][] {{10, 9, 12, 10, 7}, {20, 17, 23, 20, 19}, {30, 29, 33, 30, 26}};
        var found = Books.findings(numbers);
        var first = found.differenceAt(1, Metric.WAITING, 0, 0);

        // Four comparisons at 95% together (Bonferroni): 98.75% each, on two degrees of freedom.
        double t = new TDistribution(null, 2).inverseCumulativeProbability(1 - 0.05 / 4 / 2);
        double error = Math.sqrt(StatUtils.variance(new double[] {-1, -3, -1}) / 3);
        assertThat(first.high() - first.mean()).isCloseTo(t * error, within(1e-9));
        assertThat(found.differenceAt(3, Metric.WAITING, 0, 0).none()).isTrue();
        assertThat(found.differenceAt(3, Metric.WAITING, 0, 0).certain()).isFalse();
    }

    @Test
    void whatIsBetterDependsOnTheMetricAndTiesAreNot() {
        var found = Books.findings(new double[][] {{5, 4}, {5, 5}, {5, 6}, {5, 3}});

        assertThat(found.differenceAt(1, Metric.WAITING, 0, 0).better()).isEqualTo(0.5);
        assertThat(found.differenceAt(1, Metric.WAITING, 0, 0).worse()).isEqualTo(0.25);
        assertThat(found.differenceAt(1, Metric.ADMISSIONS, 0, 0).better()).isEqualTo(0.25);
        assertThat(found.differenceAt(1, Metric.ADMISSIONS, 0, 0).worse()).isEqualTo(0.5);
        assertThat(found.differenceAt(1, Metric.IN_CARE, 0, 0).better()).isNaN();
        assertThat(found.costDifference(1, Metric.COST_TOTAL, 0, 0).better()).isEqualTo(0.5);
        assertThat(found.cumulativeDifference(1, 0, 2).better()).isEqualTo(0.5);
    }

    @Test
    void theBaselineDoesNotDifferFromItself() {
        var found = Books.findings(new double[][] {{1, 2}, {3, 4}});

        assertThat(found.differenceAt(0, Metric.WAITING, 0, 0).none()).isTrue();
        assertThat(found.differenceAt(0, Metric.IN_CARE, 0, 0).better()).isNaN();
        assertThat(found.baseline()).isZero();
        assertThat(found.scenarios()).isEqualTo(2);
        assertThat(found.replications()).isEqualTo(2);
    }

    @Test
    void aFigureThatExistsInFewReplicationsIsThereForTablesOnly() {
        var found = Books.findings(new double[][] {{1, Double.NaN}, {Double.NaN, 2}, {5, 9}, {Double.NaN, Double.NaN}});

        for (var metric : List.of(Metric.WAIT_MEAN, Metric.WAIT_MEDIAN)) {
            assertThat(found.at(0, metric, 0, 0)).isEqualTo(Estimate.NONE);
            assertThat(found.differenceAt(1, metric, 0, 0)).isEqualTo(Difference.NONE);
            assertThat(found.chance(0, metric, 0, 0, 3).exists()).isFalse();
            assertThat(found.withFew().at(0, metric, 0, 0).replications()).isEqualTo(2);
            assertThat(found.withFew().at(0, metric, 0, 0).mean()).isEqualTo(3);
            var difference = found.withFew().differenceAt(1, metric, 0, 0);
            assertThat(difference.replications()).isEqualTo(1);
            assertThat(difference.low()).isNaN();
            assertThat(difference.certain()).isFalse();
        }
        // A median is compared in the one replication that has both; a mean over clients with all that each has.
        assertThat(found.withFew().differenceAt(1, Metric.WAIT_MEDIAN, 0, 0).mean())
                .isEqualTo(4);
        assertThat(found.withFew().differenceAt(1, Metric.WAIT_MEAN, 0, 0).mean())
                .isEqualTo(5.5 - 3);
    }

    @ParameterizedTest
    @CsvSource({"29,29,true", "29,28,false", "30,29,false", "200,30,true", "200,29,false", "1,1,true", "1,0,false"})
    void aFigureIsToldFromThirtyReplicationsOnOrAllOfAShorterRun(int played, int existing, boolean told) {
        var numbers = new double[played][2];
        for (int k = 0; k < played; k++) {
            numbers[k][0] = k < existing ? k : Double.NaN;
            numbers[k][1] = k < existing ? 2 * k : Double.NaN;
        }
        var found = Books.findings(numbers);

        for (var metric : List.of(Metric.WAIT_MEAN, Metric.WAIT_P90, Metric.PLACES, Metric.WAITED_OVER_NORM)) {
            assertThat(found.at(0, metric, 0, 5).exists()).isEqualTo(told);
            assertThat(found.differenceAt(1, metric, 0, 5).replications()).isEqualTo(told ? existing : 0);
            assertThat(found.chance(0, metric, 0, 5, 1).exists()).isEqualTo(told);
            assertThat(found.withFew().at(0, metric, 0, 5).replications()).isEqualTo(existing);
            assertThat(found.withFew().differenceAt(1, metric, 0, 5).replications())
                    .isEqualTo(existing);
        }
    }

    @Test
    void equalNumbersInFewReplicationsTellNothingOfTheSpread() {
        var two = Books.findings(new double[][] {{9, 7}, {9, 7}});
        assertThat(two.differenceAt(1, Metric.WAITING, 0, 0).mean()).isEqualTo(-2);
        assertThat(two.differenceAt(1, Metric.WAITING, 0, 0).low()).isNaN();
        assertThat(two.differenceAt(1, Metric.WAITING, 0, 0).certain()).isFalse();
        assertThat(two.differenceAt(1, Metric.WAIT_MEAN, 0, 0).low()).isNaN();
        assertThat(two.at(1, Metric.WAITING, 0, 0).low()).isNaN();
        // What is known beforehand need not vary.
        assertThat(two.differenceAt(1, Metric.PLACES, 0, 0).high()).isEqualTo(-2);
        assertThat(two.costDifference(1, Metric.COST_PROGRAMME, 0, 1).high()).isEqualTo(-24);

        var none = Books.findings(new double[][] {{9, 9}, {9, 9}});
        assertThat(none.differenceAt(1, Metric.WAITING, 0, 0).none()).isTrue();

        var many = new double[30][];
        Arrays.fill(many, new double[] {9, 7});
        assertThat(Books.findings(many).differenceAt(1, Metric.WAITING, 0, 0).certain())
                .isTrue();
    }

    @Test
    void theChanceToMeetATargetIsTheShareOfReplicationsThatDo() {
        var found = Books.findings(new double[][] {{10}, {20}, {30}, {40}});

        assertThat(found.chanceAtMost(0, Metric.WAITING, 0, 0, 9)).isZero();
        assertThat(found.chanceAtMost(0, Metric.WAITING, 0, 0, 20)).isEqualTo(0.5);
        assertThat(found.chanceAtMost(0, Metric.WAITING, 0, 0, 40)).isEqualTo(1);
        assertThat(found.chanceAtMost(0, Metric.WAITING, 2, 0, 40)).isEqualTo(0.5);
        assertThat(found.chanceAtMost(0, Metric.OCCUPANCY, 2, 0, 40)).isNaN();
    }

    @Test
    void whoMeetsATargetToTheLastDigitMeetsIt() {
        var found = Books.findings(new double[][] {{0.1}, {0.7}});

        assertThat(found.chanceAtMost(0, Metric.WAIT_OVER_NORM, 0, 0, 0.1)).isEqualTo(0.5);
        assertThat(found.chanceAtMost(0, Metric.WAIT_OVER_NORM, 0, 0, 0.7)).isEqualTo(1);
    }

    @Test
    void aMunicipalitysBillIsTheSumOverServices() {
        var bill = Books.findings(new double[][] {{1}, {1}}).bill(0, 2, 1);

        // Bills are numbered service by service, three municipalities of three years each: 2×3+1 and 9 more.
        assertThat(bill.mean()).isEqualTo(7 + 16);
        assertThat(bill.low()).isEqualTo(23);
        assertThat(bill.replications()).isEqualTo(2);
    }

    @Test
    void laterAdditionsShowInTheFindings() {
        var tally = new Tally(Books.FRAME, 1, 0);
        var found = tally.findings();
        tally.add(List.of(Books.filledWith(1)));
        assertThat(found.replications()).isEqualTo(1);
        tally.add(List.of(Books.filledWith(3)));
        assertThat(found.at(0, Metric.WAITING, 0, 0).mean()).isEqualTo(2);
    }

    @Test
    void quantilesRestOnAllReplications() {
        var tally = new Tally(Books.FRAME, 2, 0);
        for (int k = 0; k <= 1000; k++) {
            tally.add(List.of(Books.filledWith(k), Books.filledWith(k + 0.5)));
        }
        var found = tally.findings().at(1, Metric.WAIT_MEDIAN, 0, 0);

        assertThat(found.p10()).isEqualTo(100.5);
        assertThat(found.p50()).isEqualTo(500.5);
        assertThat(found.p90()).isEqualTo(900.5);
        assertThat(found.replications()).isEqualTo(1001);
        assertThat(tally.findings().chanceAtMost(0, Metric.WAIT_MEDIAN, 0, 0, 250))
                .isEqualTo(251 / 1001.0);
    }

    @Test
    void theDifferenceInEachFutureIsPairedAndInOrder() {
        var found = Books.findings(new double[][] {{1, 9}, {5, 5}, {2, 1}, {7, 4}, {Double.NaN, 3}});
        var difference = found.differenceAt(1, Metric.WAIT_MEDIAN, 0, 0);

        assertThat(difference.futures()).isEqualTo(FutureDifferences.NONE);
        var told = found.withFew().differenceAt(1, Metric.WAIT_MEDIAN, 0, 0);
        assertThat(told.futures().inOrder()).containsExactly(8, 0, -1, -3, Double.NaN);
        // The middle of 8, 0, -1 and -3, and not the difference of the middles 3.5 and 4.
        assertThat(told.p50()).isEqualTo(-0.5);
        assertThat(told.p10()).isCloseTo(-2.4, within(1e-9));
        assertThat(told.p90()).isCloseTo(5.6, within(1e-9));
        assertThat(found.differenceAt(0, Metric.WAITING, 0, 0).p90()).isZero();
        assertThat(Difference.NONE.p50()).isNaN();
    }

    @Test
    void ofMoreFuturesThanAreKeptTheFirstAreCounted() {
        var tally = new Tally(Books.FRAME, 2, 0);
        var drawn = new float[1100];
        for (int k = 0; k < 1100; k++) {
            drawn[k] = k % 7;
        }
        tally.tellDraws(new DrawTable(List.of("theta"), List.of(drawn)));
        for (int k = 0; k < 1100; k++) {
            tally.add(List.of(Books.filledWith(k), Books.filledWith(k + k % 7)));
        }
        var difference = tally.findings().differenceAt(1, Metric.WAITING, 0, 0);

        assertThat(difference.replications()).isEqualTo(1100);
        assertThat(difference.futures().inOrder()).hasSize(1024).startsWith(0, 1, 2, 3, 4, 5, 6, 0);
        assertThat(difference.futures().strongest()).hasValueSatisfying(mover -> {
            assertThat(mover.mover().name()).isEqualTo("theta");
            assertThat(mover.share().value()).isCloseTo(1, within(1e-9));
        });
        assertThat(tally.findings().draws().futures()).isEqualTo(1100);
    }

    /** What does not vary is not added up until it does. */
    @Test
    void whatVariesLateIsAddedUpAsIfItAlwaysHad() {
        var cells = new Cells(Books.FRAME);
        for (var metric : List.of(Metric.WAITING, Metric.WAIT_MEAN)) {
            var range = cells.rangeOf(cells.monthly(metric, 0, 0));
            var first = row(cells, 1 / 3.0);
            var late = LevelSeries.constant(first, range, 5);
            var early = LevelSeries.constant(first, range, 1);
            var lateDifference = DifferenceSeries.constant(first, row(cells, 0.7), range, 5);
            var earlyDifference = DifferenceSeries.constant(first, row(cells, 0.7), range, 1);
            for (int k = 1; k < 5; k++) {
                early.add(first, range);
                earlyDifference.add(first, row(cells, 0.7), range);
            }
            assertThat(List.of(late, early)).extracting(s -> s.mean(3)).containsOnly(1 / 3.0);
            for (double value : new double[] {0.2, 0.9}) {
                late.add(row(cells, value), range);
                early.add(row(cells, value), range);
                lateDifference.add(row(cells, value), row(cells, 0.7), range);
                earlyDifference.add(row(cells, value), row(cells, 0.7), range);
            }
            assertThat(late.mean(3)).isEqualTo(early.mean(3));
            assertThat(late.halfWidth(3, 0.95)).isEqualTo(early.halfWidth(3, 0.95));
            assertThat(late.count(3)).isEqualTo(early.count(3)).isEqualTo(7);
            assertThat(late.spread(3).quantile(0.9)).isEqualTo(early.spread(3).quantile(0.9));
            assertThat(lateDifference.lower(3))
                    .isEqualTo(earlyDifference.lower(3))
                    .isEqualTo(6);
            assertThat(lateDifference.higher(3))
                    .isEqualTo(earlyDifference.higher(3))
                    .isEqualTo(1);
        }
    }

    /** The figures of a replication, all the same and over two clients each. */
    private static double[] row(Cells cells, double value) {
        var row = new double[cells.length()];
        Arrays.fill(row, value);
        Arrays.fill(row, cells.size(), row.length, 2);
        return row;
    }
}
