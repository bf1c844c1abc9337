package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever service of a shipped model one looks at: it is drawn to the end, with a list, a wait and a cost, or why there is none. */
class EveryServiceTest {
    private static Servers servers;

    @BeforeAll
    static void open() throws Exception {
        servers = Servers.of(
                "models/gooi-en-vechtstreek",
                "models/midden-holland",
                "models/zuidwest-jeugdzorgplus",
                "models/haaglanden");
    }

    @AfterAll
    static void close() {
        servers.close();
        assertThat(servers.troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gooi-en-vechtstreek", "midden-holland", "zuidwest-jeugdzorgplus", "haaglanden"})
    void hasItsThreeTiles(String region) throws Exception {
        var visitor = servers.visitor();
        var model = visitor.json("/api/models/" + region);
        var services = Stream.concat(Stream.of("all"), texts(model.path("services"), "id"))
                .toList();
        for (var service : services) {
            var events = visitor.events("/api/play", """
                    {"lang":"nl","model":"%s","service":"%s","date":"%s","replications":4,
                     "variants":[{"name":"x","scenario":"%s","set":{}}]}""".formatted(
                            region,
                            service,
                            model.path("lookAt").stringValue(),
                            model.path("baseline").stringValue()));
            assertThat(events.get(events.size() - 1).name()).as(service).isEqualTo("done");
            var pictures = Drawn.pictures(events);
            for (var row : pictures.get(pictures.size() - 1).path("rows")) {
                var tiles = texts(row.path("tiles"), "id").toList();
                assertThat(tiles).as(service).contains("wait", "cost").containsAnyOf("waiting", "elsewhere");
                assertThat(texts(row.path("tiles"), "number")).as(service).doesNotContain("");
            }
        }
    }

    private static Stream<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(key).stringValue());
    }
}
