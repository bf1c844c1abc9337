package nl.plafond.study;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.Headline.Reading;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where a conclusion on the list of M/M/c turns, against Erlang C: a tenth fewer referrals shorten it by how much depends on how
 * many there are, and on how many places.
 */
@Tag("long")
class TippingTheoryTest {
    private static final long SEED = 1;
    private static final int PEOPLE = 128;
    private static final double STAY = 4;
    private static final double RATE = 1.8;
    private static final int PLACES = 10;
    private static final int MANY = 12;
    private static final double LESS = 0.9;
    private static final int YEARS = 24;
    /** The list has forgotten by then how it began. */
    private static final int WARM_UP_MONTHS = 36;

    private static final Reading LIST = reading("base");
    private static final Reading SHORTER = reading("fewer");

    private static Reading reading(String scenario) {
        return new Reading(scenario, List.of(new KeptFigure(0, Metric.WAITING, WARM_UP_MONTHS, 12 * YEARS - 1, true)));
    }

    @Test
    void theRateOfReferralsIsFoundToOnePercent() throws InterruptedException {
        double worth = 0.75;
        double rate = root(r -> -change(PLACES, r) - worth, 1.4, 2.2);
        var number = TippingSearchTest.number("rate", 1.4, RATE, 2.2, "per day");
        var point = ((Tipping.Turns) tipping(number, worth)).points().get(0);
        var moved = point.moved().get(0);
        assertThat(moved.value()).isCloseTo(rate, within(0.01 * rate));
        assertThat(point.below()).isEqualTo(Outcome.SAME);
        assertThat(point.above()).isEqualTo(Outcome.LESS);
        assertThat(rate).isBetween(moved.low(), moved.high());
    }

    @Test
    void theNumberOfPlacesIsFoundExactly() throws InterruptedException {
        // Between what a tenth fewer referrals do with 10 places and with 9, so that no chance decides.
        IntToDoubleFunction shorter = places -> -change(places, RATE);
        double worth = (shorter.applyAsDouble(10) + shorter.applyAsDouble(9)) / 2;
        int places = IntStream.iterate(MANY, p -> p - 1)
                .filter(p -> shorter.applyAsDouble(p) >= worth)
                .findFirst()
                .orElseThrow();
        var number = TippingSearchTest.number("places", 8, MANY, 14, "places");
        var point = ((Tipping.Turns) tipping(number, worth)).points().get(0);
        assertThat(point.moved().get(0).value()).isEqualTo(places);
        assertThat(point.below()).isEqualTo(Outcome.LESS);
        assertThat(point.above()).isEqualTo(Outcome.SAME);
    }

    /** What a tenth fewer referrals do to the mean list. */
    private static double change(int places, double rate) {
        return list(places, LESS * rate) - list(places, rate);
    }

    /** The mean list: Little's law of Erlang's mean wait. */
    private static double list(int places, double rate) {
        return rate * STAY * Erlang.meanWait(places, rate * STAY);
    }

    private static double root(DoubleUnaryOperator rising, double low, double high) {
        double one = low;
        double other = high;
        for (int halving = 0; halving < 60; halving++) {
            double middle = (one + other) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                one = middle;
            } else {
                other = middle;
            }
        }
        return one;
    }

    private static Tipping tipping(Parameter number, double worth) throws InterruptedException {
        int places = Parameter.isWhole(number.unit()) ? MANY : PLACES;
        var finding = TippingSearchTest.finding(number);
        var headline = new Headline(finding.headline().question(), SHORTER, LIST);
        var plays = new PlayedDifferences(
                new Clinic(places), List.of(headline), PlayBudget.unlimited(), experiment -> experiment.seed(SEED));
        var search =
                new TippingSearch(List.of(number), DrawTable.EMPTY, plays, new TippingSearch.Precision(PEOPLE, 256));
        return search.play(
                        new HeadlineFinding(
                                headline,
                                finding.differences(),
                                worth,
                                finding.shares(),
                                finding.tipping(),
                                Optional.empty()),
                        List.of(number.path()))
                .tipping();
    }

    /** The list with so many places, unless they are moved. */
    private record Clinic(int places) implements PossibleRegion {
        @Override
        public DrawTable draws(long seed, int futures) {
            return DrawTable.EMPTY;
        }

        @Override
        public Drawn in(long seed, int future) {
            return moved(Map.of());
        }

        @Override
        public Drawn in(long seed, int future, Set<String> redrawn, int other) {
            return moved(Map.of());
        }

        @Override
        public Drawn moved(Map<String, Double> values) {
            var region = model(service("s")
                            .referralsPerDay(values.getOrDefault("rate", RATE))
                            .stay(new DurationDistribution.Exponential(STAY))
                            .places((int) Math.rint(values.getOrDefault("places", (double) places))))
                    .years(YEARS)
                    .build();
            var fewer =
                    new ChangeInflow(new ServiceId("s"), region.start(), region.start(), new Change.ByShare(LESS - 1));
            return new Drawn(region, List.of(scenario("base", List.of()), scenario("fewer", List.of(fewer))));
        }

        private static Scenario scenario(String name, List<Measure> measures) {
            var label = new Label(name, name);
            return new Scenario(name, label, label, measures);
        }
    }
}
