package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.DurationDistribution;
import nl.plafond.theory.MarkovChain;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Families that stop and come, in time and in the long run; confidence and power stand at {@link Sample}. */
class FamiliesTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 1000;
    private static final int WARM_UP_MONTHS = 36;

    @Test
    void theNumberOfFamiliesIsAnImmigrationDeathProcess() {
        // 60 families of two places; half of them stop in a year and 20 come: 40 + 20 exp(-t / 2) after t years, and in
        // the
        // long run Poisson with mean 20 / 0.5, so that the mean square is 40 + 40 * 40.
        var plan =
                model(service("s").places(120).families(2, 0.5, 20)).years(60).plan();
        var samples = Sample.of(400, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            double sum = 0;
            double squares = 0;
            int months = census.book.frame().months().size();
            for (int month = 12 * 20; month < months; month++) {
                double families = census.book.at(Metric.PLACES, 0, month) / 2;
                sum += families;
                squares += families * families;
            }
            int counted = months - 12 * 20;
            return new double[] {
                census.book.at(Metric.PLACES, 0, 11) / 2,
                census.book.at(Metric.PLACES, 0, 35) / 2,
                sum / counted,
                squares / counted
            };
        });

        samples[0].agreesWith(40 + 20 * Math.exp(-0.5 * 365 / Days.PER_YEAR));
        samples[1].agreesWith(40 + 20 * Math.exp(-0.5 * 1096 / Days.PER_YEAR));
        samples[2].agreesWith(40);
        samples[3].agreesWith(40 + 40 * 40);
    }

    @Test
    void eachChildLosesTheFamilyThatItIsInAtTheHazardOfAFamily() {
        // About 200 families and 8 children, so that there is always another: at 0.5 a year each, whatever the places
        // of
        // a family.
        var plan = model(service("s")
                        .referralsPerDay(0.04)
                        .stay(new DurationDistribution.GammaSpan(200, 1.5))
                        .places(600)
                        .families(3, 0.5, 100))
                .years(100)
                .plan();
        var samples = Sample.of(100, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            double years = (census.book.frame().months().size() - WARM_UP_MONTHS) / 12.0;
            return new double[] {census.sum(Metric.PLACED_ANEW, 0, WARM_UP_MONTHS) / years, census.inPlace(0)};
        });

        samples[0].agreesWith(0.5 * 8);
        samples[1].agreesWith(8);
    }

    /**
     * A service in families.
     *
     * @param families those that go on
     * @param inCare children in care, in families that stopped too
     * @param waiting children on the list
     */
    private record FosterCare(int families, int inCare, int waiting) {
        private static final int MOST_FAMILIES = 14;
        private static final int LONGEST = 6;

        static MarkovChain<FosterCare> chain() {
            return MarkovChain.from(new FosterCare(0, 0, 0), (s, go) -> {
                go.to(
                        s.inCare < s.families
                                ? new FosterCare(s.families, s.inCare + 1, 0)
                                : new FosterCare(s.families, s.inCare, s.waiting + 1),
                        s.inCare < s.families || s.waiting < LONGEST ? 0.2 : 0);
                go.to(new FosterCare(s.families, s.inCare - 1, s.waiting).moveUp(), s.inCare / 20.0);
                go.to(new FosterCare(s.families - 1, s.inCare, s.waiting), s.families / 100.0);
                go.to(
                        new FosterCare(s.families + 1, s.inCare, s.waiting).moveUp(),
                        s.families < MOST_FAMILIES ? 0.04 : 0);
            });
        }

        private FosterCare moveUp() {
            return inCare < families && waiting > 0 ? new FosterCare(families, inCare + 1, waiting - 1) : this;
        }
    }

    @Test
    void theListAndWhoIsInCareAreAsInAQueueWhosePlacesComeAndGo() {
        // Four referrals in 20 days, a stay of 20 days, and 4 families on average of which each stops once in 100 days.
        var plan = model(service("s")
                        .referralsPerDay(0.2)
                        .stay(new DurationDistribution.Exponential(20))
                        .places(4)
                        .families(1, Days.PER_YEAR / 100, Days.PER_YEAR * 0.04)
                        .listStop(FosterCare.LONGEST))
                .years(100)
                .plan();
        var samples = Sample.of(120, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            return new double[] {census.waiting(0), census.inPlace(0)};
        });

        var theory = FosterCare.chain().stationary();
        samples[0].agreesWith(theory.mean(FosterCare::waiting));
        samples[1].agreesWith(theory.mean(FosterCare::inCare));
    }
}
