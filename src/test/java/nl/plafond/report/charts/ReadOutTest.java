package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

class ReadOutTest {
    private static final RunView PAIR = Examples.first(2);
    private static final int HOUSING = 0;

    private static ReadOut of(String name, Form form) {
        return new LiveCharts(PAIR, ReportTexts.DUTCH)
                .chart(name, HOUSING)
                .orElseThrow()
                .readOut(form);
    }

    @Test
    void tellsEveryMonthWhatTheTableTells() {
        var readOut = of("waiting", Form.WIDE);
        assertThat(readOut.moments()).hasSize(PAIR.months());
        var last = readOut.moments().get(PAIR.last());
        assertThat(last.heading()).isEqualTo(ReportTexts.DUTCH.notation().date(PAIR.dayOf(PAIR.last())));
        int other = PAIR.others().get(0);
        var figure = Figure.at(PAIR, other, Metric.WAITING, HOUSING, PAIR.last());
        assertThat(last.values())
                .anySatisfy(v -> {
                    assertThat(v.name()).startsWith(PAIR.letter(other) + " ");
                    assertThat(v.text()).isEqualTo(figure.value(ReportTexts.DUTCH.notation()));
                    assertThat(v.band()).isEqualTo(figure.band(ReportTexts.DUTCH));
                    assertThat(v.colour()).matches("#[0-9a-f]{6}");
                })
                .hasSize(2);
    }

    @Test
    void placesLieInThePictureOfEachForm() {
        for (var form : List.of(Form.WIDE, Form.NARROW, Form.HALF)) {
            var readOut = of("waiting", form);
            assertThat(readOut.moments())
                    .isSortedAccordingTo(java.util.Comparator.comparingDouble(ReadOut.Moment::x))
                    .allSatisfy(m -> {
                        assertThat(m.x()).isBetween(0.0, form.width());
                        assertThat(m.values())
                                .allSatisfy(v -> assertThat(v.y()).isBetween(readOut.top(), readOut.bottom()));
                    });
        }
    }

    @Test
    void aYearIsTheHeadingOfAYear() {
        assertThat(of("cost", Form.WIDE).moments())
                .extracting(ReadOut.Moment::heading)
                .allMatch(h -> h.matches("\\d{4}"));
    }

    @Test
    void aPictureWithoutATimeAxisHasNoMoments() {
        assertThat(of("waits", Form.WIDE)).isEqualTo(ReadOut.NONE);
    }
}
