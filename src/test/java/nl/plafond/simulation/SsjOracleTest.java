package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import nl.plafond.model.DurationDistribution;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.NormalGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * The same model played by another simulator: SSJ, with its own event list, its own generator and its own lognormal.
 *
 * <p>Referrals at 120 a year, lognormal stays of 2.5 years (cv 1), 268 places of which 80 go after a year and drain, 268
 * in care with equilibrium remainders and 133 waiting, first come first served, for ten years. Differences of four joint
 * standard errors are allowed (a correct program fails in fewer than 1 of 10,000 such tests), and the joint 99% interval
 * is at most 2% of the value wide to either side, so that an error of 4% is found with a chance of 99%.
 */
class SsjOracleTest {
    private static final int REPLICATIONS = 600;
    private static final double YEAR = 365.25;
    private static final int DAYS = 3652;
    private static final double MEAN = 2.5 * YEAR;

    @Test
    void anotherSimulatorFindsTheSameListTheSameCareDaysAndTheSameAdmissions() {
        var plan = model(service("bw")
                        .referralsPerYear(120)
                        .stay(new DurationDistribution.Lognormal(MEAN, 1))
                        .places(steps(Places::new, 268, 365, 188))
                        .start(268, 133))
                .days(DAYS)
                .plan();
        var ours = Sample.of(REPLICATIONS, replication -> {
            var book = Simulation.play(plan, 11, replication);
            double etmalen = 0;
            double admitted = 0;
            for (int month = 0; month < book.frame().months().size(); month++) {
                etmalen += book.at(Metric.ETMALEN, 0, month);
                admitted += book.at(Metric.ADMISSIONS, 0, month);
            }
            int last = book.frame().months().size() - 1;
            return new double[] {book.at(Metric.WAITING, 0, 59), book.at(Metric.WAITING, 0, last), etmalen, admitted};
        });
        var theirs = oracle();
        var figures = new String[] {"list after five years", "list at the end", "days of care", "admissions"};
        for (int i = 0; i < figures.length; i++) {
            double joint = Math.hypot(ours[i].standardError(), theirs[i].standardError());
            assertThat(ours[i].mean() - theirs[i].mean())
                    .as("%s: %.5g against %.5g, joint error %.2g", figures[i], ours[i].mean(), theirs[i].mean(), joint)
                    .isBetween(-4 * joint, 4 * joint);
            assertThat(2.6 * joint)
                    .as("too weak to notice a mistake: " + figures[i])
                    .isLessThan(0.02 * theirs[i].mean());
        }
    }

    private static Sample[] oracle() {
        // One thread: SSJ hands out its streams from a static seed.
        MRG32k3a.setPackageSeed(new long[] {12345, 23456, 34567, 45678, 56789, 67890});
        var rows = new double[4][REPLICATIONS];
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            var found = new Ward().play();
            for (int figure = 0; figure < found.length; figure++) {
                rows[figure][replication] = found[figure];
            }
        }
        var samples = new Sample[rows.length];
        for (int figure = 0; figure < rows.length; figure++) {
            samples[figure] = new Sample(rows[figure]);
        }
        return samples;
    }

    /** One replication in SSJ. */
    private static final class Ward {
        private final Simulator clock = new Simulator();
        private final MRG32k3a referrals = new MRG32k3a();
        private final MRG32k3a stays = new MRG32k3a();
        private final ArrayDeque<Double> list = new ArrayDeque<>();
        private int places = 268;
        private int inCare;
        private double since;
        private double etmalen;
        private int admitted;
        private double afterFiveYears;

        double[] play() {
            clock.init();
            for (int i = 0; i < 268; i++) {
                leaveAfter(remainder());
            }
            for (int i = 0; i < 133; i++) {
                list.add(0.0);
            }
            at(365, () -> places = 188);
            at(1826, () -> afterFiveYears = list.size());
            at(DAYS, clock::stop);
            referAgain();
            clock.start();
            count(0);
            return new double[] {afterFiveYears, list.size(), etmalen, admitted};
        }

        private void referAgain() {
            at(ExponentialGen.nextDouble(referrals, 120 / YEAR), () -> {
                list.add(clock.time());
                admit();
                referAgain();
            });
        }

        private void admit() {
            while (!list.isEmpty() && inCare < places) {
                list.remove();
                admitted++;
                leaveAfter(lognormal(0));
            }
        }

        private void leaveAfter(double days) {
            count(1);
            at(days, () -> {
                count(-1);
                admit();
            });
        }

        private void count(int by) {
            etmalen += inCare * (clock.time() - since);
            since = clock.time();
            inCare += by;
        }

        /** What remains of the stay of someone found in care: an even part of a stay drawn in proportion to its length. */
        private double remainder() {
            return stays.nextDouble() * lognormal(1);
        }

        /** A lognormal stay with cv 1, weighted by its length so many times. */
        private double lognormal(int weighted) {
            double variance = Math.log(2);
            double location = Math.log(MEAN) - variance / 2 + weighted * variance;
            return Math.exp(NormalGen.nextDouble(stays, location, Math.sqrt(variance)));
        }

        private void at(double delay, Runnable what) {
            new Event(clock) {
                @Override
                public void actions() {
                    what.run();
                }
            }.schedule(delay);
        }
    }
}
