package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.questions.Target;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.TippingText;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;

/**
 * Answers a question that compares scenarios: which of them does it, by how much, for how long, at what price, and what that
 * hangs on.
 */
record AnswerText(Asked asked, ReportTexts words) {
    List<String> sentences() {
        var lead = asked.lead();
        var said = new ArrayList<String>();
        asked.found().knowing().stream().findFirst().ifPresent(known -> said.add(chance(known)));
        said.add(first(lead));
        said.add(joined(Stream.concat(new EffectCourse(asked, words).sentence(lead).stream(), price(lead))));
        said.add(joined(Stream.concat(others(lead), hangsOn(lead))));
        return said.stream().filter(s -> !s.isEmpty()).toList();
    }

    private static String joined(Stream<String> sentences) {
        return String.join(" ", sentences.toList());
    }

    private ContrastText texts() {
        return new ContrastText(asked.reading(), words);
    }

    private String first(Contrast lead) {
        var same = asked.compared().stream()
                .map(s -> asked.contrast(s, lead.figures()))
                .filter(c -> c.certainty().isSame())
                .map(Contrast::scenario)
                .toList();
        return lead.certainty().isSame()
                ? texts().same(lead, same, asked.against())
                : texts().sentence(lead, asked.against());
    }

    /** In how many of a hundred futures each scenario reaches the target. */
    private String chance(TargetFinding known) {
        var target = asked.question().target().orElseThrow();
        var headlines = new HeadlineText(asked.reading(), words);
        var ids = asked.question().scenarios();
        var chances = new ArrayList<String>();
        for (int s = 0; s < ids.size(); s++) {
            chances.add(words.say(
                    chances.isEmpty() ? "note.chance.first" : "note.chance",
                    words.say("note.named", headlines.scenario(ids.get(s))),
                    HeadlineText.ofHundred(known.reached().get(s))));
        }
        return words.say("note.target", goal(target), words.list(chances));
    }

    private String goal(Target target) {
        var figures = asked.figures().stream()
                .filter(f -> f.get(0).metric() == target.metric())
                .findFirst()
                .orElse(asked.figures().get(0));
        return words.say(
                "note.goal",
                texts().subject(target.metric(), figures.get(0).service()),
                new MomentText(asked.reading(), words).of(figures),
                words.say(
                        "knowing." + (target.bound() == Target.Bound.AT_MOST ? "at-most" : "at-least"), value(target)));
    }

    private String value(Target target) {
        return texts().level(target.metric(), Asked.known(target.value()));
    }

    /** What becomes of the cost where the question is about people, and of the list where it is about money. */
    private Stream<String> price(Contrast lead) {
        return asked.beside(lead).stream().map(beside -> switch (beside.certainty()) {
            case SAME, HARDLY -> words.say("note.price.same", texts().subject(beside), texts().when(beside));
            case TOO_FEW -> "";
            case DEPENDS ->
                words.say(
                        "note.price.depends",
                        texts().subject(beside),
                        texts().when(beside),
                        beside.figure().differenceBand(words));
            case LIKELY, SURE ->
                words.say(
                        "note.price",
                        texts().subject(beside),
                        texts().when(beside),
                        nl.plafond.report.reading.FigureText.sureness(beside.conclusion(), words),
                        texts().comparative(beside));
        });
    }

    /** What the other scenarios do to the same figure, those that do something first. */
    private Stream<String> others(Contrast lead) {
        var rest = asked.compared().stream()
                .filter(s -> s != lead.scenario())
                .map(s -> asked.contrast(s, lead.figures()))
                .filter(c -> !(lead.certainty().isSame() && c.certainty().isSame()))
                .toList();
        var said = new ArrayList<String>();
        rest.stream().filter(c -> !c.certainty().isSame()).map(texts()::shortly).forEach(said::add);
        var same = rest.stream()
                .filter(c -> c.certainty().isSame())
                .map(Contrast::scenario)
                .toList();
        if (!same.isEmpty()) {
            said.add(words.say("note.shortly.same", texts().named(same)));
        }
        return said.isEmpty() ? Stream.of() : Stream.of(words.say("note.others", String.join("; ", said)));
    }

    private Stream<String> hangsOn(Contrast lead) {
        return asked.headline(lead).stream()
                .filter(h -> lead.certainty() != Certainty.SAME)
                .map(h -> new TippingText(asked.reading(), words)
                        .inAnswer(h)
                        .orElseGet(() -> new MoverText(asked.reading(), words)
                                .shortly(h.shares())
                                .map(m -> words.say("note.mover", m))
                                .orElse("")))
                .filter(s -> !s.isEmpty());
    }
}
