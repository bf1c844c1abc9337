package nl.plafond.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The pages that a run leaves behind, by the names of their files. */
public final class Pages {
    /** The page that leads to the others. */
    public static final String INDEX = "index.html";

    /** The annex to all notes. */
    public static final String ANNEX = "bijlage.html";

    /** The folder of the charts. */
    public static final String CHARTS = "charts";

    private Pages() {}

    /** Pages that are yet to be made, in one language; any of them may be made on its own. */
    public static Map<String, Supplier<String>> of(RunView reading, List<Note> notes, ReportTexts words) {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        pages.put(INDEX, () -> IndexPage.of(reading, notes, words, List.of()));
        notes.forEach(note -> pages.put(note.file() + ".html", () -> NotePage.of(note, words)));
        pages.put(ANNEX, () -> AnnexPage.of(reading, words));
        return pages;
    }
}
