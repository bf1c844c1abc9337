package nl.plafond.report.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Tally;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.Headlines;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.vocabulary.Metric;

/** A note on waiting lists of which the whole course is known, in the region that does not exist. */
record MadeUpNote(CareModel model, List<Scenario> scenarios, List<Waiting> lists, int futures) {
    private static final RunView EXAMPLE = ExampleQuestions.reading();

    /** How many wait at the end of a month in a future. */
    @FunctionalInterface
    interface Waiting {
        double at(int month, int future);
    }

    /** The region with scenarios that are called A and on, the first one unchanged policy. */
    static MadeUpNote of(List<Waiting> lists, int futures) {
        var first = EXAMPLE.scenarios().get(0);
        var scenarios = new ArrayList<Scenario>(List.of(first));
        for (int s = 1; s < lists.size(); s++) {
            var name = "Plan " + s;
            scenarios.add(new Scenario("plan-" + s, new Label(name, name), first.question(), List.of()));
        }
        return new MadeUpNote(EXAMPLE.model(), List.copyOf(scenarios), lists, futures);
    }

    MadeUpNote in(CareModel other) {
        return new MadeUpNote(other, scenarios, lists, futures);
    }

    /** The note on the list of the first service at the ends of some months. */
    Note note(ReportTexts words, LocalDate... days) {
        var reading = reading();
        return Notes.of(reading.withQuestions(List.of(found(question(days)))), words)
                .get(0);
    }

    /** The question on that list, as a run can answer it. */
    Asked asked(LocalDate... days) {
        return new Asked(reading(), found(question(days)));
    }

    RunView reading() {
        var tally = new Tally(frame(), scenarios.size(), 0, model.splits());
        for (int future = 0; future < futures; future++) {
            int of = future;
            tally.add(lists.stream().map(list -> book(list, of)).toList());
        }
        return RunView.of(model, scenarios, tally.findings(), EXAMPLE.run());
    }

    private Frame frame() {
        var frame = EXAMPLE.findings().frame();
        return Frame.of(frame.services(), frame.providers(), model.start(), model.end(), frame.municipalities());
    }

    private Logbook book(Waiting waiting, int future) {
        var book = new LogbookWriter(frame());
        for (int month = 0; month < frame().months().size(); month++) {
            book.put(Metric.WAITING, 0, month, waiting.at(month, future));
        }
        return book.close();
    }

    private QuestionFinding found(Question question) {
        return new QuestionFinding(
                question,
                new Headlines(frame())
                        .of(question).stream()
                                .map(h -> new HeadlineFinding(
                                        h,
                                        FutureDifferences.of(),
                                        1,
                                        new VarianceShares.None(VarianceShares.Reason.NOTHING_DRAWN),
                                        new Tipping.None(Tipping.Reason.NOTHING_DRAWN),
                                        Optional.empty()))
                                .toList(),
                List.of());
    }

    /** The question, asked at the ends of some days. */
    Question question(LocalDate... days) {
        return QuestionRecordBuilder.builder()
                .id("lijst")
                .question(new Label("Wordt de lijst korter?", "Does the list get shorter?"))
                .scenarios(scenarios.stream().map(Scenario::id).toList())
                .against(scenarios.get(0).id())
                .services(List.of(model.services().get(0).id()))
                .metrics(List.of(Metric.WAITING))
                .moments(Arrays.stream(days)
                        .map(MonthEnd::new)
                        .map(ObservationTime.class::cast)
                        .toList())
                .target(Optional.empty())
                .worthSaying(Map.of())
                .build();
    }
}
