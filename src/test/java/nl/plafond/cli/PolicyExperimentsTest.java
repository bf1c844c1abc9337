package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the policy documents or the theory say of pairs of scenarios, asked of the shipped models: soft against hard, smart
 * against hard, one list against a list per provider, dwellings, outflow against inflow.
 *
 * <p>Signs are asserted on intervals that hold for all scenarios of a comparison together with 95% confidence, from seed 7,
 * chosen once. Where the simulation says something else than the document, the test holds what the simulation says and the
 * comment why; the documentation of the model tells it to its readers.
 */
class PolicyExperimentsTest {
    private static final String BW = "beschermd-wonen";
    private static final String VERBLIJF = "verblijf-jeugd";
    private static final String YOUTH = "ambulante-jeugdhulp";
    private static final String UNCHANGED = "ongewijzigd-beleid";
    private static final String DECEMBER_2026 = "2026-12-31";
    private static final String END = "2029-12-31";

    private static Played gooi;
    private static Played holland;

    @BeforeAll
    static void play() {
        gooi = Played.of(
                "gooi-en-vechtstreek",
                List.of(
                        UNCHANGED,
                        "meer-woningen",
                        "uitstroom-verblijfsduur",
                        "uitstroom-en-woningen",
                        "minder-instroom-beschermd-wonen",
                        "verblijf-korter",
                        "verblijf-minder-aanmeldingen"),
                7,
                100);
        holland = Played.of("midden-holland", List.of(UNCHANGED, "slim-plafond", "centrale-toegang"), 7, 100);
    }

    // Soft against hard: shorter waits, equal spending, more clients who go elsewhere than they would.

    @Test
    void aSoftPlafondShortensTheListAtNearlyTheSameSpendingAndShiftsClients() {
        var played = Played.of(
                "haaglanden", List.of("harde-plafonds-vooruitkijkend", "bestedingsruimte-vooruitkijkend"), 7, 30);
        var soft = "bestedingsruimte-vooruitkijkend";

        assertThat(played.difference(soft, Metric.WAITING, YOUTH, DECEMBER_2026).high())
                .isNegative();
        assertThat(played.difference(soft, Metric.WAITED_MEAN, YOUTH, DECEMBER_2026)
                        .high())
                .isNegative();
        assertThat(played.difference(soft, Metric.OTHER_PROVIDER, YOUTH, DECEMBER_2026)
                        .low())
                .isPositive();
        // Not quite the same: what a full provider passes on uses room that would have been left at another.
        double hard = played.cost("harde-plafonds-vooruitkijkend", Metric.COST_CARE, YOUTH, 2026)
                .mean();
        var more = played.costDifference(soft, Metric.COST_CARE, YOUTH, 2026);
        assertThat(more.low()).isPositive();
        assertThat(more.mean() / hard).isBetween(0.0, 0.05);
    }

    @Test
    void underCapsThatStopWhenTheyAreReachedTheSpendingIsTheSameToOnePercent() {
        var played = Played.of("haaglanden", List.of("harde-omzetplafonds", "bestedingsruimte"), 7, 30);

        assertThat(played.difference("bestedingsruimte", Metric.WAITING, YOUTH, DECEMBER_2026)
                        .high())
                .isNegative();
        double hard = played.cost("harde-omzetplafonds", Metric.COST_CARE, YOUTH, 2026)
                .mean();
        var more = played.costDifference("bestedingsruimte", Metric.COST_CARE, YOUTH, 2026);
        assertThat(more.mean() / hard).isBetween(0.0, 0.015);
    }

    // Smart against hard: shorter waits, shorter stays, no lower spending in the first year.

    @Test
    void aSmartPlafondShortensTheListAndDoesNotLowerSpendingInItsFirstYear() {
        var list = holland.difference("slim-plafond", Metric.WAITING, VERBLIJF, "2024-12-31");
        assertThat(list.high()).isNegative();
        var urgent = holland.difference("slim-plafond", Metric.WAITING_URGENT, VERBLIJF, "2024-12-31");
        assertThat(urgent.mean()).isLessThanOrEqualTo(0);
        var first = holland.costDifference("slim-plafond", Metric.COST_CARE, VERBLIJF, 2022);
        assertThat(first.high()).isPositive();
        // The document expects the same spending. Here more of the same plafond is used: room for part of a child at
        // one
        // provider becomes room for a whole child at another. It stays within the plafond.
        var later = holland.costDifference("slim-plafond", Metric.COST_CARE, VERBLIJF, 2025);
        assertThat(later.low()).isPositive();
        assertThat(holland.cost("slim-plafond", Metric.COST_CARE, VERBLIJF, 2025)
                        .p90())
                .isLessThanOrEqualTo(6_800_000 * 1.001);
    }

    // One list against a list per provider: a shorter list; not the same occupancy, and no fewer placements elsewhere.

