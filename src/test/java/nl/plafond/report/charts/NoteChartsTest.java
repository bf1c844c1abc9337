package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.ServiceId;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

class NoteChartsTest {
    /** People who are counted over a month have a figure of a year too; their chart once had no line and no scale. */
    @Test
    void whoWentElsewhereInAYearIsDrawnAndTold() {
        var reading = ExampleQuestions.reading();
        var question = ExampleQuestions.question("plekken", "Wie gaat elders heen?", "Who goes elsewhere?")
                .with(q -> q.services(List.of(new ServiceId("jeugdzorgplus"))).metrics(List.of(Metric.OVERFLOW)));
        var chart = new NoteCharts(reading, ReportTexts.DUTCH)
                .of(new QuestionFinding(question, List.of(), List.of()), Optional.empty())
                .get(0);

        assertThat(chart.id()).isEqualTo("plekken-overflow");
        assertThat(chart.svg(Form.HALF, "")).contains("mensen per jaar", ">Ongewijzigd<");
        assertThat(chart.readOut(Form.HALF).moments())
                .isNotEmpty()
                .allSatisfy(moment -> assertThat(moment.values())
                        .isNotEmpty()
                        .allSatisfy(value -> assertThat(value.text()).matches("[0-9.,]+")));
    }
}
