package nl.plafond.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the report of the made-up run, to look at: {@code Look DIRECTORY}. */
final class Look {
    private Look() {}

    public static void main(String[] args) throws IOException {
        var directory = Files.createDirectories(Path.of(args[0]));
        var model = Example.model();
        var scenarios = Example.scenarios();
        ReportWriter.write(
                directory,
                model,
                scenarios,
                Example.findings(model, scenarios, 40),
                Optional.of(ExampleProgramme.findings(model, 40)),
                OptionalInt.of(0),
                Example.run(),
                new Locale("nl"));
    }
}
