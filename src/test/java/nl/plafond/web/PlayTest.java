package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import nl.plafond.cli.Shell;
import nl.plafond.report.ParquetRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a page asks for, and what it gets: pictures, refusals in words, files that say the same as a run. */
class PlayTest {
    @TempDir
    private static Path folder;

    private static Path toy;
    private static Servers servers;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws Exception {
        toy = Toy.in(Files.createDirectory(folder.resolve("toy")));
        servers = Servers.of(toy.toString());
        visitor = servers.visitor();
    }

    @AfterAll
    static void close() {
        servers.close();
        assertThat(servers.troubles).isEmpty();
    }

    private static String playRequest(int replications, String variants, String more) {
        return """
                {"lang":"nl","model":"toy","service":"verblijf","date":"2022-12-31","replications":%d,"variants":[%s]%s}""".formatted(replications, variants, more);
    }

    private static String variant(String name, String scenario, String set) {
        return "{\"name\":\"%s\",\"scenario\":\"%s\",\"set\":{%s}}".formatted(name, scenario, set);
    }

    @Test
    void theFirstPictureComesSoonAndEachRestsOnMoreFutures() throws Exception {
        var pictures = Drawn.pictures(visitor.events("/api/play", playRequest(1024, variant("x", "minder", ""), "")));
        var futures = List.of(128, 256, 512, 768, 1024);
        assertThat(pictures.stream().map(p -> p.path("replications").intValue()))
                .containsExactlyElementsOf(futures);
        for (int i = 0; i < futures.size(); i++) {
            assertThat(pictures.get(i).path("rows").path(1).path("tiles").toString())
                    .contains("van de " + futures.get(i) + " gespeelde");
        }
        assertThat(pictures.get(4).path("rows").size()).isEqualTo(2);
    }

    @Test
    void aPictureHasItsFirstChartAndThoseThatAreLookedAtAndTheOthersComeAfterTheLast() throws Exception {
        var events = visitor.events(
                "/api/play",
                playRequest(
                        256, variant("x", "minder", ""), ",\"charts\":[\"cost\",\"nonsense\"],\"form\":\"narrow\""));
        for (var picture : Drawn.pictures(events)) {
            assertThat(picture.path("charts").size()).isEqualTo(2);
            assertThat(picture.path("charts").path(0).path("name").stringValue())
                    .isEqualTo("waiting");
            assertThat(picture.path("charts").path(1).path("svg").stringValue())
                    .startsWith("<svg")
                    .contains("viewBox=\"0 0 360 ");
        }
        assertThat(events.stream().map(Visitor.Event::name).skip(events.size() - 3))
                .containsExactly("chart", "chart", "done");
        assertThat(Drawn.chart(events, "waiting").path("moments").size()).isEqualTo(24);
    }

    @Test
    void aVariantThatChangesNothingIsTheScenarioItCameFrom() throws Exception {
        var picture = Drawn.pictures(visitor.events("/api/play", playRequest(100, variant("x", "zonder", ""), "")))
                .get(0);
        var rows = picture.path("rows");
        assertThat(rows.path(1).path("changed").booleanValue()).isFalse();
        for (int tile = 0; tile < rows.path(0).path("tiles").size(); tile++) {
            assertThat(rows.path(1).path("tiles").path(tile).path("value"))
                    .isEqualTo(rows.path(0).path("tiles").path(tile).path("value"));
        }
        assertThat(picture.path("charts").path(0).path("lines").size()).isEqualTo(1);
    }

