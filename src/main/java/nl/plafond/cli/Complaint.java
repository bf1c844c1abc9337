package nl.plafond.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import nl.plafond.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one or two lines what is wrong, and never shows a stack trace.
 *
 * @param terminal where it is said
 */
record Complaint(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var words = terminal.words();
        terminal.err().println(sentence(wrong, words));
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            terminal.err().println(words.say("did-you-mean", String.join(", ", unmatched.getSuggestions())));
        }
        CommandLine command = wrong.getCommandLine();
        terminal.warn("see-help", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_INPUT;
    }

    private static String sentence(ParameterException wrong, Words words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.say("unknown-argument", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream()
                    .map(spec ->
                            spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel())
                    .toList();
            return words.say("missing-argument", String.join(", ", names));
        }
        var option = wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec spec ? spec.longestName() : "";
        if (wrong instanceof OverwrittenOptionException) {
            return words.say("given-twice", option);
        }
        var value = wrong.getValue();
        if (value != null && words.has("bad-value." + option)) {
            return words.say("bad-value." + option, value);
        }
        return value == null ? wrong.getMessage() : words.say("bad-value", option, value);
    }

    /** Says why a command could not be carried out, and returns the exit code for it. */
    static int about(Throwable failure, Terminal terminal) {
        if (Memory.isShortage(failure)) {
            terminal.warn("memory.used-up");
            return ExitCode.FAILED;
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return about(wrapped.getCause(), terminal);
        }
        if (failure instanceof WrongInputException wrong) {
            terminal.err().println(wrong.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof FailedException failed) {
            terminal.err().println(failed.getMessage());
            return ExitCode.FAILED;
        }
        if (failure instanceof InterruptedException) {
            terminal.warn("interrupted");
            return ExitCode.FAILED;
        }
        if (failure instanceof FileSystemException file) {
            terminal.warn("file-failed", String.valueOf(file.getFile()), reason(file));
            return ExitCode.FAILED;
        }
        if (failure instanceof IOException disk) {
            terminal.warn("disk-failed", String.valueOf(disk.getMessage()));
            return ExitCode.FAILED;
        }
        terminal.warn("failed", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        return ExitCode.FAILED;
    }

    private static String reason(FileSystemException file) {
        return file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
    }
}
