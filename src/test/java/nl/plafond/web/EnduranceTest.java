package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever is set, compared with and broken off: each page ends with the right picture, or is told why there is none. */
class EnduranceTest {
    private static final int SETTINGS = 1_500;
    private static final int PAGES = 200;
    private static final int AT_ONCE = 20;
    private static final int ABORTED = 200;
    /** Ten times what it takes: whoever is busy by then always will be. */
    private static final long HANGS_MILLIS = 60_000;

    @TempDir
    private static Path folder;

    private static Servers servers;

    @BeforeAll
    static void open() throws Exception {
        servers =
                Servers.of(Toy.in(Files.createDirectory(folder.resolve("toy"))).toString());
    }

    @AfterAll
    static void close() {
        servers.close();
        assertThat(servers.troubles).isEmpty();
    }

    private static String playRequest(int replications, String variant, String against) {
        return """
                {"lang":"nl","model":"toy","service":"verblijf","date":"2022-12-31","replications":%d,
                 "variants":[%s],"against":%s}""".formatted(replications, variant, against);
    }

    /** Of every three one may be out of its range, of a scenario that is not there, or of a control that is not. */
    private static String variant(Random random) {
        var scenario =
                List.of("zonder", "minder", "zonder", "minder", "gesloopt").get(random.nextInt(5));
        var set = new ArrayList<String>();
        if (random.nextBoolean()) {
            set.add("\"plekken\":\"%d\"".formatted(random.nextInt(-5, 10)));
        }
        if (random.nextBoolean()) {
            set.add("\"verblijfsduur\":\"%d\"".formatted(random.nextInt(-52, 53)));
        }
        if (random.nextInt(12) == 0) {
            set.add("\"nergens\":\"1\"");
        }
        return "{\"name\":\"%s\",\"scenario\":\"%s\",\"set\":{%s}}"
                .formatted("v" + random.nextInt(9), scenario, String.join(",", set));
    }

    private static String against(Random random) {
        return random.nextInt(3) == 0 ? "null" : variant(random);
    }

    private static String last(List<Visitor.Event> events) {
        return events.get(events.size() - 1).name();
    }

    private static JsonNode tiles(List<Visitor.Event> events) {
        var pictures = Drawn.pictures(events);
        return pictures.get(pictures.size() - 1).path("rows");
    }

    /** What was played before is on the shelf; a server that was just started has none, and says the same. */
    @Test
    void randomSettingsEndWithTheRightPictureOrASentence() throws Exception {
        var random = new Random(18);
        var visitor = servers.visitor();
        var kept = new HashMap<String, JsonNode>();
        int refused = 0;
        for (int i = 0; i < SETTINGS; i++) {
            var request = playRequest(2, variant(random), against(random));
            var events = visitor.events("/api/play", request);
            if (last(events).equals("refused")) {
                refused++;
                assertThat(events.get(0)
                                .data()
                                .path("problems")
                                .path(0)
                                .path("text")
                                .stringValue())
                        .isNotBlank();
            } else {
                assertThat(last(events)).as(request).isEqualTo("done");
                if (i % 50 == 0) {
                    kept.put(request, tiles(events));
                }
            }
        }
        assertThat(refused).isBetween(SETTINGS / 10, SETTINGS * 9 / 10);
        assertThat(kept).hasSizeGreaterThan(5);
        samePictures(kept);
    }

    private static void samePictures(Map<String, JsonNode> kept) throws Exception {
        try (var fresh = Servers.of(folder.resolve("toy").toString())) {
            for (var each : kept.entrySet()) {
                assertThat(tiles(fresh.visitor().events("/api/play", each.getKey())))
                        .isEqualTo(each.getValue());
            }
        }
    }

    @Test
    void manyPagesWithComparisonsOfTheirOwnEachGetTheirOwn() throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var visits = new ArrayList<Callable<JsonNode>>();
            for (int page = 0; page < PAGES; page++) {
                var request = playRequest(10, set(page % 7), page % 3 == 0 ? "null" : set(7 + page % 5));
                visits.add(() -> tiles(servers.visitor().events("/api/play", request)));
            }
            var pictures = new ArrayList<JsonNode>();
            for (var visit : threads.invokeAll(visits)) {
                pictures.add(visit.get());
            }
            int period = 3 * 5 * 7;
            for (int page = period; page < PAGES; page++) {
                assertThat(pictures.get(page)).isEqualTo(pictures.get(page - period));
            }
            assertThat(pictures.stream().distinct().count()).isGreaterThan(PAGES / 10);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String set(int shorter) {
        return "{\"name\":\"v\",\"scenario\":\"minder\",\"set\":{\"verblijfsduur\":\"-%d\"}}"
                .formatted(3 * shorter + 1);
    }

    @Test
    void streamsThatAreBrokenOffLeaveNothingBehind() throws Exception {
        var random = new Random(18);
        var visitor = servers.visitor();
        for (int i = 0; i < ABORTED; i++) {
            var request = playRequest(1024, set(random.nextInt(12)), set(random.nextInt(12)));
            visitor.open("/api/play", request).close();
        }
        long until = System.currentTimeMillis() + HANGS_MILLIS;
        while (servers.server.busy() > 0 && System.currentTimeMillis() < until) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(servers.server.busy()).isZero();
        assertThat(last(visitor.events("/api/play", playRequest(2, set(1), set(2)))))
                .isEqualTo("done");
    }
}
