package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** Care that is found past the list and the plafond, worked by hand; January ends on day 31, February on day 59. */
class ExpertTableToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int LAST = 11;

    private final Visitors people = new Visitors("bw");

    @Test
    void whoHasWaitedSoLongGetsCareBesideThePlacesAndNobodyElseWaitsLongerForIt() {
        // B has waited 20 days on day 22; the year has money for one, so that C waits for the place of A.
        var diary = Diary.of(model(
                door("bw", 1, 2, 3), service("bw").places(1).price(100).norm(25).expertTable(20, 1, 300)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw",
                        "1 A off list of bw",
                        "1 A into bw",
                        "2 B waits for bw",
                        "3 C waits for bw",
                        "22 B off list of bw",
                        "22 B elsewhere for bw",
                        "31 A out of bw",
                        "31 C off list of bw",
                        "31 C into bw",
                        "52 B out of bw",
                        "61 C out of bw");
        diary.month(JANUARY, "bw", Metric.EXPERT_TABLE, 1);
        diary.month(JANUARY, "bw", Metric.ELSEWHERE, 1);
        diary.month(JANUARY, "bw", Metric.ADMISSIONS, 1); // A; C comes in as February begins
        diary.month(JANUARY, "bw", Metric.COST_CARE, 30 * 100);
        diary.month(JANUARY, "bw", Metric.COST_EXPERT_TABLE, 9 * 300);
        diary.month(FEBRUARY, "bw", Metric.COST_EXPERT_TABLE, 21 * 300);
        diary.month(FEBRUARY, "bw", Metric.WAIT_MEAN, (0 + 20 + 28) / 3.0);
        diary.months(0, LAST, "bw", Metric.COST_OVERFLOW, 0);
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 60 * 100 + 30 * 300);
        diary.months(0, LAST, "bw", Metric.DAYS_ELSEWHERE, 30);
        diary.months(0, LAST, "bw", Metric.LEFT, 0);
    }

    @Test
    void aPlafondThatIsReachedDoesNotKeepThemOut() {
        // A reaches the plafond of ten days; what is found for B is not counted under it.
        var diary = Diary.of(model(
                door("bw", 1, 15, 16),
                service("bw")
                        .price(100)
                        .plafond(AdmissionRule.UNTIL_REACHED, 1000)
                        .expertTable(10, 1, 300)));

        assertThat(diary.moves())
                .containsExactly("1 A into bw", "25 B elsewhere for bw", "31 A out of bw", "55 B out of bw");
        diary.months(0, LAST, "bw", Metric.COST_CARE, 1000);
        diary.months(0, LAST, "bw", Metric.COST_UNPAID, 2000);
        diary.months(0, LAST, "bw", Metric.COST_EXPERT_TABLE, 30 * 300);
        diary.month(LAST, "bw", Metric.WAITING, 1);
    }

    @Test
    void theUrgentAreTakenOnSoonerAndTheNextYearHasMoneyForTheOthers() {
        var diary = Diary.of(model(
                        people.on(2, high(Purpose.URGENCY)),
                        people.on(10, low(Purpose.URGENCY)),
                        people.on(11, high(Purpose.URGENCY)),
                        service("bw").places(0).urgent(0.5).expertTable(20, 5, steps(PerYear::new, 1.9), 300))
                .years(3));

        assertThat(diary.moves())
                .containsExactly(
                        "15 B elsewhere for bw",
                        "45 B out of bw",
                        "365 A elsewhere for bw",
                        "395 A out of bw",
                        "731 C elsewhere for bw",
                        "761 C out of bw");
    }

    @Test
    void moneyThatComesLaterIsForWhoHasBeenOverTheTimeLongest() {
        var diary = Diary.of(model(
                        door("bw", 1, 2, 3, 50),
                        service("bw").places(0).expertTable(20, 20, steps(PerYear::new, 0, 40, 2), 300))
                .under(new ChangeExpertTable(id("bw"), day(60), new PerYear(3))));

        assertThat(diary.lines().stream().filter(line -> line.contains("elsewhere")))
                .containsExactly("40 A elsewhere for bw", "40 B elsewhere for bw", "60 C elsewhere for bw");
        diary.month(JANUARY, "bw", Metric.COST_EXPERT_TABLE, 0);
    }

    @Test
    void whoWaitsInAPlaceLeavesItAndWhoIsFoundCareMayBeReadyThereInTheirTurn() {
        // A is blocked in vj from day 11 to 21; B, who waits for vj, comes in after. A is ready on day 51 and goes
        // home.
        var diary = Diary.of(model(
                door("vj", 1, 2),
                service("vj").places(1).stay(new DurationDistribution.Fixed(10)).then(1, "bw", Waits.IN_PLACE),
                service("bw").places(0).expertTable(10, 1, 300).then(1, "na", Waits.IN_PLACE),
                service("na").places(steps(Places::new, 0, 60, 1)).stay(new DurationDistribution.Fixed(5))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for vj",
                        "1 A off list of vj",
                        "1 A into vj",
                        "2 B waits for vj",
                        "11 A waits for bw",
                        "21 A off list of bw",
                        "21 A out of vj",
                        "21 A elsewhere for bw",
                        "21 B off list of vj",
                        "21 B into vj",
                        "31 B waits for bw",
                        "51 A waits for na",
                        "60 A off list of na",
                        "60 A out of bw",
                        "60 A into na",
                        "65 A out of na");
        diary.months(0, LAST, "bw", Metric.COST_EXPERT_TABLE, 39 * 300);
        diary.months(0, LAST, "bw", Metric.DAYS_ELSEWHERE, 30);
        diary.months(0, LAST, "bw", Metric.DAYS_BLOCKED, 9);
    }

    @Test
    void whoDoesNotWaitInEarnestTurnsItDownAndItIsForTheNext() {
        var diary =
                Diary.of(model(service("bw").places(0).start(0, 3).inactive(2).expertTable(1e5, 1, 300)));
        var found =
                Diary.of(model(service("bw").places(0).start(0, 3).inactive(2).expertTable(0, 1, 300)));

        diary.month(JANUARY, "bw", Metric.WAITING, 3);
        found.month(JANUARY, "bw", Metric.WAITING, 0);
        found.month(JANUARY, "bw", Metric.EXPERT_TABLE, 1);
        found.months(0, LAST, "bw", Metric.COST_EXPERT_TABLE, 30 * 300);
    }
}
