package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.TestService.home;
import static nl.plafond.simulation.TestService.route;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.simulation.Visitors.Wish;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Rules for those who wait, worked by hand; January ends on day 31, February on day 59, March on day 90. */
class WaitingRulesToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int MARCH = 2;
    private static final DurationDistribution VERY_LONG = new DurationDistribution.Fixed(1e9);

    private final Visitors people = new Visitors("bw");

    /** One place for 30 days each; A has it until day 31. B is regular since day 2, C urgent since 3, D regular, E urgent. */
    private List<String> admissions(Order order) {
        Wish urgent = low(Purpose.URGENCY);
        Wish regular = high(Purpose.URGENCY);
        var diary = Diary.of(model(
                people.on(1, regular),
                people.on(2, regular),
                people.on(3, urgent),
                people.on(20, regular),
                people.on(40, urgent),
                service("bw").places(1).urgent(0.5).norm(50).order(order)));
        return diary.lines().stream().filter(line -> line.contains("into")).toList();
    }

    @Test
    void urgentBeforeRegularAndThenFirstComeFirstServed() {
        assertThat(admissions(Order.URGENT_FIRST))
                .containsExactly("1 A into bw", "31 C into bw", "61 E into bw", "91 B into bw", "121 D into bw");
    }

    @Test
    void firstComeFirstServedUrgentOrNot() {
        assertThat(admissions(Order.FIRST_COME))
                .containsExactly("1 A into bw", "31 B into bw", "61 C into bw", "91 D into bw", "121 E into bw");
    }

    @Test
    void whoWaitsLongerThanTheNormGoesBeforeAllOthers() {
        // On day 61 B has waited 59 days, longer than the norm of 50, and goes before the urgent E. On day 91 both are
        // over it (D 71 days, E 51), so that the urgent one goes first.
        assertThat(admissions(Order.OVER_NORM_FIRST))
                .containsExactly("1 A into bw", "31 C into bw", "61 B into bw", "91 E into bw", "121 D into bw");
    }

    @Test
    void whoLosesPatienceGoesWhereTheRulesSay() {
        var diary = Diary.of(model(
                door("bw", 10, 20),
                service("bw")
                        .places(steps(Places::new, 0, 65, 1))
                        .patience(new DurationDistribution.Fixed(50))
                        .leaving(route(1, "amb", Waits.AT_HOME)),
                service("amb").stay(new DurationDistribution.Fixed(7)).price(10)));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "20 B waits for bw",
                        "60 A off list of bw",
                        "60 A into amb",
                        "65 B off list of bw",
                        "65 B into bw",
                        "67 A out of amb",
                        "95 B out of bw");
        diary.month(MARCH, "bw", Metric.LEFT, 1);
        diary.month(MARCH, "bw", Metric.WAIT_MEAN, 45); // B
        diary.month(MARCH, "bw", Metric.WAIT_LEFT_MEAN, 50); // A
        diary.month(MARCH, "bw", Metric.WAIT_ALL_MEAN, 47.5);
        diary.month(MARCH, "bw", Metric.WAIT_MEAN_URGENT, Double.NaN);
        diary.month(MARCH, "bw", Metric.WAIT_OVER_NORM, Double.NaN); // without a norm
        diary.month(MARCH, "amb", Metric.WAIT_ALL_MEAN, Double.NaN);
        diary.month(MARCH, "amb", Metric.REFERRALS, 1);
        diary.months(0, 11, "amb", Metric.COST_CARE, 70);
    }

    @Test
    void ofThoseWhoLosePatienceEachTakesTheRouteThatHisQuantileChooses() {
        var diary = Diary.of(model(
                people.on(10, low(Purpose.LEAVING)),
                people.on(11, high(Purpose.LEAVING)),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(50))
                        .leaving(route(0.5, "amb", Waits.AT_HOME), home(0.5)),
                service("amb").stay(new DurationDistribution.Fixed(7))));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "11 B waits for bw",
                        "60 A off list of bw",
                        "60 A into amb",
                        "61 B off list of bw",
                        "67 A out of amb");
    }

    @Test
    void aBlockedClientWhoLosesPatienceFreesHisPlace() {
        var diary = Diary.of(model(
                door("vj", 1, 2),
                service("vj").places(1).stay(new DurationDistribution.Fixed(10)).then(1, "pz", Waits.IN_PLACE),
                service("pz").places(0).patience(new DurationDistribution.Fixed(20))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for vj",
                        "1 A off list of vj",
                        "1 A into vj",
                        "2 B waits for vj",
                        "11 A waits for pz",
                        "31 A off list of pz",
                        "31 A out of vj",
                        "31 B off list of vj",
                        "31 B into vj",
                        "41 B waits for pz",
                        "61 B off list of pz",
                        "61 B out of vj");
    }

    @Test
    void patienceThatAMeasureChangesHoldsForWhoJoinsFromThenOn() {
        var diary =
                Diary.of(model(door("bw", 9, 10), service("bw").places(0).patience(new DurationDistribution.Fixed(50)))
                        .under(new ChangePatience(id("bw"), day(10), 0.5)));

        assertThat(diary.lines())
                .containsExactly("9 A waits for bw", "10 B waits for bw", "59 A off list of bw", "85 B off list of bw");
    }

    @Test
    void aListThatIsFullTurnsPeopleAway() {
        // One place and one who may wait: C and D find the list closed. On day 31 B is admitted and the list is open
        // again.
        var diary = Diary.of(
                model(door("bw", 1, 2, 3, 30, 32), service("bw").places(1).listStop(1)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw",
                        "1 A off list of bw",
                        "1 A into bw",
                        "2 B waits for bw",
                        "31 A out of bw",
                        "31 B off list of bw",
                        "31 B into bw",
                        "32 C waits for bw",
                        "61 B out of bw",
                        "61 C off list of bw",
                        "61 C into bw",
                        "91 C out of bw");
        diary.month(JANUARY, "bw", Metric.REFERRALS, 4);
        diary.month(JANUARY, "bw", Metric.TURNED_AWAY, 2);
        diary.month(JANUARY, "bw", Metric.WAITING, 1);
        diary.months(0, 11, "bw", Metric.LEFT, 0);
    }

    @Test
    void aClosedListSendsPeopleToAnotherService() {
        var diary = Diary.of(model(
                people.on(1, low(Purpose.CLOSED_LIST)),
                people.on(2, low(Purpose.CLOSED_LIST)),
                people.on(3, high(Purpose.CLOSED_LIST)),
                service("bw").places(0).listStop(0, route(0.5, "amb", Waits.AT_HOME), home(0.5)),
                service("amb").stay(new DurationDistribution.Fixed(7)).price(10)));

        assertThat(diary.lines()).containsExactly("1 A into amb", "2 B into amb", "8 A out of amb", "9 B out of amb");
        diary.month(JANUARY, "bw", Metric.TURNED_AWAY, 3);
        diary.month(JANUARY, "amb", Metric.REFERRALS, 2);
        diary.month(JANUARY, "amb", Metric.COST_CARE, 140);
    }

    @Test
    void whereNobodyMayWaitWhoFindsRoomComesIn() {
        var diary = Diary.of(model(door("bw", 1, 2), service("bw").places(1).listStop(0)));

        assertThat(diary.moves()).containsExactly("1 A into bw", "31 A out of bw");
        diary.month(JANUARY, "bw", Metric.TURNED_AWAY, 1);
    }

    @Test
    void aListClosesPerProviderOrForAllTogetherWithCentralAccess() {
        Wish prefersA = low(Purpose.PROVIDER);
        Wish prefersB = high(Purpose.PROVIDER);
        var each = Diary.of(model(
                people.on(1, prefersA),
                people.on(2, prefersA),
                people.on(3, prefersB),
                service("bw").listStop(1).provider("a", 0.5, 0).provider("b", 0.5, 0)));
        var together = Diary.of(model(
                people.on(1, prefersA),
                people.on(2, prefersA),
                people.on(3, prefersB),
                service("bw")
                        .listStop(1)
                        .access(Access.CENTRAL)
                        .provider("a", 0.5, 0)
                        .provider("b", 0.5, 0)));

        assertThat(each.lines()).containsExactly("1 A waits for bw (a)", "3 B waits for bw (b)");
        assertThat(together.lines()).containsExactly("1 A waits for bw (a)");
        each.month(JANUARY, "bw", Metric.TURNED_AWAY, 1);
        together.month(JANUARY, "bw", Metric.TURNED_AWAY, 2);
    }

    @Test
    void whoGrowsHeavierStaysLongerForEachDayHeWaited() {
        // 3.6525 a year is a hundredth a day: who has waited 73 days stays 173 instead of 100.
        var diary = Diary.of(model(
                door("bw", 1, 28),
                service("bw")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(100))
                        .heavier(3.6525)));

        assertThat(diary.moves()).containsExactly("1 A into bw", "101 A out of bw", "101 B into bw", "274 B out of bw");
    }

    @Test
    void whoWaitsInPlaceGrowsHeavierForTheNextService() {
        var diary = Diary.of(model(
                door("vj", 1),
                service("vj").stay(new DurationDistribution.Fixed(10)).then(1, "pz", Waits.IN_PLACE),
                service("pz")
                        .places(steps(Places::new, 0, 31, 1))
                        .stay(new DurationDistribution.Fixed(100))
                        .heavier(3.6525)));

        assertThat(diary.moves()).containsExactly("1 A into vj", "31 A out of vj", "31 A into pz", "151 A out of pz");
    }

    @Test
    void aMatchHoldsThePlaceAndCareAndPriceStartAfterIt() {
        var diary = Diary.of(model(
                door("pz", 5, 6),
                service("pz")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(30))
                        .price(70)
                        .bridging(14, 1)
                        .matching(new DurationDistribution.Fixed(10))));

        assertThat(diary.lines())
                .containsExactly(
                        "5 A waits for pz",
                        "5 A matched to pz",
                        "6 B waits for pz",
                        "15 A off list of pz",
                        "15 A into pz",
                        "45 A out of pz",
                        "45 B matched to pz",
                        "55 B off list of pz",
                        "55 B into pz",
                        "85 B out of pz");
        diary.month(JANUARY, "pz", Metric.WAITING, 1);
        diary.month(JANUARY, "pz", Metric.MATCHED, 0);
        diary.month(JANUARY, "pz", Metric.COST_CARE, 16 * 70);
        diary.month(JANUARY, "pz", Metric.COST_BRIDGING, (10 + 25) * 14);
        diary.month(JANUARY, "pz", Metric.REFUSED_BY_PLACES, 25 / 31.0); // B, from day 6 on
        diary.months(0, 11, "pz", Metric.COST_CARE, 60 * 70);
        diary.months(0, 11, "pz", Metric.COST_BRIDGING, (10 + 49) * 14);
        diary.month(MARCH, "pz", Metric.WAIT_MEAN, (10 + 49) / 2.0);
        diary.year(0, "pz", "pz", ProviderMetric.DAYS_PLACES, 39); // until B's own match on day 45
    }

    @Test
    void whoIsMatchedIsOnTheListUntilCareStartsAndNotOutOfPatienceMeanwhile() {
        var diary = Diary.of(model(
                door("pz", 25),
                service("pz")
                        .places(1)
                        .patience(new DurationDistribution.Fixed(3))
                        .matching(new DurationDistribution.Fixed(10))));

        assertThat(diary.lines())
                .containsExactly(
                        "25 A waits for pz",
                        "25 A matched to pz",
                        "35 A off list of pz",
                        "35 A into pz",
                        "65 A out of pz");
        diary.month(JANUARY, "pz", Metric.WAITING, 1);
        diary.month(JANUARY, "pz", Metric.MATCHED, 1);
        diary.month(JANUARY, "pz", Metric.IN_CARE, 0);
        diary.month(JANUARY, "pz", Metric.WAITED_MEAN, 6);
        diary.month(JANUARY, "pz", Metric.OCCUPANCY, 0);
        diary.month(FEBRUARY, "pz", Metric.ADMISSIONS, 1);
    }

    @Test
    void aBlockedClientWhoIsMatchedKeepsHisPlaceUntilTheNextCareStarts() {
        var diary = Diary.of(model(
                door("vj", 1, 2),
                service("vj")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(10))
                        .price(200)
                        .then(1, "pz", Waits.IN_PLACE),
                service("pz")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(300))
                        .price(70)
                        .matching(new DurationDistribution.Fixed(5))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for vj",
                        "1 A off list of vj",
                        "1 A into vj",
                        "2 B waits for vj",
                        "11 A waits for pz",
                        "11 A matched to pz",
                        "16 A off list of pz",
                        "16 A out of vj",
                        "16 A into pz",
                        "16 B off list of vj",
                        "16 B into vj",
                        "26 B waits for pz",
                        "316 A out of pz",
                        "316 B matched to pz",
                        "321 B off list of pz",
                        "321 B out of vj",
                        "321 B into pz");
        diary.months(0, 11, "vj", Metric.COST_CARE, (321 - 1) * 200);
        diary.months(0, 11, "pz", Metric.COST_CARE, (300 + 44) * 70);
        diary.month(JANUARY, "vj", Metric.BLOCKED, 1);
    }

    @Test
    void whoWaitsMatchedAtTheEndOfTheYearIsCountedWithHisProvider() {
        var diary = Diary.of(
                model(door("pz", 360, 361), service("pz").places(1).matching(new DurationDistribution.Fixed(10))));

        diary.month(11, "pz", Metric.WAITING, 2);
        diary.month(11, "pz", Metric.MATCHED, 1);
        diary.year(0, "pz", "pz", ProviderMetric.WAITING, 2);
    }

    /** Eighteen years of 365 days; who is referred is 70 days short of it. */
    private static TestService youth(String id) {
        return service(id)
                .ageLimit(18 * 365, new DurationDistribution.Fixed(18 * 365 - 70), route(1, "adult", Waits.AT_HOME));
    }

    @Test
    void theAgeLimitEndsCareAndTheClientMovesToTheAdultService() {
        var diary = Diary.of(model(
                door("youth", 1),
                youth("youth").stay(new DurationDistribution.Fixed(100)).price(200),
                service("adult")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(20))
                        .price(90)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A into youth",
                        "71 A out of youth",
                        "71 A waits for adult",
                        "71 A off list of adult",
                        "71 A into adult",
                        "91 A out of adult");
        diary.month(MARCH, "youth", Metric.AGED_OUT, 1);
        diary.month(MARCH, "adult", Metric.REFERRALS, 1);
        diary.months(0, 11, "youth", Metric.COST_CARE, 70 * 200);
        diary.months(0, 11, "adult", Metric.COST_CARE, 20 * 90);
    }

    @Test
    void aStayThatEndsBeforeTheAgeLimitEndsAsUsual() {
        var diary = Diary.of(
                model(door("youth", 1), youth("youth").stay(new DurationDistribution.Fixed(69)), service("adult")));

        assertThat(diary.lines()).containsExactly("1 A into youth", "70 A out of youth");
        diary.months(0, 11, "youth", Metric.AGED_OUT, 0);
    }

    @Test
    void theAgeLimitTakesWhoWaitsOffTheListToo() {
        var diary = Diary.of(model(
                door("youth", 1), youth("youth").places(0), service("adult").stay(new DurationDistribution.Fixed(20))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for youth", "71 A off list of youth", "71 A into adult", "91 A out of adult");
        diary.month(MARCH, "youth", Metric.AGED_OUT, 1);
        diary.months(0, 11, "youth", Metric.LEFT, 0);
    }

    @Test
    void whoIsTooOldOnArrivalGoesStraightOn() {
        // At the first service he is 18 on day 71; he is sent to the second on day 91.
        var diary = Diary.of(model(
                door("first", 1),
                service("first")
                        .stay(new DurationDistribution.Fixed(90))
                        .ageLimit(21 * 365, new DurationDistribution.Fixed(18 * 365 - 70))
                        .then(1, "youth", Waits.AT_HOME),
                youth("youth").places(1),
                service("adult").stay(new DurationDistribution.Fixed(20))));

        assertThat(diary.lines())
                .containsExactly("1 A into first", "91 A out of first", "91 A into adult", "111 A out of adult");
        diary.month(3, "youth", Metric.REFERRALS, 1);
        diary.month(3, "youth", Metric.AGED_OUT, 1);
        diary.months(0, 11, "youth", Metric.ADMISSIONS, 0);
    }

    @Test
    void whoIsBlockedReachesTheAgeLimitOfThePlaceThatHeIsIn() {
        var diary = Diary.of(model(
                door("youth", 1),
                youth("youth").stay(new DurationDistribution.Fixed(30)).then(1, "pz", Waits.IN_PLACE),
                service("pz").places(0),
                service("adult").stay(new DurationDistribution.Fixed(20))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A into youth",
                        "31 A waits for pz",
                        "71 A off list of pz",
                        "71 A out of youth",
                        "71 A into adult",
                        "91 A out of adult");
        diary.month(MARCH, "youth", Metric.AGED_OUT, 1);
    }

    @Test
    void whoMayWaitInPlaceForTheAdultServiceKeepsThePlaceUntilThatHasRoom() {
        var diary = Diary.of(model(
                door("youth", 1),
                service("youth")
                        .stay(new DurationDistribution.Fixed(100))
                        .ageLimit(
                                18 * 365,
                                new DurationDistribution.Fixed(18 * 365 - 70),
                                route(1, "adult", Waits.IN_PLACE)),
                service("adult").places(steps(Places::new, 0, 85, 1)).stay(new DurationDistribution.Fixed(20))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A into youth",
                        "71 A waits for adult",
                        "85 A off list of adult",
                        "85 A out of youth",
                        "85 A into adult",
                        "105 A out of adult");
        diary.month(MARCH, "youth", Metric.AGED_OUT, 1);
        diary.month(MARCH, "adult", Metric.REFERRALS, 1);
    }

    @Test
    void bridgingThatAMeasureChangesHoldsForWhoJoinsFromThenOnAndItsPriceForEveryone() {
        var change = new ChangeBridging(id("bw"), day(10), Optional.of(Share.NONE), Optional.of(new EuroPerDay(30.0)));
        var diary = Diary.of(model(door("bw", 5, 10), service("bw").places(0).bridging(20, 1))
                .under(change));

        diary.month(JANUARY, "bw", Metric.WAITING_NET, 1);
        diary.month(JANUARY, "bw", Metric.COST_BRIDGING, 5 * 20 + 21 * 30);
    }

    @Test
    void urgencyThatAMeasureChangesHoldsForWhoIsReferredFromThenOn() {
        var diary = Diary.of(model(door("bw", 9, 10), service("bw").places(0))
                .under(new ChangeUrgency(id("bw"), day(10), Share.ALL)));

        diary.month(JANUARY, "bw", Metric.WAITING, 2);
        diary.month(JANUARY, "bw", Metric.WAITING_URGENT, 1);
    }

    @Test
    void aListThatIsGivenStartsWithTheWaitsThatItHas() {
        // Nobody is admitted. The one who has waited 90 days is first, and reaches the norm of 100 after ten days.
        var diary = Diary.of(model(service("bw").places(0).norm(100).startWaited(20.0, 90.0, 0.0)));

        diary.month(0, "bw", Metric.WAITING, 3);
        diary.month(0, "bw", Metric.WAITED_MEAN, (20 + 90) / 3.0 + 31);
        diary.month(0, "bw", Metric.WAITED_MEDIAN, 51);
        diary.month(0, "bw", Metric.WAITED_OVER_NORM, 1 / 3.0);
    }
}
