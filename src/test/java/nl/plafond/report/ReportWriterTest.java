package nl.plafond.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.plafond.model.Label;
import nl.plafond.report.charts.Form;
import nl.plafond.report.charts.LiveCharts;
import nl.plafond.report.note.Notes;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {
    @TempDir
    static Path first;

    @TempDir
    static Path second;

    @BeforeAll
    static void writeTwiceAtDifferentTimes() throws IOException {
        write(first, LocalDateTime.of(2026, 3, 1, 14, 30));
        write(second, LocalDateTime.of(2027, 1, 2, 3, 4));
    }

    private static void write(Path directory, LocalDateTime finished) throws IOException {
        var model = Example.model();
        var scenarios = Example.scenarios();
        ReportWriter.write(directory, model, scenarios, Example.findings(model, scenarios, 20), Example.run(finished));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(first.resolve(name), UTF_8);
    }

    /** How far chance moves a mean is in the Parquet files alone. */
    private static final Pattern FOR_RESEARCHERS =
            Pattern.compile(",ci_low,ci_high|,difference_low,difference_high|,cv|,prices");

    private static String page() throws IOException {
        return Files.readString(first.resolve("bijlage.html"), UTF_8);
    }

    @Test
    void tablesHaveTheirHeadings() throws IOException {
        var tables = Map.of(
                "trajectories", "scenario,service,date,metric,mean,ci_low,ci_high,p10,p50,p90,replications",
                "comparison",
                        "scenario,baseline,service,metric,date,difference,ci_low,ci_high,p_better,p10,p50,p90,p_less,"
                                + "p_same,p_more,replications",
                "costs", "scenario,service,year,category,prices,mean,ci_low,ci_high,p10,p50,p90,replications",
                "lists", "scenario,service,municipality,year,mean,ci_low,ci_high,p10,p90,replications",
                "payers", "scenario,split,municipality,year,prices,mean,ci_low,ci_high,p10,p90,cv,replications",
                "bills", "scenario,municipality,year,mean,ci_low,ci_high,replications",
                "funding", "scenario,service,year,metric,mean,ci_low,ci_high,replications",
                "accounts",
                        "scenario,service,year,account,side,line,mean,ci_low,ci_high,difference,difference_low,"
                                + "difference_high,replications");
        for (var table : tables.keySet()) {
            assertThat(ParquetRows.of(first.resolve(table + ".parquet")).get(0)).isEqualTo(tables.get(table));
            assertThat(lines(table + ".csv").get(0))
                    .isEqualTo(FOR_RESEARCHERS.matcher(tables.get(table)).replaceAll(""));
        }
        assertThat(lines("providers.csv").get(0))
                .isEqualTo("scenario,service,provider,year,admissions,waiting,plafond,paid,unpaid");
        assertThat(ParquetRows.of(first.resolve("providers.parquet")).get(0))
                .isEqualTo("scenario,service,provider,year,metric,mean,ci_low,ci_high,replications");
    }

    @Test
    void figuresAreWrittenForOtherPrograms() throws IOException {
        var text = Files.readString(first.resolve("trajectories.csv"), UTF_8);
        assertThat(text).doesNotContain("\r", "NaN", "E+", "\uFEFF").endsWith("\n");
        assertThat(lines("trajectories.csv"))
                .contains("ongewijzigd,beschermd-wonen,2020-12-31,places,235,235,235,235,20");
    }

    @Test
    void aFigureThatNeverExistsHasNoRow() throws IOException {
        assertThat(lines("trajectories.csv"))
                .noneMatch(l -> l.startsWith("ongewijzigd,begeleiding,") && l.contains(",places,"))
                .noneMatch(l -> l.contains(",all,") && l.contains(",wait-mean,"))
                .anyMatch(l -> l.contains(",all,") && l.contains(",waiting,"));
    }

    @Test
    void pricesOfTheYearRiseWithTheIndex() throws IOException {
        double constant = amount(lines("costs.csv"), "ongewijzigd,begeleiding,2021,total,");
        double nominal =
                amount(ParquetRows.of(first.resolve("costs.parquet")), "ongewijzigd,begeleiding,2021,total,nominal,");
        assertThat(nominal / constant).isBetween(1.0506, 1.0507);
    }

    @Test
    void everyProviderWithANameHasItsYears() throws IOException {
        assertThat(lines("providers.csv"))
                .anyMatch(l -> l.startsWith("ongewijzigd,begeleiding,groot-1,2024,600,"))
                .anyMatch(l -> l.matches("ongewijzigd,begeleiding,klein-8,2029,[^,]*,[^,]*,168000[.]00,.*"))
                .noneMatch(l -> l.contains("jeugdzorgplus"));
        assertThat(ParquetRows.of(first.resolve("providers.parquet")))
                // Twenty futures with as many admissions tell nothing of how these vary.
                .contains("ongewijzigd,begeleiding,groot-1,2024,admissions,600.0,,,20")
                .contains("ongewijzigd,begeleiding,klein-8,2029,plafond,168000.0,168000.0,168000.0,20")
                .noneMatch(l -> l.contains("klein-3,2020,unpaid,0.0,0.0,0.0"))
                .noneMatch(l -> l.contains("jeugdzorgplus"));
    }

    @Test
    void everyMonthIsInParquetAndTheEndsOfYearsInCsvToo() throws IOException {
        var months = byStart(ParquetRows.of(first.resolve("trajectories.parquet")));
        var years = byStart(lines("trajectories.csv"));
        assertThat(months)
                .containsKey("ongewijzigd,beschermd-wonen,2020-01-31,places")
                .hasSizeGreaterThan(12 * years.size());
        assertThat(years.keySet())
                .allMatch(key -> key.contains("-12-31,") || key.startsWith("scenario,"))
                .isNotEmpty();
        years.forEach((key, figures) -> {
            // The interval of the mean is in the Parquet file alone.
            var same = Stream.concat(
                            months.get(key).stream().limit(1),
                            months.get(key).stream().skip(3))
                    .toList();
            assertThat(same).as(key).hasSameSizeAs(figures);
            for (int i = 0; i < figures.size() && !key.startsWith("scenario"); i++) {
                double figure = figures.get(i).isEmpty() ? Double.NaN : Double.parseDouble(figures.get(i));
                double kept = same.get(i).isEmpty() ? Double.NaN : Double.parseDouble(same.get(i));
                // Of single precision 15 bits are kept.
                assertThat(
                                Double.isNaN(figure)
                                        ? Double.isNaN(kept)
                                        : Math.abs(kept - figure) <= Math.abs(figure) / 32_768)
                        .as(key + " " + figure + " " + kept)
                        .isTrue();
            }
        });
    }

    /** The figures by scenario, service, date and metric. */
    private static Map<String, List<String>> byStart(List<String> lines) {
        var found = new TreeMap<String, List<String>>();
        for (var line : lines) {
            var fields = List.of(line.split(",", -1));
            found.put(String.join(",", fields.subList(0, 4)), fields.subList(4, fields.size()));
        }
        return found;
    }

    private static double amount(List<String> lines, String start) {
        var line = lines.stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
        return Double.parseDouble(line.substring(start.length()).split(",", -1)[0]);
    }

    @Test
    void everythingButTheManifestIsTheSameBytes() throws IOException {
        var one = files(first);
        var other = files(second);
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, bytes) -> {
            if (!name.equals("manifest.json")) {
                assertThat(bytes).as(name).isEqualTo(other.get(name));
            }
        });
        assertThat(withoutRun(first)).isEqualTo(withoutRun(second));
    }

    private static Map<String, byte[]> files(Path directory) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(directory)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String withoutRun(Path directory) throws IOException {
        var tree = JsonMapper.shared().readTree(Files.readAllBytes(directory.resolve("manifest.json")));
        ((tools.jackson.databind.node.ObjectNode) tree).remove("run");
        return tree.toString();
    }

    @Test
    void theManifestHasEveryNumberAndASumOfEveryFile() throws IOException {
        var tree = JsonMapper.shared().readTree(Files.readAllBytes(first.resolve("manifest.json")));
        assertThat(tree.get("parameters").size()).isEqualTo(5);
        assertThat(tree.at("/parameters/0/quote").asString()).isEqualTo("320 13.789.281 97.973 etmalen");
        assertThat(tree.at("/files/costs.csv").asString()).matches("[0-9a-f]{64}");
        assertThat(tree.at("/files/bijlage.html").asString()).matches("[0-9a-f]{64}");
        assertThat(tree.get("files").size() + tree.at("/run/files").size() + 1)
                .isEqualTo(files(first).size());
    }

    @Test
    void eachNoteIsAPageAndAWordFileWithItsChartsBesideIt(@TempDir Path directory) throws Exception {
        var reading = ExampleQuestions.reading();
        ReportWriter.write(directory, reading, OptionalInt.empty(), ReportTexts.DUTCH);
        var factory = DocumentBuilderFactory.newInstance();
        var expected = new TreeSet<String>();
        for (var note : Notes.of(reading, ReportTexts.DUTCH)) {
            assertThat(directory.resolve(note.file() + ".html")).exists();
            assertThat(directory.resolve(note.file() + ".docx")).isNotEmptyFile();
            for (var chart : note.charts()) {
                expected.add("charts/" + note.file() + "-" + chart.id() + ".svg");
                expected.add("charts/" + note.file() + "-" + chart.id() + ".png");
            }
        }
        var files = files(directory);
        assertThat(files.keySet().stream().filter(name -> name.startsWith("charts/")))
                .isNotEmpty()
                .containsExactlyElementsOf(expected);
        for (var name : expected) {
            if (name.endsWith(".svg")) {
                var text = new String(files.get(name), UTF_8);
                var root = factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text)))
                        .getDocumentElement();
                assertThat(root.getAttribute("role")).as(name).isEqualTo("img");
                assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
                assertThat(root.getElementsByTagName("desc").getLength()).isEqualTo(1);
                assertThat(text).as(name).doesNotContain("NaN", "Infinity");
            }
        }
    }

    @Test
    void whatAScenarioLeavesAsItIsStandsUnderUnchangedPolicyAlone() throws IOException {
        var scenarios =
                lines("scenarios.csv").stream().map(l -> l.split(",", -1)).toList();
        var untouched = scenarios.stream()
                .filter(l -> l[2].equals("no"))
                .map(l -> l[0] + "," + l[1] + ",")
                .toList();
        assertThat(scenarios.get(0)).containsExactly("scenario", "service", "touched", "as_baseline", "zero");
        assertThat(untouched).isNotEmpty();
        for (var table : List.of("trajectories.csv", "costs.csv", "funding.csv")) {
            assertThat(lines(table)).as(table).noneMatch(l -> untouched.stream().anyMatch(l::startsWith));
        }
        for (var l : scenarios) {
            for (var metric : (l[3] + " " + l[4]).strip().split(" ")) {
                assertThat(lines("trajectories.csv"))
                        .noneMatch(row -> row.startsWith(l[0] + "," + l[1] + ",") && row.contains("," + metric + ","));
            }
        }
        // A service that is touched has what changes in it.
        assertThat(lines("trajectories.csv"))
                .anyMatch(l -> l.startsWith("plafond,beschermd-wonen,") && l.contains(",waiting,"));
    }

    @Test
    void noPageAsksAnythingOfTheNet() throws IOException {
        var page = page().replace("<a href=\"https://example.org/plan\" rel=\"noreferrer\">", "");
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<script", "src=", "@import", "url(", "href=\"http", "<link", "<iframe");
    }

    @Test
    void theAnnexSpeaksDutch() throws IOException {
        assertThat(page())
                .contains("<html lang=\"nl\">", "Bijlage: ", "€\u00a012,")
                .doesNotContain("lang=\"en\"")
                .contains("Geen verschil met ongewijzigd beleid: F Alternatieven voor gesloten jeugdhulp.");
    }

    @Test
    void aServiceWithoutLimitsIsNotPraisedForHavingNoList() throws IOException {
        assertThat(page()).contains("Er is dus geen wachtlijst, en dat is een aanname en geen prestatie.");
    }

    @Test
    void providersOfOneSizeAreShownTogether() throws IOException {
        assertThat(page())
                .contains("A Ongewijzigd beleid; ook B, C, D, E en G")
                .contains("Kleine aanbieder (8)", "<small>3%</small>")
                .doesNotContain("Kleine aanbieder 8");
    }

    @Test
    void whatIsPaidAboveAnExpectationIsSaidOnceForUnchangedPolicy() throws IOException {
        assertThat(page())
                .contains("Begeleiding thuis: in 2024 komt de zorg bij ongewijzigd beleid ongeveer \u20ac\u00a0200.000"
                        + " boven de productieverwachting.");
    }

    @Test
    void whoWaitsForADwellingIsInTheReportWhereThereAreAny() throws IOException {
        assertThat(page()).contains("mensen hun plek terwijl hun zorg klaar is, vooral omdat er geen woning is");
    }

    @Test
    void aHostileNameIsShownAndNotObeyed(@TempDir Path directory) throws IOException {
        var name = "<script>alert('x')</script>\"&";
        var model = Example.model(new Label(name, name));
        var scenarios = Example.scenarios();
        ReportWriter.write(directory, model, scenarios, Example.findings(model, scenarios, 3), Example.run());
        var page = Files.readString(directory.resolve("bijlage.html"), UTF_8);
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
        var reading = RunView.of(model, scenarios, Example.findings(model, scenarios, 3), Example.run());
        var charts = new LiveCharts(reading, ReportTexts.DUTCH);
        assertThat(charts.names().stream().flatMap(n -> charts.chart(n, 0).stream()))
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(chart.svgFile(Form.WIDE)).doesNotContain("<script"));
    }

    @Test
    void municipalitiesStandSideBySideByTheirInhabitants() throws IOException {
        var page = page();
        int table = page.indexOf("Gemeenten naast elkaar bij ongewijzigd beleid");
        assertThat(table).isPositive();
        var rows = page.substring(table, page.indexOf("</table>", table));
        assertThat(rows)
                .contains("Geen gemeente heeft eigen aanmeldingen: zij verschillen door toeval")
                .contains("Dorp", "30.000", "Stad", "90.000", "per 10.000 inwoners", "€ per inwoner")
                .doesNotContain("NaN", "Infinity");
    }
}
