package nl.plafond.simulation;

import static nl.plafond.model.Plafond.Renewal.AS_AGREED;
import static nl.plafond.model.Plafond.Renewal.FROM_PRODUCTION;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;

import java.util.Optional;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.Renewal;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.simulation.Visitors.Wish;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/**
 * Small cases of what becomes of room that has moved, or of a plafond that follows from production, when another amount or
 * another plafond comes after it. A place costs 100 euros a day; 2024 has 366 days, of which 182 before 1 July.
 */
class MovedRoomToyTest {
    private static final Wish PREFERS_A = low(Purpose.PROVIDER);
    private static final Wish PREFERS_B = high(Purpose.PROVIDER);

    private final Visitors people = new Visitors("bw");

    private static TestService bw() {
        return service("bw").stay(new DurationDistribution.Fixed(3000)).price(100);
    }

    private static Plafond smart(double amount, boolean rebalanced, Renewal renewal) {
        return new Plafond.Smart(
                Timeline.constant(new EuroPerYear(amount)),
                Timeline.constant(new Growth(0)),
                new Share(0),
                rebalanced,
                renewal,
                0,
                Timeline.constant(Factor.ONE));
    }

    private static SetPlafond hard(String from, Optional<String> provider, double amount, boolean sameAmount) {
        var hard = new Plafond.Hard(
                AdmissionRule.COMMITTED, Timeline.constant(new EuroPerYear(amount)), Timeline.constant(new Growth(0)));
        return new SetPlafond(id("bw"), provider, day(from), hard, sameAmount);
    }

    /**
     * On 1 April 2023, day 90, 36,600 a year moves from a to b, for the client who waits there: a has one client, b then has
     * two.
     */
    private TestModels afterAMove() {
        return model(
                        people.on(1, PREFERS_A),
                        people.on(1, PREFERS_B),
                        people.on(2, PREFERS_B),
                        bw().provider("a", 0.5, smart(73_200, true, AS_AGREED))
                                .provider("b", 0.5, smart(36_600, true, AS_AGREED)))
                .years(3);
    }