    @Test
    void oneListForAllIsShorterThanAListPerProvider() {
        var central = "centrale-toegang";
        assertThat(holland.difference(central, Metric.WAITING, VERBLIJF, END).high())
                .isNegative();
        assertThat(holland.difference(central, Metric.WAITED_MEAN, VERBLIJF, END)
                        .high())
                .isNegative();
        // The document expects the same occupancy: so it is where places are short. Under a plafond per provider more
        // children fit, for the same reason as above.
        assertThat(holland.difference(central, Metric.IN_CARE, VERBLIJF, END).low())
                .isPositive();
        // It expects fewer moves to another provider, since children are matched better. Here whoever is first takes
        // the
        // place that is free, so more of them are not where they would rather be.
        assertThat(holland.difference(central, Metric.OTHER_PROVIDER, VERBLIJF, END)
                        .low())
                .isPositive();
    }

    // Dwellings: throughput goes as 1 / (1 - b), the cost stays flat, the list shrinks.

    @Test
    void moreDwellingsServeMorePeopleForTheSameMoney() {
        assertThat(gooi.difference("meer-woningen", Metric.WAITING, BW, END).high())
                .isNegative();
        assertThat(Math.abs(gooi.costDifference("meer-woningen", Metric.COST_CARE, BW, 2026)
                        .mean()))
                .isLessThan(1_000);
        double blocked = blockedShare(UNCHANGED);
        double less = blockedShare("meer-woningen");
        assertThat(less).isLessThan(blocked / 2);
        // Those served are the admissions less what came free when the number of blocked people fell.
        double gain = (1 - less) / (1 - blocked);
        double served = completed("meer-woningen") / completed(UNCHANGED);
        // Of some 310 people a replication, 100 replications with the same people: known to a percent.
        assertThat(served).isCloseTo(gain, within(0.02));
    }

    private static double blockedShare(String scenario) {
        return gooi.sum(scenario, Metric.FOR_DWELLING, BW, 2024, 2029)
                / gooi.sum(scenario, Metric.IN_CARE, BW, 2024, 2029);
    }

    /** How many completed their care in the years 2024 to 2029: who left, and who began to wait for a dwelling. */
    private static double completed(String scenario) {
        return gooi.sum(scenario, Metric.DISCHARGES, BW, 2024, 2029)
                + gooi.at(scenario, Metric.FOR_DWELLING, BW, END).mean()
                - gooi.at(scenario, Metric.FOR_DWELLING, BW, "2023-12-31").mean();
    }

    private static double admissions(String scenario) {
        return gooi.sum(scenario, Metric.ADMISSIONS, BW, 2024, 2029);
    }

    // Outflow against inflow: neither saves while people wait, and only the first serves more people.

    @Test
    void whileThereIsAListNeitherOutflowNorInflowSavesAndOnlyOutflowServesMorePeople() {
        var outflow = "uitstroom-en-woningen";
        var inflow = "minder-instroom-beschermd-wonen";
        for (var scenario : List.of(outflow, inflow, "uitstroom-verblijfsduur")) {
            assertThat(Math.abs(gooi.costDifference(scenario, Metric.COST_CARE, BW, 2026)
                            .mean()))
                    .as(scenario)
                    .isLessThan(1_000);
            assertThat(gooi.difference(scenario, Metric.WAITING, BW, END).mean())
                    .as(scenario)
                    .isNegative();
        }
        double before = admissions(UNCHANGED) / 6;
        assertThat(admissions(outflow) / 6 - before).isGreaterThan(4);
        assertThat(Math.abs(admissions(inflow) / 6 - before)).isLessThan(1);
        // Shorter care alone should give 5.7 more places a year, says the arithmetic without dwellings. Here those who
        // are
        // ready wait for a dwelling instead, and what is gained is a fraction of it.
        assertThat(admissions("uitstroom-verblijfsduur") / 6 - before).isBetween(0.0, 4.0);
    }

    @Test
    void withoutAPlafondATenthLessOfEitherIsATenthFewerChildrenInCareOnceTheLongStaysAreOver() {
        // The arithmetic says 8.1 of 81 children at once. Stays of years make it take years.
        for (var scenario : List.of("verblijf-korter", "verblijf-minder-aanmeldingen")) {
            double before = gooi.at(UNCHANGED, Metric.IN_CARE, VERBLIJF, END).mean();
            var fewer = gooi.difference(scenario, Metric.IN_CARE, VERBLIJF, END);
            assertThat(-fewer.mean() / before).as(scenario).isBetween(0.08, 0.12);
            assertThat(fewer.high()).as(scenario).isNegative();
            var first = gooi.difference(scenario, Metric.IN_CARE, VERBLIJF, "2021-12-31");
            assertThat(first.mean()).as(scenario).isBetween(-7.0, 0.0);
        }
        // Against the help at home that comes instead (122 euro a day for 222), some 300,000 a year remain.
        var saved = gooi.costDifference("verblijf-minder-aanmeldingen", Metric.COST_CARE, VERBLIJF, 2029)
                        .mean()
                + gooi.costDifference("verblijf-minder-aanmeldingen", Metric.COST_CARE, "ambulant", 2029)
                        .mean();
        assertThat(saved).isBetween(-450_000.0, -250_000.0);
    }
}
