package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.claims.ClaimsReader;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.sources.QuoteCheck;
import nl.plafond.input.sources.StoredSources;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.model.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a model and says what is wrong with it, or that nothing is. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class CheckCommand extends SpeakingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Mixin
    private SetOption settings;

    @Option(names = "--sources", paramLabel = "FOLDER", descriptionKey = "sources")
    private Optional<Path> sources = Optional.empty();

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        var folder = locator().find(model);
        var plain = settings.all().isEmpty() ? Optional.of(ModelReader.keep(folder)) : Optional.<ParsedModel>empty();
        var reading = plain.map(ParsedModel::reading)
                .orElseGet(() -> ModelReader.read(folder, new Overrides(settings.all())));
        show(folder, reading.problems());
        if (reading instanceof ModelResult.Sound sound) {
            int wrong = wrongClaims(folder, plain, reading) + wrongQuestions(folder, sound) + wrongQuotes(folder);
            if (wrong > 0) {
                terminal.warn("problems", wrong);
                return ExitCode.WRONG_INPUT;
            }
            var care = sound.model();
            var counts = Parameter.countedByStatus(care.parameters()).values().stream();
            terminal.say(
                    "check.sound",
                    Stream.concat(
                                    Stream.of(
                                            care.name().in(terminal.words().locale()),
                                            care.services().size(),
                                            sound.scenarios().size(),
                                            care.parameters().size()),
                                    counts)
                            .toArray());
            var programme = care.programme();
            if (!programme.isEmpty()) {
                terminal.say(
                        "check.programme",
                        programme.name().in(terminal.words().locale()),
                        programme.measures().size(),
                        programme.adopted().size());
            }
            return ExitCode.FINE;
        }
        terminal.warn("problems", Diagnostic.errors(reading.problems()));
        return ExitCode.WRONG_INPUT;
    }

    /** How many claims on the model cannot be played; says which, beyond what has been said of the model. */
    private int wrongClaims(Path folder, Optional<ParsedModel> plain, ModelResult said) {
        if (!ClaimsReader.hasClaims(folder)) {
            return 0;
        }
        var claims = plain.map(ClaimsReader::read).orElseGet(() -> ClaimsReader.read(folder));
        var problems = claims.problems().stream()
                .filter(problem -> !said.problems().contains(problem))
                .toList();
        show(folder, problems);
        return Diagnostic.errors(problems);
    }

    /** How many quotes are not in the stored sources, if there are any to look in; says which. */
    private int wrongQuotes(Path folder) throws IOException {
        if (sources.isEmpty()) {
            return 0;
        }
        if (!Files.isDirectory(sources.get())) {
            throw new WrongInputException(terminal.words().say("check.no-sources", sources.get()));
        }
        var stored = StoredSources.in(sources.get());
        var check = QuoteCheck.of(folder, stored);
        show(folder, check.problems());
        terminal.say(
                "check.quotes", check.found(), check.quotes(), stored.texts().size());
        return check.problems().size();
    }

    /** How much is wrong with the questions on the model; says what. */
    private int wrongQuestions(Path folder, ModelResult.Sound model) {
        var problems = QuestionsReader.read(folder, model).problems();
        show(folder, problems);
        return Diagnostic.errors(problems);
    }
}
