package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;

class AnnexPageTest {
    private static final String DUTCH = AnnexPage.of(Examples.READING, ReportTexts.DUTCH);
    private static final String ENGLISH = AnnexPage.of(Examples.READING, ReportTexts.ENGLISH);

    @Test
    void itTravelsAloneAndLinksToNoFileBesideIt() {
        assertThat(DUTCH.replaceAll("href=\"(#|https://example.org)", "")).doesNotContain("href=", "src=", "<script");
    }

    @Test
    void itSpeaksOneLanguage() {
        assertThat(DUTCH).contains("<html lang=\"nl\">", "Bijlage: ").doesNotContain("lang=\"en\"", "unchanged policy");
        assertThat(ENGLISH)
                .contains("<html lang=\"en\">", "Annex: ")
                .doesNotContain("lang=\"nl\"", "ongewijzigd beleid");
    }

    @Test
    void itSaysNothingThatAnotherRunOfTheSameWouldNot() {
        var run = Examples.READING.run();
        assertThat(DUTCH)
                .contains(run.modelHash(), run.version(), "Startgetal van het toeval")
                .doesNotContain(
                        "Rekentijd",
                        "Klaar op",
                        ReportTexts.DUTCH.notation().date(run.finished().toLocalDate()));
    }

    @Test
    void onlyWordsThatItUsesAreExplained() {
        assertThat(DUTCH)
                .contains("<dt>plafond</dt>")
                .doesNotContain("<dt>centrale toegang</dt>", "<dt>aanmeldstop</dt>");
    }

    @Test
    void everyLinkLeadsSomewhereAndEachPlaceHasOneName() {
        for (var page : new String[] {DUTCH, ENGLISH, AnnexPage.of(ExampleQuestions.reading(), ReportTexts.DUTCH)}) {
            var ids = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(r -> r.group(1))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .forEach(r -> assertThat(ids).contains(r.group(1)));
        }
    }
}
