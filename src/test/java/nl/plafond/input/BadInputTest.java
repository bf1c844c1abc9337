package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.claims.ClaimsReader;
import nl.plafond.input.claims.ClaimsResult;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.questions.QuestionsResult;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are spoiled by chance are played, or refused with the line that is wrong; nothing else is allowed.
 *
 * <p>A failure names the number of the mutation and shows what it changed, so that it can be made again:
 * {@code -Dplafond.fuzz.first=NUMBER -Dplafond.fuzz.count=1}.
 */
class BadInputTest {
    private static final int SOME = 1_000;
    private static final int MANY = 20_000;

    /** Only catches what never ends. */
    private static final int SECONDS = 120;

    /** Whoever has more clients is played elsewhere: here only what comes of the file counts. */
    private static final double MOST_CLIENTS = 100_000;

    /** A scenario more tells nothing more. */
    private static final int MOST_SCENARIOS = 2;

    private static final Path MECHANISMS = Path.of("src/main/resources/nl/plafond/mechanisms/models");
    private static final Path POLDER = Path.of("src/test/resources/input/polder");

    private static final Texts DUTCH = Texts.of(Locale.forLanguageTag("nl"));
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @TempDir
    Path temp;

    /** A file that is spoiled, in the folder of its model. */
    private record Target(Path folder, String file, Kind kind) {}

    private final Map<Target, String> texts = new HashMap<>();
    private final Map<String, Integer> outcomes = new HashMap<>();

    @Test
    void aThousandSpoiledFilesArePlayedOrRefused() throws Exception {
        fuzz(Integer.getInteger("plafond.fuzz.first", 0), Integer.getInteger("plafond.fuzz.count", SOME));
    }

    /** Groups, staff, desks, budgets, prices, providers that come and go: each of these keys is in one small model. */
    @Test
    void aThousandSpoiledFilesOfAModelWithEveryKeyOfGroupsAndProvidersArePlayedOrRefused() throws Exception {
        fuzz(
                targets(List.of(POLDER)),
                Integer.getInteger("plafond.fuzz.first", 0),
                Integer.getInteger("plafond.fuzz.count", SOME));
    }

    @Test
    @Tag("long")
    void twentyThousandSpoiledFilesArePlayedOrRefused() throws Exception {
        fuzz(SOME, MANY);
    }

    private void fuzz(int first, int count) throws Exception {
        fuzz(targets(folders()), first, count);
    }

    private void fuzz(List<Target> targets, int first, int count) throws Exception {
        var failures = new ArrayList<String>();
        for (int number = first; number < first + count && failures.size() < 20; number++) {
            // Consecutive seeds begin alike; this spreads them.
            var target = targets.get(Math.floorMod(number * 0x9E3779B9, targets.size()));
            var text = texts.get(target);
            var spoiled = Mutation.of(text, target.kind(), number);
            var outcome = outcome(target, spoiled.after());
            outcomes.merge(outcome.lines().findFirst().orElse(""), 1, Integer::sum);
            if (!outcome.equals("played") && !outcome.equals("refused") && !outcome.equals("too large to play here")) {
                failures.add("mutation " + number + " of " + target.folder().getFileName() + "/" + target.file() + ": "
                        + outcome + "\n" + difference(spoiled));
                System.err.println(failures.get(failures.size() - 1));
            }
        }
        System.out.println("bad input from " + first + ": " + outcomes);
        assertThat(failures).isEmpty();
        // What is refused without exception, or never, says that the mutations are not what they should be.
        assertThat(outcomes.getOrDefault("played", 0)).isGreaterThan(count / 20);
        assertThat(outcomes.getOrDefault("refused", 0)).isGreaterThan(count / 5);
    }

