package nl.plafond.statistics.headlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.model.questions.Questions;
import nl.plafond.model.questions.Target;
import nl.plafond.results.FigureRecorder;
import nl.plafond.results.Frame;
import nl.plafond.results.KeptPlay;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.results.PlayKind;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.Outcome;
import nl.plafond.uncertainty.ScrambledSequence;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Metric.Unit;
import org.junit.jupiter.api.Test;

/** A list of 100 that a scenario changes by what is drawn of two numbers, each from 0 to 10. */
class HeadlineAnalysisTest {
    private static final Frame FRAME =
            Frame.of(List.of("wonen"), LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1), List.of("hier"));
    private static final int FUTURES = 256;

    private static Questions question(Optional<Target> target) {
        return new Questions(List.of(QuestionRecordBuilder.builder()
                .id("vraag")
                .question(new Label("Wordt het korter?", "Does it get shorter?"))
                .scenarios(List.of("nu", "meer"))
                .against("nu")
                .services(List.of(new ServiceId("wonen")))
                .metrics(List.of())
                .moments(List.of(new MonthEnd(LocalDate.of(2021, 12, 31))))
                .target(target)
                .worthSaying(Map.of(Unit.CLIENTS, 5.0))
                .build()));
    }

    private static DrawTable draws(int futures, String... names) {
        return DrawTable.of(
                List.of("a", "b"),
                List.of(),
                futures,
                future -> Map.of(
                        "a", 10 * new ScrambledSequence(1, names[0]).at(future),
                        "b", 10 * new ScrambledSequence(1, names[1]).at(future)));
    }

    /** What is found where the scenario changes the list by this. */
    private static QuestionFinding found(
            int futures, DrawTable draws, Optional<Target> target, DoubleBinaryOperator change) {
        var recorder = new FigureRecorder(FRAME, List.of(play("nu"), play("meer")));
        for (int future = 0; future < futures; future++) {
            double moved = draws.isEmpty()
                    ? change.applyAsDouble(future, future)
                    : change.applyAsDouble(
                            draws.values().get(0)[future], draws.values().get(1)[future]);
            recorder.add(
                    draws.isEmpty() ? PlayKind.AT_VALUES : PlayKind.FUTURE,
                    future,
                    List.of(book(100), book(100 + moved)));
        }
        return HeadlineAnalysis.of(question(target), recorder.table(), draws).get(0);
    }

    private static HeadlineFinding headline(DoubleBinaryOperator change) {
        return found(FUTURES, draws(FUTURES, "a", "b"), Optional.empty(), change)
                .headlines()
                .get(0);
    }

    private static KeptPlay play(String scenario) {
        return new KeptPlay(scenario, Set.of("wonen"), KeptPlay.COURSE, List.of());
    }

    private static Logbook book(double waiting) {
        var book = new LogbookWriter(FRAME);
        IntStream.range(0, FRAME.months().size()).forEach(month -> book.put(Metric.WAITING, 0, month, waiting));
        return book.close();
    }

    /** 4a + b - 25 has variance 17/12 times a hundred; its median passes −5 where 4a is 15, and 5 where it is 25. */
    @Test
    void aDifferenceIsDividedAndTurned() {
        var found = headline((a, b) -> 4 * a + b - 25);
        assertThat(found.worth()).isEqualTo(5);
        var told = (VarianceShares.Told) found.shares();
        assertThat(told.movers()).extracting(m -> m.mover().name()).containsExactly("a", "b");
        assertThat(told.movers().get(0).share().value()).isCloseTo(16 / 17.0, within(0.03));
        assertThat(told.chance()).isEmpty();
        var points = ((Tipping.Turns) found.tipping()).points();
        var along = points.stream()
                .filter(p -> p.moved().get(0).number().equals("a"))
                .toList();
        assertThat(along)
                .extracting(p -> p.moved().get(0).value())
                .satisfiesExactly(
                        leaves -> assertThat(leaves).isCloseTo(3.75, within(0.5)),
                        reaches -> assertThat(reaches).isCloseTo(6.25, within(0.5)));
        assertThat(along.get(0).below()).isEqualTo(Outcome.LESS);
        assertThat(along.get(1).above()).isEqualTo(Outcome.MORE);
        assertThat(found.boxIsOfTarget()).isFalse();
    }

    @Test
    void theRegionIsWhereItComesOutOtherwise() {
        var found = headline((a, b) -> a > 6 && b < 5 ? 20 : -20);
        var box = found.box().orElseThrow();
        assertThat(box.sides()).extracting(FailureBox.Side::number).containsExactlyInAnyOrder("a", "b");
        assertThat(box.coverage()).isGreaterThan(0.95);
        assertThat(box.density()).isGreaterThan(0.95);
    }

    @Test
    void aTargetIsMissedSomewhere() {
        var target = Optional.of(new Target(Metric.WAITING, Target.Bound.AT_MOST, 80));
        var found = found(FUTURES, draws(FUTURES, "a", "b"), target, (a, b) -> a > 7 ? -10 : -30);
        assertThat(found.headlines().get(0).boxIsOfTarget()).isTrue();
        assertThat(found.headlines().get(0).box().orElseThrow().sides())
                .extracting(FailureBox.Side::number)
                .containsExactly("a");
        var known = found.knowing().get(0);
        assertThat(known.moment()).isEqualTo(new MonthEnd(LocalDate.of(2021, 12, 31)));
        assertThat(known.reached().get(0)).isZero();
        assertThat(known.reached().get(1)).isCloseTo(0.7, within(0.01));
        assertThat(known.value().best()).isEqualTo(1);
        assertThat(known.value().alwaysSame()).isTrue();
    }

    @Test
    void aTargetThatEveryFutureMeetsOrNoneHasNoRegion() {
        for (var limit : new double[] {10, 200}) {
            var target = Optional.of(new Target(Metric.WAITING, Target.Bound.AT_MOST, limit));
            var found = found(FUTURES, draws(FUTURES, "a", "b"), target, (a, b) -> a - b);
            assertThat(found.headlines().get(0).box()).isEmpty();
            var known = found.knowing().get(0);
            assertThat(known.reached()).containsOnly(limit > 100 ? 1.0 : 0);
            assertThat(known.value().alwaysSame()).isTrue();
            assertThat(known.value().certain()).isZero();
        }
    }

    @Test
    void scenariosThatNeverDifferSaySo() {
        var found = headline((a, b) -> 0);
        assertThat(found.shares()).isEqualTo(new VarianceShares.None(VarianceShares.Reason.NEVER_DIFFERS));
        assertThat(found.tipping()).isEqualTo(new Tipping.None(Tipping.Reason.NEVER_DIFFERS));
        assertThat(found.box()).isEmpty();
    }

    @Test
    void twoNumbersThatAreOneAreOneMoverAndOneSide() {
        var found = found(FUTURES, draws(FUTURES, "a", "a"), Optional.empty(), (a, b) -> a > 6 ? 20 : -20)
                .headlines()
                .get(0);
        var told = (VarianceShares.Told) found.shares();
        assertThat(told.movers()).hasSize(1);
        assertThat(found.box().orElseThrow().sides()).hasSize(1);
    }

    @Test
    void fewFuturesSaySo() {
        var found = found(127, draws(127, "a", "b"), Optional.empty(), (a, b) -> a - b)
                .headlines()
                .get(0);
        assertThat(found.shares()).isEqualTo(new VarianceShares.None(VarianceShares.Reason.TOO_FEW));
        assertThat(found.tipping()).isEqualTo(new Tipping.None(Tipping.Reason.TOO_FEW));
        assertThat(found.box()).isEmpty();
    }

    @Test
    void whereNothingIsDrawnThereIsChanceAlone() {
        var found = found(FUTURES, DrawTable.EMPTY, Optional.empty(), (a, b) -> a % 20)
                .headlines()
                .get(0);
        assertThat(found.differences().inOrder()).hasSize(FUTURES);
        assertThat(found.shares()).isEqualTo(new VarianceShares.None(VarianceShares.Reason.NOTHING_DRAWN));
        assertThat(found.tipping()).isEqualTo(new Tipping.None(Tipping.Reason.NOTHING_DRAWN));
    }
}
