package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;
import org.junit.jupiter.api.Test;

class CategoryTest {

    @Test
    void everyCostButTheTotalHasAColourInTheBars() {
        var costs = Metric.in(MetricTable.COSTS).stream()
                .filter(metric -> metric != Metric.COST_TOTAL)
                .toList();

        assertThat(Category.all()).extracting(Category::metric).containsExactlyElementsOf(costs);
    }
}
