package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeDeskHours;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** A desk that decides on who is referred, worked by hand: 7 hours a week are one a calendar day. */
class AccessDeskToyTest {
    private static final String DESK = "desk:toegang";

    private static Timeline<HoursPerWeek> hours(double first, double... daysAndValues) {
        return steps(HoursPerWeek::new, first, daysAndValues);
    }

    private static TestService care(String id, double days) {
        return service(id).stay(new DurationDistribution.Fixed(days)).price(10);
    }

    /** Who lives in it on the first day goes home on a day, and is referred ten days after. */
    private static TestService backAfter(String name, String to, int days) {
        return service(name)
                .stay(new DurationDistribution.Fixed(1))
                .referralsPerYear(0)
                .places(steps(Places::new, 0, days - 11, 1, days - 10, 0))
                .start(0, 1)
                .relapse(1, new DurationDistribution.Fixed(10), to);
    }

    @Test
    void oneIndicationComesAfterAnotherAndOnlyThenTheList() {
        // Three wait on the first day, 3 hours each; there is one place, and care takes 20 days.
        var diary = Diary.of(model(care("a", 20).places(1).referralsPerYear(0).desk("toegang", 3, 0, 3))
                .desk("toegang", hours(7), 55));

        assertThat(diary.lines())
                .containsExactly(
                        "0 A waits for an indication for a",
                        "0 B waits for an indication for a",
                        "0 C waits for an indication for a",
                        "3 A gets an indication for a",
                        "3 A waits for a",
                        "3 A off list of a",
                        "3 A into a",
                        "6 B gets an indication for a",
                        "6 B waits for a",
                        "9 C gets an indication for a",
                        "9 C waits for a",
                        "23 A out of a",
                        "23 B off list of a",
                        "23 B into a",
                        "43 B out of a",
                        "43 C off list of a",
                        "43 C into a",
                        "63 C out of a");
        // They waited 3, 6 and 9 days for the indication, and B 17 days on the list.
        diary.month(0, DESK, Metric.WAITING, 0);
        diary.month(0, DESK, Metric.ADMISSIONS, 3);
        diary.month(0, DESK, Metric.WAIT_MEAN, 6);
        diary.month(0, DESK, Metric.OCCUPANCY, 9 / 31.0);
        diary.month(0, "a", Metric.COST_REVIEW, 9 * 55);
        diary.month(0, "a", Metric.WAIT_MEAN, 8.5);
        diary.month(1, DESK, Metric.OCCUPANCY, 0);
    }

    @Test
    void whoComesBackIsReferredAndWhoMovesOnDoesNotWait() {
        var diary = Diary.of(model(
                        door("b", 25),
                        backAfter("door-back", "a", 30),
                        care("a", 20).places(5).desk("toegang", 2),
                        care("b", 20).places(5).desk("toegang", 2, 8, 0))
                .desk("toegang", hours(7)));

        // The one who moves on is in b at once; their 8 hours are worked up to day 33, and then the other's 2.
        assertThat(diary.lines())
                .containsExactly(
                        "25 A waits for b",
                        "25 A off list of b",
                        "25 A into b",
                        "30 B waits for an indication for a",
                        "35 B gets an indication for a",
                        "35 B waits for a",
                        "35 B off list of a",
                        "35 B into a",
                        "45 A out of b",
                        "55 B out of a");
        diary.month(0, DESK, Metric.WAITING, 1);
        diary.month(0, DESK, Metric.WAITED_MEAN, 1);
        diary.month(0, "a", Metric.REFERRALS, 1);
        diary.month(1, DESK, Metric.WAIT_MEAN, 5);
        diary.months(0, 1, DESK, Metric.REFERRALS, 1);
        diary.months(0, 1, DESK, Metric.ADMISSIONS, 1);
    }

    @Test
    void whatIsUnderWayGoesOnWithTheHoursThatThereAre() {
        // 4 of 10 hours in four days; none up to day 20; 2 a day after it.
        var diary = Diary.of(model(care("a", 20).referralsPerYear(0).desk("toegang", 10, 0, 1))
                .desk("toegang", hours(7, 4, 0, 20, 14)));

        assertThat(diary.lines())
                .containsExactly(
                        "0 A waits for an indication for a",
                        "23 A gets an indication for a",
                        "23 A into a",
                        "43 A out of a");
        // 4 + 24 hours in January.
        diary.month(0, DESK, Metric.OCCUPANCY, 10 / 26.0);
    }

