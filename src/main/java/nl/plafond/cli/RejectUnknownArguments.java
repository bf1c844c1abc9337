package nl.plafond.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Carries out a command, or shows its help, unless there is something on the command line that the command does not know. */
final class RejectUnknownArguments implements IExecutionStrategy {
    private final IExecutionStrategy last = new RunLast();

    @Override
    public int execute(ParseResult parsed) {
        for (var each : parsed.asCommandLineList()) {
            refuse(each);
        }
        return last.execute(parsed);
    }

    /** The parser ignores mistakes beside --help, so that they would be answered with success. */
    private static void refuse(CommandLine command) {
        var unknown = command.getParseResult().unmatched();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(command, unknown);
        }
    }
}
