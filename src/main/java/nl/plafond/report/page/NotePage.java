package nl.plafond.report.page;

import java.util.List;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.ReportTexts;

/** A note as a file that stands by itself: on a screen, on a phone, and printed on one A4. */
public final class NotePage {
    private NotePage() {}

    /** The page; it asks nothing of the net and needs no script. */
    public static String of(Note note, ReportTexts words) {
        return Written.by("note.jte", new Page(note, words, Stylesheet.of("note"), Exhibit.halves(note, words)));
    }

    /** What the template needs. */
    public record Page(Note note, ReportTexts words, Stylesheet style, List<Exhibit> charts) {}
}
