package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.model.Sector;
import nl.plafond.model.Service;
import nl.plafond.report.ReportWriter;
import nl.plafond.report.charts.Form;
import nl.plafond.report.charts.SectorCharts;
import nl.plafond.report.reading.ComparedPair;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sectors of a region on one sheet. */
public class SectorsTest {
    private static final Path FOUR = Path.of("src/test/resources/sectors/vier-sectoren");
    private static final int NOW = 0;
    private static final int SHIFTED = 1;
    public static final RunView READING = reading();

    private static RunView reading() {
        var played = Played.of(FOUR, 1, 40);
        var info = new RunInfo(
                "test",
                "0123456789abcdef",
                1,
                40,
                LocalDate.of(2025, 12, 31),
                List.of(),
                "",
                1,
                Duration.ofSeconds(1),
                1,
                LocalDateTime.of(2026, 1, 1, 0, 0));
        return RunView.of(played.model(), played.scenarios(), played.findings(), info);
    }

    @Test
    void aServiceDeclaresItsSector() {
        assertThat(READING.model().services())
                .extracting(Service::sector)
                .containsExactly(
                        Optional.of(Sector.BESCHERMD_WONEN),
                        Optional.of(Sector.JEUGDZORGPLUS),
                        Optional.of(Sector.VERBLIJF),
                        Optional.of(Sector.PLEEGZORG));
    }

    @Test
    void whatIsNoSectorIsRefusedWithThoseThatAre(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("model.yaml"),
                Files.readString(FOUR.resolve("model.yaml")).replace("sector: pleegzorg", "sector: pleegouders"));
        Files.copy(FOUR.resolve("scenarios/nu.yaml"), folder.resolve("scenarios/nu.yaml"));
        assertThat(ModelReader.read(folder, Overrides.none())).isNotInstanceOf(ModelResult.Sound.class);
    }

    @Test
    void eachSectorThatChangesHasARowInTheOrderOfTheSectors() {
        var chart = new SectorCharts(READING, ReportTexts.DUTCH)
                .sectors(new ComparedPair(SHIFTED, NOW))
                .orElseThrow();
        var svg = chart.svg(Form.WIDE, "x");
        assertThat(svg)
                .contains(">Beschermd wonen<", ">JeugdzorgPlus<", ">Verblijf<")
                .doesNotContain(">Pleegzorg<");
        assertThat(svg.indexOf(">Beschermd wonen<")).isLessThan(svg.indexOf(">JeugdzorgPlus<"));
        assertThat(svg.indexOf(">JeugdzorgPlus<")).isLessThan(svg.indexOf(">Verblijf<"));
        // Places under both, where they part.
        assertThat(svg).contains(">40 plekken<", ">30 plekken<");
        assertThat(chart.title()).startsWith("Wachtlijst eind 2024 met “Gesloten plekken worden groepen”: ");
    }

    @Test
    void whatIsEqualIsLeftOutAndNamedInOneLine() {
        var chart = new SectorCharts(READING, ReportTexts.DUTCH)
                .sectors(new ComparedPair(SHIFTED, NOW))
                .orElseThrow();
        assertThat(chart.notes())
                .filteredOn(n -> n.startsWith("Gelijk onder beide"))
                .singleElement()
                .asString()
                .contains("Pleegzorg (wachtlijst, mensen in zorg en kosten per jaar)");
        assertThat(chart.table().rows()).hasSize(2 * 4);
    }

    @Test
    void valuesStandAtTheEnds() {
        var chart = new SectorCharts(READING, ReportTexts.DUTCH)
                .sectors(new ComparedPair(SHIFTED, NOW))
                .orElseThrow();
        var last = chart.svg(Form.WIDE, "x");
        IntStream.of(0, 1, 2)
                .mapToObj(s -> nl.plafond.report.reading.Figure.at(
                        READING, SHIFTED, nl.plafond.vocabulary.Metric.WAITING, s, READING.last()))
                .forEach(f -> assertThat(last).contains(">" + f.value(ReportTexts.DUTCH.notation()) + "<"));
    }

    @Test
    void aScenarioThatChangesNothingHasNoPicture() {
        assertThat(new SectorCharts(READING, ReportTexts.DUTCH).sectors(new ComparedPair(NOW, NOW)))
                .isEmpty();
    }

    @Test
    void theStripOfAServiceKeepsItsPanels() {
        var strip = new SectorCharts(READING, ReportTexts.ENGLISH).strip(3, List.of(NOW, SHIFTED));
        assertThat(strip.svg(Form.WIDE, "x")).contains("people on the waiting list", "people in care", "cost, €");
        assertThat(strip.svg(Form.NARROW, "x")).contains(">200 places<");
        var housing = new SectorCharts(READING, ReportTexts.DUTCH).strip(0, List.of(NOW, SHIFTED));
        assertThat(housing.svg(Form.WIDE, "x")).contains(">plafond<", ">150 plekken<");
    }

    /** A model without questions compares each scenario with unchanged policy, and so has the picture too. */
    @Test
    void thePictureIsOfWhatChangesMostSectors() {
        assertThat(new Sectors(READING, ReportTexts.DUTCH).lead()).contains(new ComparedPair(SHIFTED, NOW));
    }

    @Test
    void theSectorsHaveANoteThatTheFirstPageLeadsTo(@TempDir Path folder) throws Exception {
        assertThat(ReportWriter.write(folder, READING, OptionalInt.empty(), ReportTexts.DUTCH))
                .isEmpty();
        var picture = "charts/sectoren-sectors-verschuiven-nu";
        assertThat(folder.resolve(picture + ".svg")).content().contains(">JeugdzorgPlus<", "test", "0123456789ab");
        assertThat(folder.resolve(picture + ".png")).isNotEmptyFile();
        assertThat(folder.resolve("sectoren.docx")).isNotEmptyFile();
        assertThat(folder.resolve("index.html")).content().contains("href=\"sectoren.html\"", "href=\"sectoren.docx\"");
        assertThat(folder.resolve("sectoren.html"))
                .content()
                .contains("Wat doet “Gesloten plekken worden groepen” in elke sector?", ">JeugdzorgPlus<");
    }

    @Test
    void aStripNamesTheScenariosThatItLeavesOut() {
        var strip = new SectorCharts(READING, ReportTexts.DUTCH).strip(0, List.of(NOW));
        assertThat(strip.notes())
                .contains("Getekend is wat het meest verandert; niet getekend: B Gesloten plekken worden groepen.");
    }
}
