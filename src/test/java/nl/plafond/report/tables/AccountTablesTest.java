package nl.plafond.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.simulation.Planner;
import nl.plafond.simulation.Simulation;
import nl.plafond.simulation.TestModels;
import nl.plafond.statistics.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the table of accounts adds up, for each scenario, service and year. */
class AccountTablesTest {
    private static final int REPLICATIONS = 3;
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @TempDir
    Path folder;

    @Test
    void whatComesInGoesOutAndWhatIsPaidIsReceived() throws IOException {
        new Tables(reading()).write(folder);
        var sums = new TreeMap<String, Double>();
        for (var line : Files.readAllLines(folder.resolve("accounts.csv"))) {
            var fields = line.split(",", -1);
            int sign = switch (fields[4]) {
                case "pays", "in" -> 1;
                case "receives", "out" -> -1;
                default -> 0;
            };
            if (sign != 0) {
                sums.merge(
                        String.join(",", List.of(fields).subList(0, 4)),
                        sign * Double.parseDouble(fields[6]),
                        Double::sum);
            }
        }

        assertThat(sums).containsKeys("base,wonen,2023,euros", "base,wonen,2024,days", "shorter,all,2024,euros");
        assertThat(sums).doesNotContainKey("shorter,thuis,2024,days"); // which it does not touch
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(0, within(0.5)));
    }

    private static RunView reading() {
        var model = TestModels.model(
                        TestModels.service("wonen")
                                .referralsPerYear(60)
                                .stay(new DurationDistribution.Exponential(300))
                                .patience(new DurationDistribution.Exponential(200))
                                .places(20)
                                .price(100)
                                .bridging(10, 0.5)
                                .start(20, 10),
                        TestModels.service("thuis")
                                .referralsPerYear(30)
                                .price(10)
                                .start(5, 0))
                .years(2)
                .build();
        var none = new Label("-", "-");
        var shorter = new ChangeStay(new ServiceId("wonen"), START, START, -0.3);
        var scenarios = List.of(
                new Scenario("base", none, none, List.of()), new Scenario("shorter", none, none, List.of(shorter)));
        var planner = new Planner();
        var plans = scenarios.stream().map(s -> planner.plan(model.under(s))).toList();
        var tally = new Tally(plans.get(0).frame(), 2, 0, model.splits());
        IntStream.range(0, REPLICATIONS)
                .forEach(r -> tally.add(
                        plans.stream().map(p -> Simulation.play(p, 1, r)).toList()));
        var run = new RunInfo(
                "1",
                "-",
                1,
                REPLICATIONS,
                LocalDate.of(2024, 12, 31),
                List.of(),
                "-",
                1,
                Duration.ZERO,
                1,
                LocalDateTime.of(2025, 1, 1, 0, 0));
        return RunView.of(model, scenarios, tally.findings(), run);
    }
}
