package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.ReportCharts;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;

/** Makes the notes of a run: one a question, in their order. */
public record Notes(RunView reading, ReportTexts words) {
    private static final int SHOWN = 2;

    /** The notes of a run in a language. */
    public static List<Note> of(RunView reading, ReportTexts words) {
        var notes = new Notes(reading, words);
        return reading.questions().stream()
                .filter(found -> found.lead().isPresent())
                .map(notes::note)
                .toList();
    }

    private Note note(QuestionFinding found) {
        var texts = new HeadlineText(reading, words);
        var lead = found.lead().orElseThrow();
        return NoteRecordBuilder.builder()
                .file("vraag-" + found.question().id())
                .region(words.of(reading.model().name()))
                .question(words.of(found.question().question()))
                .compared(texts.between(lead.headline()))
                .answer(List.of(texts.about(lead.headline()) + ": " + texts.outcome(lead)))
                .table(table(found, texts))
                .reading("")
                .charts(charts(found))
                .know(List.of(new TippingText(reading, words).shortly(lead)))
                .foot(reading.model().id() + " \u00b7 " + reading.run().seed())
                .build();
    }

    private DataTable table(QuestionFinding found, HeadlineText texts) {
        var rows = new ArrayList<Row>();
        for (HeadlineFinding finding : found.headlines()) {
            rows.add(new Row(
                    texts.about(finding.headline()) + ", " + texts.between(finding.headline()),
                    List.of(Cell.of(texts.outcome(finding))),
                    false));
        }
        return new DataTable(words.of(found.question().question()), "", List.of(""), rows);
    }

    private List<Chart> charts(QuestionFinding found) {
        var gallery = new ReportCharts(reading, words);
        int service = found.question().services().isEmpty()
                ? reading.findings().all()
                : reading.findings()
                        .frame()
                        .services()
                        .indexOf(found.question().services().get(0).value());
        return Stream.concat(
                        gallery.waiting(service).stream().limit(1),
                        gallery.yearlyCost(reading.findings().all()).stream().limit(1))
                .limit(SHOWN)
                .toList();
    }
}
