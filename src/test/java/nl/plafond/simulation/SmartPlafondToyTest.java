package nl.plafond.simulation;

import static nl.plafond.model.Plafond.Renewal.AS_AGREED;
import static nl.plafond.model.Plafond.Renewal.FROM_PRODUCTION;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.Renewal;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.simulation.Visitors.Wish;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/**
 * Small cases with a slim budgetplafond, worked by hand. A place costs 100 euros a day: 36,400 from day 1 until 31 December
 * 2023, 36,600 in 2024, a leap year, and 36,500 in 2025.
 */
class SmartPlafondToyTest {
    private static final Wish URGENT = low(Purpose.URGENCY);
    private static final Wish REGULAR = high(Purpose.URGENCY);
    private static final Wish PREFERS_A = low(Purpose.PROVIDER);
    private static final Wish PREFERS_B = high(Purpose.PROVIDER);

    private final Visitors people = new Visitors("bw");

    private static TestService bw() {
        return service("bw")
                .stay(new DurationDistribution.Fixed(3000))
                .price(100)
                .urgent(0.5);
    }

    private static Plafond reserving(double amount, double reserve) {
        return smart(amount, 0, reserve, false, AS_AGREED, 0, Timeline.constant(Factor.ONE));
    }

    private static Plafond renewed(double amount, double index, double adjustment) {
        return smart(amount, index, 0, false, FROM_PRODUCTION, adjustment, Timeline.constant(Factor.ONE));
    }

    private static Plafond rebalanced(double amount, Renewal renewal) {
        return smart(amount, 0, 0, true, renewal, 0, Timeline.constant(Factor.ONE));
    }

    private static Plafond smart(
            double amount,
            double index,
            double reserve,
            boolean rebalanced,
            Renewal renewal,
            double adjustment,
            Timeline<Factor> stayFactor) {
        return new Plafond.Smart(
                Timeline.constant(new EuroPerYear(amount)),
                Timeline.constant(new Growth(index)),
                new Share(reserve),
                rebalanced,
                renewal,
                adjustment,
                stayFactor);
    }

    @Test
    void onlyUrgentClientsUseTheReserve() {
        // Half of 73,200 is free for everyone: A fills it. C, urgent, costs 36,200 more and 73,200 together in 2024.
        var diary = Diary.of(model(
                people.on(1, REGULAR),
                people.on(2, REGULAR),
                people.on(3, URGENT),
                people.on(4, URGENT),
                bw().plafond(reserving(73_200, 0.5))));

        assertThat(diary.moves()).containsExactly("1 A into bw", "3 C into bw");
        diary.month(11, "bw", Metric.WAITING, 2);
        diary.month(11, "bw", Metric.WAITING_URGENT, 1);
        diary.months(0, 11, "bw", Metric.COST_CARE, 36_400 + 36_200);
        diary.months(0, 11, "bw", Metric.COST_UNPAID, 0);
        diary.year(0, "bw", "bw", ProviderMetric.DAYS_PLAFOND, 363);
    }

    @Test
    void anUrgentClientPassesARegularOneWhoWaitsLongerButMayNotUseTheReserve() {
        var diary = Diary.of(model(
                people.on(1, REGULAR),
                people.on(2, REGULAR),
                people.on(3, URGENT),
                bw().order(Order.FIRST_COME).plafond(reserving(73_200, 0.5))));

        assertThat(diary.moves()).containsExactly("1 A into bw", "3 C into bw");
    }

    @Test
    void withoutAReserveItIsAPlafondByCommitment() {
        var diary = Diary.of(model(door("bw", 1, 2, 3), bw().plafond(reserving(73_200, 0))));

        assertThat(diary.moves()).containsExactly("1 A into bw", "2 B into bw");
    }

