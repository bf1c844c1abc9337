package nl.plafond.web.browser;

import static nl.plafond.web.browser.Browsers.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plafond.cli.Shell;
import nl.plafond.web.MailedGrid;
import nl.plafond.web.Toy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in one file, opened from disk. */
class MailedFileTest {
    @TempDir
    private static Path folder;

    private static Browsers browsers;
    private static Path file;

    @BeforeAll
    static void open() throws Exception {
        browsers = Browsers.open();
        file = written("nl");
    }

    private static Path written(String language) throws Exception {
        var toy = Toy.in(folder.resolve("toy"));
        var page = folder.resolve("pagina-" + language + ".html");
        var said = Shell.run(
                "page",
                toy.toString(),
                "--scenario",
                "minder",
                "--control",
                "plekken=-2,0,3",
                "--control",
                "m0.by=-40,-20",
                "--futures",
                "64",
                "--lang",
                language,
                "--out",
                page.toString());
        assertThat(said.err()).isEmpty();
        return page;
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterEach
    void nothingElseHappened() {
        browsers.leave();
        browsers.nothingElseHappened();
    }

    private static Page visit(Path page, String fragment, int width, int height) {
        var visited = browsers.page(width, height);
        visited.navigate(page.toUri() + fragment);
        await(visited, "html[data-state='done']");
        return visited;
    }

    /** Chooses a value by its place, as the arrow keys do. */
    private static void choose(Page page, String control, int steps, String key) {
        var range = page.locator("[id='c-" + control + "']");
        range.focus();
        for (int i = 0; i < steps; i++) {
            range.press(key);
        }
        await(page, "html[data-state='done']");
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, picture", "390, 844, narrow"})
    void eachSettingShowsWhatWasPlayedOfIt(int width, int height, String form) throws Exception {
        var grid = new MailedGrid(Files.readString(file));
        var page = visit(file, "", width, height);
        choose(page, "plekken", 1, "Home");
        choose(page, "m0.by", 1, "Home");
        for (int setting = 0; setting < grid.size(); setting++) {
            var played = grid.setting(setting);
            var row = played.path("picture").path("rows").get(1);
            page.waitForCondition(() -> page.locator("[data-tile='waiting'] .value")
                    .textContent()
                    .equals(row.path("tiles").get(0).path("value").stringValue()));
            for (var tile : row.path("tiles")) {
                var id = "[data-tile='" + tile.path("id").stringValue() + "']";
                assertThat(page.locator(id + " .value").textContent())
                        .isEqualTo(tile.path("value").stringValue());
                assertThat(page.locator(id + " .band").textContent())
                        .isEqualTo(tile.path("band").stringValue());
            }
            var drawn = form.equals("narrow")
                    ? played.path("narrow")
                    : played.path("picture").path("charts");
            assertThat((String)
                            page.evaluate("() => document.querySelector('#lead .plot > svg').getAttribute('viewBox')"))
                    .isEqualTo(
                            drawn.get(0).path("svg").stringValue().replaceAll("(?s).*?viewBox=\"([^\"]+)\".*", "$1"));
            assertThat(page.locator("#lead .plot > svg path").count())
                    .isEqualTo(drawn.get(0).path("svg").stringValue().split("<path ", -1).length - 1);
            if (setting % 2 == 0) {
                choose(page, "m0.by", 1, "ArrowRight");
            } else {
                choose(page, "m0.by", 1, "Home");
                choose(page, "plekken", 1, "ArrowRight");
            }
        }
        assertThat(grid.size()).isEqualTo(6);
        assertThat(Browsers.violations(page)).isEmpty();
    }

    @Test
    void theFirstScreenShowsPictureTilesAndControls() {
        var page = visit(file, "", 1366, 768);
        for (var seen : List.of("#lead .plot > svg", "#tiles", "#sentence", "[data-control='m0.by']")) {
            var box = page.locator(seen).boundingBox();
            assertThat(box.y + box.height).as(seen).isLessThanOrEqualTo(768);
        }
        assertThat(page.locator("#lead .plot > svg").boundingBox().height).isGreaterThan(300);
        assertThat(page.locator("#setting").textContent()).isEqualTo("Minder aanmeldingen");
        choose(page, "plekken", 1, "End");
        assertThat(page.locator("#setting").textContent()).startsWith("Minder aanmeldingen + ");
        assertThat(page.locator("footer").textContent()).contains("64 mogelijke toekomsten", "plafond page toy");
    }

    @Test
    void theAddressKeepsWhatIsChosenAndLeavesOutWhatWasNotPlayed() {
        var page = visit(file, "", 1366, 768);
        choose(page, "plekken", 1, "End");
        page.waitForURL("**#plekken=3");
        var value = page.locator("[data-tile='waiting'] .value").textContent();
        var other = visit(file, "#plekken=3&m0.by=-33&x=1", 1366, 768);
        assertThat(other.locator("[data-tile='waiting'] .value").textContent()).isEqualTo(value);
        assertThat(other.locator("[data-control='plekken'] output").textContent())
                .isEqualTo("+3 plekken");
        assertThat(other.locator("[data-control='m0.by'] output").textContent()).isEqualTo("−20%");
        var wrong = visit(file, "#plekken=99", 1366, 768);
        assertThat(wrong.locator("[data-control='plekken'] output").textContent())
                .isEqualTo("0 plekken");
    }

    @Test
    void theReadOutAnswersToTheKeyboard() {
        var page = visit(file, "", 1366, 768);
        var reach = page.locator("#lead .reach");
        reach.focus();
        reach.press("Home");
        assertThat(page.locator("#lead .card").isVisible()).isTrue();
        assertThat(reach.getAttribute("aria-valuetext")).contains("2022");
    }

    @Test
    void inEnglishNothingIsDutch() throws Exception {
        var page = visit(written("en"), "", 1366, 768);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("header").textContent())
                .contains("Toy: Residential care", "compared with Unchanged policy");
        assertThat(page.locator("body").innerText()).doesNotContain("toekomst", "wachtlijst", "«");
    }
}
