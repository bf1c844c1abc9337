package nl.plafond.report.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.report.live.Picture.Row;
import nl.plafond.report.live.Picture.Tile;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Tally;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of a service of a real region: what it says is what was found, with words no surer than that. */
class PictureBuilderTest {
    private static final ServiceId HOUSING = new ServiceId("beschermd-wonen");
    private static final int REPLICATIONS = 40;

    private static RunView reading;
    private static Picture picture;
    private static int month;

    @BeforeAll
    static void play() throws InterruptedException {
        var read = (nl.plafond.input.ModelResult.Sound) ModelReader.read(Path.of("models/gooi-en-vechtstreek"));
        var scenarios = read.scenarios().stream()
                .filter(s -> List.of("ongewijzigd-beleid", "heronderzoek").contains(s.id()))
                .toList();
        var plans = CareModel.around(
                HOUSING, scenarios.stream().map(read.model()::under).toList());
        var list = DistinctParts.of(plans);
        int service = list.frame().services().indexOf(HOUSING.value());
        var tally = Tally.of(list.frame(), 2, 0, IntStream.of(service));
        Experiment.of(list)
                .seed(5)
                .replications(REPLICATIONS)
                .threads(2)
                .play((replication, books) -> tally.add(books));
        var info = new RunInfo(
                "test",
                read.hash(),
                5,
                REPLICATIONS,
                read.model().end().minusDays(1),
                List.of(),
                "",
                2,
                Duration.ZERO,
                1,
                LocalDateTime.of(2026, 1, 1, 0, 0));
        reading = new RunView(read.model(), scenarios, plans, tally.findings(), info);
        month = list.frame().month(read.model().lookAt());
        picture = new PictureBuilder(
                        reading,
                        ReportTexts.DUTCH,
                        Optional.of(HOUSING),
                        month,
                        List.of(List.of(new Picture.Warning(Optional.of("x"), "let op"))))
                .picture();
    }

    private static Row row(int number) {
        return picture.rows().get(number);
    }

    private static Tile tile(int row, String id) {
        return row(row).tiles().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSeriesAreWhatWasFound() {
        int service = reading.findings().frame().services().indexOf(HOUSING.value());
        for (int scenario = 0; scenario < 2; scenario++) {
            for (int m = 0; m < reading.months(); m++) {
                var found = reading.findings().at(scenario, Metric.WAITING, service, m);
                var series = row(scenario).series().get("waiting");
                assertThat(series.middle().get(m)).isEqualTo(found.middle());
                assertThat(series.low().get(m)).isEqualTo(found.low());
                assertThat(series.p90().get(m)).isEqualTo(found.p90());
            }
        }
        assertThat(picture.replications()).isEqualTo(REPLICATIONS);
    }

    @Test
    void aWaitIsDrawnInWeeks() {
        int service = reading.findings().frame().services().indexOf(HOUSING.value());
        double days = reading.findings().at(0, Metric.WAIT_MEAN, service, month).middle();
        assertThat(row(0).series().get("wait-mean").middle().get(month)).isCloseTo(days / 7, within(1e-9));
    }

    /** The plafond of 13,789,281 euros pays 140.75 euros a day: in 2021 for 268.4 people, in the leap year 2020 for 267.7. */
    @Test
    void theCeilingIsThePlafondOverThePriceOfAYear() {
        var ceiling = row(0).room().plafondClients().orElseThrow();
        assertThat(ceiling.get(12)).isCloseTo(13_789_281 / (140.75 * 365), within(0.01));
        assertThat(ceiling.get(0)).isCloseTo(13_789_281 / (140.75 * 366), within(0.01));
    }

    @Test
    void theBaselineHasNoDifferenceAndTheVariantHas() {
        assertThat(row(0).difference()).isEmpty();
        assertThat(row(0).changed()).isFalse();
        assertThat(tile(0, "waiting").difference()).isEmpty();
        assertThat(row(1).changed()).isTrue();
        assertThat(row(1).difference().get("waiting").high().get(month)).isNegative();
        assertThat(tile(1, "waiting").difference())
                .startsWith("▼ waarschijnlijk minder: ongeveer ")
                .endsWith(" minder)");
        assertThat(tile(1, "waiting").tone()).isEqualTo("better");
        assertThat(tile(1, "waiting").baseline()).isEqualTo(tile(0, "waiting").value());
        assertThat(row(1).warnings()).hasSize(1);
        assertThat(row(0).warnings()).isEmpty();
    }

    @Test
    void everyTileSaysHowSureItIs() {
        for (var row : picture.rows()) {
            assertThat(row.tiles()).extracting(Tile::id).containsExactly("waiting", "wait", "cost", "saving", "norm");
            assertThat(row.tiles())
                    .allSatisfy(t -> assertThat(t.band()).containsPattern("8 op de 10: |gespeelde toekomsten"));
        }
        assertThat(tile(0, "norm").value()).isEqualTo("0%");
        assertThat(tile(0, "norm").band()).isEqualTo("in 0 van de 40 gespeelde toekomsten");
    }

    @Test
    void theDoorIsSaidToBeShutByThePlafond() {
        assertThat(row(0).limits()).contains("hield het plafond de deur").contains("31 december 2024");
    }

    @Test
    void whatNeverHappensIsNotDrawn() {
        assertThat(row(0).series()).doesNotContainKey("elsewhere").containsKey("waiting-for-dwelling");
        assertThat(row(0).yearly())
                .containsKeys("cost-total", "cost-care", "cost-bridging")
                .doesNotContainKey("cost-overflow");
    }
}
