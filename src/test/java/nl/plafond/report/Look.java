package nl.plafond.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import nl.plafond.report.reading.ReportTexts;

/** Writes the report of the made-up run, to look at: {@code Look DIRECTORY}. */
final class Look {
    private Look() {}

    public static void main(String[] args) throws IOException {
        var directory = Files.createDirectories(Path.of(args[0]));
        ReportWriter.write(directory, ExampleQuestions.reading(), OptionalInt.of(0), ReportTexts.DUTCH);
    }
}
