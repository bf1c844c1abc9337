package nl.plafond.statistics;

import static nl.plafond.statistics.Bills.book;
import static nl.plafond.statistics.Bills.by;
import static nl.plafond.statistics.Bills.frame;
import static nl.plafond.statistics.Bills.key;
import static nl.plafond.statistics.Bills.residence;
import static nl.plafond.statistics.Bills.shift;
import static nl.plafond.statistics.Bills.smoothed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import nl.plafond.model.BillSplit;
import nl.plafond.results.Frame;
import org.junit.jupiter.api.Test;

class PayersTest {
    private static final Frame ONE_YEAR = frame(1, "verblijf");

    @Test
    void aBillHasItsMeanIntervalBandAndVariation() {
        var payers = tallied(List.of(by(key(0.5, 0.25, 0.25))), new double[] {100, 0, 0}, new double[] {0, 200, 100});

        // The region pays 100 and 300: mean 200, standard deviation 141.42; t at one degree of freedom is 12.706.
        var region = payers.bill(0, 0, payers.region(), 0);
        assertThat(region.mean()).isEqualTo(200);
        assertThat(region.high()).isCloseTo(200 + 12.7062 * 100, within(0.01));
        assertThat(region.low()).isCloseTo(200 - 12.7062 * 100, within(0.01));
        assertThat(region.p50()).isEqualTo(200);
        assertThat(region.p10()).isCloseTo(120, within(1e-3));
        assertThat(region.p90()).isCloseTo(280, within(1e-3));
        assertThat(region.replications()).isEqualTo(2);
        assertThat(payers.bill(0, 0, 1, 0).mean()).isEqualTo(50);
        assertThat(payers.variation(0, 0, 1, 0)).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(payers.variation(0, 0, payers.region(), 0)).isCloseTo(Math.sqrt(0.5), within(1e-9));
    }

    @Test
    void aModelWithoutSplitsDividesByResidence() {
        var payers = tallied(List.of(), new double[] {1, 2, 3}, new double[] {3, 2, 1});

        assertThat(payers.splits()).containsExactly("residence");
        assertThat(payers.bill(0, 0, 0, 0).mean()).isEqualTo(2);
        assertThat(payers.variation(0, 0, 1, 0)).isZero();
        assertThat(payers.bill(0, 0, 1, 0).low()).isEqualTo(2);
    }

    @Test
    void whoPaysNothingHasNoVariationAndNobodyPaysBeforeTheFirstReplication() {
        assertThat(tallied(List.of(by(key(1))), new double[] {1, 2, 3}).variation(0, 0, 1, 0))
                .isNaN();
        var empty = new Tally(ONE_YEAR, 1, 0).findings().payers();
        assertThat(empty.bill(0, 0, 0, 0).exists()).isFalse();
        assertThat(empty.bill(0, 0, 0, 0).mean()).isNaN();
        assertThat(empty.means(0, 0, 0, 1, 1)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void meansAreRoundedSuchThatTheyAddUp() {
        // Sums of two replications in cents: 1, 1 and 3, so means of half a cent, half a cent and 1.5; together 2.5.
        var payers = tallied(List.of(residence()), new double[] {0.01, 0, 0.01}, new double[] {0, 0.01, 0.02});

        assertThat(payers.means(0, 0, 0, 1, 1)).containsExactly(1, 1, 1, 3);
        assertThat(payers.bill(0, 0, 2, 0).mean()).isEqualTo(0.01);
        assertThat(payers.means(0, 0, 0, 1.02, 1)).containsExactly(1, 0, 2, 3);
    }

    @Test
    void theMeansOfTheRegionAreTheSameUnderEverySplitInEveryUnitAndPrice() {
        var random = new Random(3);
        var frame = frame(3, "a", "b");
        var splits = List.of(
                residence(),
                by(key(0.2, 0.3, 0.5)),
                by(key(1 / 3.0, 1 / 3.0, 1 / 3.0), "b"),
                shift(Optional.empty(), key(0.1, 0.1, 0.8), "2023-01-01", 7),
                smoothed(residence(), 0.05, key(0.4, 0.4, 0.2)));
        var tally = new Tally(frame, 2, 0, splits);
        for (int i = 0; i < 37; i++) {
            tally.add(List.of(
                    book(frame, random.doubles(18, 0, 2e6).toArray()),
                    book(frame, random.doubles(18, -50, 1e3).toArray())));
        }
        var payers = tally.findings().payers();

        for (int scenario = 0; scenario < 2; scenario++) {
            for (int year = 0; year < 3; year++) {
                for (double prices : new double[] {1, 1.0537}) {
                    for (long cents : new long[] {1, 100, 100_000}) {
                        long region = payers.means(scenario, 0, year, prices, cents)[3];
                        for (int split = 0; split < splits.size(); split++) {
                            var means = payers.means(scenario, split, year, prices, cents);
                            assertThat(means[3]).isEqualTo(region);
                            assertThat(LongStream.of(means).sum()).isEqualTo(2 * region);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aMeanIsThatOfTheBillsOfTheReplications() {
        var random = new Random(6);
        var bills = new double[50][];
        Arrays.setAll(bills, i -> random.doubles(3, 0, 1e6).toArray());
        var payers = tallied(List.of(residence()), bills);

        for (int m = 0; m < 3; m++) {
            int municipality = m;
            double mean = Arrays.stream(bills)
                    .mapToDouble(b -> b[municipality])
                    .average()
                    .orElseThrow();
            assertThat(payers.bill(0, 0, m, 0).mean()).isCloseTo(mean, within(0.02));
        }
    }

    private static Payers tallied(List<BillSplit> splits, double[]... bills) {
        var tally = new Tally(ONE_YEAR, 1, 0, splits);
        for (var euros : bills) {
            tally.add(List.of(book(ONE_YEAR, euros)));
        }
        return tally.findings().payers();
    }
}
