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
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(longs = {0, 20, 40, 60, 80})
    void anyModelComesToTheSameInLittleRoom(long from) {
        var used = new Buffers();
        for (long seed = from; seed < from + 20; seed++) {
            var plan = new AnyModel(seed).make().plan();
            var inLittleRoom = play(plan, seed, 16);

            assertSame("model " + seed + " in much room", plan, inLittleRoom, play(plan, seed, 8192));
            assertSame(
                    "model " + seed + " in room that was used",
                    plan,
                    inLittleRoom,
                    figures(plan, Simulation.play(plan, seed, 0, used)));
        }
    }

    /** To the last bit; the account of days, which is added up person by person in the order of their numbers, but for rounding. */
    private static void assertSame(String what, Plan plan, double[] one, double[] other) {
        int months = plan.frame().months().size();
        for (int i = 0; i < one.length; i++) {
            var metric = Metric.values()[i / months % Metric.values().length];
            boolean isDays = metric.name().startsWith("DAYS_");
            double slack = isDays ? ROUNDING * Math.max(1, Math.abs(other[i])) : 0;
            assertThat(one[i] == other[i]
                            || (Double.isNaN(one[i]) && Double.isNaN(other[i]))
                            || Math.abs(one[i] - other[i]) <= slack)
                    .as("%s: %s %s and %s", what, metric, one[i], other[i])
                    .isTrue();
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
