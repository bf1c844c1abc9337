package nl.plafond.report.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import nl.plafond.statistics.Difference;

/**
 * What a scenario changes at other moments than the one that a sentence is about.
 *
 * @param topic what has the texts
 * @param moments all moments
 * @param difference the difference at a moment
 * @param certainty what one may say of it
 * @param at the figure at a moment
 * @param year the calendar year of a moment
 * @param when a moment in words: "op 31 december 2022"
 */
record Between(
        ReportTexts words,
        String topic,
        List<Integer> moments,
        IntFunction<Difference> difference,
        IntFunction<Certainty> certainty,
        IntFunction<Figure> at,
        IntFunction<Integer> year,
        IntFunction<String> when) {
    /** A difference that is so many times that of the moment is worth a sentence of its own. */
    private static final double MUCH_MORE = 3;

    /** One sentence or two with a space before each; empty where the moment tells all. */
    String sentence(int moment) {
        double now = certainty.apply(moment).directed() ? mean(moment) : 0;
        var telling = moments.stream().filter(this::isClear).toList();
        var first = largest(telling, m -> now == 0 || mean(m) / now >= MUCH_MORE);
        double way = now == 0 ? first.map(this::mean).orElse(0.0) : now;
        var other = largest(telling, m -> mean(m) * way < 0 && Math.abs(mean(m)) >= Math.abs(way) / MUCH_MORE);
        return first.map(m -> said(m, telling, now == 0 ? "differs" : "most")).orElse("")
                + other.map(m -> said(m, telling, "other")).orElse("");
    }

    /** Among many moments some are beyond chance by chance: only what is well beyond it counts. */
    private boolean isClear(int moment) {
        return certainty.apply(moment).directed() && Figure.isWellBeyond(difference.apply(moment));
    }

    private double mean(int moment) {
        return difference.apply(moment).mean();
    }

    private Optional<Integer> largest(List<Integer> telling, Predicate<Integer> which) {
        return telling.stream().filter(which).max(Comparator.comparingDouble(m -> Math.abs(mean(m))));
    }

    /** The years in which it goes the same way, and the moment at which it does so most. */
    private String said(int most, List<Integer> telling, String key) {
        var figure = at.apply(most);
        double least = "most".equals(key) ? Math.abs(mean(most)) / 2 : 0;
        var years = telling.stream()
                .filter(m -> mean(m) * mean(most) > 0 && Math.abs(mean(m)) >= least)
                .map(year::apply)
                .distinct()
                .toList();
        var during = Years.written(years, words);
        var moment = when.apply(most);
        boolean told = moment.equals(words.say("when.in", during));
        return " "
                + ReportTexts.ended(words.say(
                        "say.between." + key,
                        during,
                        told ? "" : words.say("say.between.peak", moment),
                        figure.about(words),
                        words.say("say.unit." + topic, figure.baseline(words.notation())),
                        words.say(
                                (figure.difference().mean() < 0 ? "fewer." : "more.") + figure.kind(),
                                figure.sizes(words)),
                        words.say("certainty." + figure.certainty().key())));
    }
}
