package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import nl.plafond.theory.Crowd;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many are in care against the textbook; confidence and power stand at {@link Sample}. */
class OccupancyTheoryTest {
    private static final long SEED = 1;

    /** Stays of ten days on average, of five very different kinds. */
    static Stream<DurationDistribution> laws() {
        return Stream.of(
                new DurationDistribution.Fixed(10),
                new DurationDistribution.Exponential(10),
                new DurationDistribution.GammaSpan(10, 0.5),
                new DurationDistribution.Lognormal(10, 1.5),
                new DurationDistribution.Mixture(List.of(
                        new Part(0.8, new DurationDistribution.Exponential(5)),
                        new Part(0.2, new DurationDistribution.Exponential(30)))));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void withoutLimitsTheNumberInCareIsPoissonWhateverTheLawOfTheStay(DurationDistribution stay) {
        var plan = model(service("s").referralsPerDay(2).stay(stay)).years(40).plan();
        var samples = Sample.of(100, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            var inCare = IntStream.range(6, 480)
                    .mapToDouble(m -> book.at(Metric.IN_CARE, 0, m))
                    .toArray();
            return new double[] {StatUtils.mean(inCare), StatUtils.variance(inCare)};
        });

        samples[0].agreesWith(20, 0.01);
        samples[1].agreesWith(20);
    }

    @Test
    void growthAndSeasonFollowTheModulatedPoissonProcess() {
        var months = new Double[] {1.5, 1.4, 1.2, 1.0, 0.8, 0.5, 0.4, 0.6, 0.9, 1.1, 1.2, 1.4};
        var stay = new DurationDistribution.GammaSpan(70, 0.8);
        var rate = steps(PerYear::new, 150, 365, 240, 500, 180);
        var model = model(service("s").referralsPerYear(rate).months(months).stay(stay))
                .years(3);
        var plan = model.plan();
        var samples = Sample.of(2000, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            return IntStream.range(0, 36)
                    .mapToDouble(m -> book.at(Metric.IN_CARE, 0, m))
                    .toArray();
        });

        // m(t) = ∫ λ(t-u) P(S>u) du over the days since the start, when nobody was there (Eick, Massey and Whitt 1993).
        for (int month = 0; month < 36; month++) {
            double end = plan.region.calendar.monthEnd(month);
            double expected = 0;
            for (double day = 0.05; day < end; day += 0.1) {
                var date = TestModels.day((int) day);
                double perDay = rate.on(date).value() * months[date.getMonthValue() - 1] / 365.25;
                expected += 0.1 * perDay * (1 - stay.cdf(end - day));
            }
            samples[month].agreesWith(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theShareThatIsPlacedElsewhereIsErlangBWhateverTheLawOfTheStay(DurationDistribution stay) {
        // Ten places, load 8: whoever finds no room goes elsewhere at once.
        var plan = model(service("s").referralsPerDay(0.8).stay(stay).places(10).dutyToPlace(1))
                .years(200)
                .plan();
        var samples = Sample.of(45, replication -> {
            var look = new Onlooker();
            look.play(plan, SEED, replication);
            double elsewhere = look.sum(Metric.OVERFLOW, 0, 6) / look.sum(Metric.REFERRALS, 0, 6);
            double etmalen =
                    look.sum(Metric.ETMALEN, 0, 6) / (plan.region.calendar.end() - plan.region.calendar.monthEnd(5));
            return new double[] {elsewhere, etmalen, look.sum(Metric.ELSEWHERE, 0, 6) / (200 * 12 - 6)};
        });

        double lost = Erlang.b(10, 8);
        samples[0].agreesWith(lost);
        samples[1].agreesWith(8 * (1 - lost), 0.005);
        samples[2].agreesWith(8 * lost);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whoComesBackFromElsewhereLeavesNoPlaceEmptyWhateverTheLawOfTheStay(DurationDistribution stay) {
        // Everyone is somewhere from the first day, so all together are Poisson; ten of them are in a place if there
        // are.
        var plan = model(service("s").referralsPerDay(1).stay(stay).places(10).dutyToPlace(1, true))
                .years(150)
                .plan();
        var samples = Sample.of(40, replication -> {
            var census = new Census(1, 180);
            census.play(plan, SEED, replication);
            return new double[] {census.inPlace(0), census.elsewhere(0)};
        });

        var all = Crowd.withPatience(10, 10, 1);
        samples[0].agreesWith(all.inCare(), 0.005);
        samples[1].agreesWith(all.waiting());
    }

    @Test
    void referralsPerMonthArePoissonWithTheRateOfTheMonth() {
        var plan = model(service("s").referralsPerYear(365.25)).years(4).plan();
        var days = IntStream.range(0, 48)
                .mapToDouble(m -> plan.region.calendar.monthEnd(m) - plan.region.calendar.monthStart(m))
                .toArray();
        var samples = Sample.of(1500, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            var perMonth = IntStream.range(0, 48)
                    .mapToDouble(m -> book.at(Metric.REFERRALS, 0, m))
                    .toArray();
            double spread = IntStream.range(0, 48)
                    .mapToDouble(m -> Math.pow(perMonth[m] - days[m], 2) / days[m])
                    .average()
                    .orElseThrow();
            return new double[] {Arrays.stream(perMonth).sum(), perMonth[13], spread};
        });

        samples[0].agreesWith(1461, 0.002);
        samples[1].agreesWith(29); // February 2024 has a day more
        samples[2].agreesWith(1); // a Poisson number has the variance of its mean
    }
}
