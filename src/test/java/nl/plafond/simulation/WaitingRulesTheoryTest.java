package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.theory.Crowd;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of a list do to it in the long run; confidence and power stand at {@link Sample}. */
class WaitingRulesTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 300;
    private static final int WARM_UP_MONTHS = 10;

    @ParameterizedTest
    @CsvSource({"10, 8, 5, 130", "3, 4, 6, 50"})
    void aListThatClosesAtALengthAgreesWithTheBirthDeathChain(int places, double load, int longest, int replications) {
        // Stays of four days. M/M/c/K: who finds c clients in care and K - c waiting is turned away.
        var plan = model(service("s")
                        .referralsPerDay(load / 4)
                        .stay(new DurationDistribution.Exponential(4))
                        .places(places)
                        .listStop(longest))
                .years(50)
                .plan();
        var samples = Sample.of(replications, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP, 0);
            waits.play(plan, SEED, replication);
            double away = waits.sum(Metric.TURNED_AWAY, 0, WARM_UP_MONTHS);
            return new double[] {
                away / waits.sum(Metric.REFERRALS, 0, WARM_UP_MONTHS), waits.mean(), waits.shareLonger(0)
            };
        });

        var theory = Crowd.closesAt(places, load, places + longest);
        samples[0].agreesWith(theory.turnedAway());
        samples[1].agreesWith(4 * theory.meanWait());
        samples[2].agreesWith((theory.full() - theory.turnedAway()) / (1 - theory.turnedAway()));
    }

    @Test
    void aListThatIsClosedFromTheStartLosesWhatErlangBLoses() {
        var plan = model(service("s")
                        .referralsPerDay(2)
                        .stay(new DurationDistribution.Fixed(4))
                        .places(10)
                        .listStop(0))
                .years(50)
                .plan();
        var samples = Sample.of(20, replication -> {
            var look = new Onlooker();
            look.play(plan, SEED, replication);
            double away = look.sum(Metric.TURNED_AWAY, 0, WARM_UP_MONTHS);
            return new double[] {away / look.sum(Metric.REFERRALS, 0, WARM_UP_MONTHS)};
        });

        samples[0].agreesWith(Erlang.b(10, 8));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_COME, 0", "OVER_NORM_FIRST, 0", "OVER_NORM_FIRST, 2"})
    void theOrderOfTheListSaysWhoWaitsAndNotHowLongAllWaitTogether(Order order, double norm) {
        // Stays of two days, two places, 0.6 urgent and one regular referrals per stay. Where all are over the norm,
        // urgency counts among them; where the norm is two days it counts for less.
        var plan = model(service("s")
                        .referralsPerDay(0.8)
                        .urgent(0.375)
                        .stay(new DurationDistribution.Exponential(2))
                        .places(2)
                        .order(order)
                        .norm(norm))
                .years(60)
                .plan();
        var samples = Sample.of(250, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.meanOfUrgent(), waits.meanOfRegular()};
        });

        double all = 2 * Erlang.meanWait(2, 1.6);
        double[] urgencyCounts = Erlang.meanWaits(2, 0.6, 1);
        samples[0].agreesWith(all);
        if (norm > 0) {
            assertThat(samples[1].mean()).isBetween(1.5 * 2 * urgencyCounts[0], all / 1.5);
            return;
        }
        samples[1].agreesWith(order == Order.FIRST_COME ? all : 2 * urgencyCounts[0]);
        samples[2].agreesWith(order == Order.FIRST_COME ? all : 2 * urgencyCounts[1]);
    }

    @Test
    void whoeverGrowsWorseFirstEscalatesAndWhoeverTiresFirstLeaves() {
        // Stays of ten days, ten places, 1.2 a day. A wait ends at the first of two exponential times, of 30 days until
        // one tires and of 60 until one needs the heavier service: exponential again, of 20 days, and one in three
        // such waits ends with the heavier service.
        var plan = model(
                        service("s")
                                .referralsPerDay(1.2)
                                .stay(new DurationDistribution.Exponential(10))
                                .places(10)
                                .patience(new DurationDistribution.Exponential(30))
                                .escalation(Days.PER_YEAR / 60, "heavy"),
                        service("heavy").stay(new DurationDistribution.Fixed(40)))
                .years(100)
                .plan();
        var samples = Sample.of(40, replication -> {
            var census = new Census(2, WARM_UP);
            census.play(plan, SEED, replication);
            double referred = census.sum(Metric.REFERRALS, 0, WARM_UP_MONTHS);
            return new double[] {
                census.sum(Metric.LEFT, 0, WARM_UP_MONTHS) / referred,
                census.sum(Metric.ESCALATED, 0, WARM_UP_MONTHS) / referred,
                census.waiting(0),
                census.inPlace(1)
            };
        });

        var theory = Crowd.withPatience(10, 12, 2);
        double ends = theory.waiting() / 2 / 12;
        samples[0].agreesWith(ends * 2 / 3);
        samples[1].agreesWith(ends / 3);
        samples[2].agreesWith(theory.waiting());
        samples[3].agreesWith(1.2 * ends / 3 * 40);
    }

    @Test
    void aPlaceThatIsHeldForAMatchIsTakenLongerAndTheWaitIsLongerByTheMatch() {
        // One place, 0.25 referrals a day: taken for a match of a day (cv 0.5) and a stay of two days (cv 1).
        var plan = model(service("s")
                        .referralsPerDay(0.25)
                        .matching(new DurationDistribution.GammaSpan(1, 0.5))
                        .stay(new DurationDistribution.Exponential(2))
                        .places(1))
                .years(200)
                .plan();
        var samples = Sample.of(80, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP);
            waits.play(plan, SEED, replication);
            int months = waits.book.frame().months().size() - WARM_UP_MONTHS;
            return new double[] {
                waits.mean(),
                waits.sum(Metric.MATCHED, 0, WARM_UP_MONTHS) / months,
                waits.sum(Metric.IN_CARE, 0, WARM_UP_MONTHS) / months
            };
        });

        double cvOfBoth = Math.sqrt(0.25 + 4) / 3;
        samples[0].agreesWith(3 * Erlang.meanWaitForOnePlace(0.75, cvOfBoth) + 1);
        samples[1].agreesWith(0.25);
        samples[2].agreesWith(0.5);
    }
}
