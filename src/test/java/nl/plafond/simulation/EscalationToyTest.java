package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** Trouble that grows while people wait, worked by hand. */
class EscalationToyTest {
    private static final double AT_ONCE = 1e12;
    private static final double HARDLY_EVER = 1e-12;

    private static TestService heavy() {
        return service("heavy").stay(new DurationDistribution.Fixed(30)).price(500);
    }

    @Test
    void whoseTroubleGrowsGoesToTheHeavierServiceWithoutTheBridgingCare() {
        var people = new Visitors("bw");
        var diary = Diary.of(
                model(people.on(10), service("bw").places(0).bridging(20, 1).escalation(2, "heavy"), heavy()));

        // Twice a year: the time until then is -ln(1 - u) / 2 years.
        double when = 10 - Math.log(1 - people.quantile(0, "bw", 1, Purpose.ESCALATION)) / 2 * 365.25;
        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        Diary.day(when) + " A off list of bw",
                        Diary.day(when) + " A into heavy",
                        Diary.day(when + 30) + " A out of heavy");
        diary.months(0, 11, "bw", Metric.ESCALATED, 1);
        diary.months(0, 11, "bw", Metric.LEFT, 0);
        diary.months(0, 11, "heavy", Metric.REFERRALS, 1);
        diary.months(0, 11, "bw", Metric.COST_BRIDGING, (when - 10) * 20);
        diary.months(0, 11, "heavy", Metric.COST_CARE, 30 * 500);
    }

    @Test
    void whoFindsRoomDoesNotEscalate() {
        var diary = Diary.of(model(door("bw", 10), service("bw").places(1).escalation(AT_ONCE, "heavy"), heavy()));

        assertThat(diary.lines())
                .containsExactly("10 A waits for bw", "10 A off list of bw", "10 A into bw", "40 A out of bw");
    }

    @Test
    void whoWaitsInPlaceDoesNotEscalate() {
        var diary = Diary.of(model(
                door("vj", 1),
                service("vj").stay(new DurationDistribution.Fixed(10)).then(1, "pz", Waits.IN_PLACE),
                service("pz").places(steps(Places::new, 0, 40, 1)).escalation(AT_ONCE, "heavy"),
                heavy()));

        assertThat(diary.moves()).containsExactly("1 A into vj", "40 A out of vj", "40 A into pz", "70 A out of pz");
        diary.months(0, 11, "pz", Metric.ESCALATED, 0);
    }

    @Test
    void whateverComesFirstEndsTheWait() {
        var escalates = Diary.of(model(
                door("bw", 10),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(5))
                        .escalation(AT_ONCE, "heavy"),
                heavy()));
        var leaves = Diary.of(model(
                door("bw", 10),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(5))
                        .escalation(HARDLY_EVER, "heavy"),
                heavy()));

        assertThat(escalates.moves()).containsExactly("10 A into heavy", "40 A out of heavy");
        escalates.months(0, 11, "bw", Metric.LEFT, 0);
        assertThat(leaves.lines()).containsExactly("10 A waits for bw", "15 A off list of bw");
        leaves.months(0, 11, "bw", Metric.LEFT, 1);
        leaves.months(0, 11, "bw", Metric.ESCALATED, 0);
    }

    @Test
    void whoEscalatesToAFullServiceWaitsThereFromThatDayOn() {
        var diary = Diary.of(model(
                door("bw", 10),
                service("bw").places(0).escalation(AT_ONCE, "heavy"),
                heavy().places(steps(Places::new, 0, 50, 1))));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "10 A off list of bw",
                        "10 A waits for heavy",
                        "50 A off list of heavy",
                        "50 A into heavy",
                        "80 A out of heavy");
        diary.month(1, "heavy", Metric.WAIT_MEAN, 40);
    }
}
