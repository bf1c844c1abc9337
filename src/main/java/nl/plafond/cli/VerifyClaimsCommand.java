package nl.plafond.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.plafond.input.ClaimsReader;
import nl.plafond.input.ClaimsReading;
import nl.plafond.input.Problem;
import nl.plafond.model.Label;
import nl.plafond.report.tables.ClaimTable;
import nl.plafond.statistics.ClaimFinding;
import nl.plafond.statistics.Verdict;
import nl.plafond.study.ClaimStudy;
import nl.plafond.study.SetClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays what documents claim of a region and says of each claim whether it holds. */
@Command(name = "verify-claims", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class VerifyClaimsCommand extends SpeakingCommand implements Callable<Integer> {
    private static final String FILE = "claims.csv";
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "MODEL", arity = "0..*", descriptionKey = "models-with-claims")
    private List<String> models = new ArrayList<>();

    @Option(names = "--replications", defaultValue = "200", paramLabel = "N", descriptionKey = "replications")
    private int replications;

    @Option(names = "--seed", defaultValue = "2021", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "out-claims")
    private Optional<Path> out = Optional.empty();

    VerifyClaimsCommand(Terminal terminal) {
        super(terminal);
    }

    /** The claims on one model. */
    private record Case(String id, Label name, List<SetClaim> claims) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(replications >= 2 && replications <= MOST_REPLICATIONS, "--replications", replications);
        require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads);
        var cases = readClaims(new ClaimFolders(terminal.words()).of(models));
        var written = out.map(this::prepared);
        var found = new ArrayList<List<ClaimFinding>>();
        for (var one : cases) {
            found.add(play(one));
        }
        written.ifPresent(file -> write(file, cases, found));
        return count(found.stream().flatMap(List::stream).toList());
    }

    private List<Case> readClaims(List<Path> folders) {
        var cases = new ArrayList<Case>();
        int problems = 0;
        for (var folder : folders) {
            var reading = ClaimsReader.read(folder);
            var words = PlafondCommand.problems(terminal);
            reading.problems().forEach(problem -> terminal.err().println(problem.in(words)));
            if (reading instanceof ClaimsReading.Sound sound) {
                var first = sound.first();
                if (first.isEmpty()) {
                    throw new WrongInputException(terminal.words().say("claims.none", folder));
                }
                var model = first.get().model();
                cases.add(new Case(model.id(), model.name(), set(sound)));
            } else {
                problems += (int) reading.problems().stream()
                        .filter(p -> p.severity() == Problem.Severity.ERROR)
                        .count();
            }
        }
        terminal.err().flush();
        if (cases.size() < folders.size()) {
            throw new WrongInputException(terminal.words().say("problems", problems));
        }
        return cases;
    }

    private static List<SetClaim> set(ClaimsReading.Sound sound) {
        return IntStream.range(0, sound.claims().size())
                .mapToObj(i -> new SetClaim(
                        sound.claims().get(i),
                        sound.models().get(i).model(),
                        sound.models().get(i).scenarios()))
                .toList();
    }

    private List<ClaimFinding> play(Case one) throws InterruptedException {
        var name = one.name().in(terminal.words().locale());
        var study = new ClaimStudy(one.claims());
        Memory.ofThisProcess().require(study.bytes(threads), name, terminal.words());
        try (var progress = ProgressLine.of(name, replications)) {
            var findings = study.play(seed, replications, threads, progress::step);
            terminal.say("claims.model", name, findings.size(), replications);
            new ClaimLines(terminal.words()).of(findings).forEach(terminal.out()::println);
            terminal.out().println();
            return findings;
        }
    }

    private int count(List<ClaimFinding> findings) {
        long fails = count(findings, Verdict.DOES_NOT_HOLD);
        terminal.say("claims.foot");
        terminal.say(
                "claims.count",
                findings.size(),
                count(findings, Verdict.HOLDS),
                fails,
                count(findings, Verdict.CANNOT_SAY));
        return strict && fails > 0 ? ExitCode.FAILED : ExitCode.FINE;
    }

    private static long count(List<ClaimFinding> findings, Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    /** A file to write beside its place; fails before anything is played if it could not be written. */
    private Path prepared(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".claims-", ".csv");
        } catch (IOException unwritable) {
            throw new WrongInputException(terminal.words().say("cannot-write", folder));
        }
    }

    private void write(Path beside, List<Case> cases, List<List<ClaimFinding>> found) {
        try (var table = new ClaimTable(beside)) {
            for (int i = 0; i < cases.size(); i++) {
                table.add(cases.get(i).id(), found.get(i));
            }
        }
        var file = beside.resolveSibling(FILE);
        try {
            beside.toFile().setReadable(true, false);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        terminal.say("run.report", file.toAbsolutePath().normalize());
    }
}
