package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Afterwards.CareElsewhere;
import nl.plafond.model.Afterwards.ComingBack;
import nl.plafond.model.Afterwards.CostAfterwards;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Payer;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/**
 * What becomes of those who go home without care, worked by hand: A comes on day 10, B on day 20, and each leaves the list 50
 * days after. Both need 30 days at 10 euros; January ends on day 31, February on day 59, March on day 90.
 */
class AfterwardsToyTest {
    private static final int MARCH = 2;
    private static final int LAST = 11;

    private static TestService impatient(Afterwards afterwards) {
        return service("bw")
                .places(0)
                .price(10)
                .patience(new DurationDistribution.Fixed(50))
                .afterwards(afterwards);
    }

    private static Afterwards costing(Payer payer) {
        var cost = new CostAfterwards(new Euro(100), new EuroPerDay(2), new Days(40), payer);
        return new Afterwards(Optional.of(cost), Optional.empty(), Optional.empty());
    }

    private static Afterwards elsewhere(Payer payer) {
        var care = new CareElsewhere(Share.ALL, new EuroPerDay(50), payer);
        return new Afterwards(Optional.empty(), Optional.empty(), Optional.of(care));
    }

    private static Afterwards back(double longer) {
        var back = new ComingBack(Share.ALL, new DurationDistribution.Fixed(100), new Growth(longer));
        return new Afterwards(Optional.empty(), Optional.of(back), Optional.empty());
    }

    @Test
    void whereNothingIsSaidTheCareThatIsNotGivenHasAWorthAllTheSame() {
        var diary = Diary.of(model(door("bw", 10, 20), impatient(Afterwards.NOTHING)));

        // Of A from day 60 to 90, and of B from day 70 to 100.
        diary.month(MARCH, "bw", Metric.VALUE_NOT_GIVEN, (30 + 20) * 10);
        diary.months(0, LAST, "bw", Metric.VALUE_NOT_GIVEN, 2 * 30 * 10);
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 0);
    }

    @Test
    void theyCostTheMunicipalityOnTheDayAndOnTheDaysAfter() {
        var diary = Diary.of(model(door("bw", 10, 20), impatient(costing(Payer.MUNICIPALITY))));

        // A from day 60 to 100 and B from day 70 to 110: 30 and 20 of those days are in March.
        diary.month(MARCH, "bw", Metric.COST_AFTERWARDS, 2 * 100 + 50 * 2);
        diary.months(0, LAST, "bw", Metric.COST_AFTERWARDS, 2 * (100 + 80));
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 2 * (100 + 80));
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 60);
    }

    @Test
    void whatTheStatePaysIsNoCostOfTheMunicipality() {
        var diary = Diary.of(model(door("bw", 10, 20), impatient(costing(Payer.STATE))));

        diary.months(0, LAST, "bw", Metric.PAID_BY_STATE, 2 * (100 + 80));
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 0);
    }

    @Test
    void careElsewhereTakesOverTheDaysAndIsPaidAsTheyGoBy() {
        var diary = Diary.of(model(door("bw", 10, 20), impatient(elsewhere(Payer.NEIGHBOURS))));

        diary.months(0, LAST, "bw", Metric.DAYS_TAKEN_OVER, 60);
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 0);
        diary.months(0, LAST, "bw", Metric.VALUE_NOT_GIVEN, 0);
        diary.month(MARCH, "bw", Metric.PAID_BY_NEIGHBOURS, (30 + 20) * 50);
        diary.months(0, LAST, "bw", Metric.PAID_BY_NEIGHBOURS, 60 * 50);
    }

    @Test
    void whoComesBackNeedsTheirCareLongerAndHasItStillToComeMeanwhile() {
        // There is a place from day 150 on; A is back on day 160 and stays 45 days.
        var diary = Diary.of(model(door("bw", 10), impatient(back(0.5)).places(steps(Places::new, 0, 150, 1))));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "60 A off list of bw",
                        "160 A waits for bw",
                        "160 A off list of bw",
                        "160 A into bw",
                        "205 A out of bw");
        diary.month(MARCH, "bw", Metric.DAYS_TO_COME, 30);
        diary.months(0, LAST, "bw", Metric.RELAPSED, 1);
        diary.months(0, LAST, "bw", Metric.DAYS_DRAWN, 30);
        diary.months(0, LAST, "bw", Metric.DAYS_LENGTHENED, 15);
        diary.months(0, LAST, "bw", Metric.DAYS_TREATED, 45);
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 0);
    }

    @Test
    void aPlafondLeaksToCareThatIsNotContracted() {
        // A reaches the plafond of ten days on day 11. B gives up on day 35 and gets 30 days of care outside it.
        var care = new CareElsewhere(Share.ALL, new EuroPerDay(130), Payer.MUNICIPALITY);
        var diary = Diary.of(model(
                door("bw", 1, 15),
                service("bw")
                        .price(100)
                        .plafond(AdmissionRule.UNTIL_REACHED, 1000)
                        .patience(new DurationDistribution.Fixed(20))
                        .afterwards(new Afterwards(Optional.empty(), Optional.empty(), Optional.of(care)))));

        diary.months(0, LAST, "bw", Metric.COST_CARE, 1000);
        diary.months(0, LAST, "bw", Metric.COST_AFTERWARDS, 30 * 130);
        diary.month(MARCH, "bw", Metric.COST_AFTERWARDS, 6 * 130); // until day 65
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 1000 + 30 * 130);
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 0);
    }

    @Test
    void theSameHoldsForWhoFindsTheListClosed() {
        var closed = service("bw").places(0).price(10).listStop(0).afterwards(costing(Payer.OTHER_LAW));
        var diary = Diary.of(model(door("bw", 10, 20), closed));

        diary.months(0, LAST, "bw", Metric.PAID_BY_OTHER_LAW, 2 * (100 + 80));
        diary.months(0, LAST, "bw", Metric.DAYS_NOT_GIVEN, 60);
    }

    @Test
    void noMoreThanEveryoneComesBackOrGetsCareElsewhere() {
        assertThatThrownBy(() -> new Afterwards(
                        Optional.empty(),
                        back(0).comesBack(),
                        elsewhere(Payer.STATE).careElsewhere()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("200");
    }
}
