package nl.plafond.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.Municipality;
import nl.plafond.report.charts.Form;
import nl.plafond.report.charts.LiveCharts;
import nl.plafond.report.note.Foot;
import nl.plafond.report.note.MunicipalityNote;
import nl.plafond.report.note.Note;
import nl.plafond.report.note.Notes;
import nl.plafond.report.office.NoteDocument;
import nl.plafond.report.office.Workbook;
import nl.plafond.report.page.AnnexPage;
import nl.plafond.report.page.NotePage;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.DutchCsv;
import nl.plafond.report.tables.Tables;

/** Makes the files that people take away. */
final class Downloads {
    private final VariantPlayer player;

    Downloads(VariantPlayer player) {
        this.player = player;
    }

    /** A file. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares files.
    record Taken(String name, String type, byte[] bytes) {}

    /** A file that is yet to be made. */
    interface Wanted {
        Taken make(PlayRequest playRequest, EditedScenarios drawn, VariantPlayer.Onlooker onlooker)
                throws InterruptedException;
    }

    /** The file that a page asks for; fails with words for the asker if there is no such file. */
    Wanted wanted(PlayRequest playRequest) {
        return switch (PlayRequest.text(playRequest.body(), "what")) {
            case "scenario" -> (a, drawn, onlooker) -> scenario(drawn);
            case "report" ->
                whole(
                        "html",
                        "text/html",
                        (reading, out) -> out.write(
                                AnnexPage.of(reading, playRequest.words()).getBytes(StandardCharsets.UTF_8)));
            case "note" -> note(PlayRequest.text(playRequest.body(), "format"), playRequest);
            case "xlsx" ->
                whole(
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        (reading, out) -> Workbook.write(reading, playRequest.words(), out));
            case "csv" ->
                whole(
                        "csv.zip",
                        "application/zip",
                        (reading, out) -> DutchCsv.write(reading, playRequest.words(), out));
            case "tables" -> whole("tables.zip", "application/zip", (reading, out) -> new Tables(reading).zip(out));
            case "chart" ->
                chart(PlayRequest.text(playRequest.body(), "chart"), PlayRequest.text(playRequest.body(), "format"));
            default -> throw new RefusedException(400, "no-file");
        };
    }

    /** The note about the variants, or that of a municipality where one is named. */
    private Wanted note(String format, PlayRequest playRequest) {
        var words = playRequest.words();
        var municipality = playRequest.municipality();
        if (municipality.isEmpty() && playRequest.asked().isItself(playRequest.region())) {
            throw new RefusedException(400, "itself");
        }
        Function<RunView, Note> made = reading -> municipality.isPresent()
                ? new MunicipalityNote(reading, municipality.getAsInt(), words).note()
                : Notes.of(reading, words).get(0);
        return switch (format) {
            case "html" ->
                whole(
                        format,
                        "text/html",
                        (reading, out) -> out.write(
                                NotePage.of(made.apply(reading), words).getBytes(StandardCharsets.UTF_8)));
            case "docx" ->
                whole(
                        format,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        (reading, out) -> NoteDocument.write(made.apply(reading), words, reading.start(), out));
            default -> throw new RefusedException(400, "no-file");
        };
    }

    private static Taken scenario(EditedScenarios drawn) {
        var drawing = drawn.results().get(0);
        return new Taken(
                drawing.scenario().id() + ".yaml",
                "application/yaml",
                drawing.yaml().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes something about a run. */
    private interface Writer {
        void write(RunView reading, OutputStream out) throws IOException;
    }

    /** A file about everything that a run says. */
    private Wanted whole(String ending, String type, Writer writer) {
        return (playRequest, drawn, onlooker) -> new Taken(
                name(playRequest, drawn) + "." + ending,
                type,
                written(writer, player.playWhole(playRequest, drawn, onlooker)));
    }

    private Wanted chart(String chart, String format) {
        if (!format.equals("svg") && !format.equals("png")) {
            throw new RefusedException(400, "no-chart");
        }
        return (playRequest, drawn, onlooker) -> {
            var reading = player.play(playRequest, drawn, onlooker);
            int service = playRequest
                    .service()
                    .map(reading::number)
                    .orElse(reading.findings().all());
            var charts = new LiveCharts(reading, playRequest.words());
            var picture = Optional.of(chart)
                    .filter(charts.names()::contains)
                    .flatMap(name -> charts.chart(name, service))
                    .orElseThrow(() -> new RefusedException(404, "no-chart"))
                    .madeWith(new Foot(reading, playRequest.words()).line());
            boolean svg = format.equals("svg");
            return new Taken(
                    name(playRequest, drawn) + "-" + chart + "." + format,
                    svg ? "image/svg+xml" : "image/png",
                    svg ? picture.svgFile(Form.WIDE).getBytes(StandardCharsets.UTF_8) : picture.png(Form.WIDE));
        };
    }

    private static String name(PlayRequest playRequest, EditedScenarios drawn) {
        return Stream.concat(
                        Stream.of(
                                playRequest.region().model().id(),
                                drawn.results().get(0).scenario().id()),
                        playRequest.municipality().stream()
                                .mapToObj(playRequest.region().model().municipalities()::get)
                                .map(Municipality::id))
                .collect(Collectors.joining("-"));
    }

    private static byte[] written(Writer writer, RunView reading) {
        try (var out = new ByteArrayOutputStream()) {
            writer.write(reading, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
