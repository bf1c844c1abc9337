package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;

import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.results.Logbook;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/**
 * Few staff are as few places: M/M/c with as many servers as the fte at work are enough for. How a sample agrees, and with
 * what confidence and power, stands at {@link Sample}.
 */
class StaffTheoryTest {
    private static final long SEED = 23;
    private static final double WARM_UP = 300;
    private static final double STAY = 4;

    /** Posts of 10.2 fte of which a fifth is open: 8.16 fte, enough for ten at 0.8 fte each. */
    private static TestModels tenServers(TestService... services) {
        return model(services).staff("team", steps(Fte::new, 10.2), steps(Share::new, 0.2));
    }

    private static TestService care(String id, double perDay) {
        return service(id)
                .referralsPerDay(perDay)
                .stay(new DurationDistribution.Exponential(STAY))
                .places(100)
                .staff("team", 0.8);
    }

    @Test
    void waitsForTheStaffOfOneServiceAgreeWithErlangC() {
        var plan = tenServers(care("s", 2)).years(50).plan();
        var samples = Sample.of(420, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP, 0, 1);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0), waits.shareLonger(1)};
        });

        samples[0].agreesWith(STAY * Erlang.meanWait(10, 8));
        samples[1].agreesWith(Erlang.c(10, 8));
        samples[2].agreesWith(Erlang.waitLonger(10, 8, 1 / STAY));
    }

    @Test
    void soDoWaitsForTwoServicesThatHaveThemTogether() {
        var plan = tenServers(care("s", 0.5), care("t", 1.5)).years(60).plan();
        var samples = Sample.of(420, replication -> {
            var first = new WaitsOfAdmitted(0, WARM_UP);
            var second = new WaitsOfAdmitted(1, WARM_UP);
            first.play(plan, SEED, replication);
            second.play(plan, SEED, replication + 10_000);
            return new double[] {first.mean(), second.mean()};
        });

        samples[0].agreesWith(STAY * Erlang.meanWait(10, 8));
        samples[1].agreesWith(STAY * Erlang.meanWait(10, 8));
    }

    @Test
    void ofThoseWhoMustBePlacedAsManyGoElsewhereAsErlangBSays() {
        var plan = tenServers(care("s", 0.5).dutyToPlace(1), care("t", 1.5).dutyToPlace(1))
                .years(60)
                .plan();
        var samples = Sample.of(120, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            return new double[] {
                sum(book, Metric.OVERFLOW, 0) / sum(book, Metric.REFERRALS, 0),
                sum(book, Metric.OVERFLOW, 1) / sum(book, Metric.REFERRALS, 1)
            };
        });

        samples[0].agreesWith(Erlang.b(10, 8));
        samples[1].agreesWith(Erlang.b(10, 8));
    }

    private static double sum(Logbook book, Metric metric, int service) {
        return IntStream.range(12, book.frame().months().size())
                .mapToDouble(month -> book.at(metric, service, month))
                .sum();
    }
}
