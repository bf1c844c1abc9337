package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void labelsKeepApartAndInOrder() {
        var middles = Labels.apart(new double[] {50, 51, 52}, new double[] {10, 10, 10}, 0, 100);
        assertThat(middles[1] - middles[0]).isGreaterThanOrEqualTo(10);
        assertThat(middles[2] - middles[1]).isGreaterThanOrEqualTo(10);
    }

    @Test
    void labelsStayInTheFrame() {
        var middles = Labels.apart(new double[] {98, 99, 97}, new double[] {10, 10, 10}, 0, 100);
        assertThat(java.util.Arrays.stream(middles).max()).hasValue(95);
    }

    @Test
    void datesThatAreCloseGetRowsOfTheirOwn() {
        var placed = Labels.inRows(
                List.of(new Labels.Wish(10, "heronderzoek"), new Labels.Wish(20, "plekken"), new Labels.Wish(400, "x")),
                500,
                12);
        assertThat(placed).extracting(Labels.Placed::row).containsExactly(0, 1, 0);
    }
}
