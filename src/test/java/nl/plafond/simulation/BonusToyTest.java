package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** A bonus for each client who goes on to lighter care, worked by hand: 100 euros a day for 30 days, and 500 euros each. */
class BonusToyTest {
    private static final int LAST = 11;
    private static final Route LIGHTER =
            new Route(new Destination.To(new ServiceId("light")), Share.ALL, Waits.AT_HOME).withBonus(new Euro(500));

    private static TestService bw() {
        return service("bw").price(100);
    }

    private static TestService light() {
        return service("light").price(10);
    }

    @Test
    void itIsPaidInTheMonthInWhichSomeoneGoes() {
        // A is ready on day 40 and B on day 65.
        var diary = Diary.of(model(door("bw", 10, 35), bw().out(LIGHTER), light()));

        diary.month(0, "bw", Metric.COST_PROGRAMME, 0);
        diary.month(1, "bw", Metric.COST_PROGRAMME, 500);
        diary.month(2, "bw", Metric.COST_PROGRAMME, 500);
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 2 * (30 * 100 + 500));
        diary.months(0, LAST, "light", Metric.COST_TOTAL, 2 * 30 * 10);
        diary.months(0, LAST, "light", Metric.COST_PROGRAMME, 0);
        diary.months(0, LAST, "bw", Metric.PROVIDER_RESULT, 0);
    }

    @Test
    void itChangesNobodysWay() {
        var without = new Route(LIGHTER.destination(), LIGHTER.share(), LIGHTER.waits());
        var plain = Diary.of(model(door("bw", 10, 35), bw().out(without), light()));
        var paid = Diary.of(model(door("bw", 10, 35), bw().out(LIGHTER), light()));

        assertThat(paid.lines()).isEqualTo(plain.lines());
    }

    @Test
    void whoIsStoppedByTheMaximumOrGoesHomeBringsNone() {
        var stopped =
                Diary.of(model(door("bw", 10), bw().out(LIGHTER).maximumStay(20).afterMaximumHome(1), light()));
        stopped.months(0, LAST, "bw", Metric.COST_PROGRAMME, 0);

        // Without ways of their own those whom the maximum stops go as all others do.
        var asOthers = Diary.of(model(door("bw", 10), bw().out(LIGHTER).maximumStay(20), light()));
        asOthers.months(0, LAST, "bw", Metric.COST_PROGRAMME, 500);
    }

    @Test
    void whoHasToWaitForTheLighterCareBringsItWhenReady() {
        // The only place is taken until the year is out, so A waits in the place from day 40 on.
        var inPlace = new Route(LIGHTER.destination(), Share.ALL, Waits.IN_PLACE).withBonus(new Euro(500));
        var full = light().places(1).stay(new DurationDistribution.Fixed(1000));
        var diary = Diary.of(model(door("light", 5), TestModels.doorNamed("door2", "bw", 10), bw().out(inPlace), full));

        diary.month(1, "bw", Metric.COST_PROGRAMME, 500);
        diary.months(0, LAST, "bw", Metric.COST_PROGRAMME, 500);
    }

    @Test
    void aMeasureSetsItFromADay() {
        // A goes on day 40 and B on day 65, home before day 50.
        var diary = Diary.of(
                model(door("bw", 10, 35), bw(), light()).under(new ChangeRoutes(id("bw"), day(50), List.of(LIGHTER))));

        diary.months(0, LAST, "bw", Metric.COST_PROGRAMME, 500);
        diary.months(0, LAST, "light", Metric.ADMISSIONS, 1);
    }

    @Test
    void itIsNeverLessThanNothingAndNotForGoingHome() {
        assertThatThrownBy(() -> LIGHTER.withBonus(new Euro(-1))).hasMessageContaining("bonus");
        assertThatThrownBy(() -> Route.HOME.withBonus(new Euro(1))).hasMessageContaining("leads to no service");
    }
}