    @Test
    void theNextPlafondIsThisYearsProductionAdjusted() {
        var diary = Diary.of(
                model(door("bw", 1), bw().plafond(renewed(50_000, 0, 0.05))).years(3));

        diary.year(0, "bw", "bw", ProviderMetric.PLAFOND, 50_000);
        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 36_400 * 1.05);
        diary.year(2, "bw", "bw", ProviderMetric.PLAFOND, 36_600 * 1.05);
        diary.months(0, 35, "bw", Metric.COST_UNPAID, 0);
    }

    @Test
    void theNextPlafondIsAtTheNewTariff() {
        var price = new ChangePrice(id("bw"), day("2024-01-01"), new Change.ByShare(0.1));
        var diary = Diary.of(model(door("bw", 1), bw().plafond(renewed(50_000, 0, 0)))
                .under(price)
                .years(3));

        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 364 * 110);
        diary.year(2, "bw", "bw", ProviderMetric.PLAFOND, 366 * 110);
        diary.year(1, "bw", "bw", ProviderMetric.PAID, 364 * 110);
        diary.year(1, "bw", "bw", ProviderMetric.UNPAID, 2 * 110);
    }

    @Test
    void theNextPlafondIsIndexedAndReportedInConstantPrices() {
        // Prices rise by 4% a year, the plafond by 10%; production is counted in prices of 2023.
        var diary = Diary.of(model(door("bw", 1), bw().plafond(renewed(50_000, 0.1, 0.05)))
                .priceIndex(0.04)
                .years(3));

        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 36_400 * 1.05 * 1.10 / 1.04);
        diary.year(2, "bw", "bw", ProviderMetric.PLAFOND, 36_600 * 1.05 * 1.10 / 1.04);
    }

    @Test
    void eachProviderHasAnAdjustmentOfItsOwn() {
        var diary = Diary.of(model(
                        people.on(1, PREFERS_A),
                        people.on(1, PREFERS_B),
                        bw().provider("a", 0.5, renewed(50_000, 0, 0.1)).provider("b", 0.5, renewed(60_000, 0, -0.2)))
                .years(2));

        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 36_400 * 1.1);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 36_400 * 0.8);
        diary.year(1, "bw", "b", ProviderMetric.PAID, 36_400 * 0.8);
        diary.year(1, "bw", "b", ProviderMetric.UNPAID, 36_600 - 36_400 * 0.8);
    }

    @Test
    void aPartOfAYearCountsAsSuch() {
        // From 1 October 92 days of 365 remain: of 36,500 that is 9,200, and the one client produces it.
        var diary = Diary.of(
                model(bw().stay(new DurationDistribution.Fixed(1e9)).start(1, 0).plafond(renewed(36_500, 0, 0)))
                        .from(day("2023-10-01"))
                        .until(day("2025-01-01")));

        diary.year(0, "bw", "bw", ProviderMetric.PLAFOND, 9200);
        diary.year(0, "bw", "bw", ProviderMetric.PAID, 9200);
        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 36_500);
    }

    @Test
    void aPlafondAsAgreedStaysWhateverWasProduced() {
        var diary = Diary.of(
                model(door("bw", 1), bw().plafond(reserving(50_000, 0))).years(2));

        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 50_000);
    }

    @Test
    void aMeasureOnTheAmountOfALaterYearCountsOnTopOfWhatWasProduced() {
        var raise = new ChangePlafond(id("bw"), day("2024-01-01"), new Change.ByShare(0.5));
        var diary = Diary.of(model(door("bw", 1), bw().plafond(renewed(50_000, 0, 0)))
                .under(raise)
                .years(2));

        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 36_400 * 1.5);
    }

    @Test
    void theDevelopmentPlanShortensTheStaysOfThoseAdmittedFromThenOn() {
        var factor = steps(Factor::new, 1, 50, 0.95, 100, 0.9);
        var diary = Diary.of(model(
                door("bw", 1, 50, 99, 100),
                bw().stay(new DurationDistribution.Fixed(100)).plafond(smart(1e9, 0, 0, false, AS_AGREED, 0, factor))));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw",
                        "50 B into bw",
                        "99 C into bw",
                        "100 D into bw",
                        "101 A out of bw",
                        "145 B out of bw",
                        "190 D out of bw",
                        "194 C out of bw");
    }

    /**
     * Room moves on 1 April, day 90, when 275 days of 365 are left. a has 73,200 and one client: after 8,900 of production
     * and 27,500 to come 36,800 are left this year, 48,844 a year, and of 2024 36,600 are left: it can do without 36,600 a
     * year. b has 36,600, a client and one who waits, who needs 36,600 a year.
     */
    private TestModels needAndRoom(Renewal renewal) {
        return model(
                people.on(1, PREFERS_A),
                people.on(1, PREFERS_B),
                people.on(2, PREFERS_B),
                bw().provider("a", 0.5, rebalanced(73_200, renewal)).provider("b", 0.5, rebalanced(36_600, renewal)));
    }

    @Test
    void eachQuarterRoomMovesFromWhoHasItToWhoNeedsIt() {
        var diary = Diary.of(needAndRoom(AS_AGREED).years(2));

        assertThat(diary.moves()).containsExactly("1 A into bw (a)", "1 B into bw (b)", "90 C into bw (b)");
        double moved = 36_600 * 275 / 365.0;
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 73_200 - moved);
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, 36_600 + moved);
        diary.year(0, "bw", "b", ProviderMetric.PAID, 36_400 + 27_500);
        diary.year(0, "bw", "b", ProviderMetric.UNPAID, 0);
        diary.year(0, "bw", "b", ProviderMetric.DAYS_PLAFOND, 88);
        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 36_600); // what has moved stays moved
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 73_200);
    }

    @Test
    void whatWasProducedWithTheRoomThatMovedIsInTheNextPlafond() {
        var diary = Diary.of(needAndRoom(FROM_PRODUCTION).years(2));

        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 36_400);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 63_900);
    }

    @Test
    void eachGivesAndGetsInProportion() {
        // a and b can do without 36,600 and 73,200 a year; c needs 73,200 for two who wait. So a gives 24,400, b
        // 48,800.
        // On 1 April nobody is in care: 275 days are left, and only of those the year's room moves.
        var diary = Diary.of(model(
                door("bw", 2, 3),
                bw().provider("c", 1, 2, rebalanced(0, AS_AGREED))
                        .provider("a", 0, 9, rebalanced(36_600, AS_AGREED))
                        .provider("b", 0, 9, rebalanced(73_200, AS_AGREED))));

        assertThat(diary.moves()).containsExactly("90 A into bw (c)", "90 B into bw (c)");
        double part = 275 / 365.0;
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 36_600 - 24_400 * part);
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, 73_200 - 48_800 * part);
        diary.year(0, "bw", "c", ProviderMetric.PLAFOND, 73_200 * part);
        diary.year(0, "bw", "c", ProviderMetric.PAID, 55_000);
    }

    @Test
    void noMoreMovesThanThereArePlacesToUseItFor() {
        var diary = Diary.of(model(
                door("bw", 2, 3),
                bw().provider("c", 1, 1, rebalanced(0, AS_AGREED)).provider("a", 0, 9, rebalanced(73_200, AS_AGREED))));

        assertThat(diary.moves()).containsExactly("90 A into bw (c)");
        diary.year(0, "bw", "c", ProviderMetric.PLAFOND, 36_600 * 275 / 365.0);
        diary.year(0, "bw", "c", ProviderMetric.DAYS_PLACES, 275);
        diary.year(0, "bw", "c", ProviderMetric.DAYS_PLAFOND, 88);
    }

    @Test
    void theReserveIsNotGivenAway() {
        // Of 73,200 a quarter is kept for urgent clients: 54,900 can move, enough for one of the two who wait; half the
        // room
        // for the other would let nobody in, so it stays where it is.
        var reserve = smart(73_200, 0, 0.25, true, AS_AGREED, 0, Timeline.constant(Factor.ONE));
        var diary = Diary.of(model(
                door("bw", 2, 3),
                bw().provider("c", 1, rebalanced(0, AS_AGREED)).provider("a", 0, reserve)));

        assertThat(diary.moves()).containsExactly("90 A into bw (c)");
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 73_200 - 36_600 * 275 / 365.0);
    }

    @Test
    void roomThatMovesIsForThoseWhoWaitAndNotReservedAnew() {
        var reserve = smart(73_200, 0, 0.25, true, AS_AGREED, 0, Timeline.constant(Factor.ONE));
        var nothing = smart(0, 0, 0.25, true, AS_AGREED, 0, Timeline.constant(Factor.ONE));
        var diary = Diary.of(model(door("bw", 2), bw().provider("c", 1, nothing).provider("a", 0, reserve)));

        assertThat(diary.moves()).containsExactly("90 A into bw (c)");
        diary.year(0, "bw", "c", ProviderMetric.PLAFOND, 36_600 * 275 / 365.0);
    }

    @Test
    void aProviderThatLacksRoomForThoseInCareNeedsThatTooBeforeOneMoreComesIn() {
        // c has a client who costs 36,600 in 2024 and a plafond of 20,000 after 1 February: it lacks 16,600, and 36,600
        // for who waits. In 2023 31 days of 73,200 and 334 of 20,000 make 24,518; two clients come to 63,900, so that
        // 39,382 lack, 52,271 a year: less than the 53,200 of 2024.
        var diary = Diary.of(model(
                        people.on(1, PREFERS_A),
                        people.on(40, PREFERS_A),
                        bw().provider("a", 0.5, rebalanced(73_200, AS_AGREED))
                                .provider("b", 0.5, rebalanced(73_200, AS_AGREED)))
                .under(new ChangePlafond(id("bw"), Optional.of("a"), day(31), new Change.To(20_000))));

        assertThat(diary.moves()).containsExactly("1 A into bw (a)", "90 B into bw (a)");
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, 73_200 - 53_200 * 275 / 365.0);
    }

    @Test
    void withoutRebalancingNothingMoves() {
        var diary = Diary.of(
                model(door("bw", 2), bw().provider("c", 1, reserving(0, 0)).provider("a", 0, reserving(73_200, 0))));

        assertThat(diary.moves()).isEmpty();
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 73_200);
    }

    @Test
    void aPlafondThatBeganInMidYearIsRenewedFromWhatWasProducedSince() {
        // From 1 July, day 181, 184 days of one client at 100: 18,400 of the 36,800 that were agreed for them, so next
        // year
        // half of 73,000. Whatever was produced before does not count, nor does the amount of another kind.
        var smart = smart(73_000, 0, 0, false, FROM_PRODUCTION, 0, Timeline.constant(Factor.ONE));
        for (var before : List.of(
                new Plafond.None(),
                new Plafond.Expectation(Timeline.constant(new EuroPerYear(9e6)), Timeline.constant(new Growth(0))))) {
            var diary = Diary.of(model(door("bw", 1), bw().plafond(before))
                    .under(new SetPlafond(id("bw"), Optional.empty(), day(181), smart, false))
                    .years(2));

            diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 36_500);
        }
    }
}
