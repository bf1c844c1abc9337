package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.SelfCheckException;
import nl.plafond.experiment.Speed;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.model.CareModel;
import nl.plafond.model.questions.Questions;
import nl.plafond.program.RepeatCommand;
import nl.plafond.report.ReportWriter;
import nl.plafond.report.ResultSize;
import nl.plafond.report.note.Notes;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.FutureTables;
import nl.plafond.results.FigureRecorder;
import nl.plafond.results.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Simulates models under their scenarios and writes the reports. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class RunCommand extends SpeakingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", arity = "0..*", descriptionKey = "models")
    private List<String> models = new ArrayList<>();

    @Option(names = "--scenarios", paramLabel = "NAME[,NAME...]", descriptionKey = "scenarios")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--question", paramLabel = "NAME", descriptionKey = "study.question")
    private Optional<String> question = Optional.empty();

    @Option(names = "--compare", paramLabel = "NAME,NAME", split = ",", descriptionKey = "compare")
    private List<String> compared = new ArrayList<>();

    @Mixin
    private FuturesOption futures;

    @Option(names = "--csv", descriptionKey = "csv")
    private boolean csv;

    @Mixin
    private SeedAndThreads played;

    @Option(names = "--horizon", paramLabel = "DATE", converter = LastDay.class, descriptionKey = "horizon")
    private Optional<LocalDate> horizon = Optional.empty();

    @Option(names = "--municipality", paramLabel = "NAME", descriptionKey = "municipality")
    private Optional<String> municipality = Optional.empty();

    @ParentCommand
    private PlafondCommand program;

    @Option(names = "--self-check", descriptionKey = "self-check")
    private boolean selfCheck;

    @Option(names = "--out", defaultValue = "output", paramLabel = "FOLDER", descriptionKey = "out")
    private Path out;

    @Mixin
    private SetOption settings;

    private PickedScenarios picked = new PickedScenarios(List.of());

    RunCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        futures.check(this);
        played.check(this);
        picked = PickedScenarios.of(scenarios, terminal.words());
        checkAsked();
        if (picked.hasFiles() && models.stream().distinct().count() != 1) {
            throw new WrongInputException(terminal.words().say("own-scenario-of-which-model", picked.typed()));
        }
        var folders = folders(models);
        var regions = readAll(folders);
        var ids = regions.stream().map(r -> r.selection().model().id()).toList();
        requireApart(ids, folders);
        var wanted = new WantedMunicipality(municipality, terminal.words());
        wanted.check(regions.stream().map(r -> r.selection().model()).toList());
        var place = new OutputTarget(out, terminal.words());
        ids.forEach(id -> place.require(id, folders));
        requireWhatItTakes(regions);
        int code = ExitCode.FINE;
        for (var region : regions) {
            code = Math.max(code, run(region, wanted));
            giveRoomBack();
        }
        return code;
    }

    /** One asks for some scenarios, for a question or for a comparison of two. */
    private void checkAsked() {
        boolean isPair = compared.size() == 2 && !compared.get(0).equals(compared.get(1));
        if (!compared.isEmpty() && !isPair) {
            throw new WrongInputException(terminal.words().say("bad-compare", String.join(",", compared)));
        }
        long asked = Stream.of(!picked.isEmpty(), question.isPresent(), !compared.isEmpty())
                .filter(is -> is)
                .count();
        if (asked > 1) {
            throw new WrongInputException(terminal.words().say("asked-twice"));
        }
    }

    private void requireWhatItTakes(List<Region> regions) {
        var preconditions = new Preconditions(terminal.words());
        preconditions.requireFonts();
        preconditions.requireDisk(
                out,
                regions.stream()
                        .map(Region::selection)
                        .mapToLong(s -> ResultSize.bytes(s.model(), s.scenarios()))
                        .sum());
    }

    /** What one model took is given back before the next, so that all of them take no more memory than the largest. */
    private static void giveRoomBack() {
        System.gc();
    }

    /** A model that is to be run, with where it was read and what was set for it. */
    private record Region(Selection selection, Path folder, List<String> settings, Questions questions) {}

    private List<Region> readAll(List<Path> folders) {
        var regions = new ArrayList<Region>();
        var sound = horizon.isEmpty()
                ? readAll(folders, new Overrides(settings.all()), files())
                : List.<ModelResult.Sound>of();
        for (int i = 0; i < folders.size(); i++) {
            regions.add(
                    horizon.isEmpty()
                            ? region(sound.get(i), sound.get(i), folders.get(i), settings.all())
                            : readUntil(horizon.get(), folders.get(i)));
        }
        return regions;
    }

    /**
     * A later end is put into the file before it is read, so that growth goes on until then; an earlier one only stops the
     * clock, so that later measures need not be taken out of the scenarios.
     */
    private Region readUntil(LocalDate lastDay, Path folder) {
        var end = lastDay.plusDays(1);
        boolean later =
                ModelReader.read(folder, new Overrides(settings.all()), files()) instanceof ModelResult.Sound first
                        && isLater(lastDay, first.model());
        var settled = later
                ? Stream.concat(settings.all().stream(), Stream.of("end=" + end))
                        .toList()
                : settings.all();
        var read = readAll(List.of(folder), new Overrides(settled), files()).get(0);
        if (!end.isAfter(read.model().start())) {
            throw new WrongInputException(terminal.words()
                    .say(
                            "bad-horizon",
                            lastDay,
                            read.model().start(),
                            read.model().id()));
        }
        var until = new ModelResult.Sound(
                read.model().until(end), read.scenarios(), read.possible().until(end), read.warnings(), read.hash());
        return region(until, read, folder, settled);
    }

    /** A later end is set in the model, so that it must be one that a model can have. */
    private boolean isLater(LocalDate lastDay, CareModel model) {
        var latest = model.start().plusYears(ModelReader.LONGEST_YEARS).minusDays(1);
        if (lastDay.isAfter(latest)) {
            throw new WrongInputException(terminal.words().say("horizon-too-late", lastDay, latest, model.id()));
        }
        return model.end().isBefore(lastDay.plusDays(1));
    }

    /**
     * A region as it is going to be played.
     *
     * @param whole the same with the end that its files speak of, for the questions are about that
     */
    private Region region(ModelResult.Sound sound, ModelResult.Sound whole, Path folder, List<String> settled) {
        var words = terminal.words();
        if (!compared.isEmpty()) {
            var selection = Selection.of(sound, compared, words);
            return new Region(selection, folder, settled, between(selection));
        }
        var selection = Selection.of(sound, picked.ids(words), words);
        var questions = questions(folder, selection, whole, picked.fileIds(words));
        if (question.isEmpty()) {
            return new Region(selection, folder, settled, questions);
        }
        var chosen = chosen(questions, question.get(), sound.model().id());
        return new Region(Selection.of(sound, chosen.all().get(0).scenarios(), words), folder, settled, chosen);
    }

    private Questions between(Selection selection) {
        var both = compared.stream()
                .flatMap(id -> selection.scenarios().stream().filter(s -> s.id().equals(id)))
                .toList();
        return QuestionsReader.between(selection.model(), both.get(0), both.get(1));
    }

    /** The scenarios of the user's own, read as if they were the model's. */
    private List<Path> files() {
        return picked.files(terminal.words());
    }

    /** The programme is played with all scenarios; someone who picks a few wants those and nothing else. */
    private Plays plays(Region region) {
        var selection = region.selection();
        var counts = futures.counts(selection.possible());
        boolean isAll = picked.isEmpty() && question.isEmpty() && compared.isEmpty();
        return isAll ? Plays.withProgramme(selection, counts) : Plays.of(selection, counts);
    }

    private int run(Region region, WantedMunicipality wanted) throws IOException, InterruptedException {
        var selection = region.selection();
        var model = selection.model();
        try (var folder = OutputFolder.in(out, model.id(), terminal.words())) {
            var plays = plays(region);
            var name = model.name().in(terminal.words().locale());
            Memory.ofThisProcess().require(plays.bytes(played.threads()), name, terminal.words());
            var figures = plays.recorder(region.questions());
            var tipping = plays.tipping(region.questions(), this::settings);
            var speed = played(selection, plays, figures, tipping);
            var table = figures.table();
            var answers = tipping.play(
                    plays.answers(region.questions(), table),
                    plays.drawn(),
                    terminal.words().say("progress.turns", name));
            var whole = speed.plus(tipping.speed());
            var reading =
                    plays.reading(plays.info(played, settings.all(), commandToRepeat(region.folder()), whole), answers);
            var words = terminal.words();
            var missing = write(folder.writing(), name, reading, table, wanted.in(model));
            var written = folder.finish();
            var counts = plays.counts();
            terminal.say(
                    counts.isChanceAlone() ? "run.done.chance" : "run.done",
                    model.name().in(words.locale()),
                    selection.scenarios().size(),
                    counts.isChanceAlone() ? counts.atValues() : counts.futures(),
                    whole.wallSeconds(),
                    whole.replicationsPerSecondPerCore(),
                    counts.atValues());
            answer(reading);
            if (selfCheck) {
                terminal.say("run.checked", whole.plays());
            }
            terminal.say(
                    "run.report", written.resolve("index.html").toAbsolutePath().normalize());
            if (!missing.isEmpty()) {
                terminal.warn("run.missing", model.id(), String.join(", ", missing));
            }
            return missing.isEmpty() ? ExitCode.FINE : ExitCode.INCOMPLETE;
        }
    }

    private List<String> write(Path folder, String name, RunView reading, FigureTable table, OptionalInt municipality)
            throws IOException {
        try (var progress = ProgressLine.of(terminal.words().say("progress.writes", name))) {
            var futures = new FutureTables(reading, table, csv);
            return ReportWriter.write(
                    folder, reading, municipality, program.written(reading.model()), Optional.of(futures), progress);
        }
    }

    /** A line for each question. */
    private void answer(RunView reading) {
        Notes.lines(reading, ReportTexts.in(terminal.words().locale())).forEach(terminal.out()::println);
        terminal.out().flush();
    }

    /** What to type to get the same results, for those who read them later. */
    private String commandToRepeat(Path model) {
        var options = new ArrayList<String>();
        if (!picked.isEmpty()) {
            options.addAll(List.of("--scenarios", picked.fromAnywhere(terminal.words())));
        }
        question.ifPresent(id -> options.addAll(List.of("--question", id)));
        if (!compared.isEmpty()) {
            options.addAll(List.of("--compare", String.join(",", compared)));
        }
        municipality.ifPresent(name -> options.addAll(List.of("--municipality", name)));
        options.addAll(futures.typed());
        program.asked().ifPresent(language -> options.addAll(List.of("--lang", language.code())));
        if (csv) {
            options.add("--csv");
        }
        options.addAll(List.of("--seed", "" + played.seed()));
        horizon.ifPresent(day -> options.addAll(List.of("--horizon", day.toString())));
        settings.all().forEach(setting -> options.addAll(List.of("--set", setting)));
        return RepeatCommand.run(model, options);
    }

    private Speed played(Selection selection, Plays plays, FigureRecorder figures, TippingPlays tipping)
            throws InterruptedException {
        try {
            var name = selection.model().name().in(terminal.words().locale());
            return play(terminal.words().say("progress.plays", name), plays, figures, tipping);
        } catch (SelfCheckException broken) {
            throw new FailedException(
                    terminal.words()
                            .say(
                                    "self-check.failed",
                                    plays.name(broken.scenario()),
                                    broken.replication(),
                                    played.seed(),
                                    broken.getMessage()),
                    broken);
        }
    }

    private Speed play(String task, Plays plays, FigureRecorder figures, TippingPlays tipping)
            throws InterruptedException {
        try (var progress = ProgressLine.of(task, plays.counts().all())) {
            return plays.play(played.seed(), this::settings, (kind, number, logbooks) -> {
                plays.keep(figures, kind, number, logbooks);
                tipping.add(kind, logbooks);
                progress.step();
            });
        }
    }

    private Experiment settings(Experiment experiment) {
        return played.of(experiment).selfCheck(selfCheck);
    }
}
