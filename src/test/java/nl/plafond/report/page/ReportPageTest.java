package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.plafond.report.Examples;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Locale DUTCH = new Locale("nl");

    @Test
    void aReportThatTravelsAloneLinksToNoFileBesideIt() {
        var page = ReportPage.alone(Examples.READING, DUTCH);
        assertThat(page.replaceAll("href=\"(#|https://example.org)", ""))
                .doesNotContain("href=")
                .contains("De tabellen met alle cijfers zitten niet in dit bestand.");
    }

    @Test
    void forTheRestItIsTheReportOfARun() {
        assertThat(withoutTables(ReportPage.alone(Examples.READING, DUTCH)))
                .isEqualTo(withoutTables(ReportPage.of(Examples.READING, DUTCH)));
        assertThat(ReportPage.of(Examples.READING, DUTCH)).contains("<a href=\"trajectories.csv\">");
    }

    /** The page without what stands between the headings on tables and on what figures mean. */
    private static String withoutTables(String page) {
        return page.replaceAll("(?s)<h3>(Tabellen|Tables)</h3>.*?<h3>", "<h3>");
    }
}
