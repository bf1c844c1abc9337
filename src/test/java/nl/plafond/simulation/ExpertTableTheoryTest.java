package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.DurationDistribution;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/**
 * With money for everyone a table is a queue from which people leave who have waited so long (Barrer 1957, M/M/1 + D);
 * confidence and power stand at {@link Sample}.
 */
class ExpertTableTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 1000;
    private static final int WARM_UP_MONTHS = 36;

    @Test
    void whoGetsCareFromTheTableAreThoseWhoFindThePlaceTakenForSoLong() {
        // A referral in 25 days, a stay of 20 days, a table after 30 days.
        double lambda = 1 / 25.0;
        double mu = 1 / 20.0;
        double after = 30;
        var plan = model(service("s")
                        .referralsPerDay(lambda)
                        .stay(new DurationDistribution.Exponential(1 / mu))
                        .places(1)
                        .expertTable(after, 1e6, 10))
                .years(100)
                .plan();
        var samples = Sample.of(240, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            int months = census.book.frame().months().size();
            double days = 0;
            for (int month = WARM_UP_MONTHS; month < months; month++) {
                days += census.book.frame().months().get(month).lengthOfMonth();
            }
            return new double[] {
                census.sum(Metric.EXPERT_TABLE, 0, WARM_UP_MONTHS) / days, census.inPlace(0), census.elsewhere(0)
            };
        });

        // The work that a newcomer finds has density lambda p exp(-(mu - lambda) x) up to the time, and falls by
        // exp(-mu x) beyond it, since nobody is added there.
        double within = lambda / (mu - lambda) * (1 - Math.exp(-(mu - lambda) * after));
        double beyond = lambda / mu * Math.exp(-(mu - lambda) * after);
        double found = beyond / (1 + within + beyond);
        samples[0].agreesWith(lambda * found);
        samples[1].agreesWith(lambda / mu * (1 - found));
        samples[2].agreesWith(lambda / mu * found);
    }
}
