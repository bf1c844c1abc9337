package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.theory.Crowd;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Waits in the long run against the textbook. The first part of every run is left out, the longer the higher the load is.
 * How a sample agrees, and with what confidence and power, stands at {@link Sample}.
 */
class WaitingTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 300;
    private static final double LONG_WARM_UP = 1000;

    @Test
    void waitsForTenPlacesAgreeWithErlangC() {
        var plan = model(service("s")
                        .referralsPerDay(2)
                        .stay(new DurationDistribution.Exponential(4))
                        .places(10))
                .years(50)
                .plan();
        var samples = Sample.of(420, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP, 0, 1, 3);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0), waits.shareLonger(1), waits.shareLonger(2)};
        });

        samples[0].agreesWith(4 * Erlang.meanWait(10, 8));
        samples[1].agreesWith(Erlang.c(10, 8));
        samples[2].agreesWith(Erlang.waitLonger(10, 8, 0.25));
        samples[3].agreesWith(Erlang.waitLonger(10, 8, 0.75));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.8, 0.4, 50", "3, 2.1, 1, 40", "4, 3.6, 1.2, 100"})
    void soDoWaitsForFewerPlacesAndAtAHigherLoad(int places, double load, double stay, int years) {
        var plan = model(service("s")
                        .referralsPerDay(load / stay)
                        .stay(new DurationDistribution.Exponential(stay))
                        .places(places))
                .years(years)
                .plan();
        var samples = Sample.of(120, replication -> {
            var waits = new WaitsOfAdmitted(0, LONG_WARM_UP, 0);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0)};
        });

        samples[0].agreesWith(stay * Erlang.meanWait(places, load));
        samples[1].agreesWith(Erlang.c(places, load));
    }

    static Stream<Arguments> stays() {
        return Stream.of(
                Arguments.of(0.6, new DurationDistribution.Fixed(1), 0),
                Arguments.of(0.9, new DurationDistribution.Fixed(1), 0),
                Arguments.of(0.8, new DurationDistribution.GammaSpan(1, Math.sqrt(2)), Math.sqrt(2)),
                Arguments.of(0.7, new DurationDistribution.GammaSpan(1, 2), 2),
                Arguments.of(
                        0.7,
                        new DurationDistribution.Mixture(List.of(
                                new Part(0.8, new DurationDistribution.Exponential(0.5)),
                                new Part(0.2, new DurationDistribution.Exponential(3)))),
                        Math.sqrt(3)));
    }

    @ParameterizedTest
    @MethodSource("stays")
    void onePlaceAgreesWithPollaczekAndKhinchineWhateverTheLawOfTheStay(
            double load, DurationDistribution stay, double cv) {
        var plan = model(service("s").referralsPerDay(load).stay(stay).places(1))
                .years(150)
                .plan();
        var samples = Sample.of(100, replication -> {
            var waits = new WaitsOfAdmitted(0, LONG_WARM_UP);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean()};
        });

        samples[0].agreesWith(Erlang.meanWaitForOnePlace(load, cv));
    }

    @ParameterizedTest
    @CsvSource({"5, 1.5, 2.5", "2, 0.5, 1"})
    void urgentBeforeRegularAgreesWithCobham(int places, double urgent, double regular) {
        // Nobody who is in a place has to leave it for someone more urgent. Stays of two days.
        double all = urgent + regular;
        var plan = model(service("s")
                        .referralsPerDay(all / 2)
                        .urgent(urgent / all)
                        .stay(new DurationDistribution.Exponential(2))
                        .places(places))
                .years(60)
                .plan();
        var samples = Sample.of(180, replication -> {
            var waits = new WaitsOfAdmitted(0, LONG_WARM_UP);
            waits.play(plan, SEED, replication);
            return new double[] {waits.meanOfUrgent(), waits.meanOfRegular(), waits.mean()};
        });

        double[] theory = Erlang.meanWaits(places, urgent, regular);
        samples[0].agreesWith(2 * theory[0]);
        samples[1].agreesWith(2 * theory[1]);
        samples[2].agreesWith(2 * Erlang.meanWait(places, all)); // who goes first changes no mean
    }

    @ParameterizedTest
    @CsvSource({"10, 12, 2", "10, 9, 0.5", "40, 44, 2"})
    void leavingAListAgreesWithErlangA(int places, double load, double patience) {
        // Stays of ten days.
        var plan = model(service("s")
                        .referralsPerDay(load / 10)
                        .stay(new DurationDistribution.Exponential(10))
                        .places(places)
                        .patience(new DurationDistribution.Exponential(10 * patience)))
                .years(100)
                .plan();
        var samples = Sample.of(45, replication -> {
            var list = new TimeOnList(WARM_UP);
            list.play(plan, SEED, replication);
            double left = list.sum(Metric.LEFT, 0, 10) / list.sum(Metric.REFERRALS, 0, 10);
            return new double[] {left, list.sum / list.left, (double) list.waited / list.left, list.area()};
        });

        var theory = Crowd.withPatience(places, load, patience);
        samples[0].agreesWith(theory.waiting() / patience / load);
        samples[1].agreesWith(10 * theory.meanWait());
        samples[2].agreesWith(theory.full());
        samples[3].agreesWith(theory.waiting());
    }

    /** How long clients were on the list, whether they were admitted or gave up. */
    private static final class TimeOnList extends Onlooker {
        private final double warmUp;
        private double sum;
        private long left;
        private long waited;

        TimeOnList(double warmUp) {
            this.warmUp = warmUp;
        }

        @Override
        public void leftList(int client, ServiceState service, double now) {
            double joined = region.clients.joined(client);
            if (joined >= warmUp) {
                sum += now - joined;
                left++;
                waited += now > joined ? 1 : 0;
            }
        }

        /** The mean length of the list, by the sum over clients. */
        double area() {
            return sum / (region.plan.calendar.end() - warmUp);
        }
    }
}
