package nl.plafond.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The report: one file in two languages that asks nothing of the net and needs no script. */
public final class ReportPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private ReportPage() {}

    /** The page, opening in the language of the reader, with links to the tables beside it. */
    public static String of(RunView reading, Locale first) {
        return of(reading, first, List.of());
    }

    /**
     * The same for a run of which not all charts could be made, which the page says on top.
     *
     * @param missing the names of the files that are not there
     */
    public static String of(RunView reading, Locale first, List<String> missing) {
        return page(reading, first, true, missing);
    }

    /** The page for readers who get it alone, without the tables. */
    public static String alone(RunView reading, Locale first) {
        return page(reading, first, false, List.of());
    }

    private static String page(RunView reading, Locale first, boolean tables, List<String> missing) {
        var output = new StringOutput();
        var style = Stylesheet.ofPages();
        var page = new Page(
                ReportTexts.in(first).code(),
                ReportTexts.in(first).of(reading.model().name()),
                style.text(),
                style.hash(),
                reading.drawn(),
                List.of(
                        Body.of(reading, ReportTexts.DUTCH, tables, missing),
                        Body.of(reading, ReportTexts.ENGLISH, tables, missing)));
        TEMPLATES.render("page.jte", page, output);
        return output.toString().replace("\r\n", "\n");
    }

    /**
     * What the template of the page needs.
     *
     * @param first the code of the language that is shown first
     * @param styleHash the hash that allows this style sheet and no other
     * @param drawn whether there are bands of futures that a reader may hide to see chance alone
     */
    public record Page(String first, String title, String style, String styleHash, boolean drawn, List<Body> bodies) {}
}
