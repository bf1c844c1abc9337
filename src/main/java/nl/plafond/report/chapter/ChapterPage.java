package nl.plafond.report.chapter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import nl.plafond.report.page.Exhibit;
import nl.plafond.report.page.Stylesheet;
import nl.plafond.report.reading.ReportTexts;

/** The chapter as one page in all its languages, that asks nothing of the net and needs no script. */
public final class ChapterPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private ChapterPage() {}

    /** The page; the first of the chapters is the one that it opens with. */
    public static String of(List<Chapter> chapters, ReportTexts first) {
        var output = new StringOutput();
        TEMPLATES.render("chapter.jte", new Page(first.code(), Stylesheet.of("chapter"), chapters), output);
        return output.toString().replace("\r\n", "\n");
    }

    /**
     * What the template of the page needs.
     *
     * @param first the code of the language that is shown first
     */
    public record Page(String first, Stylesheet style, List<Chapter> chapters) {
        /** A chart as it stands in the page. */
        public static Exhibit exhibit(Chapter chapter, Chapter.Entry entry) {
            return Exhibit.of(entry.chart(), chapter.words());
        }
    }
}
