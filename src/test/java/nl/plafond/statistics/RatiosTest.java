package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class RatiosTest {
    @Test
    void theRatioIsThatOfTheMeansWithTheIntervalOfTheDeltaMethod() {
        var ratios = new Ratios(1);
        ratios.add(0, 700, 30);
        ratios.add(0, 100, 50);
        ratios.add(0, 400, 40);

        // Means 400 and 40, so 10; y - 10 x is 400, -400 and 0, with a standard deviation of 400.
        double t = new TDistribution(null, 2).inverseCumulativeProbability(0.975);
        assertThat(ratios.ratio(0)).isEqualTo(10);
        assertThat(ratios.halfWidth(0, 0.95)).isCloseTo(t * 400 / Math.sqrt(3) / 40, within(1e-9));
        assertThat(ratios.upper().mean(0)).isEqualTo(400);
    }

    @Test
    void aRatioThatIsAlwaysTheSameIsCertain() {
        var ratios = new Ratios(1);
        for (int x = 1; x < 20; x++) {
            ratios.add(0, 3.0 * x, x);
        }

        assertThat(ratios.ratio(0)).isCloseTo(3, within(1e-12));
        assertThat(ratios.halfWidth(0, 0.95)).isCloseTo(0, within(1e-6));
    }

    @Test
    void withoutAnythingBelowTheLineThereIsNoRatio() {
        var ratios = new Ratios(2);
        ratios.add(0, 365, 0);
        ratios.add(0, 365, 0);
        ratios.add(1, Double.NaN, 10);

        assertThat(ratios.ratio(0)).isNaN();
        assertThat(ratios.count(0)).isZero();
        assertThat(ratios.halfWidth(0, 0.95)).isNaN();
        assertThat(ratios.upper().mean(0)).isEqualTo(365);
        assertThat(ratios.count(1)).isZero();
        assertThat(ratios.upper().count(1)).isZero();
    }

    @Test
    void oneReplicationHasARatioAndNoInterval() {
        var ratios = new Ratios(1);
        ratios.add(0, 1, 4);

        assertThat(ratios.ratio(0)).isEqualTo(0.25);
        assertThat(ratios.halfWidth(0, 0.95)).isNaN();
    }

    @Test
    void anIntervalCoversTheTruthAsOftenAsItSays() {
        // 4,000 experiments of 50 replications: the share that covers has a standard error of 0.0035. The delta method
        // is right for large numbers only; at 50 it may be off by about as much.
        int experiments = 4_000;
        var random = new Random(17);
        var ratios = new Ratios(experiments);
        for (int i = 0; i < 50; i++) {
            for (int cell = 0; cell < experiments; cell++) {
                double x = 10 + random.nextGaussian();
                ratios.add(cell, 13 - x + random.nextGaussian(), x);
            }
        }
        int covered = 0;
        for (int cell = 0; cell < experiments; cell++) {
            covered += Math.abs(ratios.ratio(cell) - 0.3) <= ratios.halfWidth(cell, 0.95) ? 1 : 0;
        }
        assertThat((double) covered / experiments).isCloseTo(0.95, within(4 * 0.0035));
    }
}
