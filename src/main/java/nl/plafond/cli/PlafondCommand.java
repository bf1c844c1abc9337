package nl.plafond.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafond.model.CareModel;
import nl.plafond.model.Language;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.words.Texts;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: its commands, its language, and how it says that something is wrong. */
@Command(
        name = "plafond",
        mixinStandardHelpOptions = true,
        versionProvider = PlafondCommand.Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            MechanismsCommand.class,
            VerifyClaimsCommand.class,
            StudyCommand.class,
            ServeCommand.class,
            PageCommand.class,
            GenerateCompletion.class
        })
final class PlafondCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Optional<Language> asked = Optional.empty();

    /** Told by picocli; the language has been read before, since help speaks it too. */
    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    void speak(Language language) {
        asked = Optional.of(language);
    }

    /** The language that the command line asks for. */
    Optional<Language> asked() {
        return asked;
    }

    /** What is written speaks the language of the model, whatever the computer speaks, unless it is asked for otherwise. */
    ReportTexts written(CareModel model) {
        return asked.or(model::language)
                .map(language -> ReportTexts.in(Locale.forLanguageTag(language.code())))
                .orElse(ReportTexts.DUTCH);
    }

    /** Does what the command line says and returns the exit code. */
    static int execute(String... args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return execute(out, err, args);
    }

    /** The same with other places to write to. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        var terminal = Terminal.of(Terminal.languageOf(args), out, err);
        var line = new CommandLine(new PlafondCommand(), new CommandFactory(terminal));
        line.setOut(out).setErr(err);
        line.setResourceBundle(terminal.words().plain());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(new RejectUnknownArguments());
        line.setParameterExceptionHandler(new FailureMessage(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> FailureMessage.about(failure, terminal));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError usedUp) {
            return FailureMessage.about(usedUp, terminal);
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.WRONG_INPUT;
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plafond " + nl.plafond.program.Version.NUMBER};
        }
    }

    /** Gives every command the terminal that it speaks through. */
    private record CommandFactory(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (SpeakingCommand.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** The texts of problems in model files. */
    static Texts problems(Terminal terminal) {
        return Texts.of(terminal.words().locale());
    }
}
