package nl.plafond.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.plafond.mechanisms.Mechanisms;
import nl.plafond.program.Version;
import nl.plafond.report.tables.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a small model for every rule of the simulation and writes the chapter on the rules. */
@Command(name = "mechanisms", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class MechanismsCommand extends SpeakingCommand implements Callable<Integer> {
    private static final String NAME = "mechanisms";
    /** Twice what the chapter takes. */
    private static final long MOST_BYTES = 4_000_000;

    @Option(names = "--out", defaultValue = "output", paramLabel = "FOLDER", descriptionKey = "out")
    private Path out;

    MechanismsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var words = terminal.words();
        new OutputTarget(out, words).require(NAME, List.of());
        var preconditions = new Preconditions(words);
        preconditions.requireFonts();
        preconditions.requireDisk(out, MOST_BYTES);
        try (var folder = OutputFolder.in(out, NAME, words)) {
            var mechanisms = Mechanisms.play(Runtime.getRuntime().availableProcessors());
            Files.writeString(
                    folder.writing().resolve("index.html"), mechanisms.page(words.locale()), StandardCharsets.UTF_8);
            Manifest.ofChapter(NAME, Version.NUMBER, folder.writing());
            var written = folder.finish();
            terminal.say("mechanisms.done", mechanisms.rules());
            terminal.say(
                    "run.report", written.resolve("index.html").toAbsolutePath().normalize());
        }
        return ExitCode.FINE;
    }
}
