package nl.plafond.web;

import java.util.List;
import java.util.Optional;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.experiment.ReplicationCache;
import nl.plafond.experiment.WorkerPool;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.live.Picture;
import nl.plafond.results.Frame;

/**
 * A model that one can choose, with what was played of it as it is.
 *
 * @param editor on which variants are drawn
 * @param cache what was played of unchanged policy
 * @param frame the services and months
 */
record ServedModel(ScenarioEditor editor, ReplicationCache cache, Frame frame) {
    /** How many possible futures the first picture rests on. */
    static final int FIRST = 128;
    /** How many the last one rests on at most. */
    static final int MOST = 1024;

    /** Which part of the memory may hold what was played of unchanged policy. */
    private static final int PART_OF_MEMORY = 3;

    /** Room for what models that are served together keep. */
    static ReplicationCache.Room room() {
        return new ReplicationCache.Room(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    }

    static ServedModel of(ScenarioEditor editor, long seed, ReplicationCache.Room room) {
        var cache = new ReplicationCache(editor.model(), seed, MOST, room);
        return new ServedModel(
                editor, cache, cache.list(List.of(editor.model())).frame());
    }

    /** Stands for the files that were read. */
    String print() {
        return editor.print();
    }

    CareModel model() {
        return editor.model();
    }

    Scenario baseline() {
        return editor.scenarios().stream()
                .filter(s -> s.id().equals(model().baseline()))
                .findFirst()
                .orElseThrow();
    }

    /** The service of that name, or nothing for all together; fails with words for the asker if there is none. */
    Optional<ServiceId> service(String id) {
        if (id.equals(Picture.ALL)) {
            return Optional.empty();
        }
        // Behind the services there are rows for groups of their clients and for desks, which no page looks at by
        // themselves.
        if (!frame.services().subList(0, frame.own()).contains(id)) {
            throw new RefusedException(404, "no-service", id);
        }
        return Optional.of(new ServiceId(id));
    }

    /** Plays unchanged policy as often as the first picture needs, so that the next visitor need not wait for it. */
    void warmUp(WorkerPool pool, long seed) throws InterruptedException {
        var possible = editor.possible(List.of());
        Experiment.of(new PlayedModels() {
                    @Override
                    public Frame frame() {
                        return frame;
                    }

                    @Override
                    public DistinctParts parts(int future) {
                        var model =
                                possible.with(possible.numbers(seed, future)).model();
                        return cache.list(future, model, List.of(model));
                    }
                })
                .replications(FIRST)
                .seed(seed)
                .play(pool, cache, (replication, books) -> {});
    }
}
