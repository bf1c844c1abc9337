package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.region.Region;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Volume, duration, price and weight of a difference in cost, worked out by hand from numbers that were made up. */
class CostFactorsTest {
    private static final Frame FRAME = Frame.of(
                    List.of("s", "t"), LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1), List.of("m"))
            .withGroups(List.of(new Frame.Group(2, 0, "light"), new Frame.Group(3, 0, "heavy")));
    private static final int SECOND = 1;

    /** A logbook of two years in which everyone is there from the first day on and nobody leaves. */
    private static final class Year {
        private final LogbookWriter book = new LogbookWriter(FRAME);

        Year of(int row, int year, double clients, double days, double cost) {
            for (int month = 12 * year; month < 12 * year + 12; month++) {
                book.put(Metric.IN_CARE, row, month, clients);
                book.put(Metric.ETMALEN, row, month, days / 12);
                book.put(Metric.COST_CARE, row, month, cost / 12);
            }
            return this;
        }

        Logbook close() {
            return book.close();
        }
    }

    private static Findings played(Logbook baseline, Logbook other) {
        var model = Region.starting(LocalDate.of(2021, 1, 1))
                .until(LocalDate.of(2023, 1, 1))
                .with(Region.service("s").stay(new DurationDistribution.Fixed(1)))
                .with(Region.service("t").stay(new DurationDistribution.Fixed(1)))
                .build();
        var tally = new Tally(FRAME, 2, 0);
        tally.tellCost(model);
        tally.add(List.of(baseline, other));
        tally.add(List.of(baseline, other));
        return tally.findings();
    }

    private static double since(Findings findings, int service, CostFactor factor) {
        return findings.explainedSince(0, service, SECOND, factor).mean();
    }

    @Test
    void aDearerDayIsPriceAndMoreClientsAreVolume() {
        // Service t: the same clients and days at a price 10% up; then twice the clients and days in the other
        // scenario.
        var baseline = new Year()
                .of(1, 0, 10, 3650, 365_000)
                .of(1, 1, 10, 3650, 401_500)
                .close();
        var other = new Year()
                .of(1, 0, 20, 7300, 730_000)
                .of(1, 1, 20, 7300, 803_000)
                .close();
        var findings = played(baseline, other);

        assertThat(since(findings, 1, CostFactor.PRICE)).isCloseTo(36_500, within(1e-6));
        assertThat(since(findings, 1, CostFactor.VOLUME)).isCloseTo(0, within(1e-6));
        assertThat(findings.explainedAgainst(1, 1, SECOND, CostFactor.VOLUME).mean())
                .isCloseTo(401_500, within(1e-6));
        assertThat(findings.explainedAgainst(1, 1, SECOND, CostFactor.WEIGHT).mean())
                .isZero();
    }

    @Test
    void theSameDaysOfHeavierClientsAreWeight() {
        // 80 light and 20 heavy days at 100 and 300 euros; then 60 and 40: 14,000 becomes 18,000.
        var baseline = new Year()
                .of(0, 0, 10, 100, 14_000)
                .of(2, 0, 8, 80, 8_000)
                .of(3, 0, 2, 20, 6_000)
                .of(0, 1, 10, 100, 18_000)
                .of(2, 1, 6, 60, 6_000)
                .of(3, 1, 4, 40, 12_000)
                .close();
        var findings = played(baseline, baseline);

        assertThat(since(findings, 0, CostFactor.WEIGHT)).isCloseTo(4_000, within(1e-6));
        for (var factor : List.of(CostFactor.VOLUME, CostFactor.DURATION, CostFactor.PRICE)) {
            assertThat(since(findings, 0, factor)).as(factor.key()).isCloseTo(0, within(1e-6));
        }
        assertThat(findings.shareOfCost(0, 1, SECOND).mean()).isCloseTo(12 / 18.0, within(1e-9));
        assertThat(findings.shareOfClients(0, 1, SECOND).mean()).isCloseTo(0.4, within(1e-9));
        assertThat(findings.clientsOf(0, 1, SECOND).mean()).isCloseTo(4, within(1e-9));
    }

    @Test
    void theFourAddUpToTheDifferenceWhateverChanges() {
        var baseline = new Year()
                .of(2, 0, 8, 80, 8_000)
                .of(3, 0, 2, 25, 6_000)
                .of(2, 1, 9, 70, 9_500)
                .of(3, 1, 5, 35, 12_700)
                .close();
        var findings = played(baseline, baseline);
        double sum = 0;
        for (var factor : CostFactor.values()) {
            sum += since(findings, 0, factor);
        }
        assertThat(sum).isCloseTo(9_500 + 12_700 - 14_000, within(1e-6));
        // Ten clients become fourteen: with the logarithmic means of 8,000 and 9,500, and of 6,000 and 12,700.
        double light = 1_500 / Math.log(9.5 / 8);
        double heavy = 6_700 / Math.log(12.7 / 6);
        assertThat(since(findings, 0, CostFactor.VOLUME)).isCloseTo((light + heavy) * Math.log(1.4), within(1e-6));
    }

    @Test
    void aGroupThatComesFromNothingIsWeight() {
        var baseline = new Year()
                .of(2, 0, 8, 80, 8_000)
                .of(2, 1, 8, 80, 8_000)
                .of(3, 1, 1, 10, 3_000)
                .close();
        var findings = played(baseline, baseline);
        double sum = 0;
        for (var factor : CostFactor.values()) {
            sum += since(findings, 0, factor);
        }
        assertThat(sum).isCloseTo(3_000, within(1e-6));
        assertThat(since(findings, 0, CostFactor.WEIGHT)).isGreaterThan(1_500);
    }
}
