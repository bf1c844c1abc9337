package nl.plafond.report.page;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.ReportTexts;

/** A note as a file that stands by itself: on a screen, on a phone, and printed on one A4. */
public final class NotePage {
    private NotePage() {}

    /** The page; it asks nothing of the net and needs no script. */
    public static String of(Note note, ReportTexts words) {
        var charts = Exhibit.halves(note, words);
        var explained = new LinkedHashSet<String>();
        charts.forEach(c -> explained.addAll(c.notes()));
        var bare = charts.stream().map(c -> c.noting(new HashSet<>(explained))).toList();
        return Written.by("note.jte", new Page(note, words, Stylesheet.of("note"), bare, String.join(" ", explained)));
    }

    /**
     * What the template needs.
     *
     * @param charts without what explains them
     * @param explained how to read the charts, once for all of them; empty for nothing
     */
    public record Page(Note note, ReportTexts words, Stylesheet style, List<Exhibit> charts, String explained) {}
}
