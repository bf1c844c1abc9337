package nl.plafond.simulation.internal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientsTest {
    private static final int CLIENTS = 100_000;
    private static final double[] ONE_TOWN = {1};

    private static Clients someone(long key) {
        var clients = new Clients(1);
        clients.add(key, ONE_TOWN);
        clients.drawFate(0, Key.of("bw"));
        return clients;
    }

    @Test
    void noPurposeOfAClientKnowsAnythingOfAnotherWhetherDrawnAtOnceOrWhenAskedFor() {
        var purposes = Purpose.values();
        var products = new double[purposes.length][purposes.length];
        var draws = new double[purposes.length];
        for (int client = 0; client < CLIENTS; client++) {
            var fate = someone(Key.of(1, client));
            for (int p = 0; p < purposes.length; p++) {
                draws[p] = fate.quantile(0, purposes[p]) - 0.5;
                for (int q = 0; q <= p; q++) {
                    products[p][q] += draws[p] * draws[q];
                }
            }
        }
        for (int p = 0; p < purposes.length; p++) {
            for (int q = 0; q < p; q++) {
                // 253 pairs at 4.5 standard errors: a false alarm in 580 such tests.
                assertThat(12 * products[p][q] / CLIENTS)
                        .as(purposes[p] + " and " + purposes[q])
                        .isCloseTo(0, within(4.5 / Math.sqrt(CLIENTS)));
            }
            // The variance of a uniform draw is 1/12; that of its square 1/180.
            assertThat(products[p][p] / CLIENTS)
                    .as(purposes[p].name())
                    .isCloseTo(1 / 12.0, within(4.5 * Math.sqrt(1 / 180.0 / CLIENTS)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPurposeIsUniformOverClientsServicesAndVisits(Purpose purpose) {
        var bins = new long[1000];
        double neighbours = 0;
        double before = 0;
        int n = 1_000_000;
        for (int i = 0; i < n; i++) {
            // Keys as near to one another as keys get.
            double draw = purpose.quantile(Clients.visit(Key.of(1, i / 4), Key.of("bw"), i % 4));
            bins[(int) (draw * bins.length)]++;
            neighbours += (draw - 0.5) * before;
            before = draw - 0.5;
        }
        double expected = (double) n / bins.length;
        double chiSquare = Arrays.stream(bins)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        var law = new ChiSquaredDistribution(null, bins.length - 1);
        // 23 purposes: a false alarm in some 430 such tests.
        assertThat(law.cumulativeProbability(chiSquare)).isBetween(5e-5, 1 - 5e-5);
        assertThat(12 * neighbours / n).isCloseTo(0, within(4.5 / Math.sqrt(n)));
    }

    @Test
    void whereOneQuantileLiesSaysNothingOfWhereAnotherDoes() {
        // Pairs of purposes on a grid of 32 by 32: not only their correlation, but that they are jointly uniform.
        int side = 32;
        var law = new ChiSquaredDistribution(null, side * side - 1.0);
        for (var one : Purpose.values()) {
            var other = Purpose.values()[(one.number() + 1) % Purpose.values().length];
            var cells = new long[side * side];
            for (int i = 0; i < CLIENTS; i++) {
                long visit = Clients.visit(Key.of(1, i), Key.of("bw"), 0);
                cells[(int) (one.quantile(visit) * side) * side + (int) (other.quantile(visit) * side)]++;
            }
            double expected = (double) CLIENTS / cells.length;
            double chiSquare = Arrays.stream(cells)
                    .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                    .sum();
            assertThat(law.cumulativeProbability(chiSquare))
                    .as(one + " and " + other)
                    .isBetween(5e-5, 1 - 5e-5);
        }
    }

    @Test
    void aNumberIsUsedAgainWithTheStampOfWhoHadIt() {
        var clients = new Clients(16);
        for (int i = 0; i < 16; i++) {
            clients.add(i, ONE_TOWN);
        }
        clients.setUrgent(3, true);
        clients.setHeavier(3, 2);
        clients.setBorn(3, -9);
        clients.setToGo(3, 4);
        clients.setDwelling(3, 0);
        clients.addToVisits(3);
        clients.addToStamp(3);
        int stamp = clients.stamp(3);
        clients.forget(3);

        int next = clients.add(99, ONE_TOWN);

        assertThat(next).isEqualTo(3);
        assertThat(clients.limit()).isEqualTo(16);
        assertThat(clients.stamp(next)).isGreaterThan(stamp);
        assertThat(clients.key(next)).isEqualTo(99);
        assertThat(clients.urgent(next)).isFalse();
        assertThat(clients.heavier(next)).isEqualTo(1);
        assertThat(clients.born(next)).isNaN();
        assertThat(clients.toGo(next)).isNaN();
        assertThat(clients.dwelling(next)).isEqualTo(Clients.NONE);
        assertThat(clients.visits(next)).isZero();
        assertThat(clients.add(100, ONE_TOWN)).isEqualTo(16);
    }

    @Test
    void whatIsAskedForTwiceIsTheSame() {
        var fate = someone(7);

        for (var purpose : Purpose.values()) {
            assertThat(fate.quantile(0, purpose))
                    .isEqualTo(fate.quantile(0, purpose))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void aLaterVisitHasAnotherFate() {
        var clients = someone(7);
        double first = clients.quantile(0, Purpose.BREAKDOWN);
        clients.addToVisits(0);
        clients.drawFate(0, Key.of("bw"));

        assertThat(clients.quantile(0, Purpose.BREAKDOWN)).isNotEqualTo(first);
    }
}
