package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.DurationDistribution;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/**
 * A stay that is exponential of mean L, granted for N days at a time, of which a part e is stopped each time. With q = exp(-N / L)
 * for care that outlasts an indication, a mean stay M is what passes of the first indication, L (1 - q), and where it outlasts
 * that and goes on, which is so in q (1 - e) of cases, as much again: M = L (1 - q) / (1 - q (1 - e)). So long people are in care by
 * Little's law. How a sample agrees, and with what confidence and power, stands at {@link Sample}.
 */
class IndicationTheoryTest {
    private static final long SEED = 43;
    private static final int WARM_UP_MONTHS = 60;

    @Test
    void theMeanStayIsThatOfCareWhichIsStoppedNowAndThen() {
        agrees(300, 182, 0.2);
        agrees(100, 182, 0.5);
    }

    private static void agrees(double mean, double length, double ends) {
        var plan = model(service("s")
                        .referralsPerDay(1)
                        .stay(new DurationDistribution.Exponential(mean))
                        .indication(length, ends))
                .years(40)
                .plan();
        var samples = Sample.of(60, replication -> {
            var census = new Census(1, 0);
            census.play(plan, SEED, replication);
            double days = census.book.frame().months().stream()
                    .skip(WARM_UP_MONTHS)
                    .mapToInt(m -> m.lengthOfMonth())
                    .sum();
            return new double[] {census.sum(Metric.ETMALEN, 0, WARM_UP_MONTHS) / days};
        });

        double q = Math.exp(-length / mean);
        samples[0].agreesWith(mean * (1 - q) / (1 - q * (1 - ends)));
    }
}
