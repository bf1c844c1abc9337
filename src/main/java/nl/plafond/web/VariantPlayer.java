package nl.plafond.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.WorkerPool;
import nl.plafond.model.CareModel;
import nl.plafond.program.RepeatCommand;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Tally;

/**
 * Plays variants beside unchanged policy: the experiment of {@code plafond run}, with what is known already from the shelf.
 *
 * @param pool the threads that all pages share
 * @param seed what all chance starts from
 * @param version the version of the program
 */
record VariantPlayer(WorkerPool pool, long seed, String version) {
    /** Hears how far it is. */
    interface Onlooker {
        /** So many replications have been played. */
        void played(int replications, RunView reading) throws InterruptedException;
    }

    /** Plays what a page looks at: of a single service only what has to do with it. */
    RunView play(PlayRequest playRequest, EditedScenarios drawn, Onlooker onlooker) throws InterruptedException {
        var whole = drawn.plans();
        var plans = playRequest.service().map(s -> CareModel.around(s, whole)).orElse(whole);
        var list = playRequest.region().cache().list(plans);
        var services = playRequest.service().stream()
                .mapToInt(s -> list.frame().services().indexOf(s.value()));
        var tally = Tally.of(list.frame(), plans.size(), 0, services);
        return play(playRequest, reading(playRequest, drawn, plans, tally), list, tally, onlooker);
    }

    /** Plays all that a run plays, so that everything can be written that a run writes. */
    RunView playWhole(PlayRequest playRequest, EditedScenarios drawn, Onlooker onlooker) throws InterruptedException {
        var plans = drawn.plans();
        var tally = new Tally(
                playRequest.region().frame(), plans.size(), 0, drawn.model().splits());
        return play(
                playRequest,
                reading(playRequest, drawn, plans, tally),
                playRequest.region().cache().list(plans),
                tally,
                onlooker);
    }

    private RunView play(PlayRequest playRequest, RunView reading, DistinctParts list, Tally tally, Onlooker onlooker)
            throws InterruptedException {
        try {
            Experiment.of(list)
                    .replications(playRequest.replications())
                    .seed(seed)
                    .play(pool, playRequest.region().cache(), (replication, books) -> {
                        tally.add(books);
                        try {
                            onlooker.played(replication + 1, reading);
                        } catch (InterruptedException gone) {
                            throw new Stopped(gone);
                        }
                    });
        } catch (Stopped gone) {
            throw gone.interrupted;
        }
        return reading;
    }

    private RunView reading(PlayRequest playRequest, EditedScenarios drawn, List<CareModel> plans, Tally tally) {
        return new RunView(drawn.model(), drawn.scenarios(), plans, tally.findings(), info(playRequest, drawn));
    }

    private RunInfo info(PlayRequest playRequest, EditedScenarios drawn) {
        return new RunInfo(
                version,
                playRequest.region().editor().hash(),
                seed,
                playRequest.replications(),
                drawn.model().end().minusDays(1),
                List.of(),
                command(playRequest, drawn),
                pool.threads(),
                Duration.ZERO,
                Double.NaN,
                LocalDateTime.now(java.time.ZoneId.systemDefault()).withNano(0));
    }

    /** What to type to get the same figures from the downloaded files. */
    private String command(PlayRequest playRequest, EditedScenarios drawn) {
        var files =
                drawn.results().stream().map(d -> d.scenario().id() + ".yaml").toList();
        return RepeatCommand.run(
                playRequest.region().editor().folder(),
                List.of(
                        "--scenarios",
                        String.join(",", files),
                        "--replications",
                        "" + playRequest.replications(),
                        "--seed",
                        "" + seed));
    }

    /** Carries an interruption through a listener that may not throw one. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient InterruptedException interrupted;

        Stopped(InterruptedException interrupted) {
            super(interrupted);
            this.interrupted = interrupted;
        }
    }
}
