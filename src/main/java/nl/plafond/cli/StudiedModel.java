package nl.plafond.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.experiment.Speed;
import nl.plafond.input.Overrides;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Questions;
import nl.plafond.program.RepeatCommand;
import nl.plafond.program.Version;
import nl.plafond.report.reading.RunInfo;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model a study is about, which of its questions, and how it is played. */
final class StudiedModel {
    private static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model = "";

    @Option(names = "--question", paramLabel = "NAME", descriptionKey = "study.question")
    private Optional<String> question = Optional.empty();

    @Mixin
    private FuturesOption futures;

    @Option(names = "--seed", defaultValue = "2021", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

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
        command.require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads);
        var words = command.terminal.words();
        var folder = command.locator().find(model);
        var sound = command.readAll(List.of(folder), new Overrides(settings.all()), List.of())
                .get(0);
        var whole = Selection.of(sound, List.of(), words);
        var asked = chosen(command.questions(folder, whole, sound), command);
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

    private Questions chosen(Questions questions, SpeakingCommand command) {
        if (question.isEmpty()) {
            return questions;
        }
        var chosen = questions.all().stream()
                .filter(q -> q.id().equals(question.get()))
                .toList();
        if (chosen.isEmpty()) {
            var known = questions.all().stream().map(Question::id).toList();
            throw new WrongInputException(command.terminal
                    .words()
                    .say("study.no-such-question", question.get(), model, String.join(", ", known)));
        }
        return new Questions(chosen);
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

    long seed() {
        return seed;
    }

    int threads() {
        return threads;
    }

    UnaryOperator<Experiment> settings() {
        return experiment -> experiment.seed(seed).threads(threads);
    }

    /** How a study was made. */
    RunInfo info(Asked asked, Plays plays, Speed speed) {
        var options = new ArrayList<>(futures.typed());
        options.addAll(List.of("--seed", "" + seed));
        settings.all().forEach(setting -> options.addAll(List.of("--set", setting)));
        return new RunInfo(
                Version.NUMBER,
                asked.selection().hash(),
                seed,
                plays.futures(),
                asked.selection().model().end().minusDays(1),
                settings.all(),
                RepeatCommand.run(asked.folder(), options),
                threads,
                Duration.ofMillis(Math.round(speed.wallSeconds() * 1000)),
                speed.replicationsPerSecondPerCore(),
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    }
}
