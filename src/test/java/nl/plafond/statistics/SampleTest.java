package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final double CONFIDENCE = 0.95;

    @Test
    void ofAMeanTheIntervalIsThatOfStudent() {
        var sample = new Sample(1);
        var moments = new RunningMoments(1);
        for (double value : new double[] {3, 1, 4, 1, 5, 9, 2, 6}) {
            sample.add(new double[] {value});
            moments.add(0, value);
        }
        var found = sample.estimate(columns -> columns.mean(0), CONFIDENCE);
        assertThat(found[0]).isCloseTo(moments.mean(0), within(1e-12));
        assertThat(found[1]).isCloseTo(moments.halfWidth(0, CONFIDENCE), within(1e-9));
    }

    @Test
    void ofARatioItComesDownToTheDeltaMethod() {
        var random = new Random(7);
        var sample = new Sample(2);
        var ratios = new Ratios(1);
        for (int i = 0; i < 400; i++) {
            double below = 100 + 20 * random.nextGaussian();
            double above = 3 * below + 10 * random.nextGaussian();
            sample.add(new double[] {above, below});
            ratios.add(0, above, below);
        }
        var found = sample.estimate(columns -> columns.mean(0) / columns.mean(1), CONFIDENCE);
        assertThat(found[0]).isCloseTo(ratios.ratio(0), within(1e-12));
        double delta = ratios.halfWidth(0, CONFIDENCE);
        assertThat(found[1] / delta).isBetween(0.98, 1.02);
    }

    @Test
    void theIntervalOfASpreadHoldsTheTruthAboutNineteenTimesInTwenty() {
        var random = new Random(11);
        int held = 0;
        for (int round = 0; round < 400; round++) {
            var sample = new Sample(1);
            for (int i = 0; i < 100; i++) {
                sample.add(new double[] {50 + 5 * random.nextGaussian()});
            }
            var found = sample.estimate(columns -> columns.deviation(0) / columns.mean(0), CONFIDENCE);
            if (Math.abs(found[0] - 0.1) <= found[1]) {
                held++;
            }
        }
        // Binomial: 380 of 400, give or take three standard deviations of 4.4, and a little for the bias of a root.
        assertThat(held).isBetween(362, 397);
    }

    @Test
    void whatDoesNotVaryHasASpreadAndAnIntervalOfExactlyNothing() {
        var sample = new Sample(1);
        for (int i = 0; i < 9; i++) {
            sample.add(new double[] {0.1});
        }
        assertThat(sample.estimate(columns -> columns.deviation(0), CONFIDENCE)).containsExactly(0, 0);
        assertThat(sample.estimate(columns -> columns.mean(0), CONFIDENCE)).containsExactly(0.1, 0);
    }

    @Test
    void aReplicationWithoutTheFigureIsLeftOutAndNoneIsNoFigure() {
        var sample = new Sample(2);
        sample.add(new double[] {1, Double.NaN});
        assertThat(sample.size()).isZero();
        assertThat(sample.estimate(columns -> columns.mean(0), CONFIDENCE)).containsOnly(Double.NaN);
        sample.add(new double[] {1, 2});
        var one = sample.estimate(columns -> columns.mean(1), CONFIDENCE);
        assertThat(one[0]).isEqualTo(2);
        assertThat(one[1]).isNaN();
    }
}
