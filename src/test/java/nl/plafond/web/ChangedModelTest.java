package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner changes the files of a model while the page is open: the page hears of it, and never plays what stands nowhere. */
class ChangedModelTest {
    @TempDir
    private Path folder;

    private Path toy;
    private Servers servers;
    private Visitor visitor;

    @BeforeEach
    void open() throws Exception {
        toy = Toy.in(folder.resolve("toy"));
        servers = Servers.of(toy.toString());
        visitor = servers.visitor();
    }

    @AfterEach
    void close() {
        servers.close();
        assertThat(servers.troubles).isEmpty();
    }

    private String print() throws Exception {
        return visitor.json("/api/models/toy").path("print").asString();
    }

    private static String playRequest(String print) {
        return """
                {"lang":"nl","model":"toy","print":"%s","service":"verblijf","date":"2023-12-31","replications":20,
                 "variants":[{"name":"x","scenario":"zonder","set":{}}]}""".formatted(print);
    }

    private HttpResponse<String> play(String print) throws Exception {
        return visitor.post("/api/play", playRequest(print));
    }

    private double waiting(String print) throws Exception {
        var events = visitor.events("/api/play", playRequest(print));
        var text = Drawn.value(Drawn.chart(events, "waiting"), "A Ongewijzigd beleid", 23)
                .path("text")
                .stringValue();
        return Double.parseDouble(text.replace(',', '.'));
    }

    private void change(String file, String from, String to) throws Exception {
        var text = Files.readString(toy.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(toy.resolve(file), text.replace(from, to));
    }

    @Test
    void halfTheReferralsAreSeenAndPlayed() throws Exception {
        var print = print();
        double before = waiting(print);
        change("model.yaml", "rate: {value: 12,", "rate: {value: 6,");

        var refused = play(print);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("zijn veranderd", "leest ze opnieuw");
        assertThat(visitor.get("/api/models/toy/print?lang=en&print=" + print).body())
                .contains("have changed", "reads them anew");

        assertThat(print()).isNotEqualTo(print);
        assertThat(waiting(print())).isLessThan(before / 2);
        assertThat(waiting("")).isEqualTo(waiting(print()));
    }

    @Test
    void allThatIsTakenAwayIsOfTheFilesAsTheyAre() throws Exception {
        var print = print();
        change("model.yaml", "rate: {value: 12,", "rate: {value: 6,");
        var body = playRequest(print).replace("\"lang\"", "\"what\":\"tables\",\"lang\"");
        assertThat(visitor.post("/api/take", body).statusCode()).isEqualTo(409);
        for (var path : new String[] {"print?", "controls?scenario=zonder&", "papers?service=verblijf&"}) {
            assertThat(visitor.get("/api/models/toy/" + path + "print=" + print).statusCode())
                    .as(path)
                    .isEqualTo(409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.yaml", "levers.yaml", "scenarios/minder.yaml"})
    void everyFileCounts(String file) throws Exception {
        var print = print();
        Files.writeString(toy.resolve(file), "# A remark.\n", StandardOpenOption.APPEND);
        assertThat(play(print).statusCode()).isEqualTo(409);
        assertThat(play(print()).statusCode()).isEqualTo(200);
    }

    @Test
    void aScenarioMoreOrLessIsAChange() throws Exception {
        var print = print();
        Files.copy(toy.resolve("scenarios/minder.yaml"), toy.resolve("scenarios/nog-minder.yaml"));
        assertThat(play(print).statusCode()).isEqualTo(409);
        assertThat(visitor.get("/api/models/toy").body()).contains("nog-minder");
        Files.delete(toy.resolve("scenarios/nog-minder.yaml"));
        assertThat(print()).isEqualTo(print);
        assertThat(play(print).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileThatIsSavedAsItWasIsNoChange() throws Exception {
        var print = print();
        Files.writeString(toy.resolve("model.yaml"), Files.readString(toy.resolve("model.yaml")));
        Files.setLastModifiedTime(toy.resolve("model.yaml"), FileTime.from(Instant.EPOCH));
        assertThat(play(print).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsSaidWithItsLineUntilItIsMended() throws Exception {
        var print = print();
        change("model.yaml", "rate: {value: 12,", "rate: {value: twaalf,");
        for (var known : new String[] {print, ""}) {
            var refused = play(known);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body())
                    .contains("model.yaml:13 services.verblijf.referrals.rate", "twaalf", "Herstel dit")
                    .doesNotContain(folder.toString());
        }
        assertThat(visitor.get("/api/models/toy?lang=en").body()).contains("model.yaml:13", "Mend this");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/models").body()).contains("Speelgoed");

        change("model.yaml", "rate: {value: twaalf,", "rate: {value: 12,");
        assertThat(play(print).statusCode()).isEqualTo(200);
    }

    @Test
    void aModelThatIsGoneIsSaidToBe() throws Exception {
        var print = print();
        Files.move(toy.resolve("model.yaml"), toy.resolve("elders.txt"));
        assertThat(play(print).body()).contains("model.yaml: dit bestand is er niet");
    }
}
