package nl.plafond.web.browser;

import static nl.plafond.web.browser.Browsers.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plafond.web.Servers;
import nl.plafond.web.Toy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The live page in a real browser: one variant beside another, bad links, and files that change under an open page. */
class ComparedPageTest {
    private static final int HANGS_MILLIS = 120_000;
    private static final String RATE = "rate: {value: 12,";

    private static Browsers browsers;

    @TempDir
    private Path folder;

    private Path toy;
    private Servers servers;

    @BeforeAll
    static void openBrowsers() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void closeBrowsers() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        toy = Toy.in(folder.resolve("toy"));
        servers = Servers.of(toy.toString());
    }

    /** Whatever is asked for or changes: nothing is complained of, nothing goes wrong. */
    @AfterEach
    void close() {
        browsers.leave();
        servers.close();
        browsers.nothingElseHappened(servers);
    }

    private Page visit(String path, int width) {
        var page = browsers.page(width, 900);
        page.setDefaultTimeout(HANGS_MILLIS);
        page.navigate(servers.server.address() + path.substring(1));
        return page;
    }

    private Page opened(String link) {
        var page = visit("/#" + link, 1366);
        await(page, "html[data-state='done']");
        return page;
    }

    /** Does something after which there is another picture, and waits for the last one. */
    private static void played(Page page, Runnable action) {
        // What is played already may be there again before anyone looks.
        page.evaluate("""
                () => {
                  const html = document.documentElement;
                  delete html.dataset.began;
                  new MutationObserver((changes, observer) => {
                    html.dataset.began = '';
                    observer.disconnect();
                  }).observe(html, {attributes: true, attributeFilter: ['data-state']});
                }""");
        action.run();
        await(page, "html[data-began][data-state='done']");
    }

    private static String list(Page page) {
        return page.locator("[data-tile='waiting'] .value").textContent();
    }

    private static Locator slider(Page page) {
        return page.locator("[id='c-plekken']");
    }

    private static void keep(Page page, String name) {
        page.locator("#compare").evaluate("fold => { fold.open = true; }");
        page.locator("#save-name").fill(name);
        page.locator("#save").click();
    }

    private void change(String file, String from, String to) throws Exception {
        var text = Files.readString(toy.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(toy.resolve(file), text.replace(from, to));
    }

    @Test
    void aVariantIsComparedWithAKeptOneAndTheLinkSaysSo() {
        var page = opened("toy/zonder?plekken=4&plafond=test");
        var before = list(page);
        keep(page, "Vier erbij");
        played(page, () -> page.locator("#scenario").selectOption("minder"));
        played(page, () -> page.locator("#against").selectOption(new SelectOption().setLabel("Vier erbij")));
        assertThat(page.locator("#sentence, #sentences").allTextContents().toString())
                .contains("“Vier erbij”");
        assertThat(page.locator("#lead").textContent()).doesNotContain("zonder maatregelen");
        assertThat(list(page)).isNotEqualTo(before);
        var figures = page.locator("[data-tile]").allTextContents();
        var other = opened(page.url().replaceAll(".*#", ""));
        assertThat(other.locator("[data-tile]").allTextContents()).isEqualTo(figures);
        assertThat(other.locator("#against option:checked").textContent()).isEqualTo("Vier erbij");
    }

    /** Beside unchanged policy the difference is also the scenario's doing; beside the scenario it is that of the change alone. */
    @Test
    void aVariantIsCalledAfterItsScenarioUnlessItIsComparedWithThat() {
        var page = opened("toy/minder?plekken=2&plafond=test");
        var whole = "Minder aanmeldingen +2 plekken vanaf juli 2022";
        var change = "+2 plekken vanaf juli 2022";
        page.locator("#compare").evaluate("fold => { fold.open = true; }");
        page.locator("#save").click();
        assertThat(named(page)).containsOnly(whole);
        assertThat(named(opened(page.url().replaceAll(".*#", "")))).containsOnly(whole);
        played(page, () -> page.locator("#against").selectOption(new SelectOption().setLabel("Minder aanmeldingen")));
        assertThat(named(page)).containsOnly(change);
        played(page, () -> page.locator("#scenario").selectOption("zonder"));
        assertThat(named(page)).containsOnly("Ongewijzigd beleid " + change, change);
        played(page, () -> page.locator("#against").selectOption(new SelectOption().setLabel(whole)));
        var again = opened(page.url().replaceAll(".*#", ""));
        assertThat(again.locator("#against option:checked").textContent()).isEqualTo(whole);
        assertThat(named(again)).contains("Ongewijzigd beleid " + change);
    }

    /** What the variants are called where they are drawn, kept and taken away, each name once. */
    private static Set<String> named(Page page) {
        var names = new HashSet<String>();
        names.add(page.locator("#lead thead th").last().textContent().replaceFirst("^[A-Z] ", ""));
        names.add(page.locator("#save-name").getAttribute("placeholder"));
        page.locator("#saved input[type='text']").all().forEach(field -> names.add(field.inputValue()));
        page.locator("#take-what option").allTextContents().stream()
                .map(text -> text.replaceFirst("^Wat nu is ingesteld: ", ""))
                .forEach(names::add);
        return names;
    }

    /** A price moves no list. */
    @Test
    void whatIsMovedLeads() {
        var page = opened("toy/zonder?any-verblijf-change-price=-20&plafond=test");
        var leading = page.locator("#lead [data-chart]");
        assertThat(leading.getAttribute("data-chart")).isEqualTo("cost");
        played(page, () -> {
            slider(page).focus();
            page.keyboard().press("End");
        });
        assertThat(leading.getAttribute("data-chart")).isEqualTo("waiting");
    }

    @Test
    void aNameIsTextWhateverItSays() {
        var page = opened("toy/zonder?plekken=4&plafond=test");
        var name = "<img src=x onerror=alert(1)>=HYPERLINK(\"x\") 🏠 \u202e";
        keep(page, name);
        played(page, () -> page.locator("#scenario").selectOption("minder"));
        played(page, () -> page.locator("#against").selectOption("2"));
        assertThat(page.locator("#sentence").textContent()).contains("<img src=x");
        assertThat(page.locator("main img[src='x']").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toy/zonder?plekken=2&plafond=0.0.1 | #notes | Plafond 0.0.1",
                "toy/zonder?against=minder/x?plekken%3D2&plafond=0.0.1 | #notes | Plafond 0.0.1",
                "toy/zonder?plekken=2&plafond=test&model=0badcafe | #notes | andere versie van het model Speelgoed",
                "elders/zonder?plekken=2&plafond=test | #notes | ‘elders’",
                "toy/gesloopt?plafond=test | #notes | ‘gesloopt’",
                "toy/zonder?nergens=2&plafond=test | #notes | ‘nergens’",
                "toy/zonder?plekken=veel&plafond=test | #notes | ‘veel’",
                "toy/zonder?against=gesloopt/Weg&plafond=test | #notes | ‘Weg’",
                "toy/zonder?v=gesloopt/Weg?plekken%3D2&plafond=test | #notes | ‘gesloopt’",
                "toy/minder?against=minder/x&plafond=test | #sentence | met zichzelf",
                "toy/zonder?against=%E0%A4%A&plafond=test | #notes | Vergelijken met",
            })
    void whatALinkCannotBringIsSaidAndTheRestIsShown(String link, String where, String word) {
        var page = opened(link);
        assertThat(page.locator(where).textContent()).contains(word);
        assertThat(list(page)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"toy/zonder?plekken=99, 8", "'toy/zonder?against=zonder/Te%20veel?plekken%3D99', Te veel"})
    void aSettingOutsideItsRangeIsRefusedAndTheLastPictureStays(String link, String word) {
        var page = opened("toy/zonder?plekken=2&plafond=test");
        var before = list(page);
        page.navigate(servers.server.address() + "#" + link);
        await(page, "html[data-state='refused']");
        assertThat(page.locator("#trouble, [id='c-plekken-problem']")
                        .allTextContents()
                        .toString())
                .contains(word);
        assertThat(list(page)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/, 1400, zijn veranderd", "/en, 375, have changed"})
    void aModelThatBreaksIsToldAndGoesOnWhenItIsMended(String path, int width, String news) throws Exception {
        browsers.expected = "409 (Conflict)";
        var page = visit(path + "#toy/zonder?plekken=2", width);
        await(page, "html[data-state='done']");
        var before = list(page);
        change("model.yaml", RATE, "rate: {value: veel,");
        await(page, "html[data-state='failed']");
        assertThat(page.locator("#trouble").textContent()).contains(news, "model.yaml:13", "veel");
        assertThat(list(page)).isEqualTo(before);
        assertThat(Browsers.violations(page)).isEmpty();
        change("model.yaml", "rate: {value: veel,", RATE);
        await(page, "html[data-state='done']");
        assertThat(page.locator("#trouble").isHidden()).isTrue();
        assertThat(list(page)).isEqualTo(before);
    }

    @Test
    void aModelThatIsBrokenAtFirstIsShownOnceItIsMended() throws Exception {
        browsers.expected = "409 (Conflict)";
        change("model.yaml", RATE, "rate: {value: veel,");
        var page = visit("/#toy/zonder?plekken=2&plafond=test", 1366);
        await(page, "html[data-state='failed']");
        assertThat(page.locator("#trouble").textContent()).contains("model.yaml:13", "veel");
        change("model.yaml", "rate: {value: veel,", RATE);
        await(page, "html[data-state='done']");
        assertThat(page.locator("#trouble").isHidden()).isTrue();
        assertThat(slider(page).inputValue()).isEqualTo("2");
    }

    @Test
    void aModelThatChangesIsReadAnewInEveryWindowAndEachKeepsItsChoice() throws Exception {
        var one = opened("toy/zonder?plekken=2&plafond=test");
        var other = opened("toy/minder");
        var before = List.of(list(one), list(other));
        change("model.yaml", RATE, "rate: {value: 40,");
        for (var page : List.of(one, other)) {
            await(page, "#notes:not([hidden])");
            await(page, "html[data-state='done']");
            assertThat(page.locator("#notes").textContent())
                    .contains("zijn veranderd")
                    .doesNotContain("link");
        }
        assertThat(slider(one).inputValue()).isEqualTo("2");
        assertThat(other.locator("#scenario").inputValue()).isEqualTo("minder");
        assertThat(List.of(list(one), list(other))).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatNoLongerFitsAModelIsSaid() throws Exception {
        var page = opened("toy/minder?m0.by=-30&plekken=2&plafond=test");
        keep(page, "Van minder");
        Files.delete(toy.resolve("scenarios/minder.yaml"));
        await(page, "#notes:not([hidden])");
        await(page, "html[data-state='done']");
        assertThat(page.locator("#notes").textContent()).contains("‘minder’", "‘m0.by’", "‘Van minder’");
        assertThat(slider(page).inputValue()).isEqualTo("2");
        var before = list(page);
        change("levers.yaml", "most: 8", "most: 1");
        await(page, "html[data-state='refused']");
        assertThat(page.locator("[id='c-plekken-problem']").textContent()).contains("1");
        assertThat(list(page)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios", "levers.yaml"})
    void aFileThatIsGoneIsNoEndOfThePage(String file) throws Exception {
        browsers.expected = "409 (Conflict)";
        var page = opened("toy/zonder");
        Files.move(toy.resolve(file), toy.resolve("weg"));
        await(page, "#notes:not([hidden]), #trouble:not([hidden])");
        Files.move(toy.resolve("weg"), toy.resolve(file));
        await(page, "html[data-state='done']");
        played(page, () -> {
            slider(page).focus();
            page.keyboard().press("ArrowRight");
        });
        assertThat(page.locator("#trouble").isHidden()).isTrue();
    }
}
