package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.doorNamed;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeStaff;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Staff as a limit beside places and euros, worked by hand. */
class StaffToyTest {
    private static Timeline<Fte> fte(double first, double... daysAndValues) {
        return steps(Fte::new, first, daysAndValues);
    }

    private static TestService care(String id, double days, double ftePerPlace) {
        return service(id)
                .stay(new DurationDistribution.Fixed(days))
                .places(10)
                .price(10)
                .staff("team", ftePerPlace);
    }

    @Test
    void whoAskedFirstGoesFirstForWhicheverServiceTheStaffAreNeeded() {
        var diary = Diary.of(model(
                        doorNamed("door-a", "a", 10, 40),
                        doorNamed("door-b", "b", 20, 30),
                        care("a", 50, 1),
                        care("b", 60, 1))
                .staff("team", fte(2)));

        // A and B take both fte. C asks for b before D asks for a, so C gets what A leaves on day 60.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "20 B into b",
                        "60 A out of a",
                        "60 C into b",
                        "80 B out of b",
                        "80 D into a",
                        "120 C out of b",
                        "130 D out of a");
        diary.month(0, "b", Metric.REFUSED_BY_STAFF, 1 / 31.0);
        diary.month(1, "b", Metric.REFUSED_BY_STAFF, 1);
        diary.month(1, "a", Metric.REFUSED_BY_STAFF, 19 / 28.0);
        diary.month(1, "a", Metric.REFUSED_BY_NOTHING, 9 / 28.0);
        diary.month(2, "b", Metric.REFUSED_BY_STAFF, 1 / 31.0);
        diary.month(2, "a", Metric.REFUSED_BY_STAFF, 21 / 31.0);
    }

    @Test
    void nobodyLeavesWithTheStaffButNobodyComesUntilThereAreEnough() {
        var diary =
                Diary.of(model(door("a", 10, 10, 10, 50), care("a", 100, 0.5)).staff("team", fte(1.5, 40, 0.5)));

        // Three have 1.5 fte; 1 fte goes on day 40. The fourth needs 0.5, and has it when the last of the three has
        // left.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "10 B into a",
                        "10 C into a",
                        "110 A out of a",
                        "110 B out of a",
                        "110 C out of a",
                        "110 D into a",
                        "210 D out of a");
        diary.month(1, "a", Metric.IN_CARE, 3);
        diary.month(2, "a", Metric.REFUSED_BY_STAFF, 1);
    }

    @Test
    void postsThatNobodyIsFoundForTakeNoCareOfAnyone() {
        var diary = Diary.of(model(door("a", 10, 10), care("a", 100, 1))
                .staff("team", fte(2), steps(Share::new, 0.5, 60, 0.1, 90, 0)));

        // Half of 2 fte is enough for A; 1.8 fte are not enough for two.
        assertThat(diary.moves()).containsExactly("10 A into a", "90 B into a", "110 A out of a", "190 B out of a");
    }

    @Test
    void whoNeedsMoreStaffThanThereAreWaitsWhileAnotherWhoNeedsLessDoesNot() {
        var diary = Diary.of(model(
                        doorNamed("door-a", "a", 10, 20),
                        doorNamed("door-b", "b", 30),
                        care("a", 50, 1),
                        care("b", 100, 0.5))
                .staff("team", fte(1.5)));

        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "30 C into b",
                        "60 A out of a",
                        "60 B into a",
                        "110 B out of a",
                        "130 C out of b");
    }

    @Test
    void whoMovesOnWithTheSameStaffBringsThemAlong() {
        var diary = Diary.of(model(
                        doorNamed("door-a", "a", 10),
                        doorNamed("door-b", "b", 30),
                        care("a", 50, 1).then(1, "b", Waits.IN_PLACE),
                        care("b", 100, 1))
                .staff("team", fte(1)));

        // B asked for b first, but A takes no more staff than those who look after A already.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "60 A out of a",
                        "60 A into b",
                        "160 A out of b",
                        "160 B into b",
                        "260 B out of b");
    }

    @Test
    void whoMovesOnWaitsForTheStaffThatTheyNeedMore() {
        var diary = Diary.of(model(
                        doorNamed("door-a", "a", 10),
                        doorNamed("door-b", "b", 20),
                        care("a", 50, 0.5).then(1, "b", Waits.IN_PLACE),
                        care("b", 100, 1))
                .staff("team", fte(1.5)));

        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "20 B into b",
                        "120 B out of b",
                        "120 A out of a",
                        "120 A into b",
                        "220 A out of b");
        diary.month(2, "a", Metric.BLOCKED, 1);
    }

    @Test
    void aPlaceThatIsHeldTakesStaffAndTheMoreOfTheTwoWhereSomeoneKeepsAnother() {
        var diary = Diary.of(model(
                        doorNamed("door-a", "a", 10),
                        doorNamed("door-b", "b", 70),
                        care("a", 50, 1).then(1, "b", Waits.IN_PLACE),
                        care("b", 100, 1).matching(new DurationDistribution.Fixed(30)))
                .staff("team", fte(1)));

        // A is matched on day 60 and moves on day 90; B is matched when A has left.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "90 A out of a",
                        "90 A into b",
                        "190 A out of b",
                        "220 B into b",
                        "320 B out of b");
        diary.month(2, "b", Metric.MATCHED, 1);
    }

    @Test
    void whoMustBePlacedAtOnceGoesElsewhereForWantOfStaffAndComesBackWhenSomeFallFree() {
        var diary = Diary.of(model(
                        doorNamed("door-a", "a", 10),
                        doorNamed("door-b", "b", 30),
                        care("a", 50, 1),
                        care("b", 100, 1).dutyToPlace(20, true))
                .staff("team", fte(1)));

        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "30 B elsewhere for b",
                        "60 A out of a",
                        "60 B out of b",
                        "60 B into b",
                        "130 B out of b");
        diary.months(0, 11, "b", Metric.COST_OVERFLOW, 30 * 20);
        diary.month(0, "b", Metric.REFUSED_BY_STAFF, 1 / 31.0);
        diary.month(1, "b", Metric.REFUSED_BY_STAFF, 1);
    }

    @Test
    void aMonthSaysWhichOfTheThreeLimitsBinds() {
        var diary = Diary.of(model(
                        door("a", 10, 10, 10, 10),
                        service("a")
                                .stay(new DurationDistribution.Fixed(200))
                                .places(steps(Places::new, 1, 40, 5))
                                .price(100)
                                .plafond(AdmissionRule.COMMITTED, steps(EuroPerYear::new, 100_000, 120, 1e6), 0)
                                .staff("team", 1))
                .staff("team", fte(2, 59, 20)));

        // One place until day 40; two fte until day 59; then a third at 36,500 a year does not fit in 100,000 until day
        // 120.
        diary.month(0, "a", Metric.REFUSED_BY_PLACES, 21 / 31.0);
        diary.month(1, "a", Metric.REFUSED_BY_PLACES, 9 / 28.0);
        diary.month(1, "a", Metric.REFUSED_BY_STAFF, 19 / 28.0);
        diary.month(2, "a", Metric.REFUSED_BY_STAFF, 0);
        diary.month(2, "a", Metric.IN_CARE, 2);
        diary.month(2, "a", Metric.REFUSED_BY_PLAFOND, 1);
        diary.month(4, "a", Metric.IN_CARE, 4);
    }

    @Test
    void aMeasureChangesThePostsInSteps() {
        var by = new ChangeStaff("team", day(40), day(40), new Change.ByShare(1));
        var diary = Diary.of(model(door("a", 10, 10), care("a", 100, 1))
                .staff("team", fte(1))
                .under(by));

        assertThat(diary.moves()).containsExactly("10 A into a", "40 B into a", "110 A out of a", "140 B out of a");
    }

    @Test
    void withPlentyOfStaffEverythingIsAsWithoutAnyToTheLastBit() {
        for (long seed = 0; seed < 60; seed++) {
            var some = new AnyModel(seed).withStaff(1e6).plan();
            var none = new AnyModel(seed).withoutStaff().plan();
            var with = Simulation.play(some, seed, 0);
            var without = Simulation.play(none, seed, 0);
            for (var metric : Metric.values()) {
                for (int s = 0; s < with.frame().services().size(); s++) {
                    for (int month = 0;
                            month < with.frame().months().size() && metric != Metric.REFUSED_BY_STAFF;
                            month++) {
                        assertThat((Double) with.at(metric, s, month))
                                .as(metric.id())
                                .isEqualTo((Double) without.at(metric, s, month));
                    }
                }
            }
        }
    }

    @Test
    void staffLookAfterPeopleInPlaces() {
        assertThatThrownBy(() -> model(service("a").staff("team", 1))
                        .staff("team", fte(1))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("\"places\"");
        assertThatThrownBy(() -> model(care("a", 10, 1)).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("team");
        assertThatThrownBy(() -> care("a", 10, 0)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> model(care("a", 10, 1).pool(0.5, 1, 0))
                        .staff("team", fte(1))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("staff");
    }
}
