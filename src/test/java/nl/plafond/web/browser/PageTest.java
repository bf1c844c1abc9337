package nl.plafond.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.web.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The live page in a real browser: what a planner, an alderman and someone without a mouse do with it. */
class PageTest {
    private static final String REGION = "gooi-en-vechtstreek";
    private static final String INFLOW = "bw-instroom";
    private static final double FIRST_MEDIAN_MILLIS = 300;
    private static final double FIRST_P95_MILLIS = 800;
    private static final double LONGEST_TASK_MILLIS = 100;

    private static Servers servers;
    private static Browsers browsers;

    @BeforeAll
    static void open() throws Exception {
        browsers = Browsers.open();
        servers = Servers.of("models/" + REGION, "models/zuidwest-jeugdzorgplus");
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

    /** Whatever a visitor does: nothing leaves this computer, nothing is complained of, nothing goes wrong. */
    @AfterEach
    void nothingElseHappened() {
        browsers.leave();
        assertThat(browsers.foreign).isEmpty();
        assertThat(browsers.complaints).isEmpty();
        assertThat(servers.troubles).isEmpty();
    }

    private static Page visit(String path, int width, int height) {
        var page = browsers.page(width, height);
        page.navigate(servers.server.address().resolve(path).toString());
        return page;
    }

    private static Page planner() {
        var page = visit("/#" + REGION + "/ongewijzigd-beleid?service=beschermd-wonen", 1400, 1000);
        done(page);
        return page;
    }

    private static void done(Page page) {
        await(page, "html[data-state='done']");
    }

    /** Waits for what a selector finds; a script that waits would itself break the policy of the page. */
    private static void await(Page page, String selector) {
        page.waitForSelector(
                selector,
                new Page.WaitForSelectorOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(60_000));
    }

    private static Locator slider(Page page, String control) {
        return page.locator("[id='c-" + control + "']");
    }

    private static Locator tile(Page page, String id) {
        return page.locator("[data-tile='" + id + "'] .value");
    }

    private static String drawn(Page page, String chart) {
        return String.valueOf(page.evaluate(
                "id => [...document.querySelectorAll(`[data-chart='${id}'] canvas`)].map(c => c.toDataURL()).join()",
                chart));
    }

    /** Waits for the next picture that is painted after an action. */
    private static void pictureAfter(Page page, Runnable action) {
        page.evaluate(
                "() => { const root = document.documentElement; delete root.dataset.painted;"
                        + " document.addEventListener('plafond:picture', () => { root.dataset.painted = 'yes'; }, {once: true}); }");
        action.run();
        await(page, "html[data-painted]");
    }

    @Test
    void aSliderIsDraggedAndTheChartsChange() {
        var page = planner();
        var list = tile(page, "waiting").textContent();
        var chart = drawn(page, "waiting");
        var handle = slider(page, INFLOW);
        handle.scrollIntoViewIfNeeded();
        var box = handle.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + box.width / 4,
                        box.y + box.height / 2,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        pictureAfter(page, page.mouse()::up);
        assertThat(Double.parseDouble(handle.inputValue())).isNegative();
        done(page);
        assertThat(tile(page, "waiting").textContent()).isNotEqualTo(list);
        assertThat(drawn(page, "waiting")).isNotEqualTo(chart);
        assertThat(page.locator("[data-tile='waiting'] .baseline").textContent())
                .contains(list);
    }

    @Test
    void aSliderIsMovedByKeyboardAndPutBack() {
        var page = planner();
        var list = tile(page, "waiting").textContent();
        slider(page, INFLOW).focus();
        pictureAfter(page, () -> page.keyboard().press("ArrowLeft"));
        pictureAfter(page, () -> page.keyboard().press("PageDown"));
        done(page);
        assertThat(tile(page, "waiting").textContent()).isNotEqualTo(list);
        var back = page.locator("[data-control='" + INFLOW + "'] > .control-head button.back");
        back.focus();
        pictureAfter(page, () -> page.keyboard().press("Enter"));
        done(page);
        assertThat(tile(page, "waiting").textContent()).isEqualTo(list);
        assertThat(page.evaluate("() => document.activeElement.type")).isEqualTo("range");
    }

    @Test
    void aValueOutOfBoundsIsRefusedInWordsAtTheSlider() {
        var page = planner();
        var field = page.locator("[id='c-" + INFLOW + "-number']");
        field.fill("-500");
        field.press("Enter");
        await(page, "html[data-state='refused']");
        assertThat(page.locator("[id='c-" + INFLOW + "-problem']").textContent())
                .contains("-50", "40");
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void aNumberIsTypedAsPeopleWriteItOrNotReadAtAll() {
        var page = planner();
        var field = page.locator("[id='c-" + INFLOW + "-number']");
        field.fill("–20");
        pictureAfter(page, () -> field.press("Enter"));
        done(page);
        assertThat(field.inputValue()).isEqualTo("-20");
        assertThat(slider(page, INFLOW).inputValue()).isEqualTo("-20");
        for (var unclear : List.of("10-12", "1,000", "12k", "veel")) {
            field.fill(unclear);
            field.press("Enter");
            await(page, "[id='c-" + INFLOW + "-number'][aria-invalid='true']");
            assertThat(page.locator("[id='c-" + INFLOW + "-problem']").textContent())
                    .matches(".*(is geen getal|Dat kan 1 zijn, maar ook 1000).*");
            assertThat(slider(page, INFLOW).inputValue()).isEqualTo("-20");
            field.fill("-20");
            field.press("Enter");
            page.waitForFunction("id => document.getElementById(id).textContent === ''", "c-" + INFLOW + "-problem");
        }
    }

    private static void save(Page page, String name) {
        page.locator("#save-name").fill(name);
        page.locator("#save").click();
    }

    @Test
    void twoVariantsAreComparedRenamedReorderedAndRemoved() {
        var page = planner();
        pictureAfter(page, () -> {
            slider(page, INFLOW).focus();
            page.keyboard().press("PageDown");
        });
        save(page, "Minder instroom");
        pictureAfter(page, () -> page.locator("#scenario").selectOption("heronderzoek"));
        save(page, "Heronderzoek");
        done(page);
        await(page, "#compare[data-state='done']");
        var table = page.locator("#compare-table").textContent();
        assertThat(table).contains("Minder instroom", "Heronderzoek", "Ongewijzigd beleid");
        assertThat(page.locator("[data-chart='compare'] canvas").count()).isPositive();
        page.locator("#saved-0").fill("Nieuwe naam");
        page.locator("#saved-0").press("Enter");
        page.locator("[data-variant='0'] [data-act='down']").click();
        assertThat(page.locator("#saved-1").inputValue()).isEqualTo("Nieuwe naam");
        page.locator("[data-variant='1'] [data-act='remove']").click();
        assertThat(page.locator("#saved li"))
                .satisfies(l -> assertThat(l.count()).isEqualTo(1));
    }

    private static Path taken(Page page, String what) {
        Download download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(180_000),
                () -> page.locator("button[data-take='" + what + "']").click());
        assertThat(download.failure()).isNull();
        return download.path();
    }

    @Test
    void whatIsSetIsTakenAway() throws Exception {
        var page = visit("/#zuidwest-jeugdzorgplus/afbouw-op-tijd", 1400, 1000);
        done(page);
        var scenario = Files.readString(taken(page, "scenario"));
        assertThat(scenario)
                .contains("measures:", "change-places:", "zuidwest-jeugdzorgplus --scenarios ", "made-with:");
        assertThat(Files.readString(taken(page, "report"))).contains("<html", "JeugdzorgPlus");
        for (var zip : List.of("xlsx", "csv", "tables")) {
            assertThat(new String(Files.readAllBytes(taken(page, zip)), StandardCharsets.ISO_8859_1))
                    .as(zip)
                    .startsWith("PK");
        }
    }

    private static List<String> figures(Page page) {
        return page.locator("[data-tile] .value, [data-tile] .band, [data-tile] .difference")
                .allTextContents();
    }

    @Test
    void aLinkThatIsOpenedElsewhereShowsTheSameFigures() {
        var page = planner();
        pictureAfter(page, () -> {
            slider(page, INFLOW).focus();
            page.keyboard().press("PageDown");
        });
        done(page);
        var address = page.url();
        assertThat(address).contains(INFLOW);
        var figures = figures(page);
        var other = browsers.page(1400, 1000);
        other.navigate(address);
        done(other);
        assertThat(figures(other)).isEqualTo(figures);
        other.reload();
        done(other);
        assertThat(figures(other)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({"/, nl, 1400", "/en, en, 1400", "/, nl, 320"})
    void everyoneCanUseIt(String path, String language, int width) throws Exception {
        var page = visit(path + "#" + REGION + "/heronderzoek?service=beschermd-wonen&" + INFLOW + "=-10", width, 900);
        done(page);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(Browsers.violations(page)).isEmpty();
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no scrolling sideways at %d pixels", width)
                .isTrue();
        save(page, "x");
        await(page, "#compare[data-state='done']");
        page.evaluate("() => window.scrollTo(0, 0)");
        page.locator("[data-tile='waiting'] button").first().click();
        await(page, "dialog[open]");
        assertThat(Browsers.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        page.locator("#explain").click();
        await(page, "dialog[open]");
        assertThat(Browsers.violations(page)).isEmpty();
    }

    @Test
    void aPrintedPageHasTheFiguresAndNoButtons() {
        var page = planner();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("button:visible").count()).isZero();
        assertThat(tile(page, "waiting").isVisible()).isTrue();
    }

    /** Whatever else this computer does only ever makes a round slower, so the best of three rounds counts. */
    @Test
    void theFirstPictureComesBeforeTheSentenceEnds() {
        var page = planner();
        var best = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
        double longest = Double.MAX_VALUE;
        for (int round = 0;
                round < 3
                        && (best[0] > FIRST_MEDIAN_MILLIS
                                || best[1] > FIRST_P95_MILLIS
                                || longest > LONGEST_TASK_MILLIS);
                round++) {
            page.evaluate("() => { performance.clearMeasures(); window.tasks = []; window.observer?.disconnect();"
                    + " window.observer = new PerformanceObserver(l => l.getEntries().forEach(e => window.tasks.push(e.duration)));"
                    + " window.observer.observe({entryTypes: ['longtask']}); }");
            for (var control : List.of(INFLOW, "pz-gezinnen", "vj-duur")) {
                pictureAfter(page, () -> page.locator("#service").selectOption(serviceOf(control)));
                done(page);
                slider(page, control).focus();
                for (int move = 0; move < 20; move++) {
                    var key = move / 3 % 2 == 0 ? "ArrowRight" : "ArrowLeft";
                    pictureAfter(page, () -> page.keyboard().press(key));
                }
                done(page);
            }
            var millis =
                    numbers(page, "() => performance.getEntriesByName('plafond:first-picture').map(m => m.duration)");
            longest = Arrays.stream(numbers(page, "() => window.tasks")).max().orElse(0);
            best[0] = millis[millis.length / 2];
            best[1] = millis[(int) Math.ceil(0.95 * millis.length) - 1];
            System.out.printf(
                    "from a slider's release to the first picture, %d moves: median %.0f ms, P95 %.0f ms; longest task %.0f ms%n",
                    millis.length, best[0], best[1], longest);
            assertThat(millis.length).isGreaterThanOrEqualTo(55);
        }
        assertThat(best[0]).isLessThanOrEqualTo(FIRST_MEDIAN_MILLIS);
        assertThat(best[1]).isLessThanOrEqualTo(FIRST_P95_MILLIS);
        assertThat(longest).isLessThanOrEqualTo(LONGEST_TASK_MILLIS);
    }

    private static String serviceOf(String control) {
        return switch (control) {
            case "pz-gezinnen" -> "pleegzorg";
            case "vj-duur" -> "verblijf-jeugd";
            default -> "beschermd-wonen";
        };
    }

    private static double[] numbers(Page page, String script) {
        var numbers = new ArrayList<Double>();
        ((List<?>) page.evaluate(script)).forEach(n -> numbers.add(((Number) n).doubleValue()));
        return numbers.stream().mapToDouble(d -> d).sorted().toArray();
    }
}
