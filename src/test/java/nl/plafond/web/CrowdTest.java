package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many pages at once, pages that are closed, and a long day. */
class CrowdTest {
    private static final String REGION = "models/gooi-en-vechtstreek";
    private static final int BROWSERS = 20;
    private static final int REPLICATIONS = 100;
    private static final int MOVES = 4_000;
    private static final int MOVES_OF_A_DAY = 20_000;
    /** Ten times what it takes: whoever is not done by then never will be. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    private static String playRequest(String model, String service, int replications, String set) {
        return """
                {"lang":"nl","model":"%s","service":"%s","date":"2022-12-31","replications":%d,
                 "variants":[{"name":"x","scenario":"%s","set":{%s}}]}""".formatted(model, service, replications, model.equals("toy") ? "zonder" : "heronderzoek", set);
    }

    @Test
    void twentyBrowsersAreServedAtOnce() throws Exception {
        try (var servers = Servers.of(REGION)) {
            var threads = Executors.newFixedThreadPool(BROWSERS);
            var visits = new ArrayList<Callable<String>>();
            for (int browser = 0; browser < BROWSERS; browser++) {
                var set = "\"bw-instroom\":\"%d\"".formatted(-5 * (browser % 8));
                visits.add(() -> {
                    var events = servers.visitor()
                            .events(
                                    "/api/play",
                                    playRequest("gooi-en-vechtstreek", "beschermd-wonen", REPLICATIONS, set));
                    var pictures = Drawn.pictures(events);
                    var last = pictures.get(pictures.size() - 1);
                    assertThat(events.get(events.size() - 1).name()).isEqualTo("done");
                    assertThat(last.path("replications").intValue()).isEqualTo(REPLICATIONS);
                    return Drawn.chart(events, "waiting").path("moments").toString();
                });
            }
            var lists = new ArrayList<String>();
            for (var visit : threads.invokeAll(visits)) {
                lists.add(visit.get());
            }
            threads.shutdownNow();
            for (int browser = 8; browser < BROWSERS; browser++) {
                assertThat(lists.get(browser)).isEqualTo(lists.get(browser % 8));
            }
            assertThat(lists.subList(0, 8)).doesNotHaveDuplicates();
            assertThat(servers.troubles).isEmpty();
        }
    }

    /** All services to the end would take far longer than the tab is open. */
    @Test
    void aClosedTabStopsItsWork() throws Exception {
        try (var servers = Servers.of(REGION)) {
            var visitor = servers.visitor();
            var events = visitor.open(
                    "/api/play", playRequest("gooi-en-vechtstreek", "all", 1000, "\"bw-instroom\":\"-10\""));
            events.next("progress");
            assertThat(servers.server.busy()).isEqualTo(1);
            events.close();
            long closed = System.nanoTime();
            while (servers.server.busy() > 0 && System.nanoTime() - closed < HANGS.toNanos()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            System.out.printf("the work of a closed tab stopped after %.0f ms%n", (System.nanoTime() - closed) / 1e6);
            assertThat(servers.server.busy()).isZero();
            assertThat(servers.troubles).isEmpty();
        }
    }

    @Test
    void sliderMovesLeaveMemoryFlat(@TempDir Path folder) throws Exception {
        memoryStaysFlat(folder, MOVES);
    }

    @Test
    @Tag("long")
    void aDayOfSliderMovesLeavesMemoryFlat(@TempDir Path folder) throws Exception {
        memoryStaysFlat(folder, MOVES_OF_A_DAY);
    }

    /**
     * After a first quarter, in which everything is loaded and cached that ever will be, the heap may not grow any more. What
     * one move makes is far more than the bound allows for each, so that a few thousand show a leak.
     */
    private static void memoryStaysFlat(Path folder, int moves) throws Exception {
        try (var servers = Servers.of(Toy.in(folder.resolve("toy")).toString())) {
            var visitor = servers.visitor();
            long quarter = 0;
            for (int move = 0; move < moves; move++) {
                var set = "\"plekken\":\"%d\",\"verblijfsduur\":\"%d\"".formatted(move % 13 - 4, move % 101 - 50);
                var events = visitor.events("/api/play", playRequest("toy", "verblijf", 2, set));
                assertThat(events.get(events.size() - 1).name()).isEqualTo("done");
                quarter = move == moves / 4 ? heap() : quarter;
            }
            long grown = heap() - quarter;
            System.out.printf("heap after %d moves: %.1f MB, grown by %.1f MB%n", moves, heap() / 1e6, grown / 1e6);
            assertThat(grown).isLessThan(5_000_000);
            assertThat(servers.troubles).isEmpty();
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
