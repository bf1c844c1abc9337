package nl.plafond.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTableTest {
    /** Spans of which a share of at most {@code x} is {@code x^power}, up to 1. */
    private record Power(double power) implements Law {
        @Override
        public double cdf(double days) {
            return days <= 0 ? 0 : Math.min(1, Math.pow(days, power));
        }

        @Override
        public double quantile(double share) {
            return Math.pow(share, 1 / power);
        }

        QuantileTable table() {
            return QuantileTable.of(knot -> quantile(Knots.share(knot)), this);
        }
    }

    @Test
    void sharesOfKnotsRiseAndAreAsFarFromOneAsFromZero() {
        for (int knot = 1; knot < Knots.NUMBER; knot++) {
            assertThat(Knots.share(knot)).isGreaterThan(Knots.share(knot - 1));
            assertThat(Knots.share(Knots.NUMBER - 1 - knot)).isEqualTo(1 - Knots.share(knot));
        }
        assertThat(Knots.share(Knots.NUMBER / 2)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1, 2, 10})
    void atItsKnotsATableIsExactAndBetweenThemNearlySo(double power) {
        var law = new Power(power);
        var table = law.table();
        for (int knot = 1; knot < Knots.NUMBER; knot++) {
            double share = Knots.share(knot);
            double between = (share + Knots.share(knot - 1)) / 2;
            assertThat(table.at(share)).isCloseTo(law.quantile(share), within(1e-15));
            assertThat(table.at(between)).isCloseTo(law.quantile(between), within(1e-5 * law.quantile(between)));
        }
    }

    @Test
    void besideTheKnotsTheExactFunctionIsAsked() {
        var law = new Power(0.4);
        var table = law.table();

        for (double share : new double[] {0x1p-53, 1e-9, 1 - 1e-8, Math.nextDown(1.0)}) {
            assertThat(table.at(share)).isEqualTo(law.quantile(share));
        }
    }

    @Test
    void whatBendsTooSharplyForACubicStillRises() {
        var law = new Power(0.001);
        var table = law.table();
        double before = 0;
        for (int i = 1; i < 100_000; i++) {
            double now = table.at(i / 100_000.0);
            assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(1);
            before = now;
        }
    }

    @Test
    void anotherScaleIsAFactor() {
        var table = new Power(2).table();

        assertThat(table.times(30).at(0.37)).isCloseTo(30 * table.at(0.37), within(1e-14));
        assertThat(table.times(30).cdf(15)).isEqualTo(0.25);
    }

    @Test
    void someOfTheSpansArePartOfTheShares() {
        // Of x² up to 1, those above 0.6 and up to 0.8 are the shares from 0.36 to 0.64.
        var some = new Power(2).table().times(10).between(6, 8);

        assertThat(some.at(0.5)).isCloseTo(10 * Math.sqrt(0.5), within(1e-5));
        assertThat(some.at(Math.nextDown(1.0))).isLessThanOrEqualTo(8);
        assertThat(some.cdf(7)).isCloseTo((0.49 - 0.36) / 0.28, within(1e-12));
        assertThat(some.between(7, Double.POSITIVE_INFINITY).at(0x1p-53)).isCloseTo(7, within(1e-4));
    }

    @Test
    void whereThereAreNoneItIsTheLongestThatTheyMightBe() {
        var table = new Power(2).table();

        assertThat(table.between(0, -1).at(0.5)).isEqualTo(-1);
        assertThat(table.between(3, Double.POSITIVE_INFINITY).at(0.5)).isEqualTo(3);
    }
}
