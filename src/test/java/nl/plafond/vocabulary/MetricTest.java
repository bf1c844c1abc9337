package nl.plafond.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plafond.vocabulary.Metric.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {

    @Test
    void noTwoMetricsHaveOneName() {
        assertThat(Stream.of(Metric.values()).map(Metric::id)).doesNotHaveDuplicates();
        assertThat(Stream.of(ProviderMetric.values()).map(ProviderMetric::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(MetricTable.class)
    void noTwoMetricsTakeOnePlaceInATable(MetricTable table) {
        assertThat(Metric.in(table)).isNotEmpty();
        assertThat(Metric.in(table)).extracting(metric -> metric.place(table)).doesNotHaveDuplicates();
    }

    @Test
    void whatComesAndGoesIsCountedOverTheMonthAndWhatStandsAtItsEnd() {
        assertThat(Metric.in(MetricTable.FLOWS)).extracting(Metric::kind).containsOnly(Kind.FLOW);
        assertThat(Metric.in(MetricTable.CANNOT_MOVE)).extracting(Metric::kind).containsOnly(Kind.STOCK);
    }

    @Test
    void onlyAMeanHasABaseAndAShareIsAlwaysOne() {
        for (var metric : Metric.values()) {
            boolean mean = metric.kind() == Kind.MEAN;
            assertThat(metric.base().isEmpty() || mean).as(metric.id()).isTrue();
            assertThat(metric.unit() != Metric.Unit.SHARE || mean)
                    .as(metric.id())
                    .isTrue();
        }
    }

    @Test
    void clientsAndEurosOfAllServicesAddUpAndNothingElse() {
        assertThat(Metric.WAITING.hasTotal()).isTrue();
        assertThat(Metric.PROVIDER_RESULT.hasTotal()).isTrue();
        assertThat(Metric.PLACES.hasTotal()).isFalse();
        assertThat(Metric.ETMALEN.hasTotal()).isFalse();
        assertThat(Metric.WAIT_MEAN.hasTotal()).isFalse();
        assertThat(Metric.REFUSED_BY_NOTHING.hasTotal()).isFalse();
    }
}
