package nl.plafond.report.page;

import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The page for the alderman of one municipality: one A4 that can be printed in grey. */
public final class MunicipalityPage {
    private MunicipalityPage() {}

    /**
     * The page.
     *
     * @param municipality the number of the municipality in the model
     */
    public static String of(RunView reading, int municipality, ReportTexts words) {
        return Written.by(
                "municipality.jte",
                new Page(new MunicipalityParts(reading, municipality, words).part(), Stylesheet.of("municipality")));
    }

    /** What the template needs. */
    public record Page(MunicipalityPart part, Stylesheet style) {}
}
