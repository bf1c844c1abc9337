package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafond.input.yaml.NearestName;
import nl.plafond.words.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one or two lines what is wrong, and never shows a stack trace. Every line names what it is about.
 *
 * @param terminal where it is said
 */
record FailureMessage(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var words = terminal.words();
        terminal.err().println(sentence(wrong, args, words));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            var near = nearest(unmatched);
            if (!near.isEmpty()) {
                terminal.err().println(words.say("did-you-mean", String.join(", ", near)));
            }
        }
        CommandLine command = wrong.getCommandLine();
        terminal.warn("see-help", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_INPUT;
    }

    private static String sentence(ParameterException wrong, String[] args, Texts words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, words);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing, args, words);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.say("given-twice", name(twice.getOverwritten()));
        }
        var value = wrong.getValue();
        if (wrong.getArgSpec() == null || value == null) {
            return words.say("bad-argument", wrong.getMessage());
        }
        var option = name(wrong.getArgSpec());
        return words.has("bad-value." + option)
                ? words.say("bad-value." + option, value)
                : words.say("bad-value", option, value);
    }

    private static String unknown(UnmatchedArgumentException unmatched, Texts words) {
        var typed = unmatched.getUnmatched();
        var commands = commands(unmatched.getCommandLine());
        if (commands.isEmpty() || typed.get(0).startsWith("-")) {
            return words.say("unknown-argument", String.join(" ", typed));
        }
        return words.say("unknown-command", typed.get(0), String.join(", ", commands.keySet()));
    }

    /** The commands, or else the options, that look like what was typed; those that were meant come first. */
    private static List<String> nearest(UnmatchedArgumentException unmatched) {
        var typed = unmatched.getUnmatched().get(0);
        var commands = commands(unmatched.getCommandLine());
        if (commands.isEmpty() || typed.startsWith("-")) {
            return unmatched.getSuggestions();
        }
        return NearestName.to(typed.toLowerCase(Locale.ROOT), commands.keySet()).stream()
                .toList();
    }

    private static Map<String, CommandLine> commands(CommandLine line) {
        return new TreeMap<>(line.getSubcommands());
    }

    private static String missing(MissingParameterException missing, String[] args, Texts words) {
        var specs = missing.getMissing();
        if (specs.size() == 1 && specs.get(0) instanceof OptionSpec option && isTyped(option, args)) {
            return words.say("missing-value", name(option));
        }
        return words.say(
                "missing-argument", specs.stream().map(FailureMessage::name).collect(Collectors.joining(", ")));
    }

    private static boolean isTyped(OptionSpec option, String[] args) {
        return Arrays.stream(option.names())
                .anyMatch(name -> Arrays.asList(args).contains(name));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /** Says why a command could not be carried out, and returns the exit code for it. */
    static int about(Throwable failure, Terminal terminal) {
        if (Memory.isShortage(failure)) {
            terminal.warn("memory.used-up");
            return ExitCode.FAILED;
        }
        var disk = disk(failure);
        if (disk.isPresent()) {
            return about(disk.get(), terminal);
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
        terminal.warn("failed", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        return ExitCode.FAILED;
    }

    /** The trouble with a disk that a failure comes from, however deep it is wrapped. */
    private static Optional<IOException> disk(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongInputException || cause instanceof FailedException) {
                return Optional.empty();
            }
            if (cause instanceof IOException disk) {
                return Optional.of(disk);
            }
        }
        return Optional.empty();
    }

    private static int about(IOException disk, Terminal terminal) {
        if (disk instanceof FileSystemException file) {
            terminal.warn("file-failed", String.valueOf(file.getFile()), reason(file, terminal.words()));
        } else {
            terminal.warn("disk-failed", String.valueOf(disk.getMessage()));
        }
        return ExitCode.FAILED;
    }

    /** Why a file could not be used: what the computer says of it, never the name of an exception. */
    private static String reason(FileSystemException file, Texts words) {
        var key = "file-failed." + file.getClass().getSimpleName();
        if (words.has(key)) {
            return words.say(key);
        }
        return file.getReason() == null ? words.say("file-failed.other") : file.getReason();
    }
}
