package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.doorNamed;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.rules.ThinnedArrivals;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import org.junit.jupiter.api.Test;

/**
 * Dwellings for those who leave care, worked by hand; January ends on day 31, February on day 59, March on day 90.
 *
 * <p>From the days on that a test names dwellings come so fast that everyone who waits has one within a hundredth of a
 * day. Where it matters which dwelling is whose, the days of the dwellings are read from their stream.
 */
class DwellingToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int MARCH = 2;
    private static final double PLENTY = 1000 * 365.25;
    private static final Timeline<PerYear> NONE = Timeline.constant(PerYear.NEVER);

    private static TestService bw() {
        return service("bw").stay(new DurationDistribution.Fixed(30)).price(100).housing("homes", 1, 0);
    }

    /** Lines by the whole day. */
    private static List<String> byDay(Diary diary) {
        return diary.lines().stream()
                .map(line -> line.replaceFirst("\\.\\d+", ""))
                .toList();
    }

    /** When dwellings come at so many a year, as long as no measure changes that. */
    private static List<Double> dwellings(double perYear, int number) {
        var stream = new ThinnedArrivals(0, 0, 0, Key.of(Key.of(1, 0), Key.of("dwellings homes")), perYear);
        var days = new ArrayList<Double>();
        for (int i = 0; i < number; i++) {
            days.add(stream.next());
        }
        return days;
    }

    @Test
    void whoNeedsADwellingIsBlockedUntilOneComesAndTheBillRunsOn() {
        var diary = Diary.of(model(door("bw", 1, 2), bw().places(1))
                .dwellings("homes", steps(PerYear::new, 0, 40, PLENTY, 41, 0), 0));

        assertThat(byDay(diary))
                .containsExactly(
                        "1 A waits for bw",
                        "1 A off list of bw",
                        "1 A into bw",
                        "2 B waits for bw",
                        "40 A out of bw",
                        "40 B off list of bw",
                        "40 B into bw"); // whose care is complete on day 70, when no dwelling comes any more
        diary.month(JANUARY, "bw", Metric.BLOCKED, 0);
        diary.month(MARCH, "bw", Metric.BLOCKED, 1);
        diary.month(MARCH, "bw", Metric.FOR_DWELLING, 1);
        diary.months(0, 11, "bw", Metric.COST_CARE, 364 * 100);
        diary.month(11, "bw", Metric.IN_CARE, 1);
        diary.month(11, "bw", Metric.WAITING, 0);
    }

    @Test
    void aDwellingGoesToWhoWaitsLongestAndOneThatNobodyWaitsForToSomebodyElse() {
        // Four a year: those that come before anyone's care is complete are lost; A, who is ready first, has the next
        // one.
        var days = dwellings(4, 40);
        var diary = Diary.of(model(door("bw", 1, 2), bw())
                .dwellings("homes", Timeline.constant(new PerYear(4)), 0)
                .years(5));

        var later = days.stream().filter(d -> d > 31).toList();
        double forA = later.get(0);
        double forB =
                later.stream().filter(d -> d > Math.max(32, forA)).findFirst().orElseThrow();
        assertThat(diary.lines())
                .containsExactly(
                        "1 A into bw",
                        "2 B into bw",
                        Diary.day(forA) + " A out of bw",
                        Diary.day(forB) + " B out of bw");
        diary.months(0, 59, "bw", Metric.COST_CARE, (forA - 1 + forB - 2) * 100);
    }

    @Test
    void aDwellingWithUrgencyGoesToWhoHasUrgencyBeforeAllOthers() {
        var withUrgency = order(1);
        var without = order(0);

        assertThat(withUrgency).containsExactly("C", "A", "B");
        assertThat(without).containsExactly("A", "B", "C");
    }

    /** A, B and C are ready in this order and wait for one dwelling each; C has urgency. */
    private static List<String> order(double urgency) {
        var people = new Visitors("bw");
        var diary = Diary.of(model(
                        people.on(1, high(Purpose.HOUSING_URGENCY)),
                        people.on(2, high(Purpose.HOUSING_URGENCY)),
                        people.on(3, low(Purpose.HOUSING_URGENCY)),
                        service("bw").stay(new DurationDistribution.Fixed(30)).housing("homes", 1, 0.5))
                .dwellings("homes", steps(PerYear::new, 0, 40, PLENTY), urgency));
        return diary.lines().stream()
                .filter(line -> line.contains("out"))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    @Test
    void onlyTheShareThatNeedsADwellingWaitsForOne() {
        var people = new Visitors("bw");
        var diary = Diary.of(model(
                        people.on(1, low(Purpose.HOUSING)),
                        people.on(2, high(Purpose.HOUSING)),
                        service("bw").stay(new DurationDistribution.Fixed(30)).housing("homes", 0.5, 0))
                .dwellings("homes", NONE, 0));

        assertThat(diary.lines()).containsExactly("1 A into bw", "2 B into bw", "32 B out of bw");
    }

    @Test
    void whoGoesOnToAnotherServiceNeedsNoDwelling() {
        var diary = Diary.of(model(door("bw", 1), bw().then(1, "amb", Waits.AT_HOME), service("amb"))
                .dwellings("homes", NONE, 0));

        assertThat(diary.moves()).containsExactly("1 A into bw", "31 A out of bw", "31 A into amb", "61 A out of amb");
    }

    @Test
    void someOfTheFirstDayHaveCompletedTheirCareAndHaveTheFirstDwellings() {
        var diary =
                Diary.of(model(bw().stay(new DurationDistribution.Fixed(1e9)).startForDwelling(5, 2))
                        .dwellings("homes", steps(PerYear::new, 0, 40, PLENTY), 0));

        diary.month(JANUARY, "bw", Metric.IN_CARE, 5);
        diary.month(JANUARY, "bw", Metric.BLOCKED, 2);
        diary.month(JANUARY, "bw", Metric.FOR_DWELLING, 2);
        diary.month(JANUARY, "bw", Metric.COST_CARE, 31 * 5 * 100);
        diary.month(FEBRUARY, "bw", Metric.DISCHARGES, 2);
        diary.month(FEBRUARY, "bw", Metric.IN_CARE, 3);
        diary.month(FEBRUARY, "bw", Metric.FOR_DWELLING, 0);
    }

    @Test
    void thoseOfTheFirstDayTakeTurnsWhereServicesShareAStream() {
        var forever = new DurationDistribution.Fixed(1e9);
        var book = Simulation.playAudited(
                Plan.of(model(
                                service("one")
                                        .stay(forever)
                                        .housing("homes", 1, 0)
                                        .startForDwelling(9, 6),
                                service("two")
                                        .stay(forever)
                                        .housing("homes", 1, 0)
                                        .startForDwelling(9, 6))
                        .dwellings("homes", Timeline.constant(new PerYear(12)), 0)
                        .build()),
                1,
                0);

        for (int month = 0; month < 12; month++) {
            double more = book.at(Metric.FOR_DWELLING, 0, month) - book.at(Metric.FOR_DWELLING, 1, month);
            assertThat(more).as("month " + month).isBetween(-1.0, 1.0);
        }
        assertThat(book.at(Metric.FOR_DWELLING, 1, 5)).isBetween(1.0, 5.0);
    }

    @Test
    void twoServicesShareAStreamAndWhoWaitsLongestHasTheDwelling() {
        double rate = 4;
        var diary = Diary.of(model(
                        doorNamed("door of one", "one", 2),
                        doorNamed("door of two", "two", 1),
                        service("one").stay(new DurationDistribution.Fixed(30)).housing("homes", 1, 0),
                        service("two").stay(new DurationDistribution.Fixed(30)).housing("homes", 1, 0))
                .dwellings("homes", Timeline.constant(new PerYear(rate)), 0)
                .years(5));

        var later = dwellings(rate, 40).stream().filter(d -> d > 32).toList();
        assertThat(dwellings(rate, 40)).noneMatch(d -> d > 31 && d < 32);
        assertThat(diary.moves())
                .containsExactly(
                        "1 A into two",
                        "2 B into one",
                        Diary.day(later.get(0)) + " A out of two",
                        Diary.day(later.get(1)) + " B out of one");
    }

    @Test
    void aMeasureThatEndsTheDwellingsKeepsEveryoneWhoNeedsOne() {
        var none = new ChangeDwellings("homes", day(35), day(35), new Change.To(0));
        var diary = Diary.of(model(door("bw", 1, 10), bw())
                .dwellings("homes", Timeline.constant(new PerYear(PLENTY)), 0)
                .under(none));

        assertThat(byDay(diary)).containsExactly("1 A into bw", "10 B into bw", "31 A out of bw");
        diary.month(11, "bw", Metric.FOR_DWELLING, 1);
    }

    @Test
    void whoWaitsForADwellingReachesTheAgeLimit() {
        var diary = Diary.of(model(
                        door("bw", 1),
                        bw().ageLimit(
                                        18 * 365,
                                        new DurationDistribution.Fixed(18 * 365 - 70),
                                        TestService.route(1, "adult", Waits.AT_HOME)),
                        service("adult"))
                .dwellings("homes", NONE, 0));

        assertThat(diary.moves())
                .containsExactly("1 A into bw", "71 A out of bw", "71 A into adult", "101 A out of adult");
        diary.month(FEBRUARY, "bw", Metric.FOR_DWELLING, 1);
        diary.month(MARCH, "bw", Metric.FOR_DWELLING, 0);
        diary.month(MARCH, "bw", Metric.AGED_OUT, 1);
    }
}
