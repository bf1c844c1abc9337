package nl.plafond.report.page;

import java.util.List;
import java.util.Set;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Form;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;

/** A chart as it stands in the page: two drawings, for wide and narrow screens, and a table behind them. */
public record Exhibit(
        String id, String title, String subtitle, List<String> notes, String wide, String narrow, DataTable table) {
    /** A chart in a language; where it cannot be drawn, a note in its place, for the table behind it says the same. */
    public static Exhibit of(Chart chart, ReportTexts words) {
        return of(chart, words, Form.WIDE, words.code() + "-");
    }

    /** The charts of a note, two on half of a sheet each; what tells them from those of other notes stands before their ids. */
    static List<Exhibit> halves(Note note, ReportTexts words) {
        var form = Form.beside(note.charts().size());
        return note.charts().stream()
                .map(c -> of(c, words, form, note.file() + "-"))
                .toList();
    }

    private static Exhibit of(Chart chart, ReportTexts words, Form form, String prefix) {
        try {
            return of(chart, words, chart.notes(), chart.svg(form, prefix), chart.svg(Form.NARROW, prefix));
        } catch (RuntimeException | Error broken) {
            return of(chart, words, List.of(words.say("chart.missing")), "", "");
        }
    }

    private static Exhibit of(Chart chart, ReportTexts words, List<String> notes, String wide, String narrow) {
        return new Exhibit(
                words.code() + "-" + chart.id(), chart.title(), chart.subtitle(), notes, wide, narrow, chart.table());
    }

    static List<Exhibit> of(List<Chart> charts, ReportTexts words) {
        return charts.stream().map(c -> of(c, words)).toList();
    }

    /** The same without notes that an earlier chart brought; remembers the others. */
    Exhibit noting(Set<String> said) {
        return new Exhibit(id, title, subtitle, notes.stream().filter(said::add).toList(), wide, narrow, table);
    }
}
