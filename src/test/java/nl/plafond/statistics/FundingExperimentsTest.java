package nl.plafond.statistics;

import static nl.plafond.simulation.TestModels.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.simulation.Planner;
import nl.plafond.simulation.Simulation;
import nl.plafond.simulation.TestModels;
import nl.plafond.simulation.TestService;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What vacancy costs under every form of funding, where whoever finds no place goes elsewhere at once.
 *
 * <p>Stays are ten days on average and a year of warming up is left out, so that Erlang's loss formula holds in the second
 * year. Intervals are of 95%, about two standard errors; theory may lie as far away as four of them, which a correct
 * simulation fails in 1 of 16,000 tests.
 */
class FundingExperimentsTest {
    private static final int PRICE = 222;
    private static final int YEAR = 1;
    /** Of the second year, 2024. */
    private static final int DAYS = 366;

    @ParameterizedTest
    @CsvSource({"4, 8, 0.48, 1.06", "8, 13, 0.60, 0.68", "20, 26, 0.74, 0.35", "81, 87, 0.89, 0.12"})
    void fewRefusalsCostASmallServiceMuchVacancyAndALargeOneLittle(
            double load, int places, double occupancy, double surcharge) {
        double refused = Erlang.b(places, load);
        double breakEven = places / (load * (1 - refused)) - 1;
        var found = played(1000, service(load, places, Funding.PER_ETMAAL));
        var estimate = found.breakEvenSurcharge(0, 0, YEAR);

        assertThat(refused).isLessThan(0.05);
        assertThat(Erlang.b(places - 1, load)).isGreaterThan(0.05);
        agrees(estimate, breakEven);
        // Too weak to notice a mistake of 5% otherwise.
        assertThat(half(estimate)).isLessThan(0.02 * breakEven);
        assertThat(estimate.mean()).isCloseTo(surcharge, within(0.015));
        double taken = 1 / (1 + estimate.mean());
        assertThat(taken).isCloseTo(occupancy, within(0.01));
        // What the provider loses is the price of the empty days.
        var vacancy = found.vacancy(0, 0, YEAR);
        agrees(vacancy, DAYS * (places - load * (1 - refused)));
        assertThat(found.cost(0, Metric.PROVIDER_RESULT, 0, YEAR).mean())
                .isCloseTo(-vacancy.mean() * PRICE, within(0.01));
    }

    @Test
    void paidTheSurchargeThatBreaksEvenTheProviderDoesOnAverage() {
        double surcharge = 8 / (4 * (1 - Erlang.b(8, 4))) - 1;
        var found =
                played(600, service(4, 8, Funding.PER_ETMAAL), service(4, 8, new Funding.VacancySurcharge(surcharge)));
        var result = found.cost(1, Metric.PROVIDER_RESULT, 0, YEAR);

        agrees(result, 0);
        assertThat(found.cost(0, Metric.PROVIDER_RESULT, 0, YEAR).high()).isLessThan(-10 * half(result));
        assertThat(found.breakEvenSurcharge(1, 0, YEAR)).isEqualTo(found.breakEvenSurcharge(0, 0, YEAR));
        double part = found.cost(1, Metric.COST_SURCHARGE, 0, YEAR).mean()
                / found.cost(1, Metric.COST_CARE, 0, YEAR).mean();
        assertThat(part).isCloseTo(surcharge, within(1e-9));
    }

    @Test
    void paidForAvailabilityTheBillIsCertainAndFewerReferralsSaveNothing() {
        var form = new Funding.Availability();
        var found = played(50, service(8, 13, form), service(6, 13, form));
        var care = found.cost(0, Metric.COST_AVAILABILITY, 0, YEAR);

        assertThat(care.mean()).isEqualTo(13 * DAYS * PRICE);
        assertThat(half(care)).isZero();
        assertThat(found.cost(0, Metric.PROVIDER_RESULT, 0, YEAR).mean()).isCloseTo(0, within(1e-6));
        assertThat(found.costDifference(1, Metric.COST_TOTAL, 0, YEAR).none()).isTrue();
        var perEtmaal = played(50, service(8, 13, Funding.PER_ETMAAL), service(6, 13, Funding.PER_ETMAAL));
        assertThat(perEtmaal.costDifference(1, Metric.COST_TOTAL, 0, YEAR).high())
                .isNegative();
    }

    private static TestService service(double load, int places, Funding funding) {
        return TestModels.service("verblijf")
                .referralsPerDay(load / 10)
                .stay(new DurationDistribution.Exponential(10))
                .places(places)
                .dutyToPlace(0)
                .price(PRICE)
                .funding(funding)
                .start((int) load, 0);
    }

    private static Findings played(int replications, TestService... scenarios) {
        var planner = new Planner();
        var plans = Arrays.stream(scenarios)
                .map(s -> model(s).years(2).build())
                .map(planner::plan)
                .toList();
        var tally = new Tally(plans.get(0).frame(), plans.size(), 0);
        IntStream.range(0, replications)
                .forEach(r -> tally.add(
                        plans.stream().map(p -> Simulation.play(p, 17, r)).toList()));
        return tally.findings();
    }

    private static void agrees(Estimate found, double theory) {
        assertThat(found.mean()).as(found.toString()).isCloseTo(theory, within(2.04 * half(found)));
    }

    private static double half(Estimate estimate) {
        return (estimate.high() - estimate.low()) / 2;
    }
}
