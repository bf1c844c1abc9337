package nl.plafond.report.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.report.charts.Form;
import nl.plafond.report.live.Picture.Row;
import nl.plafond.report.live.Picture.Tile;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.PlafondCeiling;
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
    private static PictureBuilder painter;
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
        painter = new PictureBuilder(
                reading,
                ReportTexts.DUTCH,
                Optional.of(HOUSING),
                month,
                List.of(List.of(new Picture.Warning(Optional.of("x"), "let op"))),
                new PictureBuilder.Wish("live", Form.WIDE, Set.of("waiting")));
        picture = painter.picture();
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
    void theReadOutSaysWhatWasFound() {
        int service = reading.findings().frame().services().indexOf(HOUSING.value());
        var chart = picture.charts().get(0);
        assertThat(picture.charts()).extracting(LiveChart::name).containsExactly("waiting");
        assertThat(chart.lines())
                .extracting(LiveChart.Line::name)
                .containsExactlyInAnyOrder("A Ongewijzigd beleid", "B Heronderzoek wachtlijst");
        assertThat(chart.moments()).hasSize(reading.months());
        assertThat(chart.looked()).isEqualTo(month);
        for (int m = 0; m < reading.months(); m++) {
            for (var value : chart.moments().get(m).values()) {
                int scenario = chart.lines().get(value.line()).name().startsWith("A") ? 0 : 1;
                var found = Figure.at(reading, scenario, Metric.WAITING, service, m);
                assertThat(value.text()).isEqualTo(found.value(ReportTexts.DUTCH.notation()));
                assertThat(value.y()).isBetween(chart.top(), chart.bottom());
            }
        }
        assertThat(picture.replications()).isEqualTo(REPLICATIONS);
    }

    /** The plafond of 13,789,281 euros pays 140.75 euros a day: in 2021 for 268.4 people, in the leap year 2020 for 267.7. */
    @Test
    void theCeilingIsThePlafondOverThePriceOfAYear() {
        int service = reading.findings().frame().services().indexOf(HOUSING.value());
        var ceiling = PlafondCeiling.of(reading, 0, service).orElseThrow();
        assertThat(ceiling.get(12)).isCloseTo(13_789_281 / (140.75 * 365), within(0.01));
        assertThat(ceiling.get(0)).isCloseTo(13_789_281 / (140.75 * 366), within(0.01));
    }

    @Test
    void theBaselineHasNoDifferenceAndTheVariantHas() {
        assertThat(row(0).changed()).isFalse();
        assertThat(tile(0, "waiting").difference()).isEmpty();
        assertThat(row(1).changed()).isTrue();
        assertThat(tile(1, "waiting").difference())
                .startsWith("▼ waarschijnlijk minder: ongeveer ")
                .endsWith(" minder)");
        assertThat(tile(1, "waiting").tone()).isEqualTo("better");
        assertThat(tile(1, "waiting").baseline())
                .isEqualTo("Ongewijzigd beleid: " + tile(0, "waiting").value());
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
        assertThat(painter.others().map(LiveChart::name))
                .contains("blocked", "care", "cost", "limits", "difference")
                .doesNotContain("elsewhere", "waiting");
    }
}
