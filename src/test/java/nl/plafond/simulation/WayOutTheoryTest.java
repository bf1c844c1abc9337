package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.theory.Erlang;
import nl.plafond.theory.MarkovChain;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Dwellings, breakdown, relapse and age in the long run; confidence and power stand at {@link Sample}. */
class WayOutTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 300;
    private static final int WARM_UP_MONTHS = 10;

    @Test
    void whoNeedsADwellingWaitsAsInAQueueForOnePlace() {
        // What leaves a service without limits is Poisson, whatever the stay (Mirasol 1963). Of one a day 0.6 need a
        // dwelling and 0.8 dwellings a day come, which nobody keeps if nobody waits: the number who wait goes up at 0.6
        // and down at 0.8 a day as in M/M/1, so it is geometric, and the wait exponential with rate 0.8 - 0.6.
        var plan = model(service("s")
                        .referralsPerDay(1)
                        .stay(new DurationDistribution.GammaSpan(5, 1.5))
                        .housing("homes", 0.6, 0))
                .dwellings("homes", perYear(0.8), 0)
                .years(100)
                .plan();
        var samples = Sample.of(95, replication -> {
            var waits = new WaitsForDwelling();
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(0), waits.shareOfLong(), waits.number(), waits.inPlace()};
        });

        samples[0].agreesWith(5);
        samples[1].agreesWith(Math.exp(-1));
        samples[2].agreesWith(0.75 / 0.25);
        samples[3].agreesWith(5 + 0.75 / 0.25);
    }

    @Test
    void theUrgentWaitForADwellingAsIfThereWereNobodyElse() {
        // Of 0.6 a day 0.24 are urgent, and every dwelling is for them first: preemptive priority, since no dwelling is
        // half given away when someone more urgent comes.
        var plan = model(service("s")
                        .referralsPerDay(1)
                        .stay(new DurationDistribution.GammaSpan(5, 1.5))
                        .housing("homes", 0.6, 0.4))
                .dwellings("homes", perYear(0.8), 1)
                .years(100)
                .plan();
        var samples = Sample.of(95, replication -> {
            var waits = new WaitsForDwelling();
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(1), waits.mean(0), waits.number()};
        });

        double urgent = 0.3 / 0.7;
        samples[0].agreesWith(urgent / 0.24);
        samples[1].agreesWith((3 - urgent) / 0.36);
        samples[2].agreesWith(3);
    }

    /** How long clients whose care was complete waited for a dwelling: 0 for the regular, 1 for the urgent. */
    private static final class WaitsForDwelling extends Onlooker {
        private final double[] sum = new double[2];
        private final double[] count = new double[2];
        private double longer;
        private final Map<Integer, Double> entered = new HashMap<>();
        private double daysInPlace;

        @Override
        public void tookPlace(int client, ProviderState provider, double now) {
            entered.put(client, now);
        }

        @Override
        public void leftPlace(int client, ServiceState service, double now) {
            double waited = now - region.clients.complete(client);
            if (now >= WARM_UP) {
                daysInPlace += now - entered.get(client);
            }
            if (now >= WARM_UP && waited > 0) {
                int urgency = region.clients.urgent(client) ? 1 : 0;
                sum[urgency] += waited;
                count[urgency]++;
                longer += waited > 5 ? 1 : 0;
            }
        }

        double mean(int urgency) {
            return sum[urgency] / count[urgency];
        }

        double shareOfLong() {
            return longer / (count[0] + count[1]);
        }

        double number() {
            return (sum[0] + sum[1]) / (region.plan.calendar.end() - WARM_UP);
        }

        double inPlace() {
            return daysInPlace / (region.plan.calendar.end() - WARM_UP);
        }
    }

    /**
     * Places in which some wait for a dwelling.
     *
     * @param before those who wait for a place or are in care
     * @param after those who wait for a dwelling, in their place
     */
    private record House(int before, int after) {
        private static final int PLACES = 5;
        private static final int LONGEST = 200;

        int inCare() {
            return Math.min(before, PLACES - after);
        }

        static MarkovChain<House> chain() {
            return MarkovChain.from(new House(0, 0), (s, go) -> {
                go.to(new House(s.before + 1, s.after), s.before < LONGEST ? 1 : 0);
                go.to(new House(s.before - 1, s.after + 1), s.inCare() / 2.0 * 0.6);
                go.to(new House(s.before - 1, s.after), s.inCare() / 2.0 * 0.4);
                go.to(new House(s.before, s.after - 1), s.after > 0 ? 0.9 : 0);
            });
        }
    }

    @Test
    void whoWaitsForADwellingInHisPlaceMakesOthersWaitForThatPlace() {
        var plan = model(service("s")
                        .referralsPerDay(1)
                        .stay(new DurationDistribution.Exponential(2))
                        .places(House.PLACES)
                        .housing("homes", 0.6, 0))
                .dwellings("homes", perYear(0.9), 0)
                .years(150)
                .plan();
        var samples = Sample.of(130, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            int months = census.book.frame().months().size() - WARM_UP_MONTHS;
            return new double[] {
                census.waiting(0), census.inPlace(0), census.sum(Metric.FOR_DWELLING, 0, WARM_UP_MONTHS) / months
            };
        });

        var theory = House.chain().stationary();
        assertThat(theory.mean(s -> s.before() == House.LONGEST ? 1 : 0)).isLessThan(1e-6);
        samples[0].agreesWith(theory.mean(s -> s.before() - s.inCare()));
        samples[1].agreesWith(theory.mean(s -> s.inCare() + s.after()));
        samples[2].agreesWith(theory.mean(House::after));
    }

    /** A stay and its Laplace transform at 1/30 a day: the share of stays that no breakdown at that hazard ends. */
    static Stream<Arguments> stays() {
        return Stream.of(
                Arguments.of(new DurationDistribution.Exponential(20), 1 / (1 + 20 / 30.0)),
                Arguments.of(new DurationDistribution.Fixed(20), Math.exp(-20 / 30.0)),
                Arguments.of(new DurationDistribution.GammaSpan(20, 2), Math.pow(1 + 4 * 20 / 30.0, -0.25)));
    }

    @ParameterizedTest
    @MethodSource("stays")
    void aStayEndsAtTheFirstOfItsEndAndABreakdown(DurationDistribution stay, double holds) {
        // The mean of the smaller of a stay and an exponential time of 30 days is 30 times the chance that the time is
        // the smaller one.
        var plan = model(
                        service("s")
                                .referralsPerDay(0.5)
                                .stay(stay)
                                .breakdown(Days.PER_YEAR / 30, "next", Waits.AT_HOME, 0.25),
                        service("next").stay(new DurationDistribution.Exponential(10)))
                .years(100)
                .plan();
        var samples = Sample.of(30, replication -> {
            var census = new Census(2, WARM_UP);
            census.play(plan, SEED, replication);
            double broken = census.sum(Metric.BROKEN_DOWN, 0, WARM_UP_MONTHS);
            return new double[] {
                broken / census.sum(Metric.REFERRALS, 0, WARM_UP_MONTHS), census.inPlace(0), census.inPlace(1)
            };
        });

        samples[0].agreesWith(1 - holds);
        samples[1].agreesWith(0.5 * 30 * (1 - holds));
        samples[2].agreesWith(0.5 * (1 - holds) * 10 * 1.25); // stays are a quarter longer there
    }

    @Test
    void aBreakdownAndAnExponentialStayMakeAShorterExponentialStay() {
        // Five days or, at a hazard of one in 20 days, less: four days. Two places at load 1.6.
        var plan = model(
                        service("s")
                                .referralsPerDay(0.4)
                                .stay(new DurationDistribution.Exponential(5))
                                .places(2)
                                .breakdown(Days.PER_YEAR / 20, "next", Waits.AT_HOME, 0),
                        service("next"))
                .years(100)
                .plan();
        var samples = Sample.of(240, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP, 0);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0)};
        });

        samples[0].agreesWith(4 * Erlang.meanWait(2, 1.6));
        samples[1].agreesWith(Erlang.c(2, 1.6));
    }

    @Test
    void relapseLoadsTheListAsTheTrafficEquationSays() {
        // Jackson (1957), with time away as a service without limits: a quarter comes back, so 0.3 a day from outside
        // are 0.4 a day in all.
        var plan = model(service("s")
                        .referralsPerDay(0.3)
                        .stay(new DurationDistribution.Exponential(4))
                        .places(2)
                        .relapse(0.25, new DurationDistribution.GammaSpan(30, 0.5), "s"))
                .years(100)
                .plan();
        var samples = Sample.of(350, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            double back = census.sum(Metric.RELAPSED, 0, WARM_UP_MONTHS);
            return new double[] {
                back / census.sum(Metric.REFERRALS, 0, WARM_UP_MONTHS), census.inPlace(0), census.waiting(0)
            };
        });

        samples[0].agreesWith(0.25);
        samples[1].agreesWith(1.6);
        samples[2].agreesWith(1.6 * Erlang.meanWait(2, 1.6));
    }

    @Test
    void anAgeLimitCutsStaysAsAMaximumWould() {
        // 30 days are left to everyone who is referred; exp(-30/20) of the stays would be longer.
        var plan = model(service("s")
                        .referralsPerDay(0.5)
                        .stay(new DurationDistribution.Exponential(20))
                        .ageLimit(6600, new DurationDistribution.Fixed(6570)))
                .years(100)
                .plan();
        var samples = Sample.of(30, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            double aged = census.sum(Metric.AGED_OUT, 0, WARM_UP_MONTHS);
            return new double[] {aged / census.sum(Metric.REFERRALS, 0, WARM_UP_MONTHS), census.inPlace(0)};
        });

        double reach = Math.exp(-30 / 20.0);
        samples[0].agreesWith(reach);
        samples[1].agreesWith(0.5 * 20 * (1 - reach));
    }

    private static Timeline<PerYear> perYear(double perDay) {
        return Timeline.constant(new PerYear(perDay * Days.PER_YEAR));
    }
}
