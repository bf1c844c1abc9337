package nl.plafond.web.browser;

import static nl.plafond.web.browser.Browsers.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plafond.web.Servers;
import nl.plafond.web.Toy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The live page on the screen of a meeting: large, and what is rough is told apart from what is done. */
class PresentTest {
    private static final String INFLOW = "bw-instroom";
    private static final int HANGS_MILLIS = 90_000;
    private static final String DASHES =
            "() => getComputedStyle(document.querySelector('#lead .plot > svg path[fill=\"none\"]')).strokeDasharray";

    @TempDir
    private Path folder;

    private static Servers servers;
    private static Browsers browsers;

    @BeforeAll
    static void open() throws Exception {
        browsers = Browsers.open();
        servers = Servers.of("models/gooi-en-vechtstreek");
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
        if (servers != null) {
            servers.close();
        }
    }

    @AfterEach
    void nothingElseHappened() {
        browsers.leave();
        browsers.nothingElseHappened(servers);
    }

    private static Page visit(String address, int width, int height) {
        var page = browsers.page(width, height);
        page.setDefaultTimeout(HANGS_MILLIS);
        page.navigate(address);
        await(page, "html[data-state='done']");
        return page;
    }

    private static Page visit() {
        var address =
                servers.server.address().resolve("/#gooi-en-vechtstreek/ongewijzigd-beleid?service=beschermd-wonen");
        return visit(address.toString(), 1366, 768);
    }

    @Test
    void oneKeyPresentsThePictureWithWhatMovesItAndALinkOpensTheSame() throws Exception {
        var page = visit();
        page.locator("[id='c-" + INFLOW + "']").focus();
        page.keyboard().press("F8");
        await(page, "html.present");
        await(page, "html:fullscreen");
        page.keyboard().press("PageDown");
        await(page, "html[data-state='playing']");
        await(page, "html[data-state='done']");
        assertThat(page.locator(".control:visible").first().getAttribute("data-control"))
                .isEqualTo(INFLOW);
        assertThat(page.locator("#main-controls > *").count()).isEqualTo(1);
        for (var seen : List.of("#lead h3", "#lead .plot > svg", "#sentence", "[id='c-" + INFLOW + "']")) {
            var box = page.locator(seen).boundingBox();
            assertThat(box.y + box.height).as(seen).isLessThanOrEqualTo(768);
        }
        for (var gone : List.of("#region", "#tiles", "#more", "footer", "#more-controls")) {
            assertThat(page.locator(gone).isVisible()).as(gone).isFalse();
        }
        assertThat(Browsers.violations(page)).isEmpty();

        page.waitForURL("**present=" + INFLOW + "**" + INFLOW + "=*");
        var other = visit(page.url(), 1920, 1080);
        await(other, "html.present");
        assertThat(other.locator("#sentence").textContent())
                .isEqualTo(page.locator("#sentence").textContent());
        assertThat(other.locator("#main-controls > *").count()).isEqualTo(1);
        other.keyboard().press("Escape");
        await(other, "html:not(.present)");
        assertThat(other.locator("#region").isVisible()).isTrue();
        other.waitForURL(url -> !url.contains("present"));
    }

    @ParameterizedTest
    @CsvSource({"/, Kantelt bij ongeveer min, -50", "/en, Turns at about minus, -50"})
    void whereTheAnswerTurnsIsMarkedOnTheTrackAndWhatCannotBeIsSaidAtTheSlider(
            String path, String turns, String impossible) throws Exception {
        var toy = Toy.in(folder.resolve("toy"));
        var scenario = toy.resolve("scenarios/minder.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("status: choice", "status: assumption") + """
                  - change-places:
                      service: verblijf
                      from: 2022-07-01
                      by: {value: -2, unit: places, status: choice, range: [-4, 4], reason: toy}
                """);
        try (var own = Servers.of(toy.toString())) {
            var page = visit(own.server.address().resolve(path + "#toy/minder").toString(), 1366, 768);
            var mark = page.locator("[data-control='m0.by'] .turns span");
            var track = page.locator("[id='c-m0.by']");
            assertThat(mark.count()).isEqualTo(1);
            var at = mark.boundingBox();
            var along = track.boundingBox();
            assertThat(at.x).isBetween(along.x, along.x + along.width);
            assertThat(page.locator("[id='c-m0.by-turning']").textContent()).contains(turns);
            assertThat(track.getAttribute("aria-describedby")).contains("c-m0.by-turning");

            var field = page.locator("[id='c-m0.by-number']");
            field.fill(impossible);
            field.press("Enter");
            await(page, "html[data-state='refused']");
            var problem = page.locator("[id='c-m0.by-problem']");
            assertThat(problem.textContent()).contains("-40");
            assertThat(problem.boundingBox().y)
                    .isBetween(
                            along.y,
                            along.y + page.locator("[data-control='m0.by']").boundingBox().height);
            assertThat(Browsers.violations(page)).isEmpty();
            // An open page asks its server again and again, also when that is gone.
            page.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void aLetterPresentsNothingAndTheButtonDoes(int width, int height) {
        var page = visit(visit().url(), width, height);
        page.locator("[id='c-" + INFLOW + "']").focus();
        page.keyboard().press("p");
        assertThat(page.locator("html.present").count()).isZero();
        page.locator("#present").click();
        await(page, "html.present");
        page.locator("#present").click();
        await(page, "html:not(.present)");
    }

    @Test
    void aRoughPictureIsDashedAndSaysOnHowManyFuturesItRests() {
        var page = visit();
        page.evaluate("""
                () => {
                  window.seen = [];
                  document.addEventListener('plafond:picture', ({detail}) => {
                    const line = document.querySelector('#lead .plot > svg path[fill="none"]');
                    window.seen.push([detail.replications, document.querySelector('#lead .caption').textContent,
                      getComputedStyle(line).strokeDasharray].join('|'));
                  });
                }""");
        page.locator("[id='c-" + INFLOW + "']").focus();
        page.keyboard().press("PageDown");
        await(page, "html[data-state='playing']");
        await(page, "html[data-state='done']");
        var seen = (List<?>) page.evaluate("() => window.seen");
        assertThat((String) seen.get(0))
                .startsWith("128|voorlopig, 128 van 512 mogelijke toekomsten: Beschermd wonen")
                .endsWith("|2px, 4px");
        assertThat((String) seen.get(seen.size() - 1)).startsWith("512|Beschermd wonen");
        assertThat((String) page.evaluate(DASHES)).isNotEqualTo("2px, 4px");
        assertThat(page.locator("#refined").textContent()).isEqualTo("512 van 512 mogelijke toekomsten");
    }
}
