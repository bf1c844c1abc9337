package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.DurationDistribution;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Temporary places are a loss system, whatever the law of the stay; confidence and power stand at {@link Sample}. */
class TemporaryPlacesTheoryTest {
    private static final long SEED = 1;
    private static final int WARM_UP_MONTHS = 12;

    @Test
    void whereNobodyIsAdmittedThePartThatFindsThemTakenIsThatOfErlang() {
        // Three places for 28 days each and a referral in ten days: 2.8 Erlang, and the loss does not feel the law of
        // stays.
        var plan = model(service("s").referralsPerDay(0.1).places(0).temporary(3, 28, 10))
                .years(30)
                .plan();
        var samples = samples(plan);

        double kept = 1 - Erlang.b(3, 2.8);
        samples[0].agreesWith(0.1 * kept);
        samples[1].agreesWith(2.8 * kept);
    }

    @Test
    void whoseWaitIsExponentialLeavesThemAtThatHazardOrWhenTheTimeIsOver() {
        // A mean wait of 40 days, ended by losing patience: the stay is the lesser of the two, 40 (1 - exp(-28 / 40))
        // on average.
        var plan = model(service("s")
                        .referralsPerDay(0.1)
                        .places(0)
                        .patience(new DurationDistribution.Exponential(40))
                        .temporary(2, 28, 10))
                .years(60)
                .plan();
        var samples = samples(plan);

        double stay = 40 * (1 - Math.exp(-28 / 40.0));
        double kept = 1 - Erlang.b(2, 0.1 * stay);
        samples[0].agreesWith(0.1 * kept);
        samples[1].agreesWith(0.1 * stay * kept);
    }

    private static Sample[] samples(Plan plan) {
        return Sample.of(150, replication -> {
            var census = new Census(1, 0);
            census.play(plan, SEED, replication);
            var months = census.book.frame().months();
            double days = months.stream()
                    .skip(WARM_UP_MONTHS)
                    .mapToInt(m -> m.lengthOfMonth())
                    .sum();
            return new double[] {
                census.sum(Metric.TO_TEMPORARY_PLACE, 0, WARM_UP_MONTHS) / days,
                census.sum(Metric.DAYS_IN_TEMPORARY_PLACE, 0, WARM_UP_MONTHS) / days
            };
        });
    }
}
