package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/** Municipalities with referrals of their own: theory, and that nobody else notices a measure on one of them. */
class MunicipalReferralsTest {
    private static final double OF_M0 = 60;
    private static final double OF_M1 = 6;
    private static final double OF_OTHERS = 30;
    private static final double STAY_YEARS = 0.5;
    private static final double PRICE = 100;
    private static final int YEARS = 4;
    private static final int LAST = YEARS - 1;
    private static final int REPLICATIONS = 2_000;

    private static TestService care() {
        return service("zorg")
                .referralsPerYear(OF_OTHERS)
                .referralsFrom("m0", OF_M0)
                .referralsFrom("m1", OF_M1)
                .stay(new DurationDistribution.Exponential(STAY_YEARS * Days.PER_YEAR))
                .price(PRICE);
    }

    private static TestModels region(TestService care) {
        return model(care).municipalities(5, 5, 2, 1).years(YEARS);
    }

    @Test
    void eachMunicipalityPaysForItsOwnReferralsAndTheOthersShareTheRestByWeight() {
        var plan = region(care()).plan();
        // M/G/∞: on average rate x stay people are in care, after four years as good as in the long run.
        double[] rates = {OF_M0, OF_M1, OF_OTHERS * 2 / 3, OF_OTHERS / 3};
        var bills = Sample.of(10_000, i -> {
            var book = Simulation.play(plan, 18, i);
            return IntStream.range(0, rates.length)
                    .mapToDouble(m -> book.bill(0, m, LAST))
                    .toArray();
        });
        for (int m = 0; m < rates.length; m++) {
            bills[m].agreesWith(rates[m] * STAY_YEARS * 365 * PRICE);
        }
    }

    @Test
    void aMeasureOnOneMunicipalityChangesNobodyElse() {
        var from = day("2024-01-01");
        var withoutLimit = region(care()).plan();
        var cut = region(care())
                .under(new ChangeInflow(
                        id("zorg"), Optional.of("m0"), Optional.empty(), from, from, new Change.ByShare(-0.5)))
                .plan();
        var more = region(care())
                .under(new ChangeInflow(id("zorg"), Optional.of("m0"), Optional.empty(), from, from, new Change.By(60)))
                .plan();
        double halved = 0;
        double doubled = 0;
        double unchanged = 0;
        for (int i = 0; i < 200; i++) {
            var now = Simulation.play(withoutLimit, 18, i);
            var fewer = Simulation.play(cut, 18, i);
            var twice = Simulation.play(more, 18, i);
            for (int m = 1; m < 4; m++) {
                for (int year = 0; year < YEARS; year++) {
                    assertThat(fewer.bill(0, m, year)).isEqualTo(now.bill(0, m, year));
                    assertThat(twice.bill(0, m, year)).isEqualTo(now.bill(0, m, year));
                }
            }
            assertThat(fewer.bill(0, 0, LAST)).isLessThanOrEqualTo(now.bill(0, 0, LAST));
            assertThat(twice.bill(0, 0, LAST)).isGreaterThanOrEqualTo(now.bill(0, 0, LAST));
            halved += fewer.bill(0, 0, LAST);
            doubled += twice.bill(0, 0, LAST);
            unchanged += now.bill(0, 0, LAST);
        }
        // 200 years of 60 clients of half a year: the mean is known to 2%, and the pairs share most of their chance.
        assertThat(halved / unchanged).isCloseTo(0.5, within(0.05));
        assertThat(doubled / unchanged).isCloseTo(2, within(0.1));
    }

    @Test
    void withTheSameRatesAsByWeightItIsTheSameInLaw() {
        var byWeight = model(
                        service("zorg").referralsPerYear(90).places(25).stay(new DurationDistribution.Exponential(100)))
                .municipalities(2, 1)
                .years(YEARS)
                .plan();
        var own = model(service("zorg")
                        .referralsFrom("m0", 60)
                        .referralsFrom("m1", 30)
                        .places(25)
                        .stay(new DurationDistribution.Exponential(100)))
                .municipalities(2, 1)
                .years(YEARS)
                .plan();
        var one = new SummaryStatistics();
        var other = new SummaryStatistics();
        var listOfOne = new SummaryStatistics();
        var listOfOther = new SummaryStatistics();
        for (int i = 0; i < REPLICATIONS; i++) {
            var first = Simulation.play(byWeight, 18, i);
            var second = Simulation.play(own, 19, i);
            one.addValue(list(first));
            other.addValue(list(second));
            listOfOne.addValue(first.waiting(0, 0, LAST));
            listOfOther.addValue(second.waiting(0, 0, LAST));
        }
        // Independent seeds: four standard errors of the difference, so that a correct simulation fails in 1 of 16,000
        // each;
        // a list that is a quarter longer would fail almost always.
        assertThat(other.getMean()).isCloseTo(one.getMean(), within(4 * Math.hypot(error(one), error(other))));
        assertThat(listOfOther.getMean())
                .isCloseTo(listOfOne.getMean(), within(4 * Math.hypot(error(listOfOne), error(listOfOther))));
        assertThat(one.getMean()).isGreaterThan(1);
    }

    private static double error(SummaryStatistics sample) {
        return sample.getStandardDeviation() / Math.sqrt(sample.getN());
    }

    private static double list(Logbook book) {
        return book.at(Metric.WAITING, 0, 12 * YEARS - 1);
    }

    @Test
    void whoIsThereOnTheFirstDayLivesWhereThoseLiveWhoCome() {
        var plan = model(service("zorg")
                        .referralsPerYear(0)
                        .referralsFrom("m1", 10)
                        .stay(new DurationDistribution.Fixed(20_000))
                        .price(PRICE)
                        .start(40, 0))
                .municipalities(9, 1)
                .years(1)
                .plan();
        var book = Simulation.play(plan, 18, 0);
        assertThat(book.bill(0, 0, 0)).isZero();
        assertThat(book.bill(0, 1, 0)).isPositive();
    }

    @Test
    void aMunicipalityThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> model(service("zorg").referralsFrom("m7", 10))
                        .municipalities(1, 1)
                        .plan())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("m7");
        var from = day("2024-01-01");
        assertThatThrownBy(() -> region(care())
                        .under(new ChangeInflow(
                                id("zorg"), Optional.of("m2"), Optional.empty(), from, from, new Change.ByShare(-0.5)))
                        .plan())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("m2");
    }
}