    private String outcome(Target target, String spoiled) throws Exception {
        var file = target.folder().resolve(target.file());
        Files.write(file, spoiled.getBytes(StandardCharsets.UTF_8));
        var result = new CompletableFuture<String>();
        var thread = new Thread(() -> {
            try {
                result.complete(read(target));
            } catch (Throwable broken) {
                result.complete(stack(broken));
            }
        });
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            var at = Stream.of(thread.getStackTrace())
                    .map(String::valueOf)
                    .limit(12)
                    .toList();
            thread.interrupt();
            return "does not end\n" + String.join("\n", at);
        } finally {
            Files.writeString(file, texts.get(target));
        }
    }

    private static String stack(Throwable broken) {
        var root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "throws " + root + "\n"
                + String.join(
                        "\n",
                        Stream.of(root.getStackTrace())
                                .map(String::valueOf)
                                .limit(8)
                                .toList());
    }

    private static String read(Target target) throws InterruptedException {
        var reading = ModelReader.read(target.folder());
        var problems = reading.problems();
        if (target.kind() == Kind.CLAIMS) {
            var claims = ClaimsReader.read(target.folder());
            problems = claims.problems();
            if (claims instanceof ClaimsResult.Sound) {
                return shown(problems, "played");
            }
            return shown(problems, "refused");
        }
        if (target.kind() == Kind.QUESTIONS && reading instanceof ModelResult.Sound sound) {
            var questions = QuestionsReader.read(target.folder(), sound);
            return shown(questions.problems(), questions instanceof QuestionsResult.Sound ? "played" : "refused");
        }
        if (reading instanceof ModelResult.Sound sound) {
            return shown(problems, play(sound));
        }
        return shown(problems, "refused");
    }

    /** The outcome, unless something is wrong with how the problems are told. */
    private static String shown(List<Diagnostic> problems, String outcome) {
        for (var problem : problems) {
            for (var words : List.of(DUTCH, ENGLISH)) {
                var line = problem.in(words);
                if (problem.line() < 1 || line.contains("\n") || line.length() > 2_000 || line.contains("not have")) {
                    return "is told as: " + line;
                }
            }
        }
        boolean serious = problems.stream().anyMatch(p -> p.severity() == Diagnostic.Severity.ERROR);
        if (serious != outcome.equals("refused")) {
            return "is " + outcome + " with problems " + problems;
        }
        return outcome;
    }

    private static String play(ModelResult.Sound sound) throws InterruptedException {
        var models = sound.scenarios().stream()
                .limit(MOST_SCENARIOS)
                .map(s -> under(sound, s))
                .toList();
        if (models.stream().anyMatch(model -> clients(model) > MOST_CLIENTS)) {
            return "too large to play here";
        }
        var seen = new HashSet<Integer>();
        Experiment.of(DistinctParts.of(models))
                .seed(1)
                .replications(1)
                .selfCheck(true)
                .play((replication, books) -> seen.add(replication));
        assertThat(seen).hasSize(1);
        return "played";
    }

    private static CareModel under(ModelResult.Sound sound, Scenario scenario) {
        return sound.model().under(scenario);
    }

    private static double clients(CareModel model) {
        return model.services().stream()
                .mapToDouble(service -> clients(service, model))
                .sum();
    }

    private static double clients(Service service, CareModel model) {
        double years = java.time.temporal.ChronoUnit.DAYS.between(model.start(), model.end()) / 365.25;
        var perYear = service.referrals().perYear().steps().values().stream()
                .mapToDouble(PerYear::value)
                .max()
                .orElse(0);
        var factor = service.referrals().factor().steps().values().stream()
                .mapToDouble(Factor::value)
                .max()
                .orElse(0);
        return perYear * Math.max(1, factor) * years
                + service.start().inCare()
                + service.start().waiting();
    }

    /** Small models, most often, and shipped ones. */
    private static List<Path> folders() throws IOException {
        var folders = new ArrayList<Path>(
                List.of(Folders.DORP, Path.of("models/haaglanden"), Path.of("models/zuidwest-jeugdzorgplus")));
        try (var small = Files.list(MECHANISMS)) {
            folders.addAll(small.sorted().toList());
        }
        return folders;
    }

    private List<Target> targets(List<Path> folders) throws IOException {
        var targets = new ArrayList<Target>();
        for (var from : folders) {
            var folder = temp.resolve(targets.size() + "-" + from.getFileName());
            Folders.copy(from, folder);
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .map(file -> folder.relativize(file).toString())
                        .sorted()
                        .limit(from.startsWith(MECHANISMS) ? 12 : 6)
                        .map(file -> new Target(folder, file, kind(file)))
                        .forEach(targets::add);
            }
        }
        for (var target : targets) {
            texts.put(target, Files.readString(target.folder().resolve(target.file())));
        }
        // The model itself has most to go wrong.
        targets.stream().filter(t -> t.kind() == Kind.MODEL).toList().forEach(t -> targets.addAll(List.of(t, t)));
        return targets;
    }

    private static Kind kind(String file) {
        return switch (file.replaceAll("/.*", "")) {
            case "claims.yaml" -> Kind.CLAIMS;
            case "questions.yaml" -> Kind.QUESTIONS;
            case "levers.yaml" -> Kind.LEVERS;
            case "scenarios" -> Kind.SCENARIO;
            case "programme" -> Kind.PROGRAMME;
            default -> Kind.MODEL;
        };
    }

    /** What the mutation changed: the lines that are only in one of both, as far as one wants to read. */
    private static String difference(Mutation.Spoiled spoiled) {
        var old = spoiled.before().lines().toList();
        var now = spoiled.after().lines().toList();
        var gone = old.stream().filter(line -> !now.contains(line)).map(line -> "- " + line);
        var come = now.stream().filter(line -> !old.contains(line)).map(line -> "+ " + line);
        return String.join(
                "\n",
                Stream.concat(gone.limit(15), come.limit(15))
                        .map(l -> l.substring(0, Math.min(300, l.length())))
                        .toList());
    }
}
