package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.questions.Target;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.TippingText;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;
import nl.plafond.statistics.headlines.Tipping;

/**
 * Answers a question that compares scenarios: which of them does it, by how much, for how long, at what price, and what that
 * hangs on.
 */
record AnswerText(Asked asked, ReportTexts words) {
    /** Three at most: the answer itself, for how long and at what price, and what it hangs on. */
    List<String> sentences() {
        var lead = asked.lead();
        var target = asked.found().knowing().stream().findFirst().map(this::chance);
        var effect = Stream.concat(Stream.of(first(lead)), farther(lead).stream());
        var answer = target.isPresent()
                ? Stream.of(target.get(), words.clauses(Stream.concat(effect, besides(lead))))
                : Stream.of(
                        words.clauses(effect),
                        words.clauses(
                                Stream.concat(new EffectCourse(asked, words).sentence(lead).stream(), besides(lead))));
        return Stream.concat(answer, Stream.of(hangsOn(lead)))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private ContrastText texts() {
        return new ContrastText(asked.reading(), words);
    }

    private String first(Contrast lead) {
        var same = asked.contrasts(lead.figures()).stream()
                .filter(c -> c.certainty().isSame())
                .map(Contrast::scenario)
                .toList();
        return lead.certainty().isSame()
                ? texts().same(lead, same, asked.against())
                : texts().sentence(lead, asked.against());
    }

    /** In how many of a hundred futures each scenario reaches the target; those that do so as often together. */
    private String chance(TargetFinding known) {
        var headlines = new HeadlineText(asked.reading(), words);
        var ids = asked.question().scenarios();
        var often = new LinkedHashMap<Long, List<String>>();
        for (int s = 0; s < ids.size(); s++) {
            often.computeIfAbsent(HeadlineText.ofHundred(known.reached().get(s)), o -> new ArrayList<>())
                    .add(words.say("note.named", headlines.scenario(ids.get(s))));
        }
        var chances = new ArrayList<String>();
        often.forEach((times, names) -> chances.add(
                words.say(chances.isEmpty() ? "note.chance.first" : "note.chance", words.list(names), times)));
        return words.say("note.target", goal(asked.question().target().orElseThrow()), words.list(chances));
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

    /** What the scenario does besides that is likely, and to the cost whatever that is. */
    private Stream<String> besides(Contrast lead) {
        var all = asked.beside(lead);
        int cost = Math.max(0, all.size() - 1);
        return Stream.concat(
                        all.stream().limit(cost).filter(c -> c.certainty().directed()),
                        all.stream().skip(cost).filter(c -> c.certainty() != Certainty.TOO_FEW))
                .map(this::price);
    }

    private String price(Contrast beside) {
        var subject = texts().subject(beside);
        var when = texts().when(beside);
        return switch (beside.certainty()) {
            case SAME, HARDLY, TOO_FEW -> words.say("note.price.same", subject, when);
            case DEPENDS ->
                words.say(
                        "note.price.depends" + ContrastText.oneWay(beside),
                        subject,
                        when,
                        beside.figure().differenceBand(words));
            case LIKELY, SURE ->
                words.say(
                        "note.price",
                        subject,
                        when,
                        FigureText.sureness(beside.conclusion(), words),
                        texts().comparative(beside));
        };
    }

    /** The scenario that goes farthest the same way, where that is farther by what is worth a word. */
    private Optional<String> farther(Contrast lead) {
        double way = Math.signum(lead.middle());
        return asked.contrasts(lead.figures()).stream()
                .filter(c -> lead.certainty().directed() && c.certainty().directed())
                .filter(c -> way * (c.middle() - lead.middle()) >= lead.worth())
                .max(Comparator.comparingDouble(c -> way * c.middle()))
                .map(c -> words.say(
                        asked.compared().size() > 2 ? "note.shortly.most" : "note.shortly.more",
                        texts().named(c.scenario()),
                        texts().comparative(c)));
    }

    /** Where the answer turns; where nothing turns it, what it hangs on before that. */
    private String hangsOn(Contrast lead) {
        return asked.headline(lead)
                .map(h -> {
                    var turns = new TippingText(asked.reading(), words).inAnswer(h);
                    boolean needsMover = !(h.tipping() instanceof Tipping.Turns)
                            && !lead.certainty().isSame();
                    var mover = needsMover
                            ? new MoverText(asked.reading(), words)
                                    .shortly(h.shares())
                                    .map(m -> words.say("note.mover", m))
                            : Optional.<String>empty();
                    return words.clauses(Stream.concat(mover.stream(), turns.stream()));
                })
                .orElse("");
    }
}
