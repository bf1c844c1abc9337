package nl.plafond.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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
 * @param crew the threads that all pages share
 * @param seed what all chance starts from
 * @param version the version of the program
 */
record VariantPlayer(WorkerPool crew, long seed, String version) {
    /** Hears how far it is. */
    interface Onlooker {
        /** So many replications have been played. */
        void played(int replications, RunView reading) throws InterruptedException;
    }

    /** Plays what a page looks at: of a single service only what has to do with it. */
    RunView play(PlayRequest ask, EditedScenarios drawn, Onlooker onlooker) throws InterruptedException {
        var whole = drawn.plans();
        var plans = ask.service().map(s -> CareModel.around(s, whole)).orElse(whole);
        var list = ask.region().shelf().list(plans);
        var services =
                ask.service().stream().mapToInt(s -> list.frame().services().indexOf(s.value()));
        var tally = Tally.of(list.frame(), plans.size(), 0, services);
        return play(ask, reading(ask, drawn, plans, tally), list, tally, onlooker);
    }

    /** Plays all that a run plays, so that everything can be written that a run writes. */
    RunView playWhole(PlayRequest ask, EditedScenarios drawn, Onlooker onlooker) throws InterruptedException {
        var plans = drawn.plans();
        var tally =
                new Tally(ask.region().frame(), plans.size(), 0, drawn.model().splits());
        return play(ask, reading(ask, drawn, plans, tally), ask.region().shelf().list(plans), tally, onlooker);
    }

    private RunView play(PlayRequest ask, RunView reading, DistinctParts list, Tally tally, Onlooker onlooker)
            throws InterruptedException {
        try {
            new Experiment(list, seed, ask.replications(), crew.threads(), false)
                    .play(crew, ask.region().shelf(), (replication, books) -> {
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

    private RunView reading(PlayRequest ask, EditedScenarios drawn, List<CareModel> plans, Tally tally) {
        return new RunView(
                drawn.model(), drawn.scenarios(), plans, tally.findings(), Optional.empty(), info(ask, drawn));
    }

    private RunInfo info(PlayRequest ask, EditedScenarios drawn) {
        return new RunInfo(
                version,
                ask.region().board().hash(),
                seed,
                ask.replications(),
                drawn.model().end().minusDays(1),
                List.of(),
                command(ask, drawn),
                crew.threads(),
                Duration.ZERO,
                Double.NaN,
                LocalDateTime.now(java.time.ZoneId.systemDefault()).withNano(0));
    }

    /** What to type to get the same figures from the downloaded files. */
    private String command(PlayRequest ask, EditedScenarios drawn) {
        var files =
                drawn.drawings().stream().map(d -> d.scenario().id() + ".yaml").toList();
        return RepeatCommand.run(
                ask.region().board().folder(),
                List.of(
                        "--scenarios",
                        String.join(",", files),
                        "--replications",
                        "" + ask.replications(),
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
