package nl.plafond.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Tally;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept, left out or shared changes no figure: to the last bit what a plain experiment gives. */
class ReplicationCacheTest {
    private static final long SEED = 7;
    private static final int REPLICATIONS = 6;

    private static ModelResult.Sound read(String model) {
        return (ModelResult.Sound) ModelReader.read(Path.of("models", model));
    }

    private static List<CareModel> plans(ModelResult.Sound read, int scenarios) {
        return read.scenarios().stream()
                .limit(scenarios)
                .map(read.model()::under)
                .toList();
    }

    private static ReplicationCache shelf(CareModel model, long bytes) {
        return new ReplicationCache(model, SEED, REPLICATIONS, new ReplicationCache.Room(bytes));
    }

    private static Experiment experiment(DistinctParts list) {
        return Experiment.of(list).seed(SEED).replications(REPLICATIONS).threads(2);
    }

    private static List<List<Logbook>> plain(List<CareModel> plans) throws InterruptedException {
        var books = new ArrayList<List<Logbook>>();
        experiment(DistinctParts.of(plans)).play((replication, played) -> books.add(played));
        return books;
    }

    private static List<List<Logbook>> shelved(ReplicationCache shelf, WorkerPool crew, List<CareModel> plans)
            throws InterruptedException {
        var books = new ArrayList<List<Logbook>>();
        experiment(shelf.list(plans)).play(crew, shelf, (replication, played) -> books.add(played));
        return books;
    }

    private static void assertSame(List<List<Logbook>> one, List<List<Logbook>> other) {
        assertThat(one).hasSameSizeAs(other);
        for (int replication = 0; replication < one.size(); replication++) {
            for (int scenario = 0; scenario < one.get(replication).size(); scenario++) {
                assertSame(
                        one.get(replication).get(scenario),
                        other.get(replication).get(scenario));
            }
        }
    }

    private static void assertSame(Logbook one, Logbook other) {
        var frame = one.frame();
        for (var metric : Metric.values()) {
            for (int service = 0; service < frame.services().size(); service++) {
                for (int month = 0; month < frame.months().size(); month++) {
                    assertThat(Double.valueOf(one.at(metric, service, month)))
                            .isEqualTo(Double.valueOf(other.at(metric, service, month)));
                }
            }
        }
    }

    /** With room for all, for some and for nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1L << 40, 300_000, 0})
    void whatIsOnTheShelfIsNotPlayedAgainAndChangesNothing(long bytes) throws InterruptedException {
        var read = read("zuidwest-jeugdzorgplus");
        var plans = plans(read, 4);
        var shelf = shelf(read.model(), bytes);
        try (var crew = new WorkerPool(2)) {
            var once = shelved(shelf, crew, plans);
            var again = shelved(shelf, crew, plans);
            assertSame(once, plain(plans));
            assertSame(again, once);
            boolean kept = IntStream.range(0, REPLICATIONS)
                    .allMatch(r ->
                            again.get(r).get(0).isPlayedOnceWith(once.get(r).get(0), 0));
            assertThat(kept).isEqualTo(bytes == 1L << 40);
        }
    }

    @Test
    void aShelfIsForOneSeed() {
        var model = read("midden-holland").model();
        var shelf = shelf(model, 1L << 30);
        try (var crew = new WorkerPool(1)) {
            assertThatThrownBy(() -> Experiment.of(shelf.list(List.of(model)))
                            .seed(SEED + 1)
                            .replications(1)
                            .play(crew, shelf, (replication, books) -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** For every service of a region with many parts, under scenarios that join some of them. */
    @Test
    void ofAServiceOnlyWhatHasToDoWithItIsPlayedAndItsFiguresAreTheSame() throws InterruptedException {
        var read = read("gooi-en-vechtstreek");
        var scenarios = read.scenarios().stream()
                .filter(s -> List.of("ongewijzigd-beleid", "heronderzoek", "minder-instroom-verblijf")
                        .contains(s.id()))
                .toList();
        var plans = scenarios.stream().map(read.model()::under).toList();
        var whole = new Tally(DistinctParts.of(plans).frame(), plans.size(), 0);
        experiment(DistinctParts.of(plans)).play((replication, books) -> whole.add(books));
        for (var service : read.model().services()) {
            assertSame(whole.findings(), around(service.id(), plans), service.id(), scenarios);
        }
    }

