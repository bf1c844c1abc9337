package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.TestService.home;
import static nl.plafond.simulation.TestService.route;

import java.util.List;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Intervention.Review;
import nl.plafond.model.Intervention.Transfer;
import nl.plafond.model.Intervention.Transfer.Who;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** What becomes of every stay as drawn, worked by hand; everyone needs 30 days unless a test says otherwise. */
class StayAccountToyTest {
    private static final int LAST = 11;

    @Test
    void whoLosesPatienceGoesWithoutTheCareThatTheyCameFor() {
        var diary = Diary.of(model(
                door("bw", 10, 20),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(50))
                        .leaving(home(1))));

        diary.month(0, "bw", Metric.DAYS_DRAWN, 60);
        diary.month(0, "bw", Metric.DAYS_TO_COME, 60);
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 60);
        diary.months(0, LAST, "bw", Metric.DAYS_WAITED, 100);
        diary.month(LAST, "bw", Metric.DAYS_TO_COME, 0);
    }

    @Test
    void whoGoesToAnotherServiceInsteadIsTakenOver() {
        var diary = Diary.of(model(
                door("bw", 10, 20),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(50))
                        .leaving(route(1, "amb", Waits.AT_HOME)),
                service("amb").stay(new DurationDistribution.Fixed(7))));

        diary.months(0, LAST, "bw", Metric.DAYS_TAKEN_OVER, 60);
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 0);
        diary.months(0, LAST, "amb", Metric.DAYS_DRAWN, 14);
        diary.months(0, LAST, "amb", Metric.DAYS_TREATED, 14);
    }

    @Test
    void aMeasureShortensAndWaitingLengthens() {
        // B waits from day 20 to 40, 20 days, and needs a tenth more a year: 30 becomes 15 by the measure and is
        // 20/365.25 of
        // a tenth longer after the wait.
        double longer = 15 * 0.1 * 20 / Days.PER_YEAR;
        var diary = Diary.of(model(door("bw", 10, 20), service("bw").places(1).heavier(0.1))
                .under(new ChangeStay(id("bw"), day(20), day(20), -0.5)));

        diary.months(0, LAST, "bw", Metric.DAYS_DRAWN, 60);
        diary.months(0, LAST, "bw", Metric.DAYS_SHORTENED, 15);
        diary.months(0, LAST, "bw", Metric.DAYS_LENGTHENED, longer);
        diary.months(0, LAST, "bw", Metric.DAYS_TREATED, 45 + longer);
    }

    @Test
    void aMaximumStayAndAnAgeLimitShorten() {
        var stopped = Diary.of(model(door("bw", 10), service("bw").maximumStay(12)));
        var adult = Diary.of(
                model(door("bw", 10), service("bw").ageLimit(1000, new DurationDistribution.Fixed(991), home(1))));

        stopped.months(0, LAST, "bw", Metric.DAYS_SHORTENED, 18);
        stopped.months(0, LAST, "bw", Metric.DAYS_TREATED, 12);
        adult.months(0, LAST, "bw", Metric.DAYS_SHORTENED, 21);
        adult.months(0, LAST, "bw", Metric.DAYS_TREATED, 9);
    }

    @Test
    void daysBlockedStandBesideTheAccount() {
        // A is ready on day 40, and blocked in bw until the other service has a place on day 65.
        var diary = Diary.of(model(
                door("bw", 10),
                service("bw").places(1).then(1, "thuis", Waits.IN_PLACE),
                service("thuis").places(steps(Places::new, 0, 65, 1))));

        diary.months(0, LAST, "bw", Metric.DAYS_TREATED, 30);
        diary.months(0, LAST, "bw", Metric.DAYS_BLOCKED, 25);
        diary.months(0, LAST, "bw", Metric.ETMALEN, 55);
        diary.months(0, LAST, "thuis", Metric.DAYS_TREATED, 30);
    }

    @Test
    void careElsewhereForWantOfRoomIsCareAllTheSame() {
        // B is elsewhere from day 20 and comes back on day 40, when A leaves.
        var diary = Diary.of(model(door("bw", 10, 20), service("bw").places(1).dutyToPlace(300, true)));

        diary.months(0, LAST, "bw", Metric.DAYS_ELSEWHERE, 20);
        diary.months(0, LAST, "bw", Metric.DAYS_TREATED, 40);
    }

    @Test
    void anotherLawTakesOverWhatIsStillToCome() {
        // On day 31 A has 9 days to go, and B waits for all of 30.
        var diary = Diary.of(model(door("bw", 10, 20), service("bw").places(1))
                .with(new Transfer(day(31), id("bw"), Share.ALL, Share.ALL, Who.ANYONE)));

        diary.months(0, LAST, "bw", Metric.DAYS_TAKEN_OVER, 39);
        diary.months(0, LAST, "bw", Metric.DAYS_TREATED, 21);
    }

    @Test
    void whoIsTakenOffTheListIsCounted() {
        var review = new Review(day(31), id("bw"), Share.ALL, new Euro(0), List.of(home(1)));
        var diary = Diary.of(model(door("bw", 10, 20), service("bw").places(1)).with(review));

        diary.month(1, "bw", Metric.DAYS_NOT_GIVEN, 30);
    }

    @Test
    void whatIsNotOverAtTheEndIsStillToCome() {
        var diary = Diary.of(model(door("bw", 10, 20), service("bw").places(1)).days(50));

        // A is done; B has had 10 of 30 days.
        diary.month(1, "bw", Metric.DAYS_TO_COME, 20);
        diary.months(0, 1, "bw", Metric.DAYS_TREATED, 40);
    }

    @Test
    void whoIsReadyOnTheFirstDayHasNothingToCome() {
        var diary = Diary.of(model(service("bw").places(2).housing("d", 1, 0).startForDwelling(2, 2))
                .dwellings("d", steps(PerYear::new, 0), 0));

        diary.months(0, LAST, "bw", Metric.DAYS_DRAWN, 0);
        diary.months(0, LAST, "bw", Metric.DAYS_TREATED, 0);
        diary.months(0, LAST, "bw", Metric.DAYS_BLOCKED, 2 * 365);
    }
}
