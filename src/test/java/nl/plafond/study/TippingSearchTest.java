package nl.plafond.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.Parameter.Range;
import nl.plafond.model.Parameter.Status;
import nl.plafond.model.ParameterRecordBuilder;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.results.KeptFigure;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.RangeShape;
import org.junit.jupiter.api.Test;

/** Toys of which one knows where they turn. */
class TippingSearchTest {
    private static final int PEOPLE = 32;
    private static final double WORTH = 5;
    private static final double[] CHANCE = chance(2021);
    private static final Parameter STAY = number("stay", 4, 6, 12, "years");
    private static final Parameter PRICE = number("price", 100, 250, 300, "euro per etmaal");
    private static final Parameter PLACES = number("places", 50, 100, 160, "places");

    /** A difference as a function of the numbers, with chance that is the same for a person wherever the numbers are. */
    private static final class Toy implements MovedDifferences {
        private final ToDoubleFunction<Map<String, Double>> mean;
        private final double chance;
        private final PlayBudget budget;
        private final Map<Map<String, Double>, Integer> played = new HashMap<>();

        Toy(ToDoubleFunction<Map<String, Double>> mean, double chance, PlayBudget budget) {
            this.mean = mean;
            this.chance = chance;
            this.budget = budget;
        }

        @Override
        public Optional<double[]> of(Headline headline, Map<String, Double> moved, int people) {
            int lacking = moved.isEmpty() ? 0 : people - played.getOrDefault(moved, 0);
            if (lacking > 0 && !budget.take(2L * lacking)) {
                return Optional.empty();
            }
            played.merge(moved, people, Math::max);
            var values = new HashMap<>(
                    Map.of(STAY.path(), STAY.value(), PRICE.path(), PRICE.value(), PLACES.path(), PLACES.value()));
            values.putAll(moved);
            double there = mean.applyAsDouble(values);
            var differences = new double[people];
            for (int person = 0; person < people; person++) {
                differences[person] = there + chance * CHANCE[person];
            }
            return Optional.of(differences);
        }
    }

    @Test
    void aNumberTurnsItWhereItSays() {
        // Less by 20 at 6 years; about the same from 8.25 years on, more from 9.583 on.
        var points = turns(v -> -20 + (v.get("stay") - 6) * 7.5, 0, STAY);
        assertThat(points).hasSize(2);
        assertPoint(points.get(0), 8, Outcome.LESS, Outcome.SAME);
        assertPoint(points.get(1), 6 + 25 / 7.5, Outcome.SAME, Outcome.MORE);
        assertThat(points).allSatisfy(p -> {
            assertThat(p.atValues()).isEqualTo(Outcome.LESS);
            assertThat(p.basis()).isEqualTo(Basis.PLAYED);
            assertThat(p.people()).isEqualTo(PEOPLE);
        });
    }

    @Test
    void aCurveTurnsItBelowItsValue() {
        var points = turns(v -> 30 - 20 * Math.exp(-(v.get("price") - 250) / 60), 0, PRICE);
        // 30 - 20 e^t is 5 at t = ln 1.25 and -5 at t = ln 1.75.
        assertThat(points).hasSize(2);
        assertPoint(points.get(0), 250 - 60 * Math.log(1.25), Outcome.SAME, Outcome.MORE, 200.0 / 64);
        assertPoint(points.get(1), 250 - 60 * Math.log(1.75), Outcome.LESS, Outcome.SAME, 200.0 / 64);
    }

    @Test
    void aWholeNumberTurnsItAtTheFirstThatIsOtherwise() {
        var points = turns(v -> (v.get("places") - 100) * 1.3, 0, PLACES);
        assertThat(points).hasSize(2);
        assertThat(points.get(0).moved().get(0).value()).isEqualTo(96);
        assertThat(points.get(0).below()).isEqualTo(Outcome.LESS);
        assertThat(points.get(1).moved().get(0).value()).isEqualTo(104);
        assertThat(points.get(1).above()).isEqualTo(Outcome.MORE);
    }

    @Test
    void aJumpPassesAboutTheSame() {
        var points = turns(v -> v.get("stay") < 9 ? -20 : 20, 0, STAY);
        assertThat(points).singleElement().satisfies(p -> assertPoint(p, 9, Outcome.LESS, Outcome.MORE, 8.0 / 64));
    }

    @Test
    void itsIntervalHoldsWhatManyPeopleWouldGive() throws InterruptedException {
        // The median of many people is that of nobody's chance.
        int held = 0;
        int many = 60;
        for (int toy = 0; toy < many; toy++) {
            double slope = 6 + 0.1 * toy;
            var chance = chance(toy);
            MovedDifferences plays = (headline, moved, people) -> Optional.of(IntStream.range(0, people)
                    .mapToDouble(p -> -20 + (moved.getOrDefault("stay", 6.0) - 6) * slope + 8 * chance[p])
                    .toArray());
            var tipping = (Tipping.Turns)
                    search(plays).play(finding(STAY), List.of("stay")).tipping();
            var moved = tipping.points().get(0).moved().get(0);
            double truth = 6 + 15 / slope;
            held += moved.low() <= truth && truth <= moved.high() ? 1 : 0;
        }
        assertThat(held / (double) many).isBetween(0.85, 1.0);
    }

