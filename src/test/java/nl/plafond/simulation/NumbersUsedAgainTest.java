package nl.plafond.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That nothing depends on which number a client has, nor on what is left in memory of those who had it before: where there
 * is room for all, numbers are hardly used again, and where there is little they are used again and again.
 */
class NumbersUsedAgainTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 20, 40, 60, 80})
    void anyModelComesToTheSameInLittleRoom(long from) {
        var used = new Buffers();
        for (long seed = from; seed < from + 20; seed++) {
            var plan = new AnyModel(seed).make().plan();
            var inLittleRoom = play(plan, seed, 16);

            assertThat(inLittleRoom).as("model %s in much room", seed).isEqualTo(play(plan, seed, 8192));
            assertThat(inLittleRoom)
                    .as("model %s in room that was used", seed)
                    .isEqualTo(figures(plan, Simulation.play(plan, seed, 0, used)));
        }
    }

    private static double[] play(Plan plan, long seed, int room) {
        var region = new RegionState(plan.region, new Clients(room), /* followEveryone= */ false);
        return figures(
                plan,
                Simulation.replication(region, seed, 0, new Observer(), new Buffers())
                        .play());
    }

    private static double[] figures(Plan plan, Logbook book) {
        int services = plan.frame().services().size();
        int months = plan.frame().months().size();
        var figures = new double[services * Metric.values().length * months];
        int at = 0;
        for (int service = 0; service < services; service++) {
            for (var metric : Metric.values()) {
                book.copy(metric, service, figures, at);
                at += months;
            }
        }
        return figures;
    }
}
