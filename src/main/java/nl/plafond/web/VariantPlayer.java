package nl.plafond.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.WorkerPool;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.program.RepeatCommand;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.FigureRecorder;
import nl.plafond.results.Frame;
import nl.plafond.results.KeptPlay;
import nl.plafond.statistics.Tally;
import nl.plafond.statistics.headlines.HeadlineAnalysis;

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
        var scenarios = drawn.compared();
        var futures = new VariantFutures(playRequest, drawn, scenarios, seed);
        var frame = futures.frame();
        var rows = rows(playRequest, drawn.model(), frame);
        return play(
                playRequest,
                drawn,
                scenarios,
                futures,
                () -> Tally.of(frame, scenarios.size(), 0, Arrays.stream(rows)),
                (turn, books) -> {},
                onlooker);
    }

    /** The rows of the service that is looked at, and of who waits for an indication before its list; of all services the latter alone. */
    private static int[] rows(PlayRequest playRequest, CareModel model, Frame frame) {
        var service = playRequest.service();
        var desks = frame.desks().stream()
                .filter(desk -> service.map(model::service)
                        .map(s -> s.desk()
                                .filter(use -> use.desk().equals(desk.id()))
                                .isPresent())
                        .orElse(true))
                .map(Frame.Desk::row);
        return Stream.concat(service.stream().map(s -> frame.services().indexOf(s.value())), desks)
                .mapToInt(row -> row)
                .toArray();
    }

    /** Plays all that a run plays, and answers what is asked, so that everything can be written that a run writes. */
    RunView playWhole(PlayRequest playRequest, EditedScenarios drawn, Onlooker onlooker) throws InterruptedException {
        var scenarios = drawn.all();
        var futures = new VariantFutures(playRequest.ofAllServices(), drawn, scenarios, seed);
        var questions = VariantQuestion.of(playRequest, drawn);
        var recorder = new FigureRecorder(futures.frame(), KeptPlay.of(scenarios, drawn.model(), questions));
        var reading = play(
                playRequest,
                drawn,
                scenarios,
                futures,
                () -> new Tally(
                        futures.frame(), scenarios.size(), 0, drawn.model().splits()),
                (turn, books) -> recorder.add(futures.kind(turn), futures.people(turn), books),
                onlooker);
        return reading.withQuestions(HeadlineAnalysis.of(
                questions, recorder.table(), reading.findings().draws()));
    }

    private RunView play(
            PlayRequest playRequest,
            EditedScenarios drawn,
            List<Scenario> scenarios,
            VariantFutures futures,
            Supplier<Tally> empty,
            Experiment.Listener keeper,
            Onlooker onlooker)
            throws InterruptedException {
        var tally = empty.get();
        var chance = futures.isChanceAlone() ? tally : empty.get();
        tally.keepApart(scenarios, drawn.model());
        chance.keepApart(scenarios, drawn.model());
        tally.tellDraws(futures.draws());
        tally.tellBudget(drawn.model(), future -> futures.of(drawn.model().budget(), future));
        var reading = RunView.of(
                drawn.model(),
                scenarios,
                tally.findings(),
                chance.findings(),
                Optional.empty(),
                info(playRequest, drawn));
        try {
            Experiment.of(futures)
                    .replications(futures.turns())
                    .seed(seed)
                    .play(pool, playRequest.region().cache(), (turn, books) -> {
                        (futures.isAtValues(turn) ? chance : tally).add(books);
                        keeper.played(turn, books);
                        if (futures.completes(turn)) {
                            played(futures.futuresBy(turn), reading, onlooker);
                        }
                    });
        } catch (Stopped gone) {
            throw gone.interrupted;
        }
        return reading;
    }

    private static void played(int futures, RunView reading, Onlooker onlooker) {
        try {
            onlooker.played(futures, reading);
        } catch (InterruptedException gone) {
            throw new Stopped(gone);
        }
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
                LocalDateTime.now(ZoneId.systemDefault()).withNano(0));
    }

    /** What to type to get the same figures from the downloaded files. */
    private String command(PlayRequest playRequest, EditedScenarios drawn) {
        var files = drawn.drawn().stream().map(d -> d.scenario().id() + ".yaml").toList();
        return RepeatCommand.run(
                playRequest.region().editor().folder(),
                List.of(
                        "--scenarios",
                        String.join(",", files),
                        "--futures",
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
