package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.theory.Erlang;
import nl.plafond.theory.MarkovChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Services one after another in the long run, against chains that are solved exactly; confidence and power stand at {@link
 * Sample}.
 */
class NetworkTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 200;

    /**
     * Two services of which the second holds up the first: who is ready for the second and finds it full keeps his place
     * (Koizumi, Kuno and Smith 2005, Health Care Management Science 8, 49-60).
     *
     * @param before those who wait for the first service or are in care there
     * @param after those in the second service and those who are ready for it
     */
    private record Tandem(int before, int after) {
        private static final double PER_DAY = 0.9;
        private static final double FIRST_STAY = 2;
        private static final double SECOND_STAY = 2.4;
        private static final double GOES_ON = 0.6;
        private static final int LONGEST = 150;

        int blocked(int secondPlaces) {
            return Math.max(0, after - secondPlaces);
        }

        int inSecond(int secondPlaces) {
            return Math.min(after, secondPlaces);
        }

        int inCareAtFirst(int firstPlaces, int secondPlaces) {
            return Math.min(before, firstPlaces - blocked(secondPlaces));
        }

        int waiting(int firstPlaces, int secondPlaces) {
            return before - inCareAtFirst(firstPlaces, secondPlaces);
        }

        static MarkovChain<Tandem> chain(int firstPlaces, int secondPlaces) {
            return MarkovChain.from(new Tandem(0, 0), (s, go) -> {
                double complete = s.inCareAtFirst(firstPlaces, secondPlaces) / FIRST_STAY;
                go.to(new Tandem(s.before + 1, s.after), s.before < LONGEST ? PER_DAY : 0);
                go.to(new Tandem(s.before - 1, s.after + 1), complete * GOES_ON);
                go.to(new Tandem(s.before - 1, s.after), complete * (1 - GOES_ON));
                go.to(new Tandem(s.before, s.after - 1), s.inSecond(secondPlaces) / SECOND_STAY);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 2, 120", "3, 3, 60"})
    void aFullServiceBlocksTheOneBeforeItAsTheChainSays(int firstPlaces, int secondPlaces, int replications) {
        var plan = model(
                        service("first")
                                .referralsPerDay(Tandem.PER_DAY)
                                .stay(new DurationDistribution.Exponential(Tandem.FIRST_STAY))
                                .places(firstPlaces)
                                .then(Tandem.GOES_ON, "second", Waits.IN_PLACE)
                                .thenHome(1 - Tandem.GOES_ON),
                        service("second")
                                .stay(new DurationDistribution.Exponential(Tandem.SECOND_STAY))
                                .places(secondPlaces))
                .years(200)
                .plan();
        var samples = Sample.of(replications, replication -> {
            var census = new Census(2, WARM_UP);
            census.play(plan, SEED, replication);
            return new double[] {
                census.waiting(0), census.inPlace(0), census.blocked(0), census.waiting(1), census.inPlace(1)
            };
        });

        var theory = Tandem.chain(firstPlaces, secondPlaces).stationary();
        assertThat(theory.mean(s -> s.before() == Tandem.LONGEST ? 1 : 0)).isLessThan(1e-6);
        double blocked = theory.mean(s -> s.blocked(secondPlaces));
        samples[0].agreesWith(theory.mean(s -> s.waiting(firstPlaces, secondPlaces)));
        samples[1].agreesWith(theory.mean(s -> s.inCareAtFirst(firstPlaces, secondPlaces)) + blocked);
        samples[2].agreesWith(blocked);
        samples[3].agreesWith(blocked);
        samples[4].agreesWith(theory.mean(s -> s.inSecond(secondPlaces)));
    }

    @Test
    void servicesThatWaitAtHomeForOneAnotherAreEachErlangC() {
        // Jackson (1957): the lists are as if each service had Poisson referrals, as many as the traffic equations say.
        // a = 1.5 + 0.25 c, b = 0.5 + 0.5 a, c = 0.4 b.
        double b = (0.5 + 0.5 * 1.5) / (1 - 0.5 * 0.25 * 0.4);
        double c = 0.4 * b;
        double a = 1.5 + 0.25 * c;
        var plan = model(
                        service("a")
                                .referralsPerDay(1.5)
                                .stay(new DurationDistribution.Exponential(2))
                                .places(5)
                                .then(0.5, "b", Waits.AT_HOME)
                                .thenHome(0.5),
                        service("b")
                                .referralsPerDay(0.5)
                                .stay(new DurationDistribution.Exponential(1.2))
                                .places(3)
                                .then(0.4, "c", Waits.AT_HOME)
                                .thenHome(0.6),
                        service("c")
                                .stay(new DurationDistribution.Exponential(2))
                                .places(2)
                                .then(0.25, "a", Waits.AT_HOME)
                                .thenHome(0.75))
                .years(200)
                .plan();
        var samples = Sample.of(55, replication -> {
            var census = new Census(3, WARM_UP);
            census.play(plan, SEED, replication);
            return new double[] {
                census.waiting(0),
                census.waiting(1),
                census.waiting(2),
                census.inPlace(0),
                census.inPlace(1),
                census.inPlace(2)
            };
        });

        samples[0].agreesWith(listLength(5, a * 2));
        samples[1].agreesWith(listLength(3, b * 1.2));
        samples[2].agreesWith(listLength(2, c * 2));
        samples[3].agreesWith(a * 2);
        samples[4].agreesWith(b * 1.2);
        samples[5].agreesWith(c * 2);
    }

    private static double listLength(int places, double load) {
        return load * Erlang.meanWait(places, load);
    }
}
