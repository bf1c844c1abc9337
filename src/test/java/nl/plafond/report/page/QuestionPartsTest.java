package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;

class QuestionPartsTest {
    private static final String CHAPTER = "<h2 id=\"questions\">";

    @Test
    void aQuestionIsToldByItsFirstDifferenceAndAChart() {
        var first = new QuestionParts(ExampleQuestions.reading(), ReportTexts.DUTCH)
                .all()
                .get(0);
        assertThat(first.about()).startsWith("Beschermd wonen: wachtlijst eind 2024. “Heronderzoek");
        assertThat(first.outcome()).startsWith("Zeker korter");
        assertThat(first.turns()).hasSize(2);
        assertThat(first.fold()).isEqualTo("Nog 1 vergelijking");
        assertThat(first.all().orElseThrow().rows()).hasSize(2);
        var chart = first.chart().orElseThrow();
        assertThat(chart.wide()).contains("41% (aanname", "Toeval");
        assertThat(chart.table().rows()).hasSize(5);
        assertThat(chart.table().rows().get(0).cells())
                .extracting(cell -> cell.text())
                .contains("aanname, 20 tot 77%");
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
        assertThat(AnnexPage.of(ExampleQuestions.reading(), ReportTexts.DUTCH)).contains(CHAPTER);
        assertThat(AnnexPage.of(Examples.READING, ReportTexts.DUTCH)).doesNotContain(CHAPTER);
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
        var rows = basis.numbers().orElseThrow().rows();
        assertThat(rows).hasSizeLessThan(Examples.READING.model().parameters().size());
        assertThat(rows.get(1).cells())
                .last()
                .isEqualTo(DataTable.Cell.of(
                        "voor 41%",
                        "Beschermd wonen: wachtlijst eind 2024,"
                                + " “Heronderzoek van de wachtlijst” tegen “Ongewijzigd beleid”"));
        assertThat(Basis.of(Examples.READING, ReportTexts.DUTCH).numbers()).isEmpty();
    }
}
