package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        said.add(joined(Stream.concat(new EffectCourse(asked, words).sentence(lead).stream(), besides(lead))));
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

    /** What the scenario does besides, such as to the cost. */
    private Stream<String> besides(Contrast lead) {
        return asked.beside(lead).stream()
                .filter(c -> c.certainty() != Certainty.TOO_FEW)
                .map(this::price)
                .map(words::begun);
    }

    private String price(Contrast beside) {
        var subject = texts().subject(beside);
        var when = texts().when(beside);
        return switch (beside.certainty()) {
            case SAME, HARDLY, TOO_FEW -> words.say("note.price.same", subject, when);
            case DEPENDS ->
                words.say("note.price.depends", subject, when, beside.figure().differenceBand(words));
            case LIKELY, SURE ->
                words.say(
                        "note.price",
                        subject,
                        when,
                        FigureText.sureness(beside.conclusion(), words),
                        texts().comparative(beside));
        };
    }

    /** What the other scenarios do to the same figure, those that do something first. */
    private Stream<String> others(Contrast lead) {
        var rest = asked.contrasts(lead.figures()).stream()
                .filter(c -> c.scenario() != lead.scenario())
                .filter(c -> !(lead.certainty().isSame() && c.certainty().isSame()))
                .toList();
        var said = new ArrayList<String>();
        rest.stream()
                .filter(c -> c.certainty().directed())
                .sorted(Comparator.comparingDouble(c -> -Math.abs(c.middle())))
                .map(c -> words.say(
                        isMost(c, lead, said)
                                ? (rest.size() > 1 ? "note.shortly.most" : "note.shortly.more")
                                : "note.shortly",
                        texts().named(c.scenario()),
                        texts().comparative(c)))
                .forEach(said::add);
        together(rest, Certainty::isSame, "note.shortly.same").ifPresent(said::add);
        together(rest, c -> c == Certainty.TOO_FEW, "note.shortly.few").ifPresent(said::add);
        var open = rest.stream()
                .filter(c -> c.certainty() == Certainty.DEPENDS)
                .map(c -> words.say(
                        "note.shortly.open",
                        texts().named(c.scenario()),
                        c.figure().differenceBand(words)))
                .toList();
        if (!open.isEmpty()) {
            said.add(words.say("note.shortly.depends", words.list(open), open.size()));
        }
        return said.isEmpty() ? Stream.of() : Stream.of(words.say("note.others", String.join("; ", said), rest.size()));
    }

    /** Whether it is the first of the others, goes the way of the first contrast and goes farther by what is worth a word. */
    private static boolean isMost(Contrast contrast, Contrast lead, List<String> before) {
        double way = Math.signum(lead.middle());
        return before.isEmpty() && way * (contrast.middle() - lead.middle()) >= lead.worth();
    }

    private Optional<String> together(List<Contrast> all, Predicate<Certainty> which, String key) {
        var scenarios = all.stream()
                .filter(c -> which.test(c.certainty()))
                .map(Contrast::scenario)
                .toList();
        return scenarios.isEmpty() ? Optional.empty() : Optional.of(words.say(key, texts().named(scenarios)));
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