    @Test
    void whatAProviderHasNoLongerComesBackFromWhoGotIt() {
        // For 182 days of 2024 a has 36,400, of which 18,200 moved; then nothing, so nothing of it is with b any more.
        var diary = Diary.of(
                afterAMove().under(new ChangePlafond(id("bw"), Optional.of("a"), day("2024-07-01"), new Change.To(0))));

        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 18_200);
        diary.year(1, "bw", "a", ProviderMetric.PAID, 18_200);
        diary.year(1, "bw", "a", ProviderMetric.UNPAID, 36_600 - 18_200);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 36_600 + 18_200);
        diary.year(1, "bw", "b", ProviderMetric.PAID, 36_600 + 18_200);
        diary.year(1, "bw", "b", ProviderMetric.UNPAID, 2 * 36_600 - 54_800);
        diary.year(2, "bw", "a", ProviderMetric.PLAFOND, 0);
        diary.year(2, "bw", "b", ProviderMetric.PLAFOND, 36_600);
    }

    @Test
    void aPartOfItComesBackWhereAPartIsGone() {
        // 18,300 is half of what moved, and a can spare no more than it has.
        var diary = Diary.of(afterAMove()
                .under(new ChangePlafond(id("bw"), Optional.of("a"), day("2024-07-01"), new Change.To(18_300))));

        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 18_200);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 36_600 + 18_200 + 9_200);
        diary.year(2, "bw", "a", ProviderMetric.PLAFOND, 0);
        diary.year(2, "bw", "b", ProviderMetric.PLAFOND, 36_600 + 18_300);
    }

    @Test
    void theDaysBeforeAnotherPlafondKeepTheRoomThatMovedForThem() {
        // From 1 April until 1 October are 183 days. What those in care with b cost is paid as far as that goes.
        var diary = Diary.of(afterAMove().under(hard("2023-10-01", Optional.empty(), 1, true)));

        double moved = 36_600 * 183 / 365.0;
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 73_200 - moved);
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, 36_600 + moved);
        diary.year(0, "bw", "b", ProviderMetric.PAID, 36_600 + moved);
        diary.year(0, "bw", "b", ProviderMetric.UNPAID, 36_400 + 27_500 - 36_600 - moved);
        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 73_200);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 36_600);
    }

    @Test
    void whatAProviderGotGoesBackWhenItHasAPlafondOfAnotherKind() {
        var diary = Diary.of(afterAMove().under(hard("2024-01-01", Optional.of("b"), 36_600, false)));

        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 73_200);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 36_600);
    }

    @Test
    void whatAProviderGaveComesBackWhenItHasAPlafondOfAnotherKind() {
        var diary = Diary.of(afterAMove().under(hard("2024-07-01", Optional.of("a"), 73_200, false)));

        diary.year(1, "bw", "a", ProviderMetric.PLAFOND, 73_200 - 18_200);
        diary.year(1, "bw", "b", ProviderMetric.PLAFOND, 36_600 + 18_200);
        diary.year(2, "bw", "a", ProviderMetric.PLAFOND, 73_200);
        diary.year(2, "bw", "b", ProviderMetric.PLAFOND, 36_600);
    }

    @Test
    void whatWasPaidBeforeRoomMovedAndTheAmountFellStaysPaid() {
        // Until 1 July 2023, day 181, a has 36,299.18, and nothing after it: paid in full for the 40,000 that five
        // produced by
        // day 81. On 1 April room moves to b for a year as it is known then, and 91 days of it come to be.
        var untilReached = new Plafond.Hard(
                AdmissionRule.UNTIL_REACHED,
                Timeline.constant(new EuroPerYear(73_200)),
                Timeline.constant(new Growth(0)));
        var diary = Diary.of(model(
                        people.on(1, PREFERS_A),
                        people.on(1, PREFERS_A),
                        people.on(1, PREFERS_A),
                        people.on(1, PREFERS_A),
                        people.on(1, PREFERS_A),
                        people.on(85, PREFERS_B),
                        bw().stay(new DurationDistribution.Fixed(80))
                                .provider("a", 0.5, untilReached)
                                .provider("b", 0.5, smart(0, true, AS_AGREED)))
                .under(
                        new SetPlafond(
                                id("bw"), Optional.of("a"), day(59), smart(1, true, AS_AGREED), /* sameAmount= */ true),
                        new ChangePlafond(id("bw"), Optional.of("a"), day(181), new Change.To(0))));

        double moved = 36_600 * 91 / 365.0;
        diary.year(0, "bw", "a", ProviderMetric.PAID, 73_200 * 181 / 365.0);
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 73_200 * 181 / 365.0 - moved);
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, moved);
        diary.year(0, "bw", "b", ProviderMetric.PAID, 8000);
    }

    @Test
    void theDaysBeforeAnotherPlafondKeepWhatFollowedFromProduction() {
        // 18,250 is agreed and 36,500 produced in 2023, so that is the plafond of 2024: 182 days of it. 184 of 18,300
        // make
        // 9,200.
        var diary = Diary.of(model(bw().stay(new DurationDistribution.Fixed(1e9))
                        .start(1, 0)
                        .plafond(smart(18_250, false, FROM_PRODUCTION)))
                .under(hard("2024-07-01", Optional.empty(), 18_300, false))
                .years(3));

        double of2024 = 36_500 * 182 / 366.0 + 9_200;
        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, of2024);
        diary.year(1, "bw", "bw", ProviderMetric.PAID, of2024);
        diary.year(1, "bw", "bw", ProviderMetric.UNPAID, 36_600 - of2024);
        diary.year(2, "bw", "bw", ProviderMetric.PLAFOND, 18_300);
    }
}
