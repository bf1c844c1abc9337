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
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import nl.plafond.cli.Shell;
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

    private static List<JsonNode> pictures(List<Visitor.Event> events) {
        return events.stream()
                .filter(e -> e.name().equals("picture"))
                .map(Visitor.Event::data)
                .toList();
    }

    private static double at(JsonNode picture, int row, String metric, String figure, int month) {
        return picture.path("rows")
                .path(row)
                .path("series")
                .path(metric)
                .path(figure)
                .path(month)
                .doubleValue();
    }

    @Test
    void theFirstPictureComesSoonAndTheIntervalsGetNarrower() throws Exception {
        var pictures = pictures(visitor.events("/api/play", playRequest(1024, variant("x", "minder", ""), "")));
        assertThat(pictures.stream().map(p -> p.path("replications").intValue()))
                .containsExactly(128, 256, 512, 768, 1024);
        double before = width(pictures.get(0));
        double after = width(pictures.get(pictures.size() - 1));
        // The square root of eight, give or take what chance does to a spread that is measured on 128 futures.
        assertThat(before / after).isBetween(2.1, 3.8);
        assertThat(pictures.get(4).path("rows").size()).isEqualTo(2);
    }

    private static double width(JsonNode picture) {
        return at(picture, 1, "waiting", "high", 11) - at(picture, 1, "waiting", "low", 11);
    }

    @Test
    void aVariantThatChangesNothingIsTheScenarioItCameFrom() throws Exception {
        var picture = pictures(visitor.events("/api/play", playRequest(100, variant("x", "zonder", ""), "")))
                .get(0);
        var rows = picture.path("rows");
        assertThat(rows.path(1).path("changed").booleanValue()).isFalse();
        assertThat(rows.path(1).path("series")).isEqualTo(rows.path(0).path("series"));
    }

    @Test
    void morePlacesShortenTheListAndTheMonthSaysWhen() throws Exception {
        var set = "\"plekken\":\"4\",\"plekken.from\":\"2023-01-01\"";
        var picture = pictures(visitor.events("/api/play", playRequest(200, variant("x", "zonder", set), "")))
                .get(1);
        var gap = picture.path("rows").path(1).path("difference").path("waiting");
        assertThat(gap.path("middle").path(11).doubleValue()).isZero();
        assertThat(gap.path("high").path(17).doubleValue()).isNegative();
        assertThat(at(picture, 1, "places", "middle", 11)).isEqualTo(8);
        assertThat(at(picture, 1, "places", "middle", 12)).isEqualTo(12);
    }

    @Test
    void severalVariantsComeInOnePicture() throws Exception {
        var variants = String.join(
                ",",
                variant("a", "zonder", "\"plekken\":\"2\""),
                variant("b", "minder", ""),
                variant("c", "zonder", "\"verblijfsduur\":\"-20\""));
        var picture = pictures(visitor.events("/api/play", playRequest(100, variants, "")))
                .get(0);
        assertThat(StreamSupport.stream(picture.path("rows").spliterator(), false)
                        .map(r -> r.path("name").stringValue()))
                .containsExactly("Ongewijzigd beleid", "a", "b", "c");
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
        var picture = pictures(
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
        var picture = pictures(visitor.events("/api/play", playRequest(150, variant, "")))
                .get(1);

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
        int compared = 0;
        for (var line : Files.readAllLines(written.resolve("trajectories.csv"), StandardCharsets.UTF_8)) {
            var cells = line.split(",", -1);
            if (cells[0].equals("mijn-variant") && cells[1].equals("verblijf") && cells[3].equals("waiting")) {
                assertThat(at(picture, 1, "waiting", "middle", compared))
                        .isEqualTo(Double.parseDouble(cells[8]), within(1e-4));
                assertThat(at(picture, 1, "waiting", "p90", compared))
                        .isEqualTo(Double.parseDouble(cells[9]), within(1e-4));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(24);
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
