package nl.plafond.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Statistical tests here use all keys from 0 up to a number chosen once. A correct generator fails one of them with a
 * chance of about 1 in 10,000; a bias of a thousandth in one bin of a hundred, or a correlation of 0.01, is found almost
 * surely.
 */
class RandomStreamTest {
    private static final int MANY = 1_000_000;

    /** The ways in which the simulation hands out keys with numbers in sequence. */
    enum Numbered {
        CLIENTS,
        REPLICATIONS,
        SEEDS,
        VISITS,
        INFLOWS;

        long key(long number) {
            return switch (this) {
                case CLIENTS -> Key.of(Key.of(Key.of(1, 0), Key.of("bw")), number);
                case REPLICATIONS -> Key.of(1, number);
                case SEEDS -> Key.of(number, 0);
                case VISITS -> Key.of(Key.of(7, Key.of("bw")), number);
                case INFLOWS -> Key.of(Key.of(Key.of(1, number), Key.of("bw")), 0);
            };
        }
    }

    @Test
    void mixingIsTheFinaliserOfSplitMix64() {
        // The published first outputs of SplitMix64 from seed 1234567.
        long golden = 0x9E3779B97F4A7C15L;
        assertThat(Key.mix(1234567 + golden)).isEqualTo(6457827717110365317L);
        assertThat(Key.mix(1234567 + 2 * golden)).isEqualTo(3203168211198807973L);
        assertThat(Key.mix(1234567 + 3 * golden)).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoOfAMillionKeysAreTheSame(Numbered numbered) {
        // By luck alone two of them would be with a chance of 3 in 100 million.
        var keys = LongStream.range(0, MANY).map(numbered::key).sorted().toArray();
        for (int i = 1; i < MANY; i++) {
            assertThat(keys[i] != keys[i - 1]).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstDrawsOfNumberedKeysAreUniform(Numbered numbered) {
        var bins = new long[1000];
        for (int i = 0; i < MANY; i++) {
            bins[(int) (first(numbered, i) * bins.length)]++;
        }
        double expected = (double) MANY / bins.length;
        double chiSquare = Arrays.stream(bins)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
        var law = new ChiSquaredDistribution(null, bins.length - 1);
        assertThat(law.cumulativeProbability(chiSquare)).isBetween(5e-5, 1 - 5e-5);
    }

    @ParameterizedTest
    @EnumSource
    void neighboursKnowNothingOfEachOther(Numbered numbered) {
        int n = 200_000;
        var draws = new double[n];
        for (int i = 0; i < n; i++) {
            draws[i] = first(numbered, i) - 0.5;
        }
        for (int lag = 1; lag <= 4; lag++) {
            double sum = 0;
            for (int i = lag; i < n; i++) {
                sum += draws[i] * draws[i - lag];
            }
            // The correlation of independent draws has standard error 1/√n.
            assertThat(12 * sum / n).isCloseTo(0, within(4.5 / Math.sqrt(n)));
        }
    }

    @Test
    void differentParentsChildrenAndNamesHaveDifferentKeys() {
        assertThat(Key.of(1, 2)).isNotEqualTo(Key.of(2, 1));
        assertThat(Key.of(0, 0)).isNotEqualTo(0);
        assertThat(Key.of("ab")).isNotEqualTo(Key.of("ba")).isNotEqualTo(Key.of("a"));
        assertThat(Key.of("")).isNotEqualTo(Key.of("\0"));
    }

    @Test
    void aUniformDrawIsNeverZeroOrOne() {
        var stream = new RandomStream(99);
        double smallest = 1;
        double largest = 0;
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            double draw = stream.uniform();
            smallest = Math.min(smallest, draw);
            largest = Math.max(largest, draw);
            sum += draw;
        }
        assertThat(smallest).isPositive().isLessThan(1e-4);
        assertThat(largest).isLessThan(1).isGreaterThan(1 - 1e-4);
        assertThat(sum / MANY).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12.0 / MANY)));
    }

    @Test
    void exponentialDrawsHaveMeanAndVarianceOne() {
        var stream = new RandomStream(7);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            double draw = stream.exponential();
            sum += draw;
            squares += draw * draw;
        }
        // Standard errors: 1/√n for the mean, √20/√n for the mean square, which is 2.
        assertThat(sum / MANY).isCloseTo(1, within(4 / Math.sqrt(MANY)));
        assertThat(squares / MANY).isCloseTo(2, within(4 * Math.sqrt(20.0 / MANY)));
    }

    private static double first(Numbered numbered, int number) {
        return new RandomStream(numbered.key(number)).uniform();
    }
}
