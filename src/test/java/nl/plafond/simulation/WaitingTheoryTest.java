package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.Span;
import nl.plafond.results.Metric;
import org.junit.jupiter.api.Test;

/**
 * Waits in the long run against the textbook. Time is in mean stays of a day; the first hundred days are left out. How a
 * sample agrees, and with what confidence and power, stands at {@link Sample}.
 */
class WaitingTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 100;

    @Test
    void waitsForTenPlacesAgreeWithErlangC() {
        var plan = model(service("s")
                        .referralsPerDay(8)
                        .stay(new Span.Exponential(1))
                        .places(10))
                .years(14)
                .plan();
        var samples = Sample.of(230, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP, 0, 0.5, 1);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0), waits.shareLonger(1), waits.shareLonger(2)};
        });

        double some = 0.409180; // Erlang C
        samples[0].agreesWith(0.204590, 0.02);
        samples[1].agreesWith(some, 0.02);
        samples[2].agreesWith(some * Math.exp(-1), 0.02);
        samples[3].agreesWith(some * Math.exp(-2), 0.04); // one in eighteen waits so long: fewer to go by
    }

    @Test
    void onePlaceAgreesWithPollaczekAndKhinchine() {
        // Load 0.5 and a stay of squared variation 2: λE[S²]/(2(1-ρ)) = 0.5 × 3 / 1.
        var plan = model(service("s")
                        .referralsPerDay(0.5)
                        .stay(new Span.GammaSpan(1, Math.sqrt(2)))
                        .places(1))
                .years(60)
                .plan();
        var samples = Sample.of(200, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean()};
        });

        samples[0].agreesWith(1.5, 0.02);
    }

    @Test
    void urgentBeforeRegularAgreesWithCobham() {
        // Five places, 1.5 urgent and 2.5 regular referrals a day, nobody sent away once admitted.
        var plan = model(service("s")
                        .referralsPerDay(4)
                        .urgent(0.375)
                        .stay(new Span.Exponential(1))
                        .places(5))
                .years(24)
                .plan();
        var samples = Sample.of(250, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP);
            waits.play(plan, SEED, replication);
            return new double[] {waits.meanOfUrgent(), waits.meanOfRegular(), waits.mean()};
        });

        samples[0].agreesWith(0.158318, 0.02);
        samples[1].agreesWith(0.791589, 0.02);
        samples[2].agreesWith(0.554113, 0.02); // who goes first changes no mean
    }

    @Test
    void leavingAnOverloadedListAgreesWithErlangA() {
        // Ten places, 12 referrals a day, a patience of two days: load 1.2.
        var plan = model(service("s")
                        .referralsPerDay(12)
                        .stay(new Span.Exponential(1))
                        .places(10)
                        .patience(new Span.Exponential(2)))
                .years(10)
                .plan();
        var samples = Sample.of(60, replication -> {
            var list = new TimeOnList(WARM_UP);
            list.play(plan, SEED, replication);
            double left = list.sum(Metric.LEFT, 0, 4) / list.sum(Metric.REFERRALS, 0, 4);
            return new double[] {left, list.sum / list.left, (double) list.waited / list.left, list.area()};
        });

        samples[0].agreesWith(0.195656, 0.02);
        samples[1].agreesWith(0.391312, 0.02);
        samples[2].agreesWith(0.850385, 0.02);
        samples[3].agreesWith(4.6957, 0.02);
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
        void leftList(int client, ServiceState service, double now) {
            double joined = world.clients.joined[client];
            if (joined >= warmUp) {
                sum += now - joined;
                left++;
                waited += now > joined ? 1 : 0;
            }
        }

        /** The mean length of the list, by the sum over clients. */
        double area() {
            return sum / (world.plan.calendar.end() - warmUp);
        }
    }
}
