package nl.plafond.web;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.levers.EditedScenario;
import nl.plafond.model.Label;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.Questions;

/**
 * What a page asks of variants: what they do, compared with what it compares them with, in the service that it looks at or in
 * all that they touch, on its date and on the last one.
 */
final class VariantQuestion {
    private VariantQuestion() {}

    static Questions of(PlayRequest playRequest, EditedScenarios drawn) {
        var model = drawn.model();
        var compared = drawn.compared();
        var asked = Questions.comparison(
                question(playRequest, drawn), model, compared, compared.get(0).id());
        return new Questions(asked.all().stream()
                .map(question -> question.withServices(
                                playRequest.service().map(List::of).orElse(question.services()))
                        .withMoments(Stream.concat(
                                        Stream.<ObservationTime>of(new MonthEnd(playRequest.date())),
                                        question.moments().stream()
                                                .skip(question.moments().size() - 1L))
                                .distinct()
                                .toList()))
                .toList());
    }

    private static Label question(PlayRequest playRequest, EditedScenarios drawn) {
        var words = playRequest.words();
        var names = drawn.results().stream()
                .map(EditedScenario.Drawn::scenario)
                .map(Scenario::name)
                .map(name -> words.say("note.named", words.of(name)))
                .toList();
        var against = drawn.against()
                .map(other -> words.say("note.named", words.of(other.scenario().name())))
                .orElse(words.say("against.unchanged"));
        var text = words.say("note.variants.question", words.list(names), names.size(), against);
        return new Label(text, text);
    }
}
