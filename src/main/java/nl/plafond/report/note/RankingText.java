package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** Answers a question about many scenarios: which of them do most, and which hardly anything. */
record RankingText(Asked asked, ReportTexts words) {
    private static final int MOST_SENTENCES = 3;
    private static final int NEXT = 2;
    /** Naming more of those that do nothing tells nobody anything. */
    private static final int MOST_NAMED = 5;

    List<String> sentences() {
        var lead = asked.lead();
        var said = new ArrayList<String>();
        var ranked = ranked(lead.figures());
        if (lead.certainty().directed()) {
            said.add(texts().sentence(lead, asked.against()));
            next(lead, ranked).ifPresent(said::add);
        } else {
            var none = words.say("note.ranking.none", ranked.size(), texts().subject(lead), texts().when(lead));
            said.add(words.together(
                    Stream.concat(Stream.of(none), new EffectCourse(asked, words).sentence(lead).stream())));
        }
        cost(lead).ifPresent(said::add);
        same(ranked).ifPresent(said::add);
        return said.stream().limit(MOST_SENTENCES).toList();
    }

    /** Each scenario beside the one that it is compared with, what is best first. */
    List<Contrast> ranked(List<KeptFigure> figures) {
        double way = figures.get(0).metric().better() == Metric.Better.HIGHER ? -1 : 1;
        return asked.contrasts(figures).stream()
                .sorted(Comparator.comparingDouble(c -> Double.isNaN(c.middle()) ? 0 : way * c.middle()))
                .toList();
    }

    private Optional<String> next(Contrast lead, List<Contrast> ranked) {
        var next = ranked.stream()
                .filter(c -> c.scenario() != lead.scenario() && c.certainty().directed())
                .limit(NEXT)
                .map(c -> words.say("note.shortly", texts().named(c.scenario()), texts().directed(c)))
                .toList();
        return next.isEmpty() ? Optional.empty() : Optional.of(words.say("note.ranking.next", String.join("; ", next)));
    }

    /** What saves or costs most. */
    private Optional<String> cost(Contrast lead) {
        var figures = asked.ofYears(asked.reading().findings().all(), Metric.COST_TOTAL, lead);
        return asked.contrasts(figures).stream()
                .filter(c -> c.certainty().directed())
                .max(Comparator.comparingDouble(c -> Math.abs(c.middle())))
                .map(c -> words.say(
                        "note.ranking.cost",
                        String.valueOf(asked.year(c)),
                        texts().named(c.scenario()),
                        texts().subject(c),
                        texts().directed(c)));
    }

    private Optional<String> same(List<Contrast> ranked) {
        var same = ranked.stream()
                .filter(c -> c.certainty().isSame())
                .map(Contrast::scenario)
                .toList();
        return same.isEmpty() || same.size() > MOST_NAMED
                ? Optional.empty()
                : Optional.of(words.say("note.ranking.same", texts().named(same)));
    }

    private ContrastText texts() {
        return new ContrastText(asked.reading(), words);
    }
}
