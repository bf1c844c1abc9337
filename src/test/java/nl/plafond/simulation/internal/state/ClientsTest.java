package nl.plafond.simulation.internal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import org.junit.jupiter.api.Test;

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
        clients.visits[0]++;
        clients.drawFate(0, Key.of("bw"));

        assertThat(clients.quantile(0, Purpose.BREAKDOWN)).isNotEqualTo(first);
    }
}
