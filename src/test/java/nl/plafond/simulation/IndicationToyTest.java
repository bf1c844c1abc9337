package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.Label;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.ChangeIndication;
import nl.plafond.model.measures.ShiftGroup;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Indications of limited length, worked by hand. */
class IndicationToyTest {
    private static TestService care(double days) {
        return service("a").stay(new Fixed(days)).places(9).price(10);
    }

    @Test
    void whoStopsAtTheEndOfAnIndicationLeavesAsAtTheEndOfCare() {
        var diary = Diary.of(model(
                door("a", 10),
                care(200).indication(30, 1).then(1, "b", Waits.AT_HOME),
                service("b").stay(new Fixed(7))));

        assertThat(diary.moves()).containsExactly("10 A into a", "40 A out of a", "40 A into b", "47 A out of b");
        // Of 200 days 30 are given.
        diary.months(0, 2, "a", Metric.DAYS_SHORTENED, 170);
    }

    @Test
    void whoGoesOnStaysAsLongAsTheyNeedAndEachTimeCosts() {
        var diary = Diary.of(model(door("a", 10), care(100).indication(30, 0, 0, 165, 0)));

        // They are looked at on days 40, 70 and 100.
        assertThat(diary.moves()).containsExactly("10 A into a", "110 A out of a");
        diary.months(0, 3, "a", Metric.COST_REVIEW, 3 * 165);
        diary.month(1, "a", Metric.COST_REVIEW, 165);
    }

    @Test
    void careGoesOnUntilTheDeskHasDecided() {
        // 10 hours at an hour a day: ten days after the thirty.
        var diary = Diary.of(model(
                        door("a", 10),
                        care(200).referralsPerYear(0).desk("toegang", 1).indication(30, 1, 10, 0, 0))
                .desk("toegang", steps(HoursPerWeek::new, 7), 55));

        assertThat(diary.moves()).containsExactly("10 A into a", "50 A out of a");
        diary.months(0, 2, "a", Metric.COST_REVIEW, 10 * 55);
    }

    @Test
    void whoHasLeftMeanwhileTakesNoHours() {
        // A and B are asked for on day 40; A takes 10 hours, and B is gone on day 45, before theirs are begun.
        var diary = Diary.of(model(
                        door("a", 10, 10),
                        care(35).referralsPerYear(0).desk("toegang", 1).indication(30, 0, 10, 0, 0))
                .desk("toegang", steps(HoursPerWeek::new, 7), 55));

        assertThat(diary.moves()).containsExactly("10 A into a", "10 B into a", "45 A out of a", "45 B out of a");
        diary.months(0, 2, "a", Metric.COST_REVIEW, 10 * 55);
    }

