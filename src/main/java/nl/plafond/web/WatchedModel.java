package nl.plafond.web;

import java.util.List;
import nl.plafond.experiment.ReplicationCache;
import nl.plafond.input.levers.EditorResult;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.input.yaml.Diagnostic;

/** A model that one can choose, which is read anew when its files have changed: nobody plays what stands in no file any more. */
final class WatchedModel {
    /** More problems than these are no more help. */
    private static final int MOST_PROBLEMS = 5;

    private final long seed;
    private final ReplicationCache.Room room;
    private ServedModel region;
    /** Of the files when they were read last, whether or not that made a model. */
    private String print;
    /** Why they made none. */
    private List<Diagnostic> problems = List.of();

    WatchedModel(ScenarioEditor editor, long seed, ReplicationCache.Room room) {
        this.seed = seed;
        this.room = room;
        region = ServedModel.of(editor, seed, room);
        print = region.print();
    }

    /** The name of the model, which is that of its folder. */
    String id() {
        return latest().model().id();
    }

    /** The model as it was when it could be read last. */
    synchronized ServedModel latest() {
        return region;
    }

    /** The model as its files are now; fails with words for the asker if they make no model. */
    synchronized ServedModel now() {
        var latest = region.editor().printNow();
        if (!latest.equals(print)) {
            print = latest;
            read();
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(409, "model-broken", problems);
        }
        return region;
    }

    private void read() {
        var result = ScenarioEditor.open(region.editor().folder());
        if (result instanceof EditorResult.Opened good) {
            // The files may have changed once more since; then that shows at the next question.
            print = good.editor().print();
            region.cache().clear();
            region = ServedModel.of(good.editor(), seed, room);
            problems = List.of();
        } else if (result instanceof EditorResult.Refused shut) {
            problems = shut.problems().stream()
                    .filter(Diagnostic::isError)
                    .limit(MOST_PROBLEMS)
                    .toList();
        }
    }
}
