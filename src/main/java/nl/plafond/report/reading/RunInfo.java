package nl.plafond.report.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.plafond.program.RepeatCommand;

/**
 * How a run was made, for readers who want to make it again.
 *
 * @param version the version of the program
 * @param modelHash the hash of the model's files
 * @param seed the number that all chance comes from
 * @param replications how many possible futures were played
 * @param horizon the last day that was simulated
 * @param overrides the numbers that were set on the command line, as typed there
 * @param command the command that makes this run again
 * @param threads how many processor cores worked on it
 * @param wallTime how long it took
 * @param replicationsPerSecondPerCore the speed; one replication plays one scenario once
 * @param finished when it was ready
 */
public record RunInfo(
        String version,
        String modelHash,
        long seed,
        int replications,
        LocalDate horizon,
        List<String> overrides,
        String command,
        int threads,
        Duration wallTime,
        double replicationsPerSecondPerCore,
        LocalDateTime finished) {
    public RunInfo {
        overrides = List.copyOf(overrides);
    }

    /** Whether a shell may read something else in the command than what stands there. */
    public boolean commandNeedsCare() {
        return RepeatCommand.needsCare(command);
    }
}
