package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Providers that are paid a part of the price of their service, worked by hand: 100 euros a day. */
class ProviderPriceToyTest {
    @Test
    void aProviderIsPaidItsPartAndOthersThePrice() {
        // Everyone prefers the first.
        var diary = Diary.of(
                model(door("bw", 10, 12), bw().provider("a", 1, part(0.8)).provider("b", 0, part(1))));

        diary.months(0, 11, "bw", Metric.COST_CARE, 60 * 80);
        diary.year(0, "bw", "a", ProviderMetric.ETMALEN, 60);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 60 * 80);
        diary.months(0, 11, "bw", Metric.PROVIDER_RESULT, 0);
    }

    @Test
    void itChangesWithinAMonthFromItsDayOn() {
        // 10 days at 80, and from day 20 on, a tenth more, 20 days at 88.
        var tenthMore = new ChangePrice(id("bw"), Optional.empty(), Optional.of("a"), day(20), new Change.ByShare(0.1));
        var diary =
                Diary.of(model(door("bw", 10), bw().provider("a", 1, part(0.8)).provider("b", 0, part(1)))
                        .under(tenthMore));

        diary.months(0, 11, "bw", Metric.COST_CARE, 10 * 80 + 20 * 88);
    }

    @Test
    void aPlafondLetsMoreInAtALowerPrice() {
        // Until the end of the year A costs 36,400 at 100 a day, and A and B at 50 a day 36,400 - 50 together.
        var service = service("bw").stay(new DurationDistribution.Fixed(1000)).price(100);
        var whole = Diary.of(model(
                door("bw", 1, 2),
                service.plafond(AdmissionRule.COMMITTED, 40_000)
                        .provider("a", 1, part(1))
                        .provider("b", 0, part(1))));
        var half = Diary.of(model(
                door("bw", 1, 2),
                service("bw")
                        .stay(new DurationDistribution.Fixed(1000))
                        .price(100)
                        .plafond(AdmissionRule.COMMITTED, 40_000)
                        .provider("a", 1, part(0.5))
                        .provider("b", 0, part(1))));

        whole.month(11, "bw", Metric.IN_CARE, 1);
        half.month(11, "bw", Metric.IN_CARE, 2);
        half.months(0, 11, "bw", Metric.COST_CARE, 364 * 50 + 363 * 50);
        half.months(0, 11, "bw", Metric.COST_UNPAID, 0);
    }

    @Test
    void itsPlacesArePaidAtItsPrice() {
        // Two places, of which each provider has one: 365 days at 80 and at 100, whoever is there.
        var diary = Diary.of(model(
                door("bw", 10),
                bw().places(2)
                        .funding(new Funding.Availability())
                        .provider("a", 0.5, steps(Factor::new, 0.8, 400, 1))
                        .provider("b", 0.5, part(1))));

        diary.months(0, 11, "bw", Metric.COST_AVAILABILITY, 365 * 180);
        diary.months(0, 11, "bw", Metric.COST_CARE, 0);
    }

    @Test
    void itsPriceMayBeSetInEuros() {
        var to = new ChangePrice(id("bw"), Optional.empty(), Optional.of("a"), day(20), new Change.To(90));
        var diary =
                Diary.of(model(door("bw", 10), bw().provider("a", 1, part(0.8)).provider("b", 0, part(1)))
                        .under(to));

        diary.months(0, 11, "bw", Metric.COST_CARE, 10 * 80 + 20 * 90);
    }

    @Test
    void aGroupOfOneProviderHasNoPriceApart() {
        assertThatThrownBy(() ->
                        new ChangePrice(id("bw"), Optional.of("g"), Optional.of("a"), day(20), new Change.ByShare(0.1)))
                .hasMessageContaining("a group and a provider");
    }

    private static TestService bw() {
        return service("bw").stay(new DurationDistribution.Fixed(30)).price(100);
    }

    private static Timeline<Factor> part(double part) {
        return Timeline.constant(new Factor(part));
    }
}
