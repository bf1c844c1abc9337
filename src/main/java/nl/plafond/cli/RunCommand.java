package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.Playlist;
import nl.plafond.experiment.SelfCheckException;
import nl.plafond.experiment.Speed;
import nl.plafond.input.ModelReader;
import nl.plafond.input.Overrides;
import nl.plafond.input.Reading;
import nl.plafond.report.ReportWriter;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.statistics.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates models under their scenarios and writes the reports. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class RunCommand extends SpeakingCommand implements Callable<Integer> {
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "MODEL", arity = "0..*", descriptionKey = "models")
    private List<String> models = new ArrayList<>();

    @Option(names = "--scenarios", split = ",", paramLabel = "NAME", descriptionKey = "scenarios")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--replications", defaultValue = "200", paramLabel = "N", descriptionKey = "replications")
    private int replications;

    @Option(names = "--seed", defaultValue = "2021", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Option(names = "--horizon", paramLabel = "DATE", converter = LastDay.class, descriptionKey = "horizon")
    private Optional<LocalDate> horizon = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--self-check", descriptionKey = "self-check")
    private boolean selfCheck;

    @Option(names = "--out", defaultValue = "output", paramLabel = "FOLDER", descriptionKey = "out")
    private Path out;

    @Mixin
    private SetOption settings;

    RunCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(replications >= 2 && replications <= MOST_REPLICATIONS, "--replications", replications);
        require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads);
        var folders = models.isEmpty()
                ? locator().all()
                : models.stream().distinct().map(locator()::find).toList();
        var selections = new ArrayList<Selection>();
        for (var sound : readAll(folders)) {
            selections.add(Selection.of(sound, scenarios, terminal.words()));
        }
        for (var selection : selections) {
            run(selection);
            giveRoomBack();
        }
        return ExitCode.FINE;
    }

    /** What one model took is given back before the next, so that all of them take no more memory than the largest. */
    private static void giveRoomBack() {
        System.gc();
    }

    private void require(boolean sensible, String option, int value) {
        if (!sensible) {
            throw new WrongInputException(terminal.words().say("bad-value." + option, value));
        }
    }

    private List<Reading.Sound> readAll(List<Path> folders) {
        var settled = new ArrayList<String>(settings.all());
        if (horizon.isEmpty()) {
            return readAll(folders, new Overrides(settled));
        }
        // A later end is put into the file before it is read, so that growth goes on until then; an earlier one only
        // stops the clock, so that later measures need not be taken out of the scenarios.
        var end = horizon.get().plusDays(1);
        var sound = new ArrayList<Reading.Sound>();
        for (var folder : folders) {
            boolean later = ModelReader.read(folder, new Overrides(settled)) instanceof Reading.Sound first
                    && first.model().end().isBefore(end);
            var overrides = later
                    ? Stream.concat(settled.stream(), Stream.of("end=" + end)).toList()
                    : settled;
            var read = readAll(List.of(folder), new Overrides(overrides)).get(0);
            if (!end.isAfter(read.model().start())) {
                throw new WrongInputException(terminal.words()
                        .say("bad-horizon", horizon.get(), read.model().start()));
            }
            sound.add(new Reading.Sound(read.model().until(end), read.scenarios(), read.warnings(), read.hash()));
        }
        return sound;
    }

    private void run(Selection selection) throws IOException, InterruptedException {
        var model = selection.model();
        try (var folder = OutputFolder.in(out, model.id(), terminal.words())) {
            var list =
                    Playlist.of(selection.scenarios().stream().map(model::under).toList());
            var tally = new Tally(list.frame(), list.size(), 0, model.splits());
            var speed = played(selection, list, tally);
            var info = info(selection, speed);
            var words = terminal.words();
            ReportWriter.write(folder.writing(), model, selection.scenarios(), tally.findings(), info, words.locale());
            var written = folder.finish();
            terminal.say(
                    "run.done",
                    model.name().in(words.locale()),
                    selection.scenarios().size(),
                    replications,
                    speed.wallSeconds(),
                    speed.replicationsPerSecondPerCore());
            if (selfCheck) {
                terminal.say("run.checked", selection.scenarios().size() * replications);
            }
            terminal.say(
                    "run.report",
                    written.resolve("report.html").toAbsolutePath().normalize());
        }
    }

    private RunInfo info(Selection selection, Speed speed) {
        return new RunInfo(
                PlafondCommand.Version.number(),
                selection.hash(),
                seed,
                replications,
                selection.model().end().minusDays(1),
                settings.all(),
                commandToRepeat(selection),
                threads,
                Duration.ofMillis(Math.round(speed.wallSeconds() * 1000)),
                speed.replicationsPerSecondPerCore(),
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    }

    /** What to type to get the same results, for whoever reads them later. */
    private String commandToRepeat(Selection selection) {
        var words =
                new ArrayList<String>(List.of("plafond run", selection.model().id()));
        if (!scenarios.isEmpty()) {
            words.add("--scenarios " + String.join(",", scenarios));
        }
        words.add("--replications " + replications);
        words.add("--seed " + seed);
        horizon.ifPresent(day -> words.add("--horizon " + day));
        settings.all().forEach(setting -> words.add("--set '" + setting + "'"));
        return String.join(" ", words);
    }

    private Speed played(Selection selection, Playlist list, Tally tally) throws InterruptedException {
        try {
            return play(selection.model().name().in(terminal.words().locale()), list, tally);
        } catch (SelfCheckException broken) {
            var scenario = selection.scenarios().get(broken.scenario());
            throw new FailedException(
                    terminal.words()
                            .say("self-check.failed", scenario.id(), broken.replication(), seed, broken.getMessage()),
                    broken);
        }
    }

    private Speed play(String name, Playlist list, Tally tally) throws InterruptedException {
        try (var progress = ProgressLine.of(name, replications)) {
            return new Experiment(list, seed, replications, threads, selfCheck).play((replication, logbooks) -> {
                tally.add(logbooks);
                progress.step();
            });
        }
    }
}
