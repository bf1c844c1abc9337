package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/**
 * What a day of care costs on average where people have come and gone for long, in the first month and in the third year.
 *
 * <p>Whoever is found in care has been there for a time whose density goes with the chance to stay so long (renewal theory;
 * Cox, Renewal Theory, 1962). With an exponential stay of mean L and a step at day N from price p to q a day costs
 * p (1 - exp(-N / L)) + q exp(-N / L). Confidence and power stand at {@link Sample}.
 */
class PriceByStayTheoryTest {
    private static final long SEED = 1;
    private static final double L = 100;
    private static final double N = 60;

    @Test
    void anExponentialStay() {
        double longer = Math.exp(-N / L);
        agrees(inCare(200), 100 * (1 - longer) + 40 * longer);
    }

    @Test
    void aStayThatEndsAtAMaximum() {
        // Of those in care the part that has been there longer than N: the chance to stay as long, cut off at 150 days.
        double longer = (Math.exp(-N / L) - Math.exp(-150 / L)) / (1 - Math.exp(-150 / L));
        agrees(inCare(155).maximumStay(150).afterMaximumHome(1), 100 * (1 - longer) + 40 * longer);
    }

    @Test
    void aStayThatMayBreakDown() {
        // Nobody comes from a breakdown to the same service: it is another that takes them.
        double perDay = 1 / L + 2 / 365.25;
        double longer = Math.exp(-N * perDay);
        agrees(inCare(129).breakdown(2, "other", Waits.AT_HOME, 0), 100 * (1 - longer) + 40 * longer);
    }

    /** With two referrals a day and as many on the first day as there are on average then. */
    private static TestService inCare(int onTheFirstDay) {
        return service("s")
                .referralsPerDay(2)
                .stay(new DurationDistribution.Exponential(L))
                .price(100)
                .priceByStay(N, 0.4)
                .start(onTheFirstDay, 0);
    }

    private static void agrees(TestService service, double theory) {
        var plan = model(service, service("other")).years(3).plan();
        var samples = Sample.of(200, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            return new double[] {
                book.at(Metric.COST_CARE, 0, 0) / book.at(Metric.ETMALEN, 0, 0),
                book.at(Metric.COST_CARE, 0, 30) / book.at(Metric.ETMALEN, 0, 30)
            };
        });
        samples[0].agreesWith(theory);
        samples[1].agreesWith(theory);
    }
}
