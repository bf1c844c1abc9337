package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.model.Plafond.AdmissionRule.UNTIL_REACHED;
import static nl.plafond.model.Plafond.IfNone.ADMIT;
import static nl.plafond.model.Plafond.IfNone.WAIT;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.IfNone;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Small cases with a maximale bestedingsruimte, worked by hand; everyone prefers a, and a place costs 100 euros a day. */
class SoftPlafondToyTest {
    private static final DurationDistribution VERY_LONG = new DurationDistribution.Fixed(3000);

    private static Plafond soft(AdmissionRule rule, double amount, IfNone ifNone) {
        return new Plafond.Soft(
                rule, Timeline.constant(new EuroPerYear(amount)), Timeline.constant(new Growth(0)), ifNone);
    }

    private static TestService bw(IfNone ifNone) {
        return service("bw")
                .stay(VERY_LONG)
                .price(100)
                .provider("a", 1, soft(UNTIL_REACHED, 1000, ifNone))
                .provider("b", 0, soft(UNTIL_REACHED, 3000, ifNone));
    }

    @Test
    void whoseProviderIsFullGoesToAnotherAndWaitsOnlyWhenNoneHasRoom() {
        // a has A from day 1 and is full on day 11. b has B from day 12 and C from day 20, when it has produced 800;
        // two
        // a day more fill it on day 31. D waits until everything starts anew.
        var diary = Diary.of(model(door("bw", 1, 12, 20, 40), bw(WAIT)).days(366));

        assertThat(diary.moves())
                .containsExactly("1 A into bw (a)", "12 B into bw (b)", "20 C into bw (b)", "365 D into bw (a)");
        diary.months(0, 0, "bw", Metric.OTHER_PROVIDER, 2);
        diary.month(1, "bw", Metric.REFUSED_BY_PLAFOND, 19 / 28.0); // from day 40 on
        diary.year(0, "bw", "a", ProviderMetric.PAID, 1000);
        diary.year(0, "bw", "a", ProviderMetric.UNPAID, 36_400 - 1000);
        diary.year(0, "bw", "b", ProviderMetric.FROM_OTHERS, 2);
        diary.year(0, "bw", "b", ProviderMetric.PAID, 3000);
        diary.year(0, "bw", "b", ProviderMetric.UNPAID, 35_300 + 34_500 - 3000);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLAFOND, 325);
        diary.year(0, "bw", "b", ProviderMetric.DAYS_PLAFOND, 325);
    }

    @Test
    void withTheOptionToAdmitHisOwnProviderTakesHimAndTheExcessIsPaid() {
        var diary = Diary.of(model(door("bw", 1, 12, 20, 40), bw(ADMIT)));

        assertThat(diary.moves())
                .containsExactly("1 A into bw (a)", "12 B into bw (b)", "20 C into bw (b)", "40 D into bw (a)");
        diary.months(0, 11, "bw", Metric.COST_UNPAID, 0);
        diary.months(0, 11, "bw", Metric.COST_CARE, 36_400 + 35_300 + 34_500 + 32_500);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 36_400 + 32_500);
        diary.year(0, "bw", "a", ProviderMetric.PAID_ABOVE, 36_400 + 32_500 - 1000);
        diary.year(0, "bw", "b", ProviderMetric.PAID_ABOVE, 35_300 + 34_500 - 3000);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_OPEN, 365);
    }

    @Test
    void hisOwnProviderTakesHimOnlyIfItHasAPlace() {
        var diary = Diary.of(model(
                door("bw", 1, 12),
                service("bw")
                        .stay(new DurationDistribution.Fixed(30))
                        .price(100)
                        .provider("a", 1, 1, soft(UNTIL_REACHED, 1000, ADMIT))
                        .provider("b", 0, 0, soft(UNTIL_REACHED, 3000, ADMIT))));

        assertThat(diary.moves())
                .containsExactly("1 A into bw (a)", "31 A out of bw", "31 B into bw (a)", "61 B out of bw");
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLACES, 19);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 6000);
        diary.year(0, "bw", "a", ProviderMetric.PAID_ABOVE, 5000);
    }

    @Test
    void byCommitmentTooAClientGoesWhereHeFits() {
        // A fills a: 36,400 until 31 December, 36,600 in 2024. B costs 36,300 in b and leaves no room for C.
        var diary = Diary.of(model(
                door("bw", 1, 2, 3),
                service("bw")
                        .stay(VERY_LONG)
                        .price(100)
                        .provider("a", 1, soft(COMMITTED, 36_600, WAIT))
                        .provider("b", 0, soft(COMMITTED, 36_600, WAIT))));

        assertThat(diary.moves()).containsExactly("1 A into bw (a)", "2 B into bw (b)");
        assertThat(diary.lines()).endsWith("3 C waits for bw (a)");
        diary.months(0, 11, "bw", Metric.COST_UNPAID, 0);
    }

    @Test
    void whoMayGoAnywhereAndWhoWaitsForOneProviderTakeTurnsInTheOrderOfJoining() {
        var people = new Visitors("bw");
        var none = new Plafond.None();
        var diary = Diary.of(model(
                people.on(1, high(Purpose.PROVIDER)),
                people.on(2, low(Purpose.PROVIDER)),
                people.on(3, low(Purpose.PROVIDER)),
                people.on(4, high(Purpose.PROVIDER)),
                service("bw")
                        .stay(new DurationDistribution.Fixed(30))
                        .provider("a", 0.5, 1, soft(UNTIL_REACHED, 1e9, WAIT))
                        .provider("b", 0.5, 1, none)));

        // C may go to b too, and has waited longer than D, who wants b and nothing else though a is free from day 32.
        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw (b)",
                        "2 B into bw (a)",
                        "31 A out of bw",
                        "31 C into bw (b)",
                        "32 B out of bw",
                        "61 C out of bw",
                        "61 D into bw (b)",
                        "91 D out of bw");
        diary.year(0, "bw", "b", ProviderMetric.DAYS_PLACES, 61 - 3);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLACES, 31 - 3);
    }

    @Test
    void aSoftPlafondOfAServiceWithOneProviderStopsAtTheAmountOrAdmitsAboveIt() {
        var waits = Diary.of(model(
                door("bw", 1, 20), service("bw").stay(VERY_LONG).price(100).plafond(soft(UNTIL_REACHED, 1000, WAIT))));
        var admits = Diary.of(model(
                door("bw", 1, 20), service("bw").stay(VERY_LONG).price(100).plafond(soft(UNTIL_REACHED, 1000, ADMIT))));

        assertThat(waits.moves()).containsExactly("1 A into bw");
        waits.months(0, 11, "bw", Metric.COST_CARE, 1000);
        assertThat(admits.moves()).containsExactly("1 A into bw", "20 B into bw");
        admits.months(0, 11, "bw", Metric.COST_CARE, 36_400 + 34_500);
    }

    @Test
    void whenPlacesOpenTheOwnListIsNotPassedByTheSharedOne() {
        // a has no places and is soft, so B and D wait for either; A and C want b and nothing else. On day 10 b gets
        // two.
        var people = new Visitors("bw");
        var open = new ChangePlaces(
                TestModels.id("bw"),
                Optional.of("b"),
                TestModels.day(10),
                TestModels.day(10),
                new Change.By(2),
                Optional.empty(),
                new Euro(0));
        var diary = Diary.of(model(
                        people.on(1, high(Purpose.PROVIDER)),
                        people.on(2, low(Purpose.PROVIDER)),
                        people.on(3, high(Purpose.PROVIDER)),
                        people.on(4, low(Purpose.PROVIDER)),
                        service("bw")
                                .stay(VERY_LONG)
                                .provider("a", 0.5, 0, soft(UNTIL_REACHED, 1e9, WAIT))
                                .provider("b", 0.5, 0, new Plafond.None()))
                .under(open));

        assertThat(diary.moves()).containsExactly("10 A into bw (b)", "10 B into bw (b)");
    }
}
