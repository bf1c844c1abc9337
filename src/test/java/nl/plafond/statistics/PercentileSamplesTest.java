package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileSamplesTest {
    @ParameterizedTest
    @CsvSource({"0.3, 1.9", "0.1, 1.3", "0.5, 2.5", "0.9, 3.7", "0, 1", "1, 4"})
    void quantilesAreThoseOfASpreadsheet(double share, double expected) {
        // PERCENTILE.INC over 1, 2, 3, 4; the first is the example of its manual.
        assertThat(PercentileSamples.quantile(new float[] {1, 2, 3, 4}, share)).isCloseTo(expected, within(1e-7));
    }

    @Test
    void quantilesAgreeWithCommonsMath() {
        var values = new double[37];
        var sorted = new float[37];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = i * i;
            values[i] = sorted[i];
        }
        var oracle = new Percentile().withEstimationType(EstimationType.R_7);
        oracle.setData(values);
        for (double share = 0.05; share < 1; share += 0.05) {
            assertThat(PercentileSamples.quantile(sorted, share)).isCloseTo(oracle.evaluate(100 * share), within(1e-6));
        }
    }

    @Test
    void oneValueIsEveryQuantileAndNoneHasNone() {
        assertThat(PercentileSamples.quantile(new float[] {7}, 0.1)).isEqualTo(7);
        assertThat(PercentileSamples.quantile(new float[] {7}, 0.9)).isEqualTo(7);
        assertThat(PercentileSamples.quantile(new float[0], 0.5)).isNaN();
    }

    @Test
    void valuesComeFromLowToHighWithoutThoseThatDoNotExist() {
        var bands = new PercentileSamples(2);
        bands.add(new double[] {3, Double.NaN});
        bands.add(new double[] {-1, Double.NaN});
        bands.add(new double[] {Double.NaN, Double.NaN});
        bands.add(new double[] {2, 5});

        assertThat(bands.sorted(0)).containsExactly(-1, 2, 3);
        assertThat(bands.sorted(1)).containsExactly(5);
    }

    @Test
    void aFigureThatNeverVariesIsAsOftenThereAsAnyOther() {
        var bands = new PercentileSamples(3);
        for (int replication = 0; replication < 5; replication++) {
            bands.add(new double[] {7, Double.NaN, replication < 4 ? 7 : 3});
        }

        assertThat(bands.sorted(0)).containsExactly(7, 7, 7, 7, 7);
        assertThat(bands.sorted(1)).isEmpty();
        assertThat(bands.sorted(2)).containsExactly(3, 7, 7, 7, 7);
    }

    @Test
    void aBandRestsOnTheFirstReplicationsOnlySoThatMemoryDoesNotGrow() {
        var bands = new PercentileSamples(1);
        for (int replication = 0; replication < 3 * PercentileSamples.KEPT; replication++) {
            bands.add(new double[] {replication});
        }

        assertThat(bands.sorted(0)).hasSize(PercentileSamples.KEPT).endsWith(PercentileSamples.KEPT - 1f);
    }
}
