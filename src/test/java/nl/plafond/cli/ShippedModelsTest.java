package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the shipped models lead to: consequences of the rules, with 60 or 30 replications and seed 7, chosen once.
 *
 * <p>Signs are asserted on intervals that hold for all scenarios of a model together with 95% confidence; the effects are
 * ten and more times as wide as their intervals, so the power is as good as 1.
 */
class ShippedModelsTest {
    private static final String BW = "beschermd-wonen";
    private static final String JZP = "jeugdzorgplus";
    private static final String ALTERNATIVES = "alternatieven";
    private static final String UNCHANGED = "ongewijzigd-beleid";

    private static Played gooi;
    private static Played zuidwest;

    @BeforeAll
    static void play() {
        gooi = Played.of("gooi-en-vechtstreek", 7, 60);
        zuidwest = Played.of("zuidwest-jeugdzorgplus", 7, 30);
    }

    @Test
    void whatMustAlwaysBeTrueIsTrueInEveryShippedScenario() {
        // Whatever is played here checks itself in every replication; these two models have no other test for all of
        // it.
        for (var model : new String[] {"midden-holland", "haaglanden"}) {
            var played = Played.of(model, 7, 4);
            assertThat(played.findings().replications()).isEqualTo(4);
        }
        assertThat(gooi.findings().replications()).isEqualTo(60);
        assertThat(zuidwest.findings().replications()).isEqualTo(30);
    }

    @Test
    void underItsPlafondTheCareCostStaysFlatWhileTheListGrows() {
        double first = gooi.cost(UNCHANGED, Metric.COST_CARE, BW, 2020).mean();
        for (int year = 2021; year < 2030; year++) {
            assertThat(gooi.cost(UNCHANGED, Metric.COST_CARE, BW, year).mean() / first)
                    .as("care cost of %d against 2020", year)
                    .isBetween(0.99, 1.01);
        }
        assertThat(gooi.at(UNCHANGED, Metric.WAITING, BW, "2029-12-31").low())
                .isGreaterThan(
                        gooi.at(UNCHANGED, Metric.WAITING, BW, "2020-12-31").high());
    }

    /** Referrals grow from 2021 on, so the first year costs what 2019 did; 2020 has a day more, which is 0.3%. */
    @Test
    void theFirstYearCostsWhatTheDocumentsSay() {
        var documented = gooi.model().services().stream()
                .filter(s -> s.documentedCost().isPresent())
                .toList();
        assertThat(documented).hasSize(7);
        for (var service : documented) {
            double cost = gooi.cost(UNCHANGED, Metric.COST_CARE, service.id().value(), 2020)
                    .mean();
            assertThat(cost / service.documentedCost().orElseThrow())
                    .as(service.id().value())
                    .isBetween(0.99, 1.01);
        }
    }

    @Test
    void aLowerInflowCutsTheListForCertainAndLeavesTheCareCostAsItIs() {
        var list = gooi.difference("minder-instroom-beschermd-wonen", Metric.WAITING, BW, "2029-12-31");
        assertThat(list.high()).isNegative();
        for (int year = 2021; year < 2030; year++) {
            var care = gooi.costDifference("minder-instroom-beschermd-wonen", Metric.COST_CARE, BW, year);
            // Where both have a full plafond the two differ by rounding of the last digit only.
            assertThat(care.low()).isLessThanOrEqualTo(0.01);
            assertThat(care.high()).isGreaterThanOrEqualTo(-0.01);
        }
    }

    @Test
    void aReviewCutsTheListAtOnceAndItRefills() {
        double before =
                gooi.at("heronderzoek", Metric.WAITING, BW, "2021-12-31").mean();
        double after = gooi.at("heronderzoek", Metric.WAITING, BW, "2022-01-31").mean();
        assertThat(after).isLessThan(0.3 * before);
        var end = gooi.at("heronderzoek", Metric.WAITING, BW, "2029-12-31");
        assertThat(end.low()).isGreaterThan(3 * after);
    }

    @Test
    void theMoneyOfAReviewMovesInTheBridgingCareAndNotInTheCare() {
        var bridging = gooi.costDifference("heronderzoek", Metric.COST_BRIDGING, BW, 2022);
        var care = gooi.costDifference("heronderzoek", Metric.COST_CARE, BW, 2022);
        assertThat(bridging.high()).isLessThan(-300_000);
        assertThat(Math.abs(care.mean())).isLessThan(1_000);
    }

    @Test
    void anUncappedServiceDoesSaveWhenFewerComeButNotOnTheFirstDay() {
        var first = gooi.costDifference("minder-instroom-verblijf", Metric.COST_CARE, "verblijf-jeugd", 2021);
        var later = gooi.costDifference("minder-instroom-verblijf", Metric.COST_CARE, "verblijf-jeugd", 2026);
        assertThat(later.high()).isNegative();
        assertThat(later.mean()).isLessThan(first.mean());
    }

    @Test
    void withDiversionAndTheMaximumClosedPlacesStandEmpty() {
        assertThat(zuidwest.at("afbouw-op-tijd", Metric.PLACES, JZP, "2025-12-31")
                        .mean())
                .isEqualTo(100);
        assertThat(zuidwest.at("afbouw-op-tijd", Metric.OCCUPANCY, JZP, "2025-12-31")
                        .high())
                .isLessThan(0.85);
    }

    @Test
    void withNeitherPlacementsElsewhereExplode() {
        var neither = zuidwest.at("afbouw-alleen-sluiten", Metric.ELSEWHERE, JZP, "2025-12-31");
        var unchanged = zuidwest.at(UNCHANGED, Metric.ELSEWHERE, JZP, "2025-12-31");
        assertThat(neither.low()).isGreaterThan(80);
        assertThat(unchanged.high()).isLessThan(3);
    }

    @Test
    void aYearsDelayOfTheAlternativesIsASpikeWithAPrice() {
        var late = "afbouw-alternatieven-jaar-later";
        assertThat(zuidwest.at(late, Metric.ELSEWHERE, JZP, "2021-12-31").low())
                .isGreaterThan(zuidwest.at("afbouw-op-tijd", Metric.ELSEWHERE, JZP, "2021-12-31")
                        .high());
        assertThat(zuidwest.at(late, Metric.ELSEWHERE, JZP, "2028-12-31").high())
                .isLessThan(3);
        assertThat(zuidwest.costDifference(late, Metric.COST_OVERFLOW, JZP, 2021)
                        .low())
                .isGreaterThan(100_000);
    }

    @Test
    void theAlternativesFillUpToTheirPlaces() {
        assertThat(zuidwest.at("afbouw-op-tijd", Metric.PLACES, ALTERNATIVES, "2025-12-31")
                        .mean())
                .isEqualTo(135);
        assertThat(zuidwest.at("afbouw-op-tijd", Metric.OCCUPANCY, ALTERNATIVES, "2025-12-31")
                        .mean())
                .isBetween(0.8, 1.0);
    }
}
