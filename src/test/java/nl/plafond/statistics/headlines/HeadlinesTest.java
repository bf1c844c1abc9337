package nl.plafond.statistics.headlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.model.questions.Target;
import nl.plafond.results.FigureRecorder;
import nl.plafond.results.Frame;
import nl.plafond.results.KeptPlay;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.results.PlayKind;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Metric.Unit;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static final Frame FRAME =
            Frame.of(List.of("wonen", "thuis"), LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1), List.of("hier"));
    private static final ObservationTime FIRST = new MonthEnd(LocalDate.of(2021, 12, 31));
    private static final ObservationTime LAST = new MonthEnd(LocalDate.of(2022, 12, 31));

    private static Question question(
            List<String> scenarios, List<Metric> metrics, List<ObservationTime> moments, Optional<Target> target) {
        return QuestionRecordBuilder.builder()
                .id("vraag")
                .question(new Label("Wordt het korter?", "Does it get shorter?"))
                .scenarios(scenarios)
                .against(scenarios.get(0))
                .services(List.of(new ServiceId("wonen")))
                .metrics(metrics)
                .moments(moments)
                .target(target)
                .worthSaying(Map.of(Unit.CLIENTS, 5.0))
                .build();
    }

    private static List<String> names(Question question) {
        return new Headlines(FRAME)
                .of(question).stream()
                        .map(h -> h.of().scenario() + " " + h.of().figure().name(FRAME) + " less "
                                + h.against().scenario() + " "
                                + h.against().figure().name(FRAME))
                        .toList();
    }

    @Test
    void aQuestionAsksForTheListAtItsDatesAndForTheCostOfItsPeriods() {
        var question =
                question(List.of("nu", "meer"), List.of(), List.of(FIRST, new Years(2022, 2022)), Optional.empty());
        assertThat(names(question))
                .containsExactly(
                        "meer wonen.waiting.2021-12-31 less nu wonen.waiting.2021-12-31",
                        "meer all.cost-total.2022 less nu all.cost-total.2022");
    }

    @Test
    void aQuestionAsksForTheFiguresThatItNamesOrThatOfItsTarget() {
        var target = Optional.of(new Target(Metric.IN_CARE, Target.Bound.AT_MOST, 3));
        assertThat(names(question(List.of("nu", "meer"), List.of(), List.of(LAST), target)))
                .containsExactly("meer wonen.in-care.2022-12-31 less nu wonen.in-care.2022-12-31");
        assertThat(names(question(List.of("nu", "meer"), List.of(Metric.OVERFLOW), List.of(LAST), target)))
                .containsExactly("meer wonen.overflow.2022 less nu wonen.overflow.2022");
        assertThat(names(question(
                        List.of("nu", "meer"), List.of(Metric.WAITING), List.of(new Years(2021, 2022)), target)))
                .containsExactly("meer wonen.waiting.2021 less nu wonen.waiting.2021");
    }

    @Test
    void aQuestionAboutOneScenarioComparesLaterMomentsWithTheFirst() {
        assertThat(names(question(List.of("nu"), List.of(), List.of(FIRST, LAST), Optional.empty())))
                .containsExactly("nu wonen.waiting.2022-12-31 less nu wonen.waiting.2021-12-31");
        assertThat(names(question(List.of("nu"), List.of(), List.of(LAST), Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatIsWorthSayingIsWhatTheQuestionSays() {
        var headline = new Headlines(FRAME)
                .of(question(
                        List.of("nu", "meer"),
                        List.of(Metric.WAITING, Metric.COST_TOTAL),
                        List.of(LAST),
                        Optional.empty()));
        assertThat(headline.get(0).worth(1000)).isEqualTo(5);
        assertThat(headline.get(1).worth(8_000_000)).isEqualTo(8000);
    }

    @Test
    void theDifferenceInAFutureIsThatOfBothScenariosInIt() {
        var question = question(List.of("nu", "meer"), List.of(), List.of(LAST), Optional.empty());
        var recorder = new FigureRecorder(FRAME, List.of(play("nu"), play("meer")));
        recorder.add(PlayKind.FUTURE, 1, List.of(book(10), book(7)));
        recorder.add(PlayKind.FUTURE, 0, List.of(book(5), book(1)));
        recorder.add(PlayKind.AT_VALUES, 0, List.of(book(8), book(8)));
        var values = new HeadlineValues(recorder.table());
        var headline = new Headlines(FRAME).of(question).get(0);
        assertThat(values.differences(headline, PlayKind.FUTURE)).containsExactly(-4, -3);
        assertThat(values.differences(headline, PlayKind.AT_VALUES)).containsExactly(0);
        assertThat(values.differences(headline, PlayKind.SECOND_CHANCE)).isEmpty();
        assertThat(headline.difference(book(7), book(10))).isEqualTo(-3);
    }

    private static KeptPlay play(String scenario) {
        return new KeptPlay(scenario, Set.of("wonen", "thuis"), KeptPlay.COURSE, List.of());
    }

    /** A play in which so many wait at the end of every month. */
    private static Logbook book(int waiting) {
        var book = new LogbookWriter(FRAME);
        for (int month = 0; month < FRAME.months().size(); month++) {
            book.put(Metric.WAITING, 0, month, waiting);
        }
        return book.close();
    }
}