    private static Findings around(ServiceId service, List<CareModel> plans) throws InterruptedException {
        var fewer = CareModel.around(service, plans);
        assertThat(fewer.get(0).services().size())
                .isLessThan(plans.get(0).services().size());
        var list = DistinctParts.of(fewer);
        var tally = Tally.of(
                list.frame(),
                plans.size(),
                0,
                IntStream.of(list.frame().services().indexOf(service.value())));
        experiment(list).play((replication, books) -> tally.add(books));
        return tally.findings();
    }

    private static void assertSame(Findings whole, Findings part, ServiceId service, List<Scenario> scenarios) {
        int inWhole = whole.frame().services().indexOf(service.value());
        int inPart = part.frame().services().indexOf(service.value());
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            for (var metric : Metric.values()) {
                for (int month = 0; month < whole.frame().months().size(); month += 7) {
                    assertThat(part.at(scenario, metric, inPart, month))
                            .isEqualTo(whole.at(scenario, metric, inWhole, month));
                    assertThat(part.differenceAt(scenario, metric, inPart, month))
                            .usingRecursiveComparison()
                            .ignoringFields("futures")
                            .isEqualTo(whole.differenceAt(scenario, metric, inWhole, month));
                }
            }
            assertThat(part.cumulative(scenario, inPart, 9)).isEqualTo(whole.cumulative(scenario, inWhole, 9));
            assertThat(part.costDifference(scenario, Metric.COST_TOTAL, inPart, 4))
                    .usingRecursiveComparison()
                    .ignoringFields("futures")
                    .isEqualTo(whole.costDifference(scenario, Metric.COST_TOTAL, inWhole, 4));
        }
    }

    @Test
    void aQuickTallyOfAllTogetherHasTheFiguresOfAWholeOne() throws InterruptedException {
        var read = read("midden-holland");
        var plans = plans(read, 3);
        var list = DistinctParts.of(plans);
        var whole = new Tally(list.frame(), plans.size(), 0);
        var quick = Tally.of(list.frame(), plans.size(), 0, IntStream.empty());
        experiment(list).play((replication, books) -> {
            whole.add(books);
            quick.add(books);
        });
        int all = whole.findings().all();
        for (int scenario = 0; scenario < plans.size(); scenario++) {
            for (int month = 0; month < list.frame().months().size(); month++) {
                assertThat(quick.findings().at(scenario, Metric.WAITING, all, month))
                        .isEqualTo(whole.findings().at(scenario, Metric.WAITING, all, month));
            }
            assertThat(quick.findings().provider(scenario, ProviderMetric.PLAFOND, 0, 1))
                    .isEqualTo(whole.findings().provider(scenario, ProviderMetric.PLAFOND, 0, 1));
            assertThat(quick.findings().at(scenario, Metric.WAITING, 0, 5).exists())
                    .isFalse();
        }
    }

    /** The crew has one thread that is held until both wait: whoever begins later goes first, for he has the lower number. */
    @Test
    void theLowestReplicationIsPlayedFirst() throws Exception {
        try (var crew = new WorkerPool(1)) {
            var hold = new CountDownLatch(1);
            var order = new ArrayList<Integer>();
            var held = crew.play(0, bench -> hold.await(10, TimeUnit.SECONDS));
            var late = crew.play(500, bench -> order.add(500));
            var early = crew.play(3, bench -> order.add(3));
            var forgotten = crew.play(1, bench -> order.add(1));
            crew.forget(forgotten);
            hold.countDown();
            held.get();
            late.get();
            early.get();
            assertThat(order).containsExactly(3, 500);
        }
    }
}
