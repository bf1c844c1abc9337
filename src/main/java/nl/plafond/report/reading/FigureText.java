package nl.plafond.report.reading;

import nl.plafond.report.reading.DataTable.Tone;

/**
 * Writes a figure beside unchanged policy: its value with a unit, and its difference no surer than the run is.
 *
 * @param words the texts of the reader
 */
public record FigureText(ReportTexts words) {
    /** "1 mens", "2 mensen"; a number alone for a unit without a name. */
    public String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : words.say("count." + unit, number);
    }

    /** "▼ zeker 20 tot 30 minder", or that nothing can be said. */
    public String difference(Figure figure) {
        var d = figure.difference();
        if (d.replications() == 0) {
            return words.say("difference.none.pair");
        }
        return difference(figure, words);
    }

    /** The same of a figure that exists. */
    public static String difference(Figure figure, ReportTexts words) {
        var certainty = figure.certainty();
        boolean few = figure.difference().replications() < Certainty.ENOUGH;
        return switch (certainty) {
            case SAME, HARDLY -> words.say("difference." + certainty.key() + (few ? ".few" : ""));
            case UNKNOWN -> words.say("difference.unknown", figure.doubt(words));
            default ->
                words.say(
                        figure.difference().mean() < 0 ? "difference.lower" : "difference.higher",
                        words.say("certainty." + certainty.key()),
                        figure.sizes(words));
        };
    }

    /** Whether the difference is one for the better. */
    public static Tone tone(Figure figure) {
        if (figure.difference().replications() == 0) {
            return Tone.PLAIN;
        }
        return switch (figure.certainty()) {
            case SAME, HARDLY -> Tone.SAME;
            case UNKNOWN -> Tone.UNSURE;
            default -> Certainty.improves(figure.difference(), figure.better()) ? Tone.BETTER : Tone.WORSE;
        };
    }
}
