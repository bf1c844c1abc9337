package nl.plafond.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Form;
import nl.plafond.report.charts.ReportCharts;
import nl.plafond.report.note.Note;
import nl.plafond.report.note.Notes;
import nl.plafond.report.office.NoteDocument;
import nl.plafond.report.office.Workbook;
import nl.plafond.report.page.IndexPage;
import nl.plafond.report.page.MunicipalityPage;
import nl.plafond.report.page.Pages;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.Manifest;
import nl.plafond.report.tables.Tables;
import nl.plafond.statistics.Findings;

/** Writes everything that a run leaves behind: tables, charts, the report and the manifest. */
public final class ReportWriter {
    private static final String WORKBOOK = "plafond.xlsx";

    private ReportWriter() {}

    /**
     * Fills an empty directory; the caller gives it its final name when all is there.
     *
     * @param directory an existing directory
     * @param model the model as it is under unchanged policy
     * @param scenarios what was played, in the order of the findings
     * @return the names of the files that could not be made; the tables are never among them
     */
    public static List<String> write(
            Path directory, CareModel model, List<Scenario> scenarios, Findings findings, RunInfo run)
            throws IOException {
        var reading = RunView.of(model, scenarios, findings, run);
        return write(directory, reading, OptionalInt.empty(), new Locale("nl"));
    }

    /**
     * The same with a page for one municipality, and with a report that opens in a language of choice; it holds Dutch and
     * English always.
     *
     * @param municipality the number of the municipality in the model; empty for no page of its own
     * @param first the language that the report opens in: Dutch for Dutch, English for every other language
     * @return the names of the files that could not be made; the tables are never among them
     */
    public static List<String> write(Path directory, RunView reading, OptionalInt municipality, Locale first)
            throws IOException {
        return write(directory, reading, municipality, first, words -> new ReportCharts(reading, words).all());
    }

    /** The same with charts of choice. */
    static List<String> write(
            Path directory,
            RunView reading,
            OptionalInt municipality,
            Locale first,
            Function<ReportTexts, List<Chart>> gallery)
            throws IOException {
        var charts = Files.createDirectories(directory.resolve("charts"));
        var missing = new Missing();
        var parts = new ArrayList<Part>();
        parts.add(() -> new Tables(reading).write(directory));
        var notes = Notes.of(reading, ReportTexts.in(first));
        Pages.of(reading, notes, ReportTexts.in(first))
                .forEach((name, page) -> parts.add(missing.part(name, () -> write(directory, name, page.get()))));
        notes.forEach(note -> parts.add(document(directory, note, reading, ReportTexts.in(first), missing)));
        parts.add(missing.part(WORKBOOK, () -> workbook(directory, reading, ReportTexts.in(first))));
        municipality.ifPresent(m -> parts.add(page(directory, reading, m, first, missing)));
        for (var words : List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)) {
            missing.part(
                            "charts/*." + words.code() + ".*",
                            () -> gallery.apply(words)
                                    .forEach(chart -> parts.addAll(parts(chart, charts, words, missing))))
                    .call();
        }
        writeAll(parts);
        if (!missing.isEmpty()) {
            // The page was written while the charts were: it can say only now what there is not.
            missing.part(
                            Pages.INDEX,
                            () -> write(
                                    directory,
                                    Pages.INDEX,
                                    IndexPage.of(reading, notes, ReportTexts.in(first), missing.names())))
                    .call();
        }
        new Manifest(reading).write(directory);
        return missing.names();
    }

    private static Part document(Path directory, Note note, RunView reading, ReportTexts words, Missing missing) {
        var name = note.file() + ".docx";
        return missing.part(name, () -> {
            try (var out = Files.newOutputStream(directory.resolve(name))) {
                NoteDocument.write(note, words, reading.start(), out);
            }
        });
    }

    private static void workbook(Path directory, RunView reading, ReportTexts words) throws IOException {
        try (var out = Files.newOutputStream(directory.resolve(WORKBOOK))) {
            Workbook.write(reading, words, out);
        }
    }

    private static Part page(Path directory, RunView reading, int municipality, Locale first, Missing missing) {
        var name = reading.model().municipalities().get(municipality).id() + ".html";
        return missing.part(
                name, () -> write(directory, name, MunicipalityPage.of(reading, municipality, ReportTexts.in(first))));
    }

    private static void write(Path directory, String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<Part> parts(Chart chart, Path charts, ReportTexts words, Missing missing) {
        var name = chart.id() + "." + words.code();
        return List.of(
                missing.part("charts/" + name + ".svg", () -> write(charts, name + ".svg", chart.svgFile(Form.WIDE))),
                missing.part(
                        "charts/" + name + ".png",
                        () -> Files.write(charts.resolve(name + ".png"), chart.png(Form.WIDE))));
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
            if (failed.getCause() instanceof UncheckedIOException disk) {
                throw disk.getCause();
            }
            throw new IllegalStateException(String.valueOf(failed.getCause()), failed.getCause());
        } finally {
            writers.shutdownNow();
        }
    }
}
