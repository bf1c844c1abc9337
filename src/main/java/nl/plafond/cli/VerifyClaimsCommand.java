package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.input.claims.ClaimsReader;
import nl.plafond.input.claims.ClaimsResult;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.tables.ClaimTable;
import nl.plafond.statistics.ClaimFinding;
import nl.plafond.statistics.Verdict;
import nl.plafond.study.ClaimInModel;
import nl.plafond.study.ClaimStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays what documents claim of a region and says of each claim whether it holds. */
@Command(name = "verify-claims", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class VerifyClaimsCommand extends SpeakingCommand implements Callable<Integer> {
    private static final String NAME = "claims";
    private static final String FILE = "claims.csv";

    @Parameters(paramLabel = "MODEL", arity = "0..*", descriptionKey = "models-with-claims")
    private List<String> models = new ArrayList<>();

    @Mixin
    private FuturesOption futures;

    @Mixin
    private SeedAndThreads played;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "out-claims")
    private Optional<Path> out = Optional.empty();

    VerifyClaimsCommand(Terminal terminal) {
        super(terminal);
    }

    /**
     * The claims on one model.
     *
     * @param counts how often each is played
     */
    private record Case(CareModel model, List<Scenario> scenarios, FutureCounts counts, List<ClaimInModel> claims) {
        String id() {
            return model.id();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        futures.check(this);
        played.check(this);
        var folders = new ClaimFolders(terminal.words()).of(models);
        var cases = readClaims(folders);
        requireApart(cases.stream().map(Case::id).toList(), folders);
        if (out.isEmpty()) {
            return count(play(cases).stream().flatMap(List::stream).toList());
        }
        try (var folder = prepared(out.get(), folders)) {
            var found = play(cases);
            write(folder, cases, found);
            return count(found.stream().flatMap(List::stream).toList());
        }
    }

    private List<List<ClaimFinding>> play(List<Case> cases) throws InterruptedException {
        var found = new ArrayList<List<ClaimFinding>>();
        for (var one : cases) {
            found.add(play(one));
        }
        return found;
    }

    private List<Case> readClaims(List<Path> folders) {
        var cases = new ArrayList<Case>();
        int problems = 0;
        for (var folder : folders) {
            var reading = ClaimsReader.read(folder);
            show(folder, reading.problems());
            if (reading instanceof ClaimsResult.Sound sound) {
                var first = sound.first();
                if (first.isEmpty()) {
                    throw new WrongInputException(terminal.words().say("claims.none", folder));
                }
                cases.add(new Case(
                        first.get().model(),
                        first.get().scenarios(),
                        futures.counts(first.get().possible()),
                        set(sound)));
            } else {
                problems += Diagnostic.errors(reading.problems());
            }
        }
        if (cases.size() < folders.size()) {
            throw new WrongInputException(terminal.words().say("problems", problems));
        }
        return cases;
    }

    private static List<ClaimInModel> set(ClaimsResult.Sound sound) {
        return IntStream.range(0, sound.claims().size())
                .mapToObj(i -> new ClaimInModel(
                        sound.claims().get(i),
                        sound.models().get(i).model(),
                        sound.models().get(i).scenarios(),
                        new ReadRegion(sound.models().get(i).possible())))
                .toList();
    }

    private List<ClaimFinding> play(Case one) throws InterruptedException {
        var words = terminal.words();
        var name = one.model().name().in(words.locale());
        var study = new ClaimStudy(one.claims(), one.counts());
        Memory.ofThisProcess().require(study.bytes(played.threads()), name, words);
        try (var progress = ProgressLine.of(words.say("progress.plays", name), study.futures() + study.atValues())) {
            var findings = study.play(played.seed(), played.threads(), progress::step);
            terminal.say(heading(study), name, findings.size(), study.futures(), study.atValues());
            var names = new ParameterNames(one.model(), one.scenarios(), ReportTexts.in(words.locale()));
            new ClaimLines(words, names).of(findings).forEach(terminal.out()::println);
            terminal.out().println();
            return findings;
        }
    }

    private static String heading(ClaimStudy study) {
        if (study.futures() == 0) {
            return "claims.model-at-values";
        }
        return study.atValues() == 0 ? "claims.model-in-futures" : "claims.model";
    }

    private int count(List<ClaimFinding> findings) {
        long fails = count(findings, Verdict.DOES_NOT_HOLD);
        terminal.say("claims.foot");
        terminal.say(
                "claims.count",
                findings.size(),
                count(findings, Verdict.HOLDS),
                fails,
                count(findings, Verdict.DEPENDS),
                count(findings, Verdict.CANNOT_SAY));
        return strict && fails > 0 ? ExitCode.FAILED : ExitCode.FINE;
    }

    private static long count(List<ClaimFinding> findings, Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    /** Somewhere to write before it gets its place; fails before anything is played if it could not be written. */
    private OutputFolder prepared(Path folder, List<Path> models) {
        var words = terminal.words();
        new OutputTarget(folder, words).requireFile(FILE, models);
        requireOwn(folder.resolve(FILE));
        return OutputFolder.in(folder, NAME, words);
    }

    /** What is not an earlier table of claims as this command writes it stays where it is. */
    private void requireOwn(Path file) {
        try {
            if (Folders.isThere(file) && !ClaimTable.isOwn(file)) {
                throw new WrongInputException(terminal.words().say("out.foreign-file", file));
            }
        } catch (IOException unreadable) {
            throw new WrongInputException(terminal.words().say("out.foreign-file", file));
        }
    }

    private void write(OutputFolder folder, List<Case> cases, List<List<ClaimFinding>> found) throws IOException {
        try (var table = new ClaimTable(folder.writing().resolve(FILE))) {
            for (int i = 0; i < cases.size(); i++) {
                table.add(cases.get(i).id(), found.get(i));
            }
        }
        requireOwn(folder.target(FILE));
        terminal.say("run.report", folder.finishFile(FILE));
    }
}
