package nl.plafond.web.browser;

import static nl.plafond.web.browser.Browsers.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.web.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The live page in a real browser: what a planner, an alderman and someone without a mouse do with it. */
class PageTest {
    private static final String REGION = "gooi-en-vechtstreek";
    private static final String INFLOW = "bw-instroom";
    /** Ten times what anything here takes on two slow cores: whoever waits longer waits for ever. */
    private static final int HANGS_MILLIS = 300_000;

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

    private long began;

    @BeforeEach
    void begin() {
        began = System.nanoTime();
    }

    @AfterEach
    void sayHowLongItTook(TestInfo test) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, test.getDisplayName());
    }

    /** Whatever a visitor does: nothing leaves this computer, nothing is complained of, nothing goes wrong. */
    @AfterEach
    void nothingElseHappened() {
        browsers.leave();
        browsers.nothingElseHappened(servers);
    }

    private static Page visit(String path, int width, int height) {
        var page = browsers.page(width, height);
        page.setDefaultTimeout(HANGS_MILLIS);
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

    private static Locator slider(Page page, String control) {
        return page.locator("[id='c-" + control + "']");
    }

    /** What a chart is, wherever it stands: leading, or behind its fold. */
    private static String chart(String name) {
        return ":is(#lead, #charts) [data-chart='" + name + "']";
    }

    /** Unfolds what is not on the first screen. */
    private static void unfold(Page page, String fold) {
        page.locator("a.place[href='#" + fold + "']").click();
        await(page, "#" + fold + "[open]");
    }

    private static Locator tile(Page page, String id) {
        return page.locator("[data-tile='" + id + "'] .value");
    }

    private static String drawn(Page page, String chart) {
        return String.valueOf(
                page.evaluate("at => document.querySelector(`${at} .plot > svg`).outerHTML", chart(chart)));
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

    private static Locator readOut(Page page) {
        return page.locator(chart("waiting") + " .reach");
    }

    private static Locator card(Page page) {
        return page.locator(chart("waiting") + " .card");
    }

    @Test
    void aChartIsReadOffByMouse() {
        var page = planner();
        pictureAfter(page, () -> page.locator("#scenario").selectOption("heronderzoek"));
        done(page);
        var over = readOut(page);
        over.scrollIntoViewIfNeeded();
        var box = over.boundingBox();
        page.mouse().move(box.x + 0.1 * box.width, box.y + box.height / 2);
        assertThat(card(page).textContent())
                .contains(" 2020", "A Ongewijzigd beleid", "B Heronderzoek wachtlijst", " tot ");
        page.mouse().move(box.x + 0.7 * box.width, box.y + box.height / 2);
        assertThat(card(page).textContent()).contains(" 2028");
        assertThat(page.locator(chart("waiting") + " .marks circle").count()).isEqualTo(2);
        page.mouse().move(1, 1);
        assertThat(card(page).isHidden()).isTrue();
    }

    @Test
    void aChartIsReadOffByKeyboardAndHeardByWhoeverDoesNotSeeIt() {
        var page = planner();
        var over = readOut(page);
        over.focus();
        page.keyboard().press("Home");
        assertThat(over.getAttribute("aria-valuetext")).startsWith("31 januari 2020: A Ongewijzigd beleid: ");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("PageUp");
        assertThat(over.getAttribute("aria-valuetext")).startsWith("28 februari 2021: ");
        assertThat(over.getAttribute("aria-valuenow")).isEqualTo("13");
        assertThat(card(page).isVisible()).isTrue();
        slider(page, INFLOW).evaluate("(e) => { e.value = -10; e.dispatchEvent(new Event('change')); }");
        await(page, "html[data-state='playing']");
        done(page);
        assertThat(over.getAttribute("aria-valuetext"))
                .startsWith("28 februari 2021: ")
                .contains("B ");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("reach");
        page.keyboard().press("Escape");
        assertThat(card(page).isHidden()).isTrue();
        page.keyboard().press("End");
        assertThat(over.getAttribute("aria-valuetext")).startsWith("31 december 2029: ");
    }

    @Test
    void aChartIsReadOffByTouchOnAPhone() {
        var page = browsers.page(
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
        page.setDefaultTimeout(HANGS_MILLIS);
        page.navigate(servers.server
                .address()
                .resolve("/#" + REGION + "/heronderzoek?service=beschermd-wonen")
                .toString());
        done(page);
        var over = readOut(page);
        over.scrollIntoViewIfNeeded();
        var box = over.boundingBox();
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 3);
        assertThat(card(page).textContent()).contains("B Heronderzoek wachtlijst");
        var told = card(page).boundingBox();
        assertThat(told.x).isGreaterThanOrEqualTo(0);
        assertThat(told.x + told.width).isLessThanOrEqualTo(390);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void theOtherChartsAreBehindFoldsAndAllOfThemOnPaper(int width, int height) {
        var page = visit("/#" + REGION + "/heronderzoek?service=beschermd-wonen", width, height);
        done(page);
        assertThat(page.locator("#lead .plot > svg").count()).isEqualTo(1);
        unfold(page, "more-charts");
        var difference = page.locator("#charts details[data-chart='difference']");
        difference.locator("> summary").click();
        assertThat(difference.locator(".plot > svg").textContent()).contains("B Heronderzoek");
        assertThat(page.locator("#charts details[data-chart='elsewhere']").isHidden())
                .isTrue();
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        int drawn = page.locator("#charts .plot > svg").count();
        assertThat(drawn).isEqualTo(page.locator("#charts .chart:not([hidden])").count());
        assertThat(drawn).isGreaterThan(7);
        assertThat(page.locator("main details:not([open])").count()).isZero();
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("#charts .chart[open]:not([hidden])").count()).isEqualTo(2);
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    private static void save(Page page, String name) {
        unfold(page, "compare");
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
        assertThat(page.locator("#lead tbody th").allTextContents()).contains("31 december 2024");
        assertThat(page.locator("#compare-charts [data-chart='waiting'] .plot > svg")
                        .textContent())
                .contains("B Minder instroom", "C Heronderzoek");
        page.locator("#saved-0").fill("Nieuwe naam");
        page.locator("#saved-0").press("Enter");
        page.locator("[data-variant='0'] [data-act='down']").click();
        assertThat(page.locator("#saved-1").inputValue()).isEqualTo("Nieuwe naam");
        page.locator("[data-variant='1'] [data-act='remove']").click();
        assertThat(page.locator("#saved li"))
                .satisfies(l -> assertThat(l.count()).isEqualTo(1));
    }

    @Test
    void aVariantIsCalledAfterItsScenarioAndWhatWasChanged() {
        var page = planner();
        pictureAfter(page, () -> page.locator("#scenario").selectOption("heronderzoek"));
        assertThat(page.locator("#save-name").getAttribute("placeholder")).isEqualTo("Heronderzoek wachtlijst");
        pictureAfter(page, () -> {
            slider(page, INFLOW).focus();
            page.keyboard().press("PageDown");
        });
        assertThat(page.locator("#save-name").getAttribute("placeholder"))
                .matches("Heronderzoek wachtlijst \\+ aanmeldingen voor beschermd wonen −\\d+% vanaf 2022");
    }

    private static Path taken(Page page, String what) {
        Download download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(HANGS_MILLIS),
                () -> page.locator("button[data-take='" + what + "']").click());
        assertThat(download.failure()).isNull();
        return download.path();
    }

    @Test
    void whatIsSetIsTakenAway() throws Exception {
        var page = visit("/#zuidwest-jeugdzorgplus/afbouw-op-tijd", 1400, 1000);
        done(page);
        unfold(page, "take");
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
        other.setDefaultTimeout(HANGS_MILLIS);
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
        unfold(page, "figures");
        assertThat(Browsers.violations(page)).isEmpty();
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
        assertThat(page.locator("[data-first='waiting']").isVisible()).isTrue();
    }

    /** The first screen: the picture is over half of it, and what it says and what moves it are in sight. */
    @ParameterizedTest
    @CsvSource({"/, 1366, 768, 0.5", "/en, 1366, 768, 0.5", "/, 390, 844, 0.25"})
    void theFirstScreenHoldsThePictureWhatItSaysAndWhatMovesIt(String path, int width, int height, double share) {
        var page = visit(path + "#" + REGION + "/heronderzoek?service=beschermd-wonen", width, height);
        done(page);
        firstScreenHolds(page, share);
        pictureAfter(page, () -> {
            slider(page, INFLOW).focus();
            page.keyboard().press("PageDown");
        });
        done(page);
        page.evaluate("() => window.scrollTo(0, 0)");
        firstScreenHolds(page, share);
        slider(page, INFLOW).scrollIntoViewIfNeeded();
        assertThat(page.locator("#lead .plot").boundingBox().y).isGreaterThanOrEqualTo(0);
    }

    private static void firstScreenHolds(Page page, double share) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        assertThat(drawn(page) / width / height).isGreaterThan(share);
        var sights = Stream.of("#lead .plot", "#against", "#scenario", "#tiles", "#sentence")
                .map(page::locator);
        var controls = width > 960 ? page.locator("#main-controls > *").all() : List.<Locator>of();
        for (var sight : Stream.concat(sights, controls.stream()).toList()) {
            var box = sight.boundingBox();
            assertThat(box.x).as("%s", sight).isGreaterThanOrEqualTo(0);
            assertThat(box.y).as("%s", sight).isGreaterThanOrEqualTo(0);
            assertThat(box.x + box.width).as("%s", sight).isLessThanOrEqualTo(width);
            assertThat(box.y + box.height).as("%s", sight).isLessThanOrEqualTo(height);
        }
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    /** How large the drawing is, which keeps its proportions in the room that there is. */
    private static double drawn(Page page) {
        return ((Number) page.locator("#lead .plot > svg").evaluate("""
                svg => {
                  const {width, height} = svg.getBoundingClientRect();
                  const {width: wide, height: high} = svg.viewBox.baseVal;
                  return wide * high * Math.min(width / wide, height / high) ** 2;
                }""")).doubleValue();
    }

    /** How long it takes is printed and not judged: it is this computer's, and that of whatever else it does. */
    @Test
    void eachMoveOfASliderHasItsFirstPicture() {
        var page = planner();
        page.evaluate("() => { performance.clearMeasures(); window.tasks = [];"
                + " new PerformanceObserver(l => l.getEntries().forEach(e => window.tasks.push(e.duration)))"
                + ".observe({entryTypes: ['longtask']}); }");
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
        var millis = numbers(page, "() => performance.getEntriesByName('plafond:first-picture').map(m => m.duration)");
        System.out.printf(
                "from a slider's release to the first picture, %d moves: median %.0f ms, P95 %.0f ms; longest task %.0f ms%n",
                millis.length,
                millis[millis.length / 2],
                millis[(int) Math.ceil(0.95 * millis.length) - 1],
                Arrays.stream(numbers(page, "() => window.tasks")).max().orElse(0));
        assertThat(millis.length).isGreaterThanOrEqualTo(55);
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
