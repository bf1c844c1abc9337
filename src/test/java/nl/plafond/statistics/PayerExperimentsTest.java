package nl.plafond.statistics;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.BillSplit;
import nl.plafond.model.DurationDistribution;
import nl.plafond.simulation.Simulation;
import nl.plafond.simulation.TestModels;
import nl.plafond.simulation.TestService;
import nl.plafond.vocabulary.Days;
import org.junit.jupiter.api.Test;

/** What residence, solidarity and a shift to another key do, on the people of residential youth care. */
class PayerExperimentsTest {
    private static final double REFERRALS = 76.9;
    private static final double STAY = 1.0546;

    @Test
    void aloneASmallMunicipalityVariesByFortyThreePercentAndTogetherByLessThanTen() {
        // 81.1 clients on average, 5% of them from m1. Without limits the number in care is Poisson; with exponential
        // stays it has the correlation exp(-t/STAY), so that the mean over a year varies less than the number on a day.
        double mu = 1 / STAY;
        double damped = Math.sqrt(2 * (mu - 1 + Math.exp(-mu)) / (mu * mu));
        double inCare = REFERRALS * STAY;
        var payers = played(
                12,
                3000,
                model(youthCare()).municipalities(0.35, 0.05, 0.6),
                Bills.residence(),
                Bills.by(Bills.key(0.35, 0.05, 0.6)));
        int year = 11;

        // The standard error of a coefficient of variation c of n values is about c √(1/2 + c²) / √n: 1.5% of it for
        // the small one. Four of them: a correct simulation fails in 1 of 16,000.
        var alone = payers.variation(0, 0, 1, year);
        var together = payers.variation(0, 1, 1, year);
        assertThat(damped).isCloseTo(0.864, within(0.001));
        assertThat(alone)
                .isCloseTo(damped / Math.sqrt(0.05 * inCare), within(0.026))
                .isCloseTo(0.43, within(0.03));
        assertThat(payers.variation(0, 0, 0, year)).isCloseTo(damped / Math.sqrt(0.35 * inCare), within(0.009));
        assertThat(together)
                .isCloseTo(damped / Math.sqrt(inCare), within(0.005))
                .isCloseTo(0.096, within(0.006));
        assertThat(payers.variation(0, 0, payers.region(), year)).isCloseTo(together, within(1e-6));
        // The total does not change: not a cent.
        assertThat(payers.bill(0, 1, payers.region(), year)).isEqualTo(payers.bill(0, 0, payers.region(), year));
        assertThat(payers.bill(0, 0, 1, year).mean()).isCloseTo(0.05 * inCare * 365 * 222, within(10_000.0));
    }

    @Test
    void overTenYearsThePathsOfMunicipalitiesCrossWhileTheRegionPaysTheSame() {
        // By residence 50, 30 and 20 percent, by the objective key 30, 30 and 40: a tenth of the way each year.
        var payers = played(
                12,
                300,
                model(youthCare()).municipalities(0.5, 0.3, 0.2),
                Bills.residence(),
                Bills.shift(Optional.empty(), Bills.key(0.3, 0.3, 0.4), "2025-01-01", 10));

        for (int year = 2; year < 12; year++) {
            assertThat(payers.bill(0, 1, payers.region(), year)).isEqualTo(payers.bill(0, 0, payers.region(), year));
            double part = (year - 1) / 10.0;
            double region = payers.bill(0, 1, payers.region(), year).mean();
            assertThat(payers.bill(0, 1, 0, year).mean() / region).isCloseTo(0.5 - 0.2 * part, within(0.02));
            assertThat(payers.bill(0, 1, 2, year).mean() / region).isCloseTo(0.2 + 0.2 * part, within(0.02));
        }
        // m0 pays most to begin with and m2 in the end; at three quarters of the way they pay alike.
        assertThat(payers.bill(0, 1, 0, 1).low())
                .isGreaterThan(payers.bill(0, 1, 2, 1).high());
        assertThat(payers.bill(0, 1, 0, 11).high())
                .isLessThan(payers.bill(0, 1, 2, 11).low());
        assertThat(payers.bill(0, 1, 0, 1).mean())
                .isEqualTo(payers.bill(0, 0, 0, 1).mean());
    }

    private static TestService youthCare() {
        return service("verblijf")
                .referralsPerYear(REFERRALS)
                .stay(new DurationDistribution.Exponential(STAY * Days.PER_YEAR))
                .price(222)
                .start(81, 0);
    }

    private static Payers played(int years, int replications, TestModels model, BillSplit... splits) {
        var plan = model.years(years).plan();
        var tally = new Tally(plan.frame(), 1, 0, List.of(splits));
        for (int i = 0; i < replications; i++) {
            tally.add(List.of(Simulation.play(plan, 18, i)));
        }
        return tally.findings().payers();
    }
}
