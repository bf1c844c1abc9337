package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.controls.Control;
import nl.plafond.input.Editors;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The page in one file: what it says is what the server says. */
class MailedPageTest {
    private static final int FUTURES = 64;

    @TempDir
    private static Path folder;

    private static ScenarioEditor editor;

    @BeforeAll
    static void open() throws Exception {
        editor = Servers.editor(Toy.in(folder.resolve("toy")).toString());
    }

    private static Control control(String scenario, String id) {
        return Editors.control(editor, scenario, id);
    }

    private static Scenario scenario(String id) {
        return editor.scenarios().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MailedPage page(String scenario, String against, List<GridAxis> axes) {
        return new MailedPage(
                editor,
                ReportTexts.DUTCH,
                scenario(scenario),
                scenario(against),
                Optional.of(new ServiceId("verblijf")),
                LocalDate.of(2022, 12, 31),
                axes,
                FUTURES,
                Servers.SEED);
    }

    private static List<GridAxis> axes(String scenario) {
        return List.of(
                GridAxis.of(control(scenario, "plekken"), List.of("-2", "3")),
                GridAxis.of(control(scenario, "verblijfsduur"), List.of("-20")));
    }

    private static String html(MailedPage page, int threads) throws Exception {
        return page.html(threads, "test", () -> {});
    }

    @ParameterizedTest
    @CsvSource({"zonder,zonder", "minder,zonder", "zonder,minder"})
    void everySettingHasThePictureThatTheServerSendsForIt(String scenario, String against) throws Exception {
        var axes = axes(scenario);
        var grid = new MailedGrid(html(page(scenario, against, axes), 1));
        assertThat(grid.size()).isEqualTo(6);
        try (var servers = Servers.of(editor.folder().toString())) {
            var visitor = servers.visitor();
            for (int i = 0; i < grid.size(); i++) {
                var settings = new PlayedGrid(axes).settings(i);
                for (var form : List.of("wide", "narrow")) {
                    var sent = sent(visitor, scenario, against, Visitor.JSON.writeValueAsString(settings), form);
                    sent.withArray("rows").forEach(MailedPageTest::dropBars);
                    assertThat(grid.picture(i, form))
                            .as("%s %s", settings, form)
                            .isEqualTo(sent);
                }
            }
            assertThat(servers.troubles).isEmpty();
        }
    }

    private static void dropBars(JsonNode row) {
        if (row.path("movers") instanceof ObjectNode movers) {
            movers.putNull("svg").putNull("table");
        }
    }

    private static ObjectNode sent(Visitor visitor, String scenario, String against, String set, String form)
            throws Exception {
        var other = against.equals("zonder")
                ? ""
                : ",\"against\":{\"name\":\"Minder aanmeldingen\",\"scenario\":\"%s\",\"set\":{}}".formatted(against);
        var name = set.equals("{}") ? scenario(scenario).name().nl() : "deze keuze";
        var events = visitor.events("/api/play", """
                {"lang":"nl","model":"toy","service":"verblijf","date":"2022-12-31","replications":%d,"form":"%s","place":"charts",
                "charts":["cost","difference"],"variants":[{"name":"%s","scenario":"%s","set":%s}]%s}""".formatted(FUTURES, form, name, scenario, set, other));
        return (ObjectNode) events.stream()
                .filter(e -> e.name().equals("picture"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .data();
    }

    @Test
    void aPageIsTheSameBytesWhateverTheThreads() throws Exception {
        var page = page("zonder", "zonder", axes("zonder"));
        assertThat(html(page, 2)).isEqualTo(html(page, 1));
    }

    @Test
    void whatCannotBeIsSaidInThePlaceOfItsPicture() throws Exception {
        var axis = GridAxis.of(control("minder", "m0.by"), List.of("-20", "-40"));
        var impossible = new GridAxis(axis.control(), List.of("-400", "-20"));
        var grid = new MailedGrid(html(page("minder", "zonder", List.of(impossible)), 2));
        assertThat(grid.setting(0).path("problems").get(0).stringValue()).contains("-40 tot en met 0");
        assertThat(grid.setting(1).has("picture")).isTrue();
    }

    @Test
    void itHoldsNoPathOfThisComputerAndAsksForNothingElsewhere() throws Exception {
        var html = html(page("zonder", "zonder", axes("zonder")), 2);
        assertThat(html)
                .doesNotContain(
                        folder.toString(), System.getProperty("user.home") + "/", "http://", "src=\"/", "href=\"/")
                .contains(
                        "plafond page toy --out page.html --lang nl --scenario zonder --against zonder --service verblijf --date 2022-12-31")
                .contains("--control plekken=-2,0,3 --control verblijfsduur=-20,0");
    }

    @Test
    void aPageThatIsTooLargeToMailIsRefusedAfterItsFirstSetting() {
        var axes = List.of(
                GridAxis.of(control("zonder", "plekken"), GridAxis.evenly(control("zonder", "plekken"), 100)),
                GridAxis.of(
                        control("zonder", "verblijfsduur"), GridAxis.evenly(control("zonder", "verblijfsduur"), 200)));
        var played = new int[1];
        assertThatThrownBy(() -> page("zonder", "zonder", axes).html(2, "test", () -> played[0]++))
                .isInstanceOfSatisfying(
                        MailedPage.TooLargeException.class,
                        large -> assertThat(large.bytes()).isGreaterThan(MailedPage.MOST_BYTES));
        assertThat(played[0]).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "plekken,11,-4 -2 0 2 4 6 8", // by ones there would be thirteen
        "plekken,13,-4 -3 -2 -1 0 1 2 3 4 5 6 7 8",
        "plekken,3,0 5",
        "verblijfsduur,11,-50 -40 -30 -20 -10 0 10 20 30 40 50",
        "verblijfsduur,5,-40 -20 0 20 40"
    })
    void valuesAreAtEqualAndRoundDistancesThroughWhereTheControlStarts(String id, int most, String values) {
        assertThat(GridAxis.evenly(control("zonder", id), most)).containsExactly(values.split(" "));
    }

    @Test
    void anAxisHasWhereTheControlStartsAndStandsInItsOrder() {
        var axis = GridAxis.of(control("zonder", "plekken"), List.of("3", "-2"));
        assertThat(axis.values()).containsExactly("-2", "0", "3");
        assertThat(GridAxis.value(control("zonder", "plekken"), "9")).isEmpty();
        assertThat(GridAxis.value(control("zonder", "plekken"), "veel")).isEmpty();
        assertThat(GridAxis.value(control("zonder", "plekken"), "2.0")).contains("2");
        assertThatThrownBy(() -> new GridAxis(control("zonder", "plekken"), List.of("1", "2")))
                .hasMessageContaining("starts");
    }

    @Test
    void onASmallPageNothingIsLeftOut() throws Exception {
        var html = html(page("zonder", "zonder", axes("zonder")), 2);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MailedPage.MOST_BYTES);
        for (var script : List.of("mailed.js", "figure.js", "readout.js", "words.js")) {
            assertThat(html).contains("plafond/" + script);
        }
        assertThat(html).doesNotContain("plafond/api.js", "plafond/play.js");
        assertThat(Files.exists(folder.resolve("toy"))).isTrue();
    }
}
