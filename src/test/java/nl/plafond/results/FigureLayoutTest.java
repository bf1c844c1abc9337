package nl.plafond.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

class FigureLayoutTest {

    @Test
    void everyFigureHasAPlaceOfItsOwnAndThePlaceTellsWhatItIs() {
        var layout = FigureLayout.ofServices(3, 24);
        var places = new TreeSet<Integer>();
        for (var metric : Metric.values()) {
            for (int row = 0; row < 3; row++) {
                for (int month = 0; month < 24; month++) {
                    int place = layout.at(metric, row, month);
                    places.add(place);
                    assertThat(layout.metricAt(place)).isEqualTo(metric);
                    assertThat(layout.rowAt(place)).isEqualTo(row);
                }
            }
        }
        assertThat(places).hasSize(layout.size());
        assertThat(places.first()).isZero();
        assertThat(places.last()).isEqualTo(layout.size() - 1);
    }

    @Test
    void timesStandSideBySide() {
        var layout = new FigureLayout<>(List.of(ProviderMetric.PAID, ProviderMetric.ETMALEN), 2, 5);

        assertThat(layout.size()).isEqualTo(20);
        assertThat(layout.at(ProviderMetric.ETMALEN, 1, 4) - layout.at(ProviderMetric.ETMALEN, 1, 0))
                .isEqualTo(4);
    }

    @Test
    void whatIsWrittenInALogbookIsReadFromItAndTheRestIsNought() {
        var frame = Frame.of(List.of("a", "b"), LocalDate.of(2024, 7, 1), LocalDate.of(2026, 1, 1), List.of("x", "y"));
        var writer = new LogbookWriter(frame);
        writer.put(Metric.WAITING, 1, 17, 12);
        writer.add(Metric.COST_CARE, 0, 3, 100);
        writer.add(Metric.COST_CARE, 0, 3, 50);
        writer.addToBill(0, 1, 1, 7);
        writer.put(ProviderMetric.PAID, 1, 1, 9);
        var book = writer.close();

        assertThat(book.at(Metric.WAITING, 1, 17)).isEqualTo(12);
        assertThat(book.at(Metric.WAITING, 0, 17)).isZero();
        assertThat(book.at(Metric.COST_CARE, 0, 3)).isEqualTo(150);
        assertThat(book.bill(0, 1, 1)).isEqualTo(7);
        assertThat(book.at(ProviderMetric.PAID, 1, 1)).isEqualTo(9);
    }
}