    @Test
    void whoWaitsForAnIndicationIsBesideTheListThatTheyAreNotOn() throws Exception {
        try (var polder = Servers.of("src/test/resources/input/polder")) {
            for (var asked : List.of("\"service\":\"verblijf\"", "\"service\":\"all\"")) {
                var request = playRequest(64, variant("x", "nu", "\"any-toegang-change-desk-hours\":\"-50\""), "")
                        .replace("\"toy\"", "\"polder\"")
                        .replace("\"service\":\"verblijf\"", asked);
                var pictures = Drawn.pictures(polder.visitor().events("/api/play", request));
                var tiles =
                        pictures.get(pictures.size() - 1).path("rows").path(1).path("tiles");
                var tile = StreamSupport.stream(tiles.spliterator(), false)
                        .filter(t -> t.path("id").stringValue().equals("indication"))
                        .findFirst()
                        .orElseThrow();
                assertThat(tile.path("title").stringValue())
                        .isEqualTo("Wachten op een indicatie bij Toegang op 31 december 2022");
                assertThat(tile.path("tone").stringValue()).isEqualTo("worse");
            }
            for (var row : List.of("desk:toegang", "verblijf/zwaar")) {
                var request = playRequest(64, variant("x", "nu", ""), "").replace("\"toy\"", "\"polder\"");
                assertThat(polder.visitor()
                                .post("/api/play", request.replace("\"verblijf\"", "\"" + row + "\""))
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void morePlacesShortenTheListAndTheMonthSaysWhen() throws Exception {
        var set = "\"plekken\":\"4\",\"plekken.from\":\"2023-01-01\"";
        var events = visitor.events("/api/play", playRequest(200, variant("x", "zonder", set), ""));
        var list = Drawn.chart(events, "waiting");
        var gap = Drawn.chart(events, "difference");
        double none = Drawn.value(gap, "B x", 0).path("y").doubleValue();
        assertThat(Drawn.value(gap, "B x", 11).path("y").doubleValue()).isEqualTo(none);
        assertThat(Drawn.value(gap, "B x", 17).path("y").doubleValue()).isGreaterThan(none);
        assertThat(Drawn.value(list, "B x", 17).path("y").doubleValue())
                .isGreaterThan(
                        Drawn.value(list, "A Ongewijzigd beleid", 17).path("y").doubleValue());
        assertThat(Drawn.chart(events, "care").path("svg").stringValue()).contains(">8 plekken<", ">12 plekken<");
    }

    @Test
    void severalVariantsComeInOnePicture() throws Exception {
        var variants = String.join(
                ",",
                variant("a", "zonder", "\"plekken\":\"2\""),
                variant("b", "minder", ""),
                variant("c", "zonder", "\"verblijfsduur\":\"-20\""));
        var picture = Drawn.pictures(visitor.events("/api/play", playRequest(100, variants, "")))
                .get(0);
        assertThat(StreamSupport.stream(picture.path("rows").spliterator(), false)
                        .map(r -> r.path("name").stringValue()))
                .containsExactly("Ongewijzigd beleid", "a", "b", "c");
    }

    private static String against(String variant) {
        return ",\"against\":" + variant;
    }

    @Test
    void twoVariantsAreComparedWithEachOtherAndTheOtherIsNamed() throws Exception {
        var more = variant("Vier plekken erbij", "zonder", "\"plekken\":\"4\"");
        var events = visitor.events(
                "/api/play", playRequest(200, variant("Korter", "zonder", "\"verblijfsduur\":\"-20\""), against(more)));
        var rows = Drawn.pictures(events).get(0).path("rows");
        assertThat(rows.path(0).path("name").stringValue()).isEqualTo("Vier plekken erbij");
        assertThat(rows.path(1).path("tiles").path(0).path("baseline").stringValue())
                .startsWith("Vier plekken erbij: ");
        assertThat(rows.path(1).path("sentences").toString()).contains("“Vier plekken erbij”");
        assertThat(Drawn.chart(events, "difference").path("subtitle").stringValue())
                .endsWith("verschil met “Vier plekken erbij”");
        assertThat(Drawn.chart(events, "waiting").path("title").stringValue()).contains("met “Vier plekken erbij”");
        assertThat(events.toString()).doesNotContain("ongewijzigd", "Ongewijzigd", "zonder maatregelen");
    }

    @Test
    void theFiguresOfBothAreThoseThatTheyHaveBesideUnchangedPolicy() throws Exception {
        var one = variant("a", "zonder", "\"plekken\":\"2\"");
        var other = variant("b", "minder", "");
        var apart = visitor.events("/api/play", playRequest(150, one + "," + other, ""));
        var together = visitor.events("/api/play", playRequest(150, one, against(other)));
        var beside = Drawn.chart(apart, "waiting");
        var paired = Drawn.chart(together, "waiting");
        for (int month : new int[] {11, 23}) {
            assertThat(Drawn.value(paired, "A b", month).path("text"))
                    .isEqualTo(Drawn.value(beside, "C b", month).path("text"));
            assertThat(Drawn.value(paired, "B a", month).path("text"))
                    .isEqualTo(Drawn.value(beside, "B a", month).path("text"));
        }
    }

    @Test
    void unchangedPolicyByItsNameIsWhatNobodyNames() throws Exception {
        var one = variant("a", "zonder", "\"plekken\":\"2\"");
        var named = visitor.events("/api/play", playRequest(100, one, against(variant("x", "zonder", ""))));
        assertThat(named).isEqualTo(visitor.events("/api/play", playRequest(100, one, "")));
    }

    @Test
    void withItselfNothingDiffers() throws Exception {
        var one = variant("a", "minder", "\"plekken\":\"2\"");
        var rows = Drawn.pictures(visitor.events("/api/play", playRequest(100, one, against(one))))
                .get(0)
                .path("rows");
        assertThat(rows.path(1).path("changed").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gesloopt | | gesloopt",
                "zonder | \"plekken\":\"9\" | 8",
                "zonder | \"nergens\":\"1\" | nergens",
            })
    void whatCannotBeComparedWithIsNamedAndAtNoControl(String scenario, String set, String word) throws Exception {
        var other = variant("De ander", scenario, set == null ? "" : set);
        var events = visitor.events("/api/play", playRequest(100, variant("x", "zonder", ""), against(other)));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).name()).isEqualTo("refused");
        var problem = events.get(0).data().path("problems").path(0);
        assertThat(problem.path("control").isNull()).isTrue();
        assertThat(problem.path("text").stringValue()).contains("“De ander”", word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "\"minder\"",
                "[]",
                "{}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"scenario\":\"minder\",\"set\":7}"
            })
    void aComparisonThatIsNoneIsRefusedInWords(String other) throws Exception {
        var answer = visitor.post("/api/play", playRequest(100, variant("x", "zonder", ""), against(other)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"plekken\":\"9\"            | plekken      | 8",
                "\"plekken\":\"0.5\"          | plekken      | 1",
                "\"plekken\":\"veel\"         | plekken      | veel",
                "\"plekken.from\":\"1990-01-01\",\"plekken\":\"1\" | plekken.from | 2022",
                "\"nergens\":\"1\"            | nergens      | nergens"
            })
    void aValueThatCannotBeIsRefusedInWordsAtItsControl(String set, String control, String word) throws Exception {
        var events = visitor.events("/api/play", playRequest(100, variant("x", "zonder", set), ""));
        assertThat(events).hasSize(1);
        var problem = events.get(0).data().path("problems").path(0);
        assertThat(events.get(0).name()).isEqualTo("refused");
        assertThat(problem.path("control").stringValue()).isEqualTo(control);
        assertThat(problem.path("text").stringValue()).contains(word);
    }

    @Test
    void beyondWhatTheModelWasMadeForThereIsAWarningAtTheControl() throws Exception {
        var picture = Drawn.pictures(
                        visitor.events("/api/play", playRequest(100, variant("x", "zonder", "\"plekken\":\"6\""), "")))
                .get(0);
        var warning = picture.path("rows").path(1).path("warnings").path(0);
        assertThat(warning.path("control").stringValue()).isEqualTo("plekken");
        assertThat(warning.path("text").stringValue()).contains("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "nonsense",
                "{\"model\":\"toy\"}",
                "{\"model\":\"../toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"variants\":[]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"variants\":[]}",
                "{\"model\":\"toy\",\"service\":\"none\",\"date\":\"2022-12-31\",\"variants\":[{}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"yesterday\",\"variants\":[{}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"replications\":100000,\"variants\":[{}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"replications\":1,\"variants\":[{}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"variants\":[{\"name\":7}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"variants\":[{\"name\":\"x\",\"scenario\":\"zonder\",\"set\":[\"plekken\"]}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"variants\":[{\"name\":\"x\",\"scenario\":\"zonder\",\"set\":\"plekken\"}]}",
                "{\"model\":\"toy\",\"service\":\"verblijf\",\"date\":\"2022-12-31\",\"variants\":[{},{},{},{},{},{},{}]}"
            })
    void aQuestionThatMakesNoSenseIsRefusedInWords(String body) throws Exception {
        var answer = visitor.post("/api/play", body);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(Visitor.JSON.readTree(answer.body()).path("error").stringValue())
                .isNotBlank();
    }

    private static byte[] taken(String what, String playRequest) throws Exception {
        var events = visitor.events("/api/take", playRequest);
        var file = events.get(events.size() - 1);
        assertThat(file.name()).as(what).isEqualTo("file");
        return Base64.getDecoder().decode(file.data().path("base64").stringValue());
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
        var files = new HashMap<String, byte[]>();
        var file = Files.write(folder.resolve("taken.zip"), zip);
        try (var in = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(in.entries())) {
                files.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    @Test
    void aDownloadedScenarioThatIsRunGivesTheSameBytesAndTheFiguresOfThePage(@TempDir Path out) throws Exception {
        var variant = variant("Mijn variant", "minder", "\"plekken\":\"3\",\"m0.by\":\"-30\",\"verblijfsduur\":\"-7\"");
        var file = out.resolve("mijn-variant.yaml");
        Files.write(file, taken("scenario", playRequest(150, variant, ",\"what\":\"scenario\"")));
        var tables = unzipped(taken("tables", playRequest(150, variant, ",\"what\":\"tables\"")));
        var events = visitor.events("/api/play", playRequest(150, variant, ""));

        var run = Shell.run(
                "run",
                toy.toString(),
                "--scenarios",
                file.toString(),
                "--replications",
                "150",
                "--out",
                out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        var written = out.resolve("toy");
        assertThat(tables).containsKeys("trajectories.csv", "comparison.csv", "costs.csv", "bills.csv");
        for (var table : tables.entrySet()) {
            assertThat(table.getValue())
                    .as(table.getKey())
                    .isEqualTo(Files.readAllBytes(written.resolve(table.getKey())));
        }
        isDrawnAtTheHeightsOf(medians(written.resolve("trajectories.parquet")), Drawn.chart(events, "waiting"));
    }

    private static List<Double> medians(Path trajectories) throws Exception {
        return ParquetRows.of(trajectories).stream()
                .map(line -> line.split(",", -1))
                .filter(c -> c[0].equals("mijn-variant") && c[1].equals("verblijf") && c[3].equals("waiting"))
                .map(c -> Double.parseDouble(c[8]))
                .toList();
    }

    /** The axis is straight, so two of the figures say where all others are. */
    private static void isDrawnAtTheHeightsOf(List<Double> figures, JsonNode chart) {
        var heights = IntStream.range(0, figures.size())
                .mapToDouble(
                        m -> Drawn.value(chart, "B Mijn variant", m).path("y").doubleValue())
                .toArray();
        int low = figures.indexOf(Collections.min(figures));
        int high = figures.indexOf(Collections.max(figures));
        double each = (heights[high] - heights[low]) / (figures.get(high) - figures.get(low));
        assertThat(figures).hasSize(24);
        assertThat(each).isNegative();
        for (int m = 0; m < figures.size(); m++) {
            assertThat(heights[m]).isCloseTo(heights[low] + each * (figures.get(m) - figures.get(low)), within(0.01));
        }
    }

    @Test
    void theReportAndTheWorkbookAreTakenAway() throws Exception {
        var variant = variant("Mijn variant", "minder", "");
        var report =
                new String(taken("report", playRequest(20, variant, ",\"what\":\"report\"")), StandardCharsets.UTF_8);
        assertThat(report).contains("<html").contains("Mijn variant").contains(folder.toString());
        var book = unzipped(taken("xlsx", playRequest(20, variant, ",\"what\":\"xlsx\"")));
        assertThat(book).containsKey("xl/workbook.xml");
        var csv = unzipped(taken("csv", playRequest(20, variant, ",\"what\":\"csv\"")));
        assertThat(csv.values())
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .startsWith("\ufeff")
                        .contains(";")
                        .contains("\r\n"));
    }
}
