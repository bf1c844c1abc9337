package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.report.ParquetRows;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.Tables;
import nl.plafond.simulation.Simulation;
import nl.plafond.simulation.TestModels;
import nl.plafond.statistics.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten places of which one client takes one, and a service without places. */
class FundingTableTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final ServiceId HOME = new ServiceId("verblijf");

    @Test
    void aServiceWithEmptyPlacesTellsWhatTheyCostAndWhom() {
        var tables = new FundingTable(reading(new Funding.Hybrid(0.5)), ReportTexts.DUTCH).of(0);

        assertThat(tables).hasSize(1);
        var table = tables.get(0);
        assertThat(table.caption()).contains("2024");
        assertThat(table.columns())
                .containsExactly(
                        "Leegstand: lege plekken, gemiddeld",
                        "Betaald voor beschikbaarheid",
                        "Resultaat van de aanbieder",
                        "Kostendekkende opslag");
        // 2024 has 366 days: nine places at 100 euros are 329,400, of which a hybrid pays half.
        assertThat(texts(table.rows().get(0))).containsExactly("9", "€ 0", "€ −329.000", "900%");
        assertThat(texts(table.rows().get(1))).containsExactly("9", "€ 183.000", "€ −165.000", "900%");
    }

    @Test
    void aSurchargeHasItsColumn() {
        var table = new FundingTable(reading(new Funding.VacancySurcharge(9)), ReportTexts.ENGLISH)
                .of(0)
                .get(0);

        assertThat(table.columns()).contains("Paid as vacancy surcharge").doesNotContain("Paid for availability");
        assertThat(texts(table.rows().get(1))).containsExactly("9", "€ 329,000", "€ 0", "900%");
    }

    @Test
    void aServiceWithoutPlacesHasNothingToSay() {
        assertThat(new FundingTable(reading(Funding.PER_ETMAAL), ReportTexts.DUTCH).of(1))
                .isEmpty();
    }

    @Test
    void theFiguresAreInATableForOtherPrograms(@TempDir Path folder) throws IOException {
        new Tables(reading(new Funding.Availability())).write(folder);
        var lines = Files.readAllLines(folder.resolve("funding.csv"));

        assertThat(lines)
                .contains(
                        "base,verblijf,2023,vacancy,3285,2",
                        "base,verblijf,2024,provider-result,-329400.00,2",
                        "base,verblijf,2024,break-even-surcharge,9,2",
                        "base,verblijf,2024,availability,0,2",
                        "other,verblijf,2024,availability,366000.00,2",
                        "other,verblijf,2024,provider-result,0,2")
                .noneMatch(l -> l.contains("begeleiding"));
        assertThat(ParquetRows.of(folder.resolve("funding.parquet")))
                .contains(
                        // Two futures that are alike tell nothing of how they vary.
                        "base,verblijf,2023,vacancy,3285.0,,,2", "base,verblijf,2024,availability,0.0,0.0,0.0,2");
        assertThat(Files.readAllLines(folder.resolve("costs.csv")))
                .contains("other,verblijf,2024,availability" + ",366000.00".repeat(4) + ",2")
                .contains("other,verblijf,2024,total" + ",366000.00".repeat(4) + ",2")
                .noneMatch(l -> l.contains("provider"));
        assertThat(Files.readAllLines(folder.resolve("payers.csv")))
                .contains("other,residence,m0,2024,366000.00,366000.00,366000.00,2");
        assertThat(ParquetRows.of(folder.resolve("payers.parquet")))
                .contains("other,residence,m0,2024,constant,366000.0,366000.0,366000.0,366000.0,366000.0,0.0,2")
                .anyMatch(l -> l.startsWith("other,residence,m0,2024,nominal,"));
    }

    private static List<String> texts(DataTable.Row row) {
        return row.cells().stream().map(c -> c.text().replace('\u00a0', ' ')).toList();
    }

    private static RunView reading(Funding form) {
        var model = TestModels.model(
                        TestModels.service("verblijf")
                                .stay(new DurationDistribution.Fixed(9_000))
                                .places(10)
                                .price(100)
                                .start(1, 0),
                        TestModels.service("begeleiding").price(10).start(5, 0))
                .priceIndex(0.02)
                .years(2)
                .build();
        var none = new Label("-", "-");
        var scenarios = List.of(
                new Scenario("base", none, none, List.of()),
                new Scenario("other", none, none, List.of(new SetFunding(HOME, START, form))));
        var planner = new nl.plafond.simulation.Planner();
        var plans = scenarios.stream().map(s -> planner.plan(model.under(s))).toList();
        var tally = new Tally(plans.get(0).frame(), 2, 0, model.splits());
        IntStream.range(0, 2)
                .forEach(r -> tally.add(
                        plans.stream().map(p -> Simulation.play(p, 1, r)).toList()));
        var run = new RunInfo(
                "1",
                "-",
                1,
                2,
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