    @Test
    void aMeasureChangesTheHours() {
        var diary = Diary.of(model(care("a", 20).referralsPerYear(0).desk("toegang", 10, 0, 2))
                .desk("toegang", hours(7))
                .under(new ChangeDeskHours("toegang", day(15), day(15), new Change.ByShare(4))));

        assertThat(diary.moves()).containsExactly("10 A into a", "16 B into a", "30 A out of a", "36 B out of a");
    }

    @Test
    void theUrgentGoFirstAndWhatIsUnderWayIsFinished() {
        // One waits on the first day and is not urgent; who comes back after it are, the later before what is not
        // begun.
        var diary = Diary.of(model(
                        backAfter("door-1", "a", 12),
                        backAfter("door-2", "b", 13),
                        care("a", 20).desk("toegang", 4),
                        care("b", 20).urgent(1).desk("toegang", 4),
                        care("c", 20).referralsPerYear(0).desk("toegang", 20, 0, 1))
                .desk("toegang", hours(7)));

        assertThat(diary.moves())
                .containsExactly(
                        "20 A into c", "24 C into b", "28 B into a", "40 A out of c", "44 C out of b", "48 B out of a");
    }

    @Test
    void withoutHoursNobodyGetsAnIndicationAndAllAreCounted() {
        var diary = Diary.of(model(care("a", 20).referralsPerYear(0).desk("toegang", 3, 0, 4))
                .desk("toegang", hours(0)));

        assertThat(diary.moves()).isEmpty();
        diary.month(0, DESK, Metric.WAITING, 4);
        diary.month(0, DESK, Metric.WAITED_MEAN, 31);
        diary.month(0, DESK, Metric.WAIT_MEAN, Double.NaN);
        diary.month(0, DESK, Metric.OCCUPANCY, Double.NaN);
        diary.month(0, "a", Metric.DAYS_DRAWN, 80);
        diary.month(0, "a", Metric.DAYS_TO_COME, 80);
    }

    @Test
    void whoWaitsOnTheFirstDayCameAsTheReferralsDo() {
        // One in ten days: they came 25, 15 and 5 days ago. The first has an indication on day 14, the second on day
        // 28.
        var diary = Diary.of(model(care("a", 20).referralsPerDay(0.1).desk("toegang", 0.7, 0, 3))
                .desk("toegang", hours(0.35)));

        diary.month(0, DESK, Metric.ADMISSIONS, 2);
        diary.month(0, DESK, Metric.WAIT_MEAN, (39 + 43) / 2.0);
        assertThat(diary.moves().subList(0, 2)).containsExactly("14 A into a", "28 B into a");
    }

    @Test
    void aDeskWithHoursInPlentyIsAsNoDesk() {
        var with = model(care("a", 20).referralsPerDay(0.5).places(9).desk("toegang", 1e-9))
                .desk("toegang", hours(1e6))
                .years(3)
                .plan();
        var without =
                model(care("a", 20).referralsPerDay(0.5).places(9)).years(3).plan();
        var few = Simulation.play(with, 3, 0);
        var none = Simulation.play(without, 3, 0);

        for (int month = 0; month < 36; month++) {
            for (var metric : Metric.values()) {
                double one = few.at(metric, 0, month);
                double other = none.at(metric, 0, month);
                assertThat(one)
                        .as(metric + " in month " + month)
                        .satisfies(value -> assertThat(
                                        Double.isNaN(value) ? Double.isNaN(other) : Math.abs(value - other) < 1e-6)
                                .isTrue());
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> model(care("a", 20).desk("elders", 3))
                        .desk("toegang", hours(7))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("desk.name")
                .hasMessageContaining("toegang");
        assertThatThrownBy(() -> care("a", 20).desk("toegang", 0)).hasMessageContaining("hours-per-referral");
        assertThatThrownBy(() -> care("a", 20).desk("toegang", 3, 0, -1)).hasMessageContaining("waiting");
        assertThatThrownBy(() -> model(
                                care("a", 20).places(1).dutyToPlace(100, false).desk("toegang", 3))
                        .desk("toegang", hours(7))
                        .build())
                .hasMessageContaining("duty to place");
        assertThatThrownBy(() -> new HoursPerWeek(-1)).hasMessageContaining("0 or more");
    }
}
