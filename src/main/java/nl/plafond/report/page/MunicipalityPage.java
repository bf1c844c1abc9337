package nl.plafond.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The page for the alderman of one municipality: one A4 that can be printed in grey, in two languages. */
public final class MunicipalityPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private MunicipalityPage() {}

    /**
     * The page, opening in the language of the reader.
     *
     * @param municipality the number of the municipality in the model
     */
    public static String of(RunView reading, int municipality, Locale first) {
        var output = new StringOutput();
        var style = Stylesheet.ofPages();
        var parts = Stream.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)
                .map(words -> new MunicipalityParts(reading, municipality, words).part())
                .toList();
        var page = new Page(
                ReportTexts.in(first).code(),
                ReportTexts.in(first)
                        .of(reading.model().municipalities().get(municipality).name()),
                style,
                reading.run().finished().toLocalDate(),
                parts);
        TEMPLATES.render("municipality.jte", page, output);
        return output.toString().replace("\r\n", "\n");
    }

    /**
     * What the template of the page needs.
     *
     * @param first the code of the language that is shown first
     */
    public record Page(String first, String title, Stylesheet style, LocalDate made, List<MunicipalityPart> parts) {}
}
