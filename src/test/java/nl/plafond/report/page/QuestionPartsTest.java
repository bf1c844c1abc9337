package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;

class QuestionPartsTest {
    private static final String CHAPTER = "<h2 id=\"nl-questions\">";

    @Test
    void aQuestionIsToldByItsFirstDifferenceAndAChart() {
        var first = new QuestionParts(ExampleQuestions.reading(), ReportTexts.DUTCH)
                .all()
                .get(0);
        assertThat(first.about()).startsWith("Beschermd wonen: wachtlijst op 31 december 2024. “Heronderzoek");
        assertThat(first.outcome()).startsWith("Zeker korter");
        assertThat(first.turns()).hasSize(2);
        assertThat(first.fold()).isEqualTo("Grafiek, cijfers en nog 1 vergelijking");
        assertThat(first.all().orElseThrow().rows()).hasSize(2);
        var chart = first.chart().orElseThrow();
        assertThat(chart.wide()).contains("41%", "aanname, 20 tot 77%", "Toeval");
        assertThat(chart.table().rows()).hasSize(5);
    }

    @Test
    void whatNeverDiffersHasNoChartAndNothingToTurn() {
        var quiet = new QuestionParts(ExampleQuestions.reading(), ReportTexts.DUTCH)
                .all()
                .get(2);
        assertThat(quiet.chart()).isEmpty();
        assertThat(quiet.all()).isEmpty();
        assertThat(quiet.sentences()).isEmpty();
        assertThat(quiet.moved() + quiet.turning() + quiet.fold()).isEmpty();
    }

    @Test
    void theChapterIsThereWhereSomethingWasAsked() {
        assertThat(ReportPage.of(ExampleQuestions.reading(), new Locale("nl"))).contains(CHAPTER);
        assertThat(ReportPage.of(Examples.READING, new Locale("nl"))).doesNotContain(CHAPTER);
    }

    @Test
    void noWordIsMissingOrNotANumberInEitherLanguage() {
        for (var words : new ReportTexts[] {ReportTexts.DUTCH, ReportTexts.ENGLISH}) {
            for (var part : new QuestionParts(ExampleQuestions.reading(), words).all()) {
                assertThat(part.toString()).doesNotContain("NaN", "{0}", "null");
            }
        }
    }

    @Test
    void numbersThatMoveTheAnswersStandFirst() {
        var basis = Basis.of(ExampleQuestions.reading(), ReportTexts.DUTCH);
        assertThat(basis.parameters())
                .extracting(Basis.Item::path)
                .startsWith(ExampleQuestions.BRIDGED, ExampleQuestions.OFF_LIST, ExampleQuestions.STAY)
                .hasSameSizeAs(Examples.READING.model().parameters());
        assertThat(basis.parameters().get(1).moves())
                .isEqualTo(
                        "bepaalt voor 41% hoe groot dit verschil is: Beschermd wonen: wachtlijst op 31 december 2024,"
                                + " “Heronderzoek van de wachtlijst” tegen “Ongewijzigd beleid”");
        assertThat(basis.parameters().get(3).moves()).isEmpty();
        assertThat(Basis.of(Examples.READING, ReportTexts.DUTCH).order()).isEmpty();
    }
}
