package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.doorNamed;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Route.Waits;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small cases of people who wait for each other's places and change them, worked by hand. */
class ExchangeToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;

    @Test
    void twoWhoWaitForEachOthersPlaceChangeAsSoonAsBothAreReady() {
        var diary = Diary.of(model(
                        door("a", 1),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .price(100)
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 2),
                        service("b")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(20))
                                .price(200)
                                .then(1, "a", Waits.IN_PLACE))
                .days(40));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for a",
                        "1 A off list of a",
                        "1 A into a",
                        "2 B waits for b",
                        "2 B off list of b",
                        "2 B into b",
                        "11 A waits for b",
                        "22 B waits for a",
                        // Neither can go first; they go together.
                        "22 B off list of a",
                        "22 B out of b",
                        "22 A off list of b",
                        "22 A out of a",
                        "22 B into a",
                        "22 A into b",
                        "32 B waits for b");
        diary.month(JANUARY, "a", Metric.EXCHANGED, 1);
        diary.month(JANUARY, "b", Metric.EXCHANGED, 1);
        diary.month(JANUARY, "a", Metric.ADMISSIONS, 2);
        diary.month(JANUARY, "a", Metric.DISCHARGES, 1);
        diary.month(JANUARY, "a", Metric.BLOCKED, 0);
        // No day is lost: each place was taken by one and then by the other.
        diary.month(JANUARY, "a", Metric.COST_CARE, 30 * 100);
        diary.month(JANUARY, "b", Metric.COST_CARE, 29 * 200);
        diary.month(JANUARY, "b", Metric.WAIT_MEAN, (0 + 11) / 2.0);
        diary.month(FEBRUARY, "a", Metric.BLOCKED, 1);
        diary.month(FEBRUARY, "a", Metric.EXCHANGED, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void aCircleOfAnyLengthChangesInOneStep(int length) {
        var services = new TestService[length];
        for (int i = 0; i < length; i++) {
            services[i] = service("s" + i)
                    .places(1)
                    .stay(new DurationDistribution.Fixed(10 + i))
                    .start(1, 0)
                    .then(1, "s" + (i + 1) % length, Waits.IN_PLACE);
        }
        var diary = Diary.of(model(services).days(31));

        // Residual stays are below 10 + length, so all have changed by then, and nobody is blocked twice as long.
        for (int i = 0; i < length; i++) {
            assertThat(diary.book.at(Metric.EXCHANGED, i, JANUARY)).isBetween(1.0, 3.0);
            diary.month(JANUARY, "s" + i, Metric.IN_CARE, 1);
            diary.month(JANUARY, "s" + i, Metric.OCCUPANCY, 1);
        }
    }

    @Test
    void whoWaitsAtHomeIsNotPassedOverForNoPlaceFallsFree() {
        // C waits at home before A and B are ready; without the change he would get nothing either.
        var diary = Diary.of(model(
                        door("a", 1, 3),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 2),
                        service("b")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(40));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into a", "2 B into b", "22 B out of b", "22 A out of a", "22 B into a", "22 A into b");
        diary.month(JANUARY, "a", Metric.WAITING, 1);
    }

    @Test
    void ofTwoWhoAreBlockedTheFirstOnTheListChanges() {
        // A and B are ready for b on days 11 and 12, C for a on day 23.
        var diary = Diary.of(model(
                        door("a", 1, 2),
                        service("a")
                                .places(2)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 3),
                        service("b")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(31));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into a",
                        "2 B into a",
                        "3 C into b",
                        "23 C out of b",
                        "23 A out of a",
                        "23 C into a",
                        "23 A into b");
    }

    @Test
    void aPlaceThatFallsFreeGoesDownTheListAndNotRound() {
        // b has room on day 11: no circle is needed, and D, who waits at home for a, comes before anyone else.
        var diary = Diary.of(model(
                        door("a", 1, 5),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        service("b")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(31));

        assertThat(diary.moves()).containsExactly("1 A into a", "11 A out of a", "11 A into b", "11 B into a");
        diary.month(JANUARY, "b", Metric.EXCHANGED, 0);
        diary.month(JANUARY, "a", Metric.BLOCKED, 1);
    }

    @Test
    void aServiceWithMorePeopleThanPlacesTakesNoPartUntilItHasRunDown() {
        // a has 2 places until day 5 and 1 from then on: A and B are both there, ready on days 11 and 12.
        var diary = Diary.of(model(
                        door("a", 1, 2),
                        service("a")
                                .places(steps(Places::new, 2, 5, 1, 40, 2))
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 3),
                        service("b")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(45));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into a",
                        "2 B into a",
                        "3 C into b",
                        "40 C out of b",
                        "40 A out of a",
                        "40 C into a",
                        "40 A into b");
        diary.month(JANUARY, "a", Metric.BLOCKED, 2);
    }

    @Test
    void aServiceWhosePlafondWouldRefuseTakesNoPart() {
        // At 100 a day the plafond of b is reached after 15 days; it opens again on 1 January.
        var diary = Diary.of(model(
                        door("a", 1),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 2),
                        service("b")
                                .places(1)
                                .plafond(AdmissionRule.UNTIL_REACHED, 1500)
                                .price(100)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(370));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into a", "2 B into b", "365 B out of b", "365 A out of a", "365 B into a", "365 A into b");
    }

    @Test
    void underACommittedPlafondWhoComesTakesTheDaysOfWhoGoes() {
        // A plafond for one client all year: it refuses a second, and takes one for another.
        var diary = Diary.of(model(
                        door("a", 1),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 2),
                        service("b")
                                .plafond(AdmissionRule.COMMITTED, 366 * 100)
                                .price(100)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(31));

        assertThat(diary.moves().subList(2, 6))
                .containsExactly("22 B out of b", "22 A out of a", "22 B into a", "22 A into b");
    }

    @Test
    void onASharedListWhoIsBlockedTakesThePlaceThatGoesRoundWhosesoeverItIs() {
        // b has providers x and y with one place each; C and D are ready for a, whose only resident A waits for either.
        var diary = Diary.of(model(
                        door("a", 1),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 2, 3),
                        service("b")
                                .provider("x", 0.5, 1)
                                .provider("y", 0.5, 1)
                                .access(Access.CENTRAL)
                                .stay(new DurationDistribution.Fixed(20))
                                .then(1, "a", Waits.IN_PLACE))
                .days(24));

        // B comes to b first and is ready first, so it is his place that A gets.
        var place = diary.moves().get(1).replaceAll(".* into ", "");
        assertThat(diary.moves())
                .contains("22 B out of b", "22 A out of a", "22 B into a", "22 A into " + place)
                .hasSize(7);
    }

    @Test
    void whereAMatchIsNeededTheChangeWaitsForItAndNoPlaceStandsEmpty() {
        var diary = Diary.of(model(
                        door("a", 1),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 2),
                        service("b")
                                .places(1)
                                .matching(new DurationDistribution.Fixed(15))
                                .stay(new DurationDistribution.Fixed(5))
                                .then(1, "a", Waits.IN_PLACE))
                .days(31));

        // B is matched on day 2 and comes on day 17; A is ready on day 11, so that his match takes until day 26.
        assertThat(diary.moves())
                .containsExactly(
                        "1 A into a", "17 B into b", "26 B out of b", "26 A out of a", "26 B into a", "26 A into b");
        diary.month(JANUARY, "b", Metric.MATCHED, 0);
    }

    @Test
    void twoCirclesAtOneInstantBothChange() {
        var diary = Diary.of(model(
                        door("a", 1),
                        service("a")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "b", Waits.IN_PLACE),
                        doorNamed("door2", "b", 1),
                        service("b")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "a", Waits.IN_PLACE),
                        doorNamed("door3", "c", 1),
                        service("c")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "d", Waits.IN_PLACE),
                        doorNamed("door4", "d", 1),
                        service("d")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(10))
                                .then(1, "c", Waits.IN_PLACE))
                .days(15));

        for (var service : new String[] {"a", "b", "c", "d"}) {
            diary.month(JANUARY, service, Metric.EXCHANGED, 1);
        }
    }
}
