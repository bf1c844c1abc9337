package nl.plafond.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.plafond.model.CareModel;
import nl.plafond.model.Scenario;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Gallery;
import nl.plafond.report.page.MunicipalityPage;
import nl.plafond.report.page.ReportPage;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.Words;
import nl.plafond.report.tables.Manifest;
import nl.plafond.report.tables.Tables;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.ProgrammeFindings;

/** Writes everything that a run leaves behind: tables, charts, the report and the manifest. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * Fills an empty directory; whoever calls sees to it that it gets its final name only when all is there.
     *
     * @param directory an existing directory
     * @param model the model as it is under unchanged policy
     * @param scenarios what was played, in the order of the findings
     */
    public static void write(Path directory, CareModel model, List<Scenario> scenarios, Findings findings, RunInfo run)
            throws IOException {
        write(directory, model, scenarios, findings, Optional.empty(), OptionalInt.empty(), run, new Locale("nl"));
    }

    /**
     * The same, with the programme, with a page for one municipality, and with a report that opens in a language of
     * choice; it holds Dutch and English always.
     *
     * @param programme what was found of the measures of the programme; empty if it was not played
     * @param municipality the number of the municipality in the model; empty for no page of its own
     * @param first the language that the report opens in: Dutch for Dutch, English for every other language
     */
    public static void write(
            Path directory,
            CareModel model,
            List<Scenario> scenarios,
            Findings findings,
            Optional<ProgrammeFindings> programme,
            OptionalInt municipality,
            RunInfo run,
            Locale first)
            throws IOException {
        write(directory, Reading.of(model, scenarios, findings, programme, run), municipality, first);
    }

    private static void write(Path directory, Reading reading, OptionalInt municipality, Locale first)
            throws IOException {
        var charts = Files.createDirectories(directory.resolve("charts"));
        var parts = new ArrayList<Part>();
        parts.add(() -> new Tables(reading).write(directory));
        parts.add(() -> Files.writeString(
                directory.resolve("report.html"), ReportPage.of(reading, first), StandardCharsets.UTF_8));
        municipality.ifPresent(m -> parts.add(() -> Files.writeString(
                directory.resolve(reading.model().municipalities().get(m).id() + ".html"),
                MunicipalityPage.of(reading, m, first),
                StandardCharsets.UTF_8)));
        for (var words : List.of(Words.DUTCH, Words.ENGLISH)) {
            new Gallery(reading, words).all().forEach(chart -> parts.add(() -> write(chart, charts, words)));
        }
        writeAll(parts);
        new Manifest(reading).write(directory);
    }

    private static void write(Chart chart, Path directory, Words words) throws IOException {
        var name = chart.id() + "." + words.code();
        Files.writeString(directory.resolve(name + ".svg"), chart.svgFile(), StandardCharsets.UTF_8);
        Files.write(directory.resolve(name + ".png"), chart.pngFile());
    }

    /**
     * Writes parts that do not depend on each other, on all cores: a report has hundreds of pictures.
     *
     * <p>By threads of its own, which find the templates of the page where this thread finds them; those of the common pool
     * look elsewhere when Maven runs the program.
     */
    private static void writeAll(List<Part> parts) throws IOException {
        var writers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (var written : writers.invokeAll(parts)) {
                written.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while writing");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException(String.valueOf(failed.getCause()), failed.getCause());
        } finally {
            writers.shutdownNow();
        }
    }

    /** A part of what a run leaves behind. */
    private interface Part extends Callable<Void> {
        void write() throws IOException;

        @Override
        default Void call() throws IOException {
            write();
            return null;
        }
    }
}
