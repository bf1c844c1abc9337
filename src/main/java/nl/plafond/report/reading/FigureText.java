package nl.plafond.report.reading;

import nl.plafond.report.reading.DataTable.Tone;
import nl.plafond.statistics.Conclusion;
import nl.plafond.statistics.Sureness;

/**
 * Writes a figure beside unchanged policy: its value with a unit, and its difference no surer than the futures are.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record FigureText(RunView reading, ReportTexts words) {
    /** "1 mens", "2 mensen"; a number alone for a unit without a name. */
    public String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : words.say("count." + unit, number);
    }

    /** "ongeveer 95 mensen minder": the middle of the difference and nothing of how sure that is. */
    public String middle(Figure figure, String unit) {
        return switch (figure.certainty()) {
            case SAME, HARDLY, TOO_FEW -> difference(figure);
            default ->
                words.say(
                        (figure.difference().middle() < 0 ? "fewer." : "more.") + figure.kind(),
                        withUnit(figure.middleSize(words), unit));
        };
    }

    /** "▼ zeker ongeveer 95 minder (39 tot 123)", or what it depends on. */
    public String difference(Figure figure) {
        if (figure.difference().replications() == 0) {
            return words.say("difference.none.pair");
        }
        return figure.certainty() == Certainty.DEPENDS ? depends(figure) : difference(figure, words);
    }

    /** "hangt af van “…” (12 minder tot 30 meer)". */
    private String depends(Figure figure) {
        var band = figure.differenceBand(words);
        return figure.difference()
                .futures()
                .strongest()
                .map(by -> words.say(
                        "difference.depends.on",
                        words.say("depends.number", new ParameterNames(reading, words).of(by.mover())),
                        band))
                .orElseGet(() -> words.say(reading.drawn() ? "difference.depends" : "difference.chance", band));
    }

    /** The same of a figure that exists, without what it depends on. */
    public static String difference(Figure figure, ReportTexts words) {
        return switch (figure.certainty()) {
            case TOO_FEW -> words.say("difference.few", figure.difference().replications());
            case DEPENDS -> words.say("difference.depends", figure.differenceBand(words));
            default -> likely(figure, words);
        };
    }

    private static String likely(Figure figure, ReportTexts words) {
        var certainty = figure.certainty();
        boolean few = figure.difference().replications() < Conclusion.ENOUGH;
        return switch (certainty) {
            case SAME -> words.say("difference.same" + (few ? ".few" : ""));
            case HARDLY -> words.say("difference.hardly", sureness(figure.conclusion(), words));
            default ->
                words.say(
                        figure.difference().middle() < 0 ? "difference.lower" : "difference.higher",
                        sureness(figure.conclusion(), words),
                        figure.middleSize(words),
                        figure.differenceBand(words));
        };
    }

    /** "zeker" or "waarschijnlijk". */
    public static String sureness(Conclusion conclusion, ReportTexts words) {
        return words.say("certainty." + (conclusion.sureness() == Sureness.CERTAIN ? "sure" : "likely"));
    }

    /** Whether the difference is one for the better. */
    public static Tone tone(Figure figure) {
        if (figure.difference().replications() == 0) {
            return Tone.PLAIN;
        }
        return switch (figure.certainty()) {
            case SAME, HARDLY -> Tone.SAME;
            case TOO_FEW, DEPENDS -> Tone.UNSURE;
            default -> Certainty.improves(figure.difference(), figure.better()) ? Tone.BETTER : Tone.WORSE;
        };
    }
}
