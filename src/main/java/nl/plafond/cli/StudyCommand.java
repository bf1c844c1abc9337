package nl.plafond.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks further into what the answers of a model hang on than a run does. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        versionProvider = PlafondCommand.Version.class,
        subcommands = {TippingCommand.class, TotalCommand.class})
final class StudyCommand extends SpeakingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    StudyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.WRONG_INPUT;
    }
}
