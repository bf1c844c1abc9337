package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.plafond.experiment.ReplicationCache;
import nl.plafond.experiment.WorkerPool;
import nl.plafond.report.reading.PlafondCeiling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many clients a plafond pays for, in a model in which one can work it out: 365,000 euros a year at 200 a day. */
class CeilingTest {
    @TempDir
    private static Path folder;

    private static ServedModels models;
    private static WorkerPool pool;
    private static VariantPlayer player;

    @BeforeAll
    static void open() throws Exception {
        var toy = Toy.in(folder.resolve("toy"));
        Files.writeString(toy.resolve("levers.yaml"), """
                  plafond:
                    name: {nl: Een plafond, en: A plafond}
                    slider: {moves: plafond.per-year, least: 100000, most: 900000, step: 1000, switch: true}
                    start: {least: 2022-01-01, most: 2023-12-01}
                    measures:
                      - set-plafond:
                          service: verblijf
                          from: 2022-01-01
                          plafond:
                            kind: hard
                            admission: committed
                            per-year:
                              value: 365000
                              unit: euro per year
                              status: choice
                              range: [100000, 900000]
                              reason: toy
                  verwachting:
                    name: {nl: Toch een verwachting, en: An expectation after all}
                    start: {least: 2022-01-01, most: 2023-12-01}
                    measures:
                      - set-plafond:
                          service: verblijf
                          from: 2023-01-01
                          plafond:
                            kind: expectation
                            per-year:
                              value: 365000
                              unit: euro per year
                              status: choice
                              range: [100000, 900000]
                              reason: toy
                  opslag:
                    name: {nl: Met een opslag, en: With a surcharge}
                    measures:
                      - set-funding:
                          service: verblijf
                          from: 2022-01-01
                          funding:
                            form: vacancy-surcharge
                            surcharge: {value: 25, unit: percent, status: choice, range: [5, 35], reason: toy}
                """, StandardOpenOption.APPEND);
        var room = new ReplicationCache.Room(Runtime.getRuntime().maxMemory() / 8);
        models = new ServedModels(List.of(new WatchedModel(Servers.editor(toy.toString()), Servers.SEED, room)));
        pool = new WorkerPool(1);
        player = new VariantPlayer(pool, Servers.SEED, "test");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    /** The ceiling in each month; -1 where there is none. */
    private static List<Double> ceiling(String set) throws Exception {
        var playRequest = PlayRequest.of(
                Json.read("""
                        {"lang":"nl","model":"toy","service":"verblijf","date":"2022-12-31","replications":2,\
                        "variants":[{"name":"x","scenario":"zonder","set":{%s}}]}""".formatted(set).getBytes(StandardCharsets.UTF_8)).orElseThrow(), models);
        var reading = player.play(playRequest, EditResults.of(playRequest).drawn(), (played, soFar) -> {});
        return PlafondCeiling.of(reading, 1, 0).orElseThrow().stream()
                .map(clients -> clients.isNaN() ? -1 : clients)
                .toList();
    }

    @Test
    void aPlafondOfAWholeYearPaysForItsClientsInEveryMonth() throws Exception {
        assertThat(ceiling("\"plafond\":\"on\"")).hasSize(24).containsOnly(5.0);
    }

    @Test
    void aPlafondThatBeginsHalfwayAYearPaysForAsManyAndNotForHalf() throws Exception {
        var clients = ceiling("\"plafond\":\"on\",\"plafond.from\":\"2022-07-01\"");

        assertThat(clients.subList(0, 6)).containsOnly(-1.0);
        assertThat(clients.subList(6, 24)).containsOnly(5.0);
    }

    @Test
    void thereIsNoCeilingOnceNobodyIsKeptOut() throws Exception {
        var clients = ceiling("\"plafond\":\"on\",\"verwachting\":\"on\"");

        assertThat(clients.subList(0, 12)).containsOnly(5.0);
        assertThat(clients.subList(12, 24)).containsOnly(-1.0);
    }

    @Test
    void aSurchargeOnThePriceLetsAPlafondPayForFewer() throws Exception {
        assertThat(ceiling("\"plafond\":\"on\",\"opslag\":\"on\"")).containsOnly(4.0);
    }
}
