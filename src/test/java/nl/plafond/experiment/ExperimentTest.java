package nl.plafond.experiment;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.vocabulary.Metric.ADMISSIONS;
import static nl.plafond.vocabulary.Metric.COST_TOTAL;
import static nl.plafond.vocabulary.Metric.IN_CARE;
import static nl.plafond.vocabulary.Metric.WAITING;
import static nl.plafond.vocabulary.Metric.WAIT_MEAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.plafond.model.CareModel;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** An experiment in words: what is asked, what is answered, what is refused. */
class ExperimentTest {
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final CareModel region = model(
                    service("wonen")
                            .places(20)
                            .referralsPerYear(30)
                            .stay(new DurationDistribution.Exponential(400))
                            .price(100)
                            .start(20, 10),
                    service("thuis").referralsPerYear(40).price(10))
            .years(2)
            .build();

    private final Run run = Experiment.of(region, fewer("fewer", -0.5))
            .replications(40)
            .seed(7)
            .threads(2)
            .play();

    private static Scenario fewer(String name, double share) {
        var from = LocalDate.of(2023, 7, 1);
        return scenario(name, new ChangeInflow(new ServiceId("wonen"), from, from, new Change.ByShare(share)));
    }

    private static Scenario scenario(String name, Measure... measures) {
        var label = new Label(name, name);
        return new Scenario(name, label, label, List.of(measures));
    }

    @Test
    void unchangedPolicyIsPlayedBesideTheScenarios() {
        assertThat(run.scenarios()).containsExactly(region.baseline(), "fewer");
        assertThat(run.of(WAITING).at("wonen", LAST).mean())
                .isEqualTo(run.under(region.baseline())
                        .of(WAITING)
                        .at("wonen", YearMonth.of(2024, 12))
                        .mean());
    }

    @Test
    void aDifferenceSaysInWhichShareOfTheFuturesItIsLowerAndHigher() {
        var difference = run.difference("fewer").of(WAITING).at("wonen", LAST);
        assertThat(difference.mean()).isNegative().isBetween(difference.low(), difference.high());
        assertThat(difference.lower()).isEqualTo(difference.better()).isBetween(0.9, 1.0);
        assertThat(difference.higher()).isEqualTo(difference.worse());
        var inCare = run.difference("fewer").of(IN_CARE).at("wonen", LAST);
        assertThat(inCare.better()).isNaN();
        assertThat(inCare.lower()).isBetween(0.0, 1.0);
        assertThat(run.difference("fewer").of(WAITING).at("thuis", LAST).none()).isTrue();
    }

    @Test
    void monthsAddUpToTheYearAndServicesToAll() {
        var cost = run.under("fewer").of(COST_TOTAL);
        double months = cost.monthly("wonen").entrySet().stream()
                .filter(month -> month.getKey().getYear() == 2024)
                .mapToDouble(month -> month.getValue().mean())
                .sum();
        assertThat(cost.inYear("wonen", 2024).mean()).isCloseTo(months, within(1e-6));
        assertThat(cost.inYear(2024).mean())
                .isCloseTo(
                        cost.inYear("wonen", 2024).mean()
                                + cost.inYear("thuis", 2024).mean(),
                        within(1e-6));
        assertThat(run.of(ADMISSIONS).monthly()).hasSize(24);
        assertThat(run.of(WAITING).at(LAST).mean())
                .isEqualTo(run.of(WAITING).at("wonen", LAST).mean());
        assertThat(run.of(WAIT_MEAN).at(LAST).exists()).isFalse();
    }

    @Test
    void thePeopleAreTheSameOnAnyNumberOfThreadsAndOthersWithAnotherSeed() {
        var again = Experiment.of(region, fewer("fewer", -0.5)).replications(40).seed(7);
        var one = again.threads(1).play();
        assertThat(one.rows().toList()).isEqualTo(run.rows().toList());
        assertThat(again.selfCheck(true).play().rows().toList())
                .isEqualTo(run.rows().toList());
        assertThat(again.seed(8).play().rows().toList()).isNotEqualTo(run.rows().toList());
    }

    @Test
    void aRowStandsForEveryFigureThatExists() {
        var rows = run.rows().toList();
        var row = rows.stream()
                .filter(r -> r.scenario().equals("fewer")
                        && r.service().equals("wonen")
                        && r.metric() == WAITING
                        && r.month().equals(YearMonth.of(2024, 12)))
                .findFirst()
                .orElseThrow();
        var figure = run.under("fewer").of(WAITING).at("wonen", LAST);
        assertThat(row)
                .isEqualTo(new Row(
                        "fewer",
                        "wonen",
                        YearMonth.of(2024, 12),
                        WAITING,
                        figure.mean(),
                        figure.low(),
                        figure.high(),
                        40));
        assertThat(rows).extracting(Row::service).contains(Run.ALL);
        assertThat(rows).allMatch(r -> r.replications() >= 30);
        assertThat(rows).noneMatch(r -> r.service().equals(Run.ALL) && r.metric() == Metric.OCCUPANCY);
    }

    @Test
    void aScenarioWithTheNameOfTheBaselineIsWhatOthersAreComparedWith() {
        var now = fewer(region.baseline(), -0.5);
        var other = Experiment.of(region, fewer("fewer", -0.5), now)
                .replications(40)
                .seed(7)
                .play();
        assertThat(other.scenarios()).containsExactly(region.baseline(), "fewer");
        assertThat(other.difference("fewer").of(WAITING).at("wonen", LAST).none())
                .isTrue();
    }

    @Test
    void whatWasNotPlayedIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> run.under("more")).hasMessageContaining("more").hasMessageContaining("fewer");
        assertThatThrownBy(() -> run.of(WAITING).at("wlz", LAST)).hasMessageContaining("thuis");
        assertThatThrownBy(() -> run.of(WAITING).at("wonen", LAST.plusYears(9))).hasMessageContaining("2023-01");
        assertThatThrownBy(() -> run.of(WAITING).at("wonen", LAST.minusDays(1))).hasMessageContaining("2024-12-31");
        assertThatThrownBy(() -> run.of(COST_TOTAL).inYear("wonen", 2030)).hasMessageContaining("2023");
        assertThatThrownBy(() -> run.of(WAITING).inYear("wonen", 2024)).hasMessageContaining("waiting");
        assertThatThrownBy(() -> Experiment.of(region, fewer("a", -0.1), fewer("a", -0.2)))
                .hasMessageContaining("a, a");
        assertThatThrownBy(() -> Experiment.of(region).replications(0)).hasMessageContaining("replication");
    }

    @Test
    void anInterruptionEndsItAndIsStillThereAfterwards() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Experiment.of(region).play()).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
