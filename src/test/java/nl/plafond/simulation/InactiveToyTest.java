package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Afterwards.CostAfterwards;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Intervention.Review;
import nl.plafond.model.Intervention.Transfer;
import nl.plafond.model.Intervention.Transfer.Who;
import nl.plafond.model.Payer;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/**
 * Six on a list, of whom the one who has waited longest and the fourth do not wait in earnest; each of the others needs 1000
 * days. January ends on day 31, February on day 59.
 */
class InactiveToyTest {
    private static final int STAY = 1000;

    private static TestService six() {
        var cost = new CostAfterwards(new Euro(100), new EuroPerDay(2), new Days(40), Payer.MUNICIPALITY);
        return service("bw")
                .stay(new DurationDistribution.Fixed(STAY))
                .bridging(10, 1)
                .afterwards(new Afterwards(Optional.of(cost), Optional.empty(), Optional.empty()))
                .startWaited(600.0, 500.0, 400.0, 300.0, 200.0, 100.0)
                .inactive(2);
    }

    @Test
    void whoDoesNotWaitInEarnestTurnsThePlaceDownAndItGoesToTheNext() {
        var diary = Diary.of(model(six().places(steps(Places::new, 0, 31, 3))));

        diary.month(0, "bw", Metric.WAITING, 6);
        // The first turns a place down, the second and the third take one, the fourth turns it down, the fifth takes
        // it.
        diary.month(1, "bw", Metric.WAITING, 1);
        diary.month(1, "bw", Metric.IN_CARE, 3);
        diary.months(0, 11, "bw", Metric.ADMISSIONS, 3);
        diary.months(0, 0, "bw", Metric.COST_BRIDGING, 4 * 31 * 10);
        diary.months(0, 11, "bw", Metric.DAYS_DRAWN, 4 * STAY);
        lostNothing(diary);
        diary.months(0, 11, "bw", Metric.MOVED, 0);
    }

    @Test
    void aReviewFindsThemAllAndTakesItsShareOfTheOthers() {
        var home = List.of(TestService.home(1));
        var finds = new Review(day(31), id("bw"), Share.NONE, new Euro(10), home);
        var diary = Diary.of(model(six().places(0)).with(finds));

        diary.month(0, "bw", Metric.WAITING, 6);
        diary.month(1, "bw", Metric.WAITING, 4);
        diary.month(1, "bw", Metric.MOVED, 2);
        diary.month(1, "bw", Metric.COST_REVIEW, 6 * 10);
        lostNothing(diary);

        var takesAll = new Review(day(31), id("bw"), Share.ALL, new Euro(10), home);
        var emptied = Diary.of(model(six().places(0)).with(takesAll));
        emptied.month(1, "bw", Metric.WAITING, 0);
        emptied.months(0, 11, "bw", Metric.DAYS_NOT_GIVEN, 4 * STAY);
        emptied.months(0, 11, "bw", Metric.COST_AFTERWARDS, 4 * (100 + 40 * 2));
    }

    @Test
    void nobodyTakesOverThoseWhoDoNotWaitInEarnestOrSeesThemComeToNeedMore() {
        var all = new Transfer(day(31), id("bw"), Share.ALL, Share.ALL, Who.ANYONE);
        var diary = Diary.of(model(six().places(0)).with(all));

        diary.month(1, "bw", Metric.WAITING, 0);
        diary.months(0, 11, "bw", Metric.DAYS_TAKEN_OVER, 4 * STAY);

        // With so many a day everyone who waits in earnest needs heavier care by the end of the month.
        var heavier = Diary.of(model(six().places(0).escalation(3652.5, "heavier"), service("heavier")));
        heavier.month(0, "bw", Metric.WAITING, 2);
        heavier.month(11, "bw", Metric.WAITING, 2);
        heavier.months(0, 11, "bw", Metric.ESCALATED, 4);
    }

    private static void lostNothing(Diary diary) {
        diary.months(0, 11, "bw", Metric.DAYS_NOT_GIVEN, 0);
        diary.months(0, 11, "bw", Metric.COST_AFTERWARDS, 0);
        diary.months(0, 11, "bw", Metric.LEFT, 0);
    }
}
