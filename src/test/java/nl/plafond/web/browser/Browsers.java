package nl.plafond.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.plafond.web.Servers;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a screen, that remembers whatever a page asks for elsewhere and complains of. */
final class Browsers implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<String> foreign = new ConcurrentLinkedQueue<>();
    /** What the browser itself will complain of in this test, such as an answer that refuses; empty for nothing. */
    String expected = "";

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The browser of this computer; without one the tests are skipped, and it is said why. */
    static Browsers open() {
        var program = program();
        if (program.isEmpty()) {
            System.out.println("No Chromium on this computer: the tests of the live page are skipped."
                    + " Install Debian's package chromium, or set PLAFOND_CHROMIUM to the program.");
        }
        Assumptions.assumeTrue(program.isPresent(), "no Chromium: the tests of the live page are skipped");
        return new Browsers(program.get());
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("PLAFOND_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of a new visitor, in a window of this size. */
    Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A page of a new visitor. */
    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setAcceptDownloads(true));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean isExpected = !expected.isEmpty() && message.text().contains(expected);
            if (!isExpected && List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        context.onRequest(request -> {
            if (!request.url()
                    .matches(
                            "(http://127\\.0\\.0\\.1:\\d+/.*|blob:http://127\\.0\\.0\\.1:\\d+/.*|data:.*|file:.*\\.html(#.*)?)")) {
                foreign.add(request.url());
            }
        });
        return page;
    }

    /** What anything on the page violates of WCAG 2.1 A and AA, in words; nothing if it is as it should be. */
    static List<String> violations(Page page) throws Exception {
        try (var stream = Browsers.class.getResourceAsStream("/axe.min.js")) {
            // As a debugger would, past the policy of the page, which allows no script from elsewhere.
            page.evaluate("code => { (0, eval)(code); }", new String(stream.readAllBytes()));
        }
        var found = page.evaluate("""
                async () => {
                  const {violations} = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']});
                  return violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '));
                }""");
        var words = new ArrayList<String>();
        ((List<?>) found).forEach(each -> words.add(String.valueOf(each)));
        return words;
    }

    /** Closes all pages of all visitors. */
    void leave() {
        browser.contexts().forEach(BrowserContext::close);
        expected = "";
    }

    /** Whatever visitors did: nothing left this computer, nothing was complained of, nothing went wrong. */
    void nothingElseHappened(Servers servers) {
        nothingElseHappened();
        assertThat(servers.troubles).isEmpty();
    }

    /** The same of pages without a server. */
    void nothingElseHappened() {
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    /** Waits for what a selector finds; a script that waits would itself break the policy of the page. */
    static void await(Page page, String selector) {
        page.waitForSelector(selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
