package nl.plafond.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Form;
import nl.plafond.report.note.Foot;
import nl.plafond.report.note.MunicipalityNote;
import nl.plafond.report.note.Note;
import nl.plafond.report.note.Notes;
import nl.plafond.report.office.NoteDocument;
import nl.plafond.report.office.Workbook;
import nl.plafond.report.page.IndexPage;
import nl.plafond.report.page.NotePage;
import nl.plafond.report.page.Pages;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.FutureTables;
import nl.plafond.report.tables.Manifest;
import nl.plafond.report.tables.Tables;
import nl.plafond.statistics.Findings;

/** Writes everything that a run leaves behind: tables, charts, the report and the manifest. */
public final class ReportWriter {
    private static final String WORKBOOK = "plafond.xlsx";

    private final Path directory;
    private final RunView reading;
    private final ReportTexts words;
    private final Steps steps;
    private final Missing missing = new Missing();
    private final List<Part> parts = new ArrayList<>();

    ReportWriter(Path directory, RunView reading, ReportTexts words, Steps steps) {
        this.directory = directory;
        this.reading = reading;
        this.words = words;
        this.steps = steps;
    }

    /** Somebody who wants to know how far it is. */
    public interface Steps {
        /** There are so many steps more. */
        void more(int steps);

        /** One of them is done; from any thread. */
        void done();

        /** Nobody. */
        Steps UNWATCHED = new Steps() {
            @Override
            public void more(int steps) {}

            @Override
            public void done() {}
        };
    }

    /**
     * Fills an empty directory; the caller gives it its final name when all is there. Everything that is read is Dutch.
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
        return write(directory, reading, OptionalInt.empty(), ReportTexts.DUTCH);
    }

    /**
     * The same with a page for one municipality, in a language of choice, and what researchers get of every future.
     *
     * @param municipality the number of the municipality in the model; empty for no page of its own
     * @param futures empty where nothing of single futures was kept
     * @return the names of the files that could not be made; the tables are never among them
     */
    public static List<String> write(
            Path directory,
            RunView reading,
            OptionalInt municipality,
            ReportTexts words,
            Optional<FutureTables> futures,
            Steps steps)
            throws IOException {
        var writer = new ReportWriter(directory, reading, words, steps);
        new Tables(reading)
                .parts(directory, futures.map(FutureTables::csv).orElse(false))
                .forEach(table -> writer.parts.add(table::run));
        futures.ifPresent(tables -> writer.parts.add(() -> tables.write(directory)));
        return writer.write(Notes.of(reading, words), municipality);
    }

    /** The same without single futures. */
    public static List<String> write(Path directory, RunView reading, OptionalInt municipality, ReportTexts words)
            throws IOException {
        return write(directory, reading, municipality, words, Optional.empty(), Steps.UNWATCHED);
    }

    /** The same with notes of choice. */
    List<String> write(List<Note> notes, OptionalInt municipality) throws IOException {
        var own = municipality.stream()
                .mapToObj(m -> new MunicipalityNote(reading, m, words).note())
                .toList();
        if (Stream.of(notes, own)
                .flatMap(List::stream)
                .anyMatch(note -> !note.charts().isEmpty())) {
            Files.createDirectories(directory.resolve(Pages.CHARTS));
        }
        add(WORKBOOK, out -> Workbook.write(reading, notes, words, out));
        notes.forEach(this::note);
        own.forEach(note -> {
            note(note);
            text(note.file() + ".html", () -> NotePage.of(note, words));
        });
        Pages.of(reading, notes, words).forEach(this::text);
        steps.more(parts.size());
        writeAll(parts.stream()
                .<Part>map(part -> () -> {
                    part.write();
                    steps.done();
                })
                .toList());
        if (!missing.isEmpty()) {
            // The first page was written while the others were: it can say only now what there is not.
            missing.part(
                            Pages.INDEX,
                            () -> Files.writeString(
                                    directory.resolve(Pages.INDEX),
                                    IndexPage.of(reading, notes, words, missing.names())))
                    .call();
        }
        new Manifest(reading).write(directory);
        return missing.names();
    }

    private void note(Note note) {
        add(note.file() + ".docx", out -> NoteDocument.write(note, words, reading.start(), out));
        var form = Form.beside(note.charts().size());
        for (var chart : note.charts()) {
            chart(Pages.CHARTS + "/" + note.file() + "-" + chart.id(), chart, form);
        }
    }

    private void chart(String name, Chart chart, Form form) {
        var alone = chart.madeWith(new Foot(reading, words).line());
        text(name + ".svg", () -> alone.svgFile(form));
        add(name + ".png", out -> out.write(alone.png(form)));
    }

    /** What writes a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void text(String name, Supplier<String> text) {
        add(name, out -> out.write(text.get().getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, Writing writing) {
        parts.add(missing.part(name, () -> {
            // In memory first: of what cannot be made there is no file.
            var made = new ByteArrayOutputStream();
            writing.to(made);
            Files.write(directory.resolve(name), made.toByteArray());
        }));
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
