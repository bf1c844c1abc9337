package nl.plafond.report.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Outcome;

/**
 * What a scenario changes at other moments than the one that a sentence is about.
 *
 * @param topic what has the texts
 * @param moments all moments
 * @param difference the difference at a moment
 * @param least the least difference that is worth saying
 * @param at the figure at a moment
 * @param year the calendar year of a moment
 * @param when a moment in words: "op 31 december 2022"
 */
record Between(
        ReportTexts words,
        String topic,
        List<Integer> moments,
        IntFunction<Difference> difference,
        double least,
        IntFunction<Figure> at,
        IntFunction<Integer> year,
        IntFunction<String> when) {
    /** A difference that is so many times that of the moment is worth a sentence of its own. */
    private static final double MUCH_MORE = 3;

    /** One sentence or two with a space before each; empty where the moment tells all. */
    String sentence(int moment) {
        double now = isClear(moment) ? middle(moment) : 0;
        var telling = moments.stream().filter(this::isClear).toList();
        var first = largest(telling, m -> now == 0 || middle(m) / now >= MUCH_MORE);
        double way = now == 0 ? first.map(this::middle).orElse(0.0) : now;
        var other = largest(telling, m -> middle(m) * way < 0 && Math.abs(middle(m)) >= Math.abs(way) / MUCH_MORE);
        return first.map(m -> said(m, telling, now == 0 ? "differs" : "most")).orElse("")
                + other.map(m -> said(m, telling, "other")).orElse("");
    }

    /** Whether it goes one way there; which way and how much is told of the middle of the futures. */
    private boolean isClear(int moment) {
        return difference
                .apply(moment)
                .likely(least)
                .filter(o -> o != Outcome.SAME)
                .isPresent();
    }

    private double middle(int moment) {
        return difference.apply(moment).middle();
    }

    private Optional<Integer> largest(List<Integer> telling, Predicate<Integer> which) {
        return telling.stream().filter(which).max(Comparator.comparingDouble(m -> Math.abs(middle(m))));
    }

    /** The years in which it goes the same way, and the moment at which it does so most. */
    private String said(int most, List<Integer> telling, String key) {
        var figure = at.apply(most);
        double atLeast = "most".equals(key) ? Math.abs(middle(most)) / 2 : 0;
        var years = telling.stream()
                .filter(m -> middle(m) * middle(most) > 0 && Math.abs(middle(m)) >= atLeast)
                .map(year::apply)
                .distinct()
                .toList();
        var during = Years.written(years, words);
        var moment = when.apply(most);
        boolean told = moment.equals(words.say("when.in", during));
        var before = figure.baseline(words.notation());
        var slight = figure.value(words.notation()).equals(before) ? ".slight" : "";
        return " "
                + ReportTexts.ended(words.say(
                        "say.between." + key + slight,
                        during,
                        told ? "" : words.say("say.between.peak", moment),
                        figure.about(words),
                        words.say("say.unit." + topic, before),
                        figure.differenceTold(words),
                        FigureText.sureness(figure.conclusion(), words)));
    }
}
