package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** What care and empty places bring in, worked by hand: two places at 100 euros a day, one client for 30 days. */
class FundingToyTest {
    @Test
    void paidPerEtmaalTheProviderBearsWhatEmptyPlacesCost() {
        var diary = Diary.of(model(door("vj", 10), twoPlaces(Funding.PER_ETMAAL)));

        diary.month(0, "vj", Metric.VACANCY, 2 * 31 - 21);
        diary.month(1, "vj", Metric.VACANCY, 2 * 28 - 9);
        diary.months(0, 11, "vj", Metric.VACANCY, 700);
        diary.months(0, 11, "vj", Metric.COST_CARE, 3_000);
        diary.months(0, 11, "vj", Metric.COST_TOTAL, 3_000);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, -70_000);
        diary.year(0, "vj", "vj", ProviderMetric.VACANCY, 700);
        diary.year(0, "vj", "vj", ProviderMetric.RESULT, -70_000);
    }

    @Test
    void paidForAvailabilityEmptyPlacesCostAsMuchAsTakenOnes() {
        var diary = Diary.of(model(door("vj", 10), twoPlaces(new Funding.Availability())));

        diary.month(0, "vj", Metric.COST_AVAILABILITY, 2 * 31 * 100);
        diary.months(0, 11, "vj", Metric.COST_AVAILABILITY, 73_000);
        diary.months(0, 11, "vj", Metric.COST_CARE, 0);
        diary.months(0, 11, "vj", Metric.COST_TOTAL, 73_000);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, 0);
        diary.months(0, 11, "vj", Metric.ETMALEN, 30);
        diary.year(0, "vj", "vj", ProviderMetric.AVAILABILITY, 73_000);
        diary.year(0, "vj", "vj", ProviderMetric.PAID, 0);
    }

    @Test
    void availabilityIsSharedByTheWeightsOfMunicipalitiesWhoeverTheClientIs() {
        var diary = Diary.of(
                model(door("vj", 10), twoPlaces(new Funding.Availability())).municipalities(1, 3));

        assertThat(diary.book.bill(1, 0, 0)).isCloseTo(73_000 / 4.0, within(1e-6));
        assertThat(diary.book.bill(1, 1, 0)).isCloseTo(73_000 * 0.75, within(1e-6));
    }

    @Test
    void aSurchargeComesOnTopOfThePriceAndIsBookedApart() {
        var diary = Diary.of(model(door("vj", 10), twoPlaces(new Funding.VacancySurcharge(0.12))));

        diary.months(0, 11, "vj", Metric.COST_CARE, 3_000);
        diary.months(0, 11, "vj", Metric.COST_SURCHARGE, 360);
        diary.months(0, 11, "vj", Metric.COST_TOTAL, 3_360);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, 3_360 - 73_000);
        diary.year(0, "vj", "vj", ProviderMetric.PAID, 3_360);
    }

    @Test
    void aSurchargeOfTheVacancyPerEtmaalBreaksEven() {
        var diary = Diary.of(model(door("vj", 10), twoPlaces(new Funding.VacancySurcharge(700 / 30.0))));

        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, 0);
    }

    @Test
    void aHybridSharesTheRisk() {
        var diary = Diary.of(model(door("vj", 10), twoPlaces(new Funding.Hybrid(0.4))));

        diary.months(0, 11, "vj", Metric.COST_CARE, 0.6 * 3_000);
        diary.months(0, 11, "vj", Metric.COST_AVAILABILITY, 0.4 * 73_000);
        diary.months(0, 11, "vj", Metric.COST_TOTAL, 1_800 + 29_200);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, -0.6 * 70_000);
    }

    @Test
    void anotherFormCountsFromItsDayOnAndSoDoesAnotherPrice() {
        var diary = Diary.of(model(door("vj", 10), twoPlaces(Funding.PER_ETMAAL))
                .under(
                        new SetFunding(id("vj"), day(20), new Funding.Availability()),
                        new ChangePrice(id("vj"), day(40), new Change.ByShare(0.1))));

        diary.months(0, 11, "vj", Metric.COST_CARE, 10 * 100);
        diary.month(0, "vj", Metric.COST_AVAILABILITY, 2 * 11 * 100);
        diary.months(0, 11, "vj", Metric.COST_AVAILABILITY, 2 * 20 * 100 + 2 * 325 * 110);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, -30 * 100);
    }

    @Test
    void morePlacesOfWhichNobodyTakesTheNewOneCostTheProviderMore() {
        var diary =
                Diary.of(model(door("vj", 10), twoPlaces(Funding.PER_ETMAAL).places(steps(Places::new, 1, 100, 3))));

        diary.months(0, 11, "vj", Metric.VACANCY, 70 + 3 * 265);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, -7_000 - 79_500);
    }

    @Test
    void whoStaysAboveThePlacesTakesNoVacancyAwayAndIsPaidFor() {
        // Two in care while the places go from 3 to 1 on day 20, until day 40; then one place stands empty.
        var diary =
                Diary.of(model(door("vj", 10, 10), twoPlaces(Funding.PER_ETMAAL).places(steps(Places::new, 3, 20, 1))));

        diary.months(0, 11, "vj", Metric.VACANCY, 30 + 10 + 325);
        diary.months(0, 11, "vj", Metric.COST_CARE, 6_000);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, -36_500);
    }

    @Test
    void aPlaceThatIsHeldForAMatchStandsEmpty() {
        var diary = Diary.of(
                model(door("vj", 10), twoPlaces(Funding.PER_ETMAAL).matching(new DurationDistribution.Fixed(5))));

        diary.months(0, 11, "vj", Metric.VACANCY, 700);
        diary.month(0, "vj", Metric.VACANCY, 2 * 31 - 16);
    }

    @Test
    void aSurchargeCountsAgainstThePlafond() {
        // 125 a day: 20 days fit, 10 are delivered and not paid.
        var diary = Diary.of(model(
                door("vj", 10),
                noPlaces().plafond(AdmissionRule.UNTIL_REACHED, 2_500).funding(new Funding.VacancySurcharge(0.25))));

        diary.months(0, 11, "vj", Metric.COST_CARE, 2_000);
        diary.months(0, 11, "vj", Metric.COST_SURCHARGE, 500);
        diary.months(0, 11, "vj", Metric.COST_UNPAID, 1_250);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, 2_500 - 3_000);
        diary.month(0, "vj", Metric.VACANCY, Double.NaN);
        diary.year(0, "vj", "vj", ProviderMetric.PAID, 2_500);
        diary.year(0, "vj", "vj", ProviderMetric.VACANCY, Double.NaN);
    }

    @Test
    void aPlafondThatLooksAheadLetsFewerInWithASurcharge() {
        // From day 10 to the end of the year a client costs 35,500, with a surcharge of 25% 44,375.
        var at = noPlaces().stay(new DurationDistribution.Fixed(400)).plafond(AdmissionRule.COMMITTED, 100_000);
        Diary.of(model(door("vj", 10, 10, 10), at)).months(0, 11, "vj", Metric.ADMISSIONS, 2);
        var with = noPlaces()
                .stay(new DurationDistribution.Fixed(400))
                .plafond(AdmissionRule.COMMITTED, 80_000)
                .funding(new Funding.VacancySurcharge(0.25));
        var diary = Diary.of(model(door("vj", 10, 10, 10), with));

        diary.months(0, 11, "vj", Metric.ADMISSIONS, 1);
        diary.months(0, 11, "vj", Metric.COST_TOTAL, 44_375);
        diary.months(0, 11, "vj", Metric.COST_UNPAID, 0);
    }

    @Test
    void aSmartPlafondIsRenewedFromProductionWithTheSurcharge() {
        var smart = new Plafond.Smart(
                Timeline.constant(new EuroPerYear(200_000)),
                Timeline.constant(new Growth(0)),
                new Share(0),
                false,
                Plafond.Renewal.FROM_PRODUCTION,
                0,
                Timeline.constant(Factor.ONE));
        var diary = Diary.of(model(noPlaces()
                        .stay(new DurationDistribution.Fixed(4000))
                        .start(1, 0)
                        .plafond(smart)
                        .funding(new Funding.VacancySurcharge(0.25)))
                .years(2));

        diary.year(1, "vj", "vj", ProviderMetric.PLAFOND, 365 * 125);
    }

    @Test
    void eachProviderHasItsOwnVacancyAndResult() {
        var diary = Diary.of(model(
                door("vj", 10),
                service("vj")
                        .stay(new DurationDistribution.Fixed(30))
                        .price(100)
                        .provider("one", 1, 1)
                        .provider("two", 0, 2)
                        .funding(new Funding.Hybrid(0.5))));

        diary.year(0, "vj", "one", ProviderMetric.VACANCY, 335);
        diary.year(0, "vj", "two", ProviderMetric.VACANCY, 730);
        diary.year(0, "vj", "one", ProviderMetric.AVAILABILITY, 18_250);
        diary.year(0, "vj", "one", ProviderMetric.RESULT, -16_750);
        diary.year(0, "vj", "two", ProviderMetric.RESULT, -36_500);
        diary.months(0, 11, "vj", Metric.VACANCY, 335 + 730);
        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, -53_250);
    }

    @Test
    void withoutPlacesOrPlafondAProviderBreaksEven() {
        var diary = Diary.of(model(door("vj", 10), noPlaces()));

        diary.months(0, 11, "vj", Metric.PROVIDER_RESULT, 0);
    }

    private static TestService noPlaces() {
        return service("vj").stay(new DurationDistribution.Fixed(30)).price(100);
    }

    private static TestService twoPlaces(Funding funding) {
        return noPlaces().places(2).funding(funding);
    }
}
