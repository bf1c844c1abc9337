package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.RatioPairs.RatioPoint;
import nl.plafond.vocabulary.Metric;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** A mean or a share over clients is one over the clients of all replications together. */
class MeansOverClientsTest {
    private static Logbook book(double mean, int clients) {
        return Books.of(spot -> clients == 0 && spot.metric().base().isPresent() ? Double.NaN : mean, base -> clients);
    }

    private static Findings findings(Logbook[]... scenarios) {
        var tally = new Tally(Books.FRAME, scenarios.length, 0);
        for (int k = 0; k < scenarios[0].length; k++) {
            var books = new ArrayList<Logbook>();
            for (var scenario : scenarios) {
                books.add(scenario[k]);
            }
            tally.add(books);
        }
        return tally.findings();
    }

    @Test
    void futuresCountByTheirClients() {
        // One admitted after 10 days, and three after 50: 160 days over four clients, not (10 + 50) / 2.
        var found = findings(new Logbook[] {book(10, 1), book(50, 3)});

        for (var metric : List.of(Metric.WAIT_MEAN, Metric.WAIT_ALL_MEAN, Metric.WAITED_MEAN)) {
            var wait = found.at(0, metric, 0, 3);
            assertThat(wait.mean()).isEqualTo(40);
            assertThat(wait.replications()).isEqualTo(2);
            assertThat(wait.p50()).isEqualTo(30);
        }
        // Residuals 10 - 40 × 1 and 150 - 40 × 3 are -30 and 30; their error in parts of 2 clients is 15 days.
        double t = new TDistribution(null, 1).inverseCumulativeProbability(0.975);
        assertThat(found.at(0, Metric.WAIT_MEAN, 0, 3).high()).isCloseTo(40 * Math.exp(t * 15 / 40), within(1e-6));
        // A median is the mean of each future's own.
        assertThat(found.at(0, Metric.WAIT_MEDIAN, 0, 3).mean()).isEqualTo(30);
    }

    @Test
    void aShareOverTheNormIsThatOfAllClients() {
        var found = findings(new Logbook[] {book(1, 1), book(0, 3)});

        assertThat(found.at(0, Metric.WAIT_OVER_NORM, 1, 0).mean()).isEqualTo(0.25);
        assertThat(found.at(0, Metric.WAITED_OVER_NORM, 1, 0).high()).isLessThanOrEqualTo(1);
        assertThat(found.at(0, Metric.REFUSED_BY_PLACES, 1, 0).mean()).isEqualTo(0.5);
    }

    @Test
    void aFutureWithoutClientsChangesNothingButHowManyThereAre() {
        var two = findings(new Logbook[] {book(10, 1), book(50, 3)}).withFew().at(0, Metric.WAIT_MEAN, 0, 3);
        var four = findings(new Logbook[] {book(10, 1), book(9, 0), book(50, 3), book(9, 0)})
                .withFew()
                .at(0, Metric.WAIT_MEAN, 0, 3);

        assertThat(four.mean()).isEqualTo(two.mean());
        assertThat(four.low()).isCloseTo(two.low(), within(1e-9));
        assertThat(four.high()).isCloseTo(two.high(), within(1e-6));
        assertThat(four.replications()).isEqualTo(2);
    }

    @Test
    void aDifferenceIsThatOfTheTwoRatiosAndPaired() {
        var before = new Logbook[] {book(10, 1), book(50, 3), book(30, 2)};
        var after = new Logbook[] {book(4, 2), book(45, 3), book(20, 4)};
        var found = findings(before, after);
        var difference = found.differenceAt(1, Metric.WAIT_MEAN, 0, 3);

        double r = (4 * 2 + 45 * 3 + 20 * 4) / 9.0;
        double s = (10 * 1 + 50 * 3 + 30 * 2) / 6.0;
        assertThat(difference.mean()).isCloseTo(r - s, within(1e-12));
        var residuals = new double[] {
            (8 - r * 2) / 3 - (10 - s * 1) / 2,
            (135 - r * 3) / 3 - (150 - s * 3) / 2,
            (80 - r * 4) / 3 - (60 - s * 2) / 2
        };
        double squares = Arrays.stream(residuals).map(e -> e * e).sum();
        double t = new TDistribution(null, 2).inverseCumulativeProbability(0.975);
        assertThat(difference.high() - difference.mean()).isCloseTo(t * Math.sqrt(squares / 2 / 3), within(1e-9));
        assertThat(difference.better()).isEqualTo(1);
        assertThat(found.at(1, Metric.WAIT_MEAN, 0, 3).mean()
                        - found.at(0, Metric.WAIT_MEAN, 0, 3).mean())
                .isCloseTo(difference.mean(), within(1e-12));
    }

    @Test
    void theSameClientsGiveNoDifferenceAtAll() {
        var random = new Random(3);
        var books = new Logbook[60];
        var again = new Logbook[60];
        for (int k = 0; k < 60; k++) {
            double wait = 100 * random.nextDouble();
            int clients = random.nextInt(4);
            books[k] = book(wait, clients);
            again[k] = book(wait, clients);
        }
        var difference = findings(books, again).differenceAt(1, Metric.WAIT_MEAN, 0, 0);

        assertThat(difference.none()).isTrue();
        assertThat(difference.low()).isZero();
        assertThat(difference.high()).isZero();
    }

    /**
     * 2,000 runs of 60 futures with few clients each, of whom the scenario takes 5 days off every wait: 95% intervals that
     * covered 92% of the time would be found to cover 93.5% or more once in 150. Waits of one future are alike.
     */
    @Test
    void intervalsCoverTheWaitPerClientAndItsDifference() {
        var random = new Random(20_261_129);
        int runs = 2_000;
        int wait = 0;
        int shorter = 0;
        for (int run = 0; run < runs; run++) {
            var before = new Ratios(1);
            var after = new Ratios(1);
            var pairs = new RatioPairs(1);
            int both = 0;
            for (int k = 0; k < 60; k++) {
                double level = 40 + 20 * random.nextDouble();
                int clients = 1 + random.nextInt(5);
                int more = clients + random.nextInt(2);
                double y = clients * level;
                double x = more * (level - 5) + 3 * random.nextGaussian();
                before.add(0, y, clients);
                after.add(0, x, more);
                pairs.add(0, after, x, more, before, y, clients);
                both++;
            }
            wait += Math.abs(before.ratio(0) - 50) <= before.halfWidth(0, 0.95) ? 1 : 0;
            double difference = after.ratio(0) - before.ratio(0);
            shorter += Math.abs(difference + 5)
                            <= pairs.halfWidth(0, new RatioPoint(after, 0), new RatioPoint(before, 0), both, 0.95)
                    ? 1
                    : 0;
        }
        assertThat((double) wait / runs).isBetween(0.935, 0.965);
        assertThat((double) shorter / runs).isBetween(0.935, 0.965);
    }
}
