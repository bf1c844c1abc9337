package nl.plafond.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.experiment.Speed;
import nl.plafond.input.Overrides;
import nl.plafond.model.questions.Questions;
import nl.plafond.program.RepeatCommand;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.results.FigureRecorder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model a study is about, which of its questions, and how it is played. */
final class StudiedModel {
    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model = "";

    @Option(names = "--question", paramLabel = "NAME", descriptionKey = "study.question")
    private Optional<String> question = Optional.empty();

    @Mixin
    private FuturesOption futures;

    @Mixin
    private SeedAndThreads played;

    @Mixin
    private SetOption settings;

    /**
     * What is asked.
     *
     * @param folder where the model was read
     * @param selection the model with the scenarios that the questions are about
     */
    record Asked(Path folder, Selection selection, Questions questions) {}

    /** Reads it; fails where that is not possible, or where no number in it is drawn. */
    Asked read(SpeakingCommand command) {
        futures.check(command);
        played.check(command);
        var words = command.terminal.words();
        var folder = command.locator().find(model);
        var sound = command.readAll(List.of(folder), new Overrides(settings.all()), List.of())
                .get(0);
        var whole = Selection.of(sound, List.of(), words);
        var all = command.questions(folder, whole, sound, List.of());
        var asked = question.map(id -> command.chosen(all, id, model)).orElse(all);
        var counts = futures.counts(whole.possible());
        if (counts.isChanceAlone()) {
            throw new WrongInputException(
                    words.say("study.nothing-drawn", sound.model().id()));
        }
        var scenarios = asked.all().stream()
                .flatMap(q -> q.scenarios().stream())
                .distinct()
                .toList();
        return new Asked(folder, Selection.of(sound, scenarios, words), asked);
    }

    /**
     * How often it is played.
     *
     * @param people how often at the model's own values
     */
    FutureCounts counts(Asked asked, int people) {
        int number = futures.counts(asked.selection().possible()).futures();
        return new FutureCounts(number, people, FutureCounts.of(number).secondChance());
    }

    SeedAndThreads played() {
        return played;
    }

    /** How a study was made. */
    RunInfo info(Asked asked, Plays plays, Speed speed) {
        var options = new ArrayList<>(futures.typed());
        options.addAll(List.of("--seed", "" + played.seed()));
        settings.all().forEach(setting -> options.addAll(List.of("--set", setting)));
        return plays.info(played, settings.all(), RepeatCommand.run(asked.folder(), options), speed);
    }

    /** Plays what is asked, shows how far it is, and has figures kept of it. */
    Speed play(String task, Plays plays, FigureRecorder figures, Plays.Onlooker onlooker) throws InterruptedException {
        try (var progress = ProgressLine.of(task, plays.counts().all())) {
            return plays.play(played.seed(), played::of, (kind, number, books) -> {
                plays.keep(figures, kind, number, books);
                onlooker.played(kind, number, books);
                progress.step();
            });
        }
    }
}
