package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class LiveChartsTest {
    private static final RunView READING = Examples.READING;
    private static final RunView PAIR = Examples.first(2);
    private static final int HOUSING = 0;
    private static final int SECURE = 1;
    private static final int SUPPORT = 2;
    private static final int ALL = 3;

    private static Chart chart(RunView reading, String name, int service) {
        return new LiveCharts(reading, ReportTexts.DUTCH).chart(name, service).orElseThrow();
    }

    @Test
    void everyChartIsSoundInBothLanguages() throws Exception {
        int drawn = 0;
        for (var reading : List.of(READING, PAIR)) {
            for (var words : List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)) {
                var live = new LiveCharts(reading, words);
                for (var name : live.names()) {
                    for (int service = 0; service <= ALL; service++) {
                        var chart = live.chart(name, service);
                        if (chart.isPresent()) {
                            isSound(chart.get());
                            drawn++;
                        }
                    }
                }
            }
        }
        // Housing has all but people elsewhere, secure care no list and no limits, support and the sum less than that.
        assertThat(drawn).isEqualTo(4 * (12 + 7 + 5 + 8));
    }

    private static void isSound(Chart chart) throws Exception {
        var svg = chart.svgFile(Form.WIDE);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg).as(chart.id()).doesNotContain("NaN", "Infinity");
        assertThat(chart.title() + chart.subtitle() + chart.alternative() + chart.notes() + chart.table())
                .as(chart.id())
                .doesNotContain("NaN", "{");
        assertThat(chart.png(Form.WIDE)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void ofManyScenariosThoseThatChangeMostAreDrawnAndTheOthersNamed() {
        int changing = READING.changing(Metric.WAITING, HOUSING).size();
        assertThat(changing).isGreaterThan(4);
        var chart = chart(READING, "waiting", HOUSING);
        assertThat(chart.table().columns()).hasSize(5).first().asString().startsWith("A ");
        assertThat(chart.notes()).anyMatch(n -> n.startsWith("Getekend is wat het meest verandert; niet getekend: "));
    }

    @Test
    void theWaitIsInWeeksUnderTheNorm() {
        var chart = chart(PAIR, "wait", HOUSING);
        var last = Figure.at(PAIR, 0, Metric.WAIT_MEAN, HOUSING, PAIR.last());
        assertThat(lastRow(chart).cells().get(0).text()).isEqualTo(last.value(ReportTexts.DUTCH.notation()));
        assertThat(chart.svgFile(Form.WIDE)).contains("norm: 14 weken", "weken gewacht");
        // 4.2 days for each of some 200 who wait are 120 weeks; in days the axis would run to 1,000.
        assertThat(chart.svgFile(Form.WIDE)).contains(">100<").doesNotContain(">800<");
    }

    private static DataTable.Row lastRow(Chart chart) {
        return chart.table().rows().get(chart.table().rows().size() - 1);
    }

    @Test
    void aDifferenceIsPairedAndNoSurerThanTheRun() {
        var chart = chart(PAIR, "difference", HOUSING);
        var figure = Figure.at(PAIR, 1, Metric.WAITING, HOUSING, PAIR.last());

        assertThat(lastRow(chart).cells().get(0).text()).isEqualTo(figure.middleTold(ReportTexts.DUTCH));
        assertThat(lastRow(chart).cells().get(0).detail()).isEqualTo(figure.differenceBand(ReportTexts.DUTCH));
        var looked = Figure.at(PAIR, 1, Metric.WAITING, HOUSING, PAIR.lookAt());
        assertThat(chart.title())
                .isEqualTo("Wachtlijst eind 2024: met “Heronderzoek van de wachtlijst” waarschijnlijk lager, "
                        + looked.sizes(ReportTexts.DUTCH) + " minder");
    }

    @Test
    void whatChanceMayHaveDoneIsNotSaidToBeADifference() {
        var onlyNoise = Examples.with(Examples.NOISE);
        var figure = Figure.at(onlyNoise, 1, Metric.WAITING, HOUSING, onlyNoise.lookAt());
        assertThat(figure.certainty()).isEqualTo(Certainty.DEPENDS);
        assertThat(chart(onlyNoise, "difference", HOUSING).title())
                .isEqualTo("Wachtlijst eind 2024: met “Kortere verblijfsduur” staat het niet vast, "
                        + figure.differenceBand(ReportTexts.DUTCH));
    }

    @Test
    void whereNothingChangesTheLinesAreFlatOnAScaleThatShowsIt() {
        var chart = chart(PAIR, "difference", SECURE);
        assertThat(chart.title()).endsWith(" eind 2024: met “Heronderzoek van de wachtlijst” precies gelijk");
        assertThat(chart.table().rows())
                .allSatisfy(r -> assertThat(r.cells().get(0).text()).isEqualTo("0"));
        assertThat(chart.svgFile(Form.WIDE)).contains(">1,0<", ">\u22121,0<");
    }

    @Test
    void scenariosThatChangeNothingAreNamedAndNotDrawn() {
        var chart = chart(READING, "difference", HOUSING);
        assertThat(chart.table().columns()).hasSize(4).noneMatch(c -> c.startsWith("F "));
        assertThat(chart.notes()).contains("Gelijk aan ongewijzigd beleid: F Alternatieven voor gesloten jeugdhulp.");
    }

    @Test
    void costsAreAddedUpFromTheStart() {
        var chart = chart(PAIR, "cumulative", ALL);
        var figure = Figure.upTo(PAIR, 1, ALL, 9);
        assertThat(chart.table().rows()).hasSize(10);
        assertThat(lastRow(chart).cells().get(0).text()).isEqualTo(figure.middleTold(ReportTexts.DUTCH));
        assertThat(chart.title())
                .startsWith("Kosten van alle voorzieningen samen van 2020 tot en met 2029: met “Heronderzoek");
    }

    @Test
    void theLimitsSayWhichOneKeepsTheDoorShut() {
        var chart = chart(READING, "limits", HOUSING);
        assertThat(chart.title())
                .isEqualTo(
                        "Beschermd wonen: in het jaar tot 31 december 2024 houdt bij ongewijzigd beleid het plafond 94%"
                                + " van de tijd de deur dicht, en een tekort aan plekken 6%");
        assertThat(chart.svgFile(Form.WIDE))
                .contains("Plafond houdt de deur dicht", "Geen plek vrij", "D Hoger plafond");
        assertThat(chart.table().columns().get(2)).isEqualTo("D Hoger plafond: Plafond houdt de deur dicht");
        assertThat(lastRow(chart).cells().get(2).text()).isEqualTo("30%");
    }

    @Test
    void aServiceWithoutAListHasNoChartOfIt() {
        var live = new LiveCharts(READING, ReportTexts.DUTCH);
        assertThat(live.chart("waiting", SUPPORT)).isEmpty();
        assertThat(live.chart("wait", SUPPORT)).isEmpty();
        assertThat(live.chart("limits", SUPPORT)).isEmpty();
        assertThat(live.chart("limits", ALL)).isEmpty();
        assertThat(live.chart("care", SUPPORT)).isPresent();
    }

    @Test
    void withoutAScenarioThereIsNoDifference() {
        var live = new LiveCharts(Examples.first(1), ReportTexts.DUTCH);
        assertThat(live.chart("difference", HOUSING)).isEmpty();
        assertThat(live.chart("cumulative", HOUSING)).isEmpty();
        assertThat(live.chart("waiting", HOUSING)).isPresent();
    }

    @Test
    void aNameThatIsNoChartIsRefused() {
        assertThatThrownBy(() -> new LiveCharts(PAIR, ReportTexts.DUTCH).chart("../waiting", HOUSING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("waiting, wait, care");
    }

    @Test
    void namesOfMeasuresThatFitNowhereGiveWayToLetters() {
        var chart = chart(READING, "difference", HOUSING);
        assertThat(chart.svgFile(Form.WIDE)).contains(">B heronderzoek, D plafond, E instroom<");
        var plot = new Plot(
                List.of(new ChartData(PAIR, ReportTexts.DUTCH).monthly(0, Metric.WAITING, HOUSING)),
                List.of(),
                List.of(new Plot.DateMark(2025, "B C", "B " + "heel lang ".repeat(12))),
                new Plot.Years(2020, 2030, false),
                Scale.of(0, 1, 5));
        var svg = Svg.of(new LineChart(plot, "", ReportTexts.DUTCH.notation(), Form.WIDE).picture(), "x", "", "", true);
        assertThat(svg).contains(">B C<").doesNotContain("heel lang");
    }

    /** Whoever has the file alone can read in it what it is and what it was made with. */
    @Test
    void aPngSaysWhatItShows() throws Exception {
        var chart = chart(PAIR, "waiting", HOUSING).madeWith("Regio · startgetal 1");
        var png = chart.png(Form.WIDE);
        assertThat(png).isEqualTo(chart.png(Form.WIDE));
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        var texts = (Element) reader.getImageMetadata(0).getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        var told = new HashMap<String, String>();
        var entries = texts.getElementsByTagName("TextEntry");
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (Element) entries.item(i);
            told.put(entry.getAttribute("keyword"), entry.getAttribute("value"));
        }
        assertThat(told).containsEntry("Title", chart.title()).containsEntry("Description", chart.alternative());
        assertThat(told.get("Description")).endsWith("Regio · startgetal 1");
    }

    @Test
    void linesThatEndAtTheSameValueShareIt() {
        var one = new Line.Point(2021, 5, 5, 5, 5, 5, new Line.Told("5", ""));
        var other = new Line.Point(2021, 5.01, 5, 5, 5, 5, new Line.Told("5", ""));
        var line = new Line("", "een", java.awt.Color.BLACK, Palette.solid(1), List.of(one), Line.Fan.NONE, false);
        var lines = List.of(line, line.named("twee").of(List.of(other)));
        var plot = new Plot(lines, List.of(), List.of(), new Plot.Years(2020, 2021, false), Scale.of(0, 10, 5));
        var svg = Svg.of(new LineChart(plot, "", ReportTexts.DUTCH.notation(), Form.WIDE).picture(), "x", "", "", true);
        assertThat(svg).containsOnlyOnce("font-weight=\"bold\"").contains(">een<", ">twee<");
    }

    /** Scenarios share four colours; in one frame no two look alike, and the first keeps its own. */
    @Test
    void noTwoLinesOfAFrameLookAlike() {
        var data = new ChartData(READING, ReportTexts.DUTCH);
        for (int a = 1; a < READING.scenarios().size(); a++) {
            for (int b = a + 1; b < READING.scenarios().size(); b++) {
                var one = data.line(a, List.of(), false);
                var lines = data.fanned(List.of(data.line(0, List.of(), false), one, data.line(b, List.of(), false)));
                assertThat(lines).extracting(Line::colour).doesNotHaveDuplicates();
                assertThat(lines).extracting(Line::stroke).doesNotHaveDuplicates();
                assertThat(lines.get(1).colour()).isEqualTo(one.colour());
            }
        }
    }
}
