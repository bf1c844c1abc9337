package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Timeline;
import nl.plafond.theory.Distribution;
import nl.plafond.theory.MarkovChain;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/**
 * A list on its way, month by month: referrals that change with the year and the season, places that go and come, people
 * who give up, from the first day on. Against the forward equations of the chain, solved day by day; confidence and power
 * stand at {@link Sample}.
 */
class TransientTheoryTest {
    private static final int REPLICATIONS = 10_000;
    private static final int DAYS = 1096; // 2023, 2024 and 2025
    private static final int MONTHS = 36;
    private static final int HALVES = MONTHS / 6;
    private static final double STAY = 60;
    private static final double PATIENCE = 80;
    private static final int START_IN_CARE = 36;
    private static final int START_WAITING = 12;
    private static final int LONGEST = 100;
    private static final Timeline<PerYear> PER_YEAR = steps(PerYear::new, 265, 365, 275, 731, 205);
    private static final Double[] MONTH_FACTORS = {1.3, 1.2, 1.1, 1.0, 0.9, 0.9, 0.8, 0.9, 1.0, 1.0, 0.9, 1.0};
    private static final Timeline<Places> PLACES = steps(Places::new, 36, 200, 26, 500, 35, 800, 24);

    /** Nobody waits while a place is free; after places went there may be more in care than places. */
    private record Ward(int inCare, int waiting) {
        /** What there is once places have come. */
        Ward admit(int places) {
            int in = Math.max(0, Math.min(waiting, places - inCare));
            return new Ward(inCare + in, waiting - in);
        }

        static MarkovChain<Ward> chain(Distribution<Ward> from, double perDay, int places) {
            return MarkovChain.fromAny(from, (s, go) -> {
                go.to(new Ward(s.inCare, s.waiting + 1).admit(places), s.waiting < LONGEST ? perDay : 0);
                go.to(new Ward(s.inCare - 1, s.waiting).admit(places), s.inCare / STAY);
                go.to(new Ward(s.inCare, s.waiting - 1), s.waiting / PATIENCE);
            });
        }
    }

    @Test
    void aListInMotionAgreesWithTheForwardEquations() {
        var plan = model(service("s")
                        .referralsPerYear(PER_YEAR)
                        .months(MONTH_FACTORS)
                        .stay(new DurationDistribution.Exponential(STAY))
                        .patience(new DurationDistribution.Exponential(PATIENCE))
                        .places(PLACES)
                        .start(START_IN_CARE, START_WAITING))
                .days(DAYS)
                .plan();
        var samples = Sample.of(REPLICATIONS, replication -> {
            var book = Simulation.play(plan, 1, replication);
            var figures = new double[2 * MONTHS + 2 * HALVES];
            for (int month = 0; month < MONTHS; month++) {
                figures[month] = book.at(Metric.WAITING, 0, month);
                figures[MONTHS + month] = figures[month] + book.at(Metric.IN_CARE, 0, month);
                figures[2 * MONTHS + month / 6] += book.at(Metric.ETMALEN, 0, month);
                figures[2 * MONTHS + HALVES + month / 6] += book.at(Metric.LEFT, 0, month);
            }
            return figures;
        });

        var theory = new Theory();
        for (int month = 0; month < MONTHS; month++) {
            samples[month].agreesWith(theory.waiting[month]);
            samples[MONTHS + month].agreesWith(theory.all[month]);
        }
        for (int half = 0; half < HALVES; half++) {
            samples[2 * MONTHS + half].agreesWith(theory.etmalen[half]);
            samples[2 * MONTHS + HALVES + half].agreesWith(theory.left[half]);
        }
        assertThat(theory.longest).isLessThan(1e-9);
    }

    /** The forward equations, with what holds on each day. */
    private static final class Theory {
        final double[] waiting = new double[MONTHS];
        final double[] all = new double[MONTHS];
        final double[] etmalen = new double[HALVES];
        final double[] left = new double[HALVES];
        double longest;

        private Distribution<Ward> now = Distribution.certainly(new Ward(START_IN_CARE, START_WAITING));

        Theory() {
            for (int day = 0; day < DAYS; day++) {
                var date = TestModels.day(day);
                int month = 12 * (date.getYear() - 2023) + date.getMonthValue() - 1;
                double perDay = PER_YEAR.on(date).value() * MONTH_FACTORS[date.getMonthValue() - 1] / 365.25;
                pass(month, perDay, (int) PLACES.on(date).value());
            }
        }

        private void pass(int month, double perDay, int places) {
            var morning = now.map(ward -> ward.admit(places));
            now = Ward.chain(morning, perDay, places).after(morning, 1);
            // Over a day the means are as good as straight.
            etmalen[month / 6] += (morning.mean(Ward::inCare) + now.mean(Ward::inCare)) / 2;
            left[month / 6] += (morning.mean(Ward::waiting) + now.mean(Ward::waiting)) / 2 / PATIENCE;
            waiting[month] = now.mean(Ward::waiting);
            all[month] = now.mean(ward -> ward.waiting() + ward.inCare());
            longest = Math.max(longest, now.mean(ward -> ward.waiting() == LONGEST ? 1 : 0));
        }
    }
}
