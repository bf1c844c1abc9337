package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.questions.Target;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.TippingText;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.vocabulary.Metric;

/**
 * Answers a question that compares scenarios: which of them does it, by how much, for how long, at what price, and what that
 * hangs on.
 */
record AnswerText(Asked asked, ReportTexts words) {
    /** Three parts at most: the answer itself; for how long, at what price and what the others do; and what it hangs on. */
    List<String> sentences() {
        var lead = asked.lead();
        var course = new EffectCourse(asked, words).sentence(lead).stream();
        var others = Stream.concat(others(lead).stream(), worse(lead).stream());
        var target = asked.found().knowing().stream().findFirst().map(this::chance);
        var answer = target.isPresent()
                ? Stream.of(target.get(), after(Stream.concat(Stream.of(first(lead)), besides(lead)), others))
                : Stream.of(
                        words.together(Stream.of(first(lead), each(lead))),
                        after(Stream.concat(course, besides(lead)), others));
        return Stream.concat(answer, Stream.of(hangsOn(lead)))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** What becomes of each of several services that are asked about; nothing if none of them changes. */
    private String each(Contrast lead) {
        var does = new LinkedHashMap<String, List<Integer>>();
        var rest = new ArrayList<Contrast>();
        for (int service : asked.services().size() < 2 ? List.<Integer>of() : asked.services()) {
            var contrast = asked.contrast(lead.scenario(), of(service, lead.figures()));
            if (contrast.certainty().isSame()) {
                rest.add(contrast);
            } else {
                does.computeIfAbsent(does(contrast), d -> new ArrayList<>()).add(service);
            }
        }
        if (does.isEmpty()) {
            return "";
        }
        var each = new ArrayList<String>();
        does.forEach((what, services) -> each.add(words.say(
                "note.each.one",
                words.list(services.stream().map(s -> texts().scope(s)).toList()),
                what)));
        rest.stream().limit(1).forEach(one -> each.add(words.say("note.each.rest", does(one))));
        return words.say("note.each", words.list(each));
    }

    private static List<KeptFigure> of(int service, List<KeptFigure> figures) {
        return figures.stream()
                .map(f -> new KeptFigure(service, f.metric(), f.first(), f.last(), f.isOfYear()))
                .toList();
    }

    private String after(Stream<String> first, Stream<String> then) {
        return words.together(Stream.concat(first, then));
    }

    private ContrastText texts() {
        return new ContrastText(asked.reading(), words);
    }

    private String first(Contrast lead) {
        return lead.certainty().isSame()
                ? texts().same(lead, same(lead), asked.against())
                : texts().sentence(lead, asked.against());
    }

    private List<Integer> same(Contrast lead) {
        return asked.contrasts(lead.figures()).stream()
                .filter(c -> c.certainty().isSame())
                .map(Contrast::scenario)
                .toList();
    }

    /** What the other scenarios do at the same moment, those that do the same together. */
    private Optional<String> others(Contrast lead) {
        var told = lead.certainty().isSame() ? same(lead) : List.of(lead.scenario());
        var does = new LinkedHashMap<String, List<Integer>>();
        asked.contrasts(lead.figures()).stream()
                .filter(c -> !told.contains(c.scenario()))
                .forEach(c ->
                        does.computeIfAbsent(does(c), d -> new ArrayList<>()).add(c.scenario()));
        var said = new ArrayList<String>();
        does.forEach((what, scenarios) -> said.add(
                said.isEmpty()
                        ? words.say(
                                "note.others",
                                texts().named(scenarios),
                                texts().subject(lead),
                                texts().when(lead),
                                what)
                        : words.say("note.shortly", texts().named(scenarios), what)));
        return said.isEmpty() ? Optional.empty() : Optional.of(words.list(said));
    }

    private String does(Contrast other) {
        var headlines = new HeadlineText(asked.reading(), words);
        return switch (other.certainty()) {
            case SAME, HARDLY -> headlines.way(other.metric(), Outcome.SAME);
            case TOO_FEW, DEPENDS ->
                words.say(
                        "note.shortly.depends",
                        headlines.way(other.metric(), Outcome.LESS),
                        headlines.way(other.metric(), Outcome.MORE));
            case LIKELY, SURE -> texts().directed(other);
        };
    }

    /** What another scenario makes worse later on, or besides, and the first does not; the cost is told apart. */
    private Optional<String> worse(Contrast lead) {
        int moment = asked.first().indexOf(lead.figures());
        var later = asked.first().stream().skip(moment + 1);
        var besides = asked.figures().stream()
                .filter(f -> f.get(0).metric() != lead.metric() && f.get(0).metric() != Metric.COST_TOTAL);
        return Stream.concat(later, besides)
                .filter(f -> !isWorse(asked.contrast(lead.scenario(), f)))
                .flatMap(f -> asked.contrasts(f).stream().filter(AnswerText::isWorse))
                .filter(c -> c.metric() != lead.metric() || !isWorse(asked.contrast(c.scenario(), lead.figures())))
                .findFirst()
                .map(c -> words.say(
                        "note.worse",
                        texts().named(c.scenario()),
                        texts().subject(c),
                        texts().when(c),
                        texts().directed(c)));
    }

    private static boolean isWorse(Contrast contrast) {
        return contrast.certainty().directed()
                && !Certainty.improves(
                        contrast.figure().difference(), contrast.metric().better());
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
        often.forEach((times, names) -> chances.add(words.say("note.chance", words.list(names), times)));
        var target = asked.question().target().orElseThrow();
        var figures = asked.figures().stream()
                .filter(f -> f.get(0).metric() == target.metric())
                .findFirst()
                .orElse(asked.figures().get(0));
        return words.say(
                "note.target",
                texts().subject(target.metric(), figures.get(0).service()),
                new MomentText(asked.reading(), words).of(figures),
                words.say(
                        "knowing." + (target.bound() == Target.Bound.AT_MOST ? "at-most" : "at-least"),
                        texts().level(target.metric(), Asked.known(target.value()))),
                words.list(chances));
    }

    /** What the scenario does besides that is likely, and to the cost whatever that is. */
    private Stream<String> besides(Contrast lead) {
        var all = asked.beside(lead);
        int cost = Math.max(0, all.size() - 1);
        return Stream.concat(
                        all.stream().limit(cost).filter(c -> c.certainty().directed()),
                        all.stream().skip(cost).filter(c -> c.certainty() != Certainty.TOO_FEW))
                .map(c -> words.together(Stream.of(price(c), takenAway(c))));
    }

    /** That somebody else takes from the municipalities what a cost saves, for then they save nothing. */
    private String takenAway(Contrast cost) {
        if (cost.metric() != Metric.COST_TOTAL) {
            return "";
        }
        var taken = asked.contrast(
                cost.scenario(), asked.ofYears(asked.reading().findings().all(), Metric.TAKEN_AWAY, cost));
        return taken.certainty().directed() && taken.middle() > 0
                ? words.say("note.taken-away", taken.figure().middleSize(words))
                : "";
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
            case LIKELY, SURE -> words.say("note.price", subject, when, texts().directed(beside));
        };
    }

    /** Where the answer turns; where nothing turns it, what it hangs on before that. */
    private String hangsOn(Contrast lead) {
        return asked.headline(lead)
                .map(h -> {
                    var turns = new TippingText(asked.reading(), words).inAnswer(h);
                    boolean needsMover = !(h.tipping() instanceof Tipping.Turns)
                            && !lead.certainty().isSame();
                    var mover = needsMover
                            ? new MoverText(asked.reading(), words).inAnswer(h.shares())
                            : Optional.<String>empty();
                    return words.together(Stream.concat(mover.stream(), turns.stream()));
                })
                .orElse("");
    }
}