    @Test
    void careThatStandsStillFreesThePlaceAndGoesOnAfterIt() {
        var diary = Diary.of(model(door("a", 10, 45), care(50).places(1).indication(30, 0, 0, 0, 20)));

        // A has 30 of 50 days; B takes the place meanwhile, for 30 days; A is back on the list on day 60.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "40 A out of a",
                        "45 B into a",
                        "75 B out of a",
                        "75 A into a",
                        "95 A out of a",
                        "95 B into a",
                        "115 B out of a");
        diary.months(0, 3, "a", Metric.ETMALEN, 100);
    }

    @Test
    void aMeasureShortensIndicationsThatBeginFromThenOn() {
        var diary = Diary.of(model(door("a", 10, 20), care(300).indication(60, 1))
                .under(new ChangeIndication(
                        TestModels.id("a"),
                        day(15),
                        Optional.of(new Days(20)),
                        Optional.of(new Share(1)),
                        Optional.empty())));

        assertThat(diary.moves()).containsExactly("10 A into a", "20 B into a", "40 B out of a", "70 A out of a");
    }

    @Test
    void aMeasureLetsCareStandStill() {
        var diary = Diary.of(model(door("a", 10, 60), care(50).indication(30, 0))
                .under(new ChangeIndication(
                        TestModels.id("a"), day(50), Optional.empty(), Optional.empty(), Optional.of(new Days(5)))));

        // The indication of A ended before, on day 40.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "60 A out of a",
                        "60 B into a",
                        "90 B out of a",
                        "95 B into a",
                        "115 B out of a");
    }

    @Test
    void whoComesBackIsOfTheGroupThatTheyWereOf() {
        // Nobody is referred as heavy any more when A comes back.
        var heavy =
                ClientGroup.of("heavy", new Label("heavy", "heavy"), new Share(1), new Fixed(100), Optional.empty());
        var light = ClientGroup.of("light", new Label("light", "light"), new Share(0), new Fixed(5), Optional.empty());
        var diary = Diary.of(model(
                        door("a", 10),
                        service("a")
                                .price(10)
                                .groups(heavy, light.withPrice(Timeline.constant(new Factor(0.5))))
                                .indication(30, 0, 0, 0, 20))
                .under(new ShiftGroup(TestModels.id("a"), "heavy", "light", day(20), day(20), new Share(1))));

        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a",
                        "40 A out of a",
                        "60 A into a",
                        "90 A out of a",
                        "110 A into a",
                        "140 A out of a",
                        "160 A into a",
                        "170 A out of a");
        diary.months(0, 6, "a", Metric.COST_CARE, 1000);
    }

    @Test
    void aMaximumStayIsOneTooWhereCareStoodStill() {
        var diary = Diary.of(model(
                door("a", 10),
                care(200).maximumStay(50).indication(30, 0, 0, 0, 20).afterMaximum(1, "b", Waits.AT_HOME),
                service("b").stay(new Fixed(7))));

        assertThat(diary.moves())
                .containsExactly(
                        "10 A into a", "40 A out of a", "60 A into a", "80 A out of a", "80 A into b", "87 A out of b");
        diary.months(0, 4, "a", Metric.DAYS_SHORTENED, 150);
    }

    @Test
    void whoGoesToAnotherServiceInsteadHasAWholeStayThere() {
        // B has the place when A comes back, who waits for a day.
        var diary = Diary.of(model(
                door("a", 10, 45),
                care(50).places(1)
                        .indication(30, 0, 0, 0, 20)
                        .patience(new Fixed(1))
                        .leaving(new Route(new Destination.To(new ServiceId("b")), Share.ALL, Waits.AT_HOME)),
                service("b").stay(new Fixed(70))));

        assertThat(diary.moves()).contains("40 A out of a", "61 A into b", "131 A out of b");
    }

    @Test
    void whatStandsStillIsStillToCome() {
        var diary = Diary.of(model(door("a", 10), care(50).indication(28, 0, 0, 0, 40)));

        // On the last of February 28 of 50 days have been given, and A is away until day 78.
        diary.month(1, "a", Metric.DAYS_TO_COME, 22);
        diary.months(0, 3, "a", Metric.DAYS_DRAWN, 50);
        diary.months(0, 3, "a", Metric.DAYS_SHORTENED, 0);
    }

    @Test
    void whoeverWaitsInTheirPlaceIsNotLookedAt() {
        // A and B are looked at on days 25 and 30. B is ready on day 35, and has no place at b until day 80.
        var diary = Diary.of(model(
                door("a", 10, 15),
                care(20).indication(15, 0, 0, 165, 0).then(1, "b", Waits.IN_PLACE),
                service("b").stay(new Fixed(50)).places(1)));

        assertThat(diary.moves()).contains("30 A into b", "80 B into b");
        diary.months(0, 3, "a", Metric.COST_REVIEW, 2 * 165);
    }

    @Test
    void aBonusIsPaidForWhoStopsToo() {
        var lighter = new Route(new Destination.To(new ServiceId("b")), Share.ALL, Waits.AT_HOME);
        var diary = Diary.of(model(
                door("a", 10),
                care(100).indication(20, 1).out(lighter.withBonus(new Euro(500))),
                service("b").stay(new Fixed(7))));

        diary.month(0, "a", Metric.COST_PROGRAMME, 500);
        diary.months(1, 5, "a", Metric.COST_PROGRAMME, 0);
    }

    @Test
    void whoHadANumberBeforeLeavesNothingBehind() {
        // Everyone stands still every month, so that each of the first numbers has been that of someone for whom care
        // did.
        var plan = model(
                        care(400)
                                .breakdown(2, "b", Waits.AT_HOME, 0)
                                .places(50)
                                .start(40, 0)
                                .referralsPerDay(0.1)
                                .indication(30, 0, 0, 0, 20),
                        service("b").stay(new Fixed(7)))
                .plan();
        var used = new Buffers();
        Simulation.play(plan, 1, 0, used);

        var after = Simulation.play(plan, 1, 1, used);
        var fresh = Simulation.play(plan, 1, 1, new Buffers());
        for (int month = 0; month < fresh.frame().months().size(); month++) {
            assertThat(after.at(Metric.BROKEN_DOWN, 0, month)).isEqualTo(fresh.at(Metric.BROKEN_DOWN, 0, month));
            assertThat(after.at(Metric.IN_CARE, 0, month)).isEqualTo(fresh.at(Metric.IN_CARE, 0, month));
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> care(10).indication(0, 0.2)).hasMessageContaining("term");
        assertThatThrownBy(() -> care(10).indication(30, 1.2)).hasMessageContaining("share");
        assertThatThrownBy(() -> model(care(10).indication(30, 0.2, 3, 0, 0)).build())
                .hasMessageContaining("desk");
    }
}