    @Test
    void whatTurnsOnlyTogetherIsFoundInPairs() {
        var tipping = tipping(
                v -> -20 + (v.get("stay") - 6) * 2 + (250 - v.get("price")) * 0.1,
                0,
                PlayBudget.unlimited(),
                STAY,
                PRICE);
        // Together they come to 12 and 15 at their ends, 27; it turns at 15/27 of the way.
        var point = ((Tipping.Turns) tipping).points().get(0);
        assertThat(point.moved()).extracting(TippingPoint.Moved::number).containsExactly("stay", "price");
        assertThat(point.moved().get(0).value()).isCloseTo(6 + 6 * 15 / 27.0, within(0.1));
        assertThat(point.moved().get(1).value()).isCloseTo(250 - 150 * 15 / 27.0, within(2.5));
        assertThat(point.below()).isEqualTo(Outcome.LESS);
        assertThat(point.above()).isEqualTo(Outcome.SAME);
    }

    @Test
    void whatNothingTurnsHolds() {
        var tipping = tipping(
                v -> -40 + (v.get("stay") - 6) * 2 + (250 - v.get("price")) * 0.1,
                3,
                PlayBudget.unlimited(),
                STAY,
                PRICE,
                PLACES);
        assertThat(tipping)
                .isEqualTo(new Tipping.Holds(Outcome.LESS, List.of("stay", "price", "places"), true, PEOPLE));
    }

    @Test
    void whatMayNotBePlayedKeepsItsFit() throws InterruptedException {
        var fit = new TippingPoint(
                List.of(new TippingPoint.Moved("price", 200, 190, 210, 0.3)),
                Outcome.SAME,
                Outcome.LESS,
                Outcome.LESS,
                Basis.FIT,
                0);
        var budget = new PlayBudget(400);
        var plays = new Toy(v -> -20 + (v.get("stay") - 6) * 7.5 + (250 - v.get("price")) * 0.3, 2, budget);
        var shares = finding(STAY, PRICE);
        var fitted = new HeadlineFinding(
                shares.headline(),
                shares.differences(),
                WORTH,
                shares.shares(),
                new Tipping.Turns(List.of(fit)),
                Optional.empty());
        var points = ((Tipping.Turns)
                        search(plays).play(fitted, List.of("stay", "price")).tipping())
                .points();
        assertThat(points).extracting(TippingPoint::basis).containsExactly(Basis.PLAYED, Basis.PLAYED, Basis.FIT);
        assertThat(points.get(2)).isEqualTo(fit);
        assertThat(budget.spent()).isLessThanOrEqualTo(400);
    }

    private static double[] chance(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, PEOPLE)
                .mapToDouble(p -> random.nextGaussian())
                .toArray();
    }

    private static void assertPoint(TippingPoint point, double value, Outcome below, Outcome above) {
        assertPoint(point, value, below, above, 1e-9);
    }

    private static void assertPoint(TippingPoint point, double value, Outcome below, Outcome above, double within) {
        assertThat(point.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.value()).isCloseTo(value, within(within));
            assertThat(moved.low()).isLessThanOrEqualTo(moved.value());
            assertThat(moved.high()).isGreaterThanOrEqualTo(moved.value());
        });
        assertThat(point.below()).isEqualTo(below);
        assertThat(point.above()).isEqualTo(above);
    }

    private static List<TippingPoint> turns(
            ToDoubleFunction<Map<String, Double>> mean, double chance, Parameter... numbers) {
        return ((Tipping.Turns) tipping(mean, chance, PlayBudget.unlimited(), numbers)).points();
    }

    private static Tipping tipping(
            ToDoubleFunction<Map<String, Double>> mean, double chance, PlayBudget budget, Parameter... numbers) {
        try {
            return search(new Toy(mean, chance, budget))
                    .play(
                            finding(numbers),
                            Arrays.stream(numbers).map(Parameter::path).toList())
                    .tipping();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static TippingSearch search(MovedDifferences plays) {
        return new TippingSearch(
                List.of(STAY, PRICE, PLACES), DrawTable.EMPTY, plays, new TippingSearch.Precision(PEOPLE, 64));
    }

    static HeadlineFinding finding(Parameter... numbers) {
        var question = QuestionRecordBuilder.builder()
                .id("q")
                .question(new Label("V?", "Q?"))
                .scenarios(List.of("base", "other"))
                .against("base")
                .services(List.of())
                .metrics(List.of())
                .moments(List.of(new MonthEnd(LocalDate.of(2024, 12, 31))))
                .target(Optional.empty())
                .worthSaying(Map.of())
                .build();
        var figure = KeptFigure.atEnd(0, Metric.WAITING, 0);
        var shares = new ArrayList<MoverShare>();
        for (var number : numbers) {
            shares.add(new MoverShare(Mover.of(number.path()), new Share(0.2, 0.1, 0.3), 0, 1));
        }
        var none = new Share(0, 0, 0);
        return new HeadlineFinding(
                new Headline(
                        question,
                        new Headline.Reading("other", List.of(figure)),
                        new Headline.Reading("base", List.of(figure))),
                FutureDifferences.NONE,
                WORTH,
                new VarianceShares.Told(512, 1, shares, Optional.empty(), none, none, 0.03),
                new Tipping.None(Tipping.Reason.NOT_PLAYED),
                Optional.empty());
    }

    static Parameter number(String path, double low, double value, double high, String unit) {
        return ParameterRecordBuilder.builder()
                .path(path)
                .name(Optional.empty())
                .value(value)
                .unit(unit)
                .status(Status.ASSUMPTION)
                .source(Optional.empty())
                .quote(Optional.empty())
                .derivation(Optional.empty())
                .range(Optional.of(new Range(low, high)))
                .shape(RangeShape.TWO_PIECE_UNIFORM)
                .reason(Optional.empty())
                .overridden(false)
                .build();
    }
}
