package nl.plafond.report.programme;

import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.Rounding;
import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;

/** Writes booked amounts to the euro and simulated ones to what is known of them. */
public record Amounts(ReportTexts words) {
    private static final double FINEST = 1000;
    /** Booked amounts are told in so many euros, but small ones to the euro. */
    private static final double TEN_THOUSAND = 10_000;

    /** An amount to the euro: "€ −812.500". */
    public String exact(double euros) {
        return "\u20ac" + Notation.NBSP + words.notation().number(euros, 0);
    }

    /** The middle of a difference with its sign, rounded to what its interval supports. */
    public String rounded(Difference difference) {
        return words.notation().money(difference.middle(), unit(difference));
    }

    /** The same without its sign. */
    public String size(Difference difference) {
        return words.notation().money(Math.abs(difference.middle()), unit(difference));
    }

    /** The size, with "about" before it where it is not known to the euro. */
    public String about(Difference difference) {
        var size = size(difference);
        return known(difference) ? size : words.say("about", size);
    }

    /** A booked amount with its sign in words: "€ 10,19 mln. minder". */
    public String told(double euros) {
        double size = Math.abs(euros);
        return told(euros, words.notation().money(size, size < TEN_THOUSAND ? 1 : TEN_THOUSAND));
    }

    /** A simulated one likewise: "ongeveer € 812.000 minder". */
    public String told(Difference difference) {
        return told(difference.middle(), about(difference));
    }

    private String told(double euros, String size) {
        boolean nothing = size.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? size : words.say(euros < 0 ? "fewer.amount" : "more.amount", size);
    }

    /** A simulated one with its band, in words: "ongeveer € 812.000 minder (€ 800.000 tot € 824.000 minder)". */
    public String toldWithBand(Difference difference) {
        return known(difference) ? told(difference) : told(difference) + " (" + band(difference) + ")";
    }

    /** Both ends of the band with their signs; empty for an amount that is known to the euro. */
    public String interval(Difference difference) {
        if (known(difference)) {
            return "";
        }
        var figure = figure(difference);
        return words.say(
                "table.band",
                figure.signed(difference.bandLow(), words.notation()),
                figure.signed(difference.bandHigh(), words.notation()));
    }

    /** Both ends of the band without their signs, of a difference that goes one way: "€ 236.000 tot € 246.000". */
    public String sizes(Difference difference) {
        return figure(difference).sizes(words);
    }

    /** In words where eight in ten possible futures lie: "€ 236.000 tot € 246.000 minder". */
    public String band(Difference difference) {
        return figure(difference).differenceBand(words);
    }

    /** How sure the direction is, with the size of the difference: "▼ zeker € 150 minder (€ 100 tot € 200)". */
    public String certainty(Difference difference) {
        return FigureText.difference(figure(difference), words);
    }

    /** A number of people without its sign, with "about" before it. */
    public String people(Difference difference) {
        var figure = Figure.ofDifference(difference, Metric.Unit.CLIENTS);
        var number = figure.write(Math.abs(difference.middle()), figure.halfWidth(), words.notation());
        var text = words.say("count.people", number);
        return difference.bandHigh() > difference.bandLow() ? words.say("about", text) : text;
    }

    /** A level of cost, rounded to what its interval supports. */
    public String level(Difference level) {
        return words.notation().money(level.middle(), unit(level));
    }

    /** Both ends of the band of a level; empty for an amount that is known to the euro. */
    public String levelBand(Difference level) {
        return known(level)
                ? ""
                : words.say(
                        "table.band",
                        words.notation().money(level.bandLow(), unit(level)),
                        words.notation().money(level.bandHigh(), unit(level)));
    }

    /** How sure the direction of a difference in cost is. */
    public static Certainty of(Difference difference) {
        return figure(difference).certainty();
    }

    private static Figure figure(Difference difference) {
        return Figure.ofDifference(difference, Metric.Unit.EURO);
    }

    private static boolean known(Difference difference) {
        return !(difference.bandHigh() - difference.bandLow() >= 1);
    }

    private static double unit(Difference difference) {
        return known(difference) ? 1 : Rounding.unit((difference.high() - difference.low()) / 2, FINEST);
    }
}
