package nl.plafond.report.reading;

import nl.plafond.report.reading.DataTable.Tone;

/**
 * Writes a figure beside unchanged policy: its value with a unit, and its difference no surer than the run is.
 *
 * @param words the texts of the reader
 */
public record FigureText(Words words) {
    /** "1 mens", "2 mensen"; a number alone for a unit without a name. */
    public String withUnit(String number, String unit) {
        return number + (unit.isEmpty() ? "" : Notation.NBSP + unit(number, unit));
    }

    private String unit(String number, String unit) {
        return "1".equals(number) && words.knows("unit.one." + unit)
                ? words.say("unit.one." + unit)
                : words.say("unit." + unit);
    }

    /** "▼ zeker 20 tot 30 minder", or that nothing can be said. */
    public String difference(Figure figure) {
        var d = figure.difference();
        var notation = words.notation();
        if (d.replications() == 0) {
            return words.say("difference.none.pair");
        }
        var certainty = figure.certainty();
        if (certainty == Certainty.SAME) {
            return words.say("difference.same");
        }
        if (certainty == Certainty.UNKNOWN && !d.hasInterval()) {
            return words.say("difference.unsaid");
        }
        if (certainty == Certainty.UNKNOWN) {
            return words.say("difference.unknown", figure.signed(d.low(), notation), figure.signed(d.high(), notation));
        }
        return words.say(
                d.mean() < 0 ? "difference.lower" : "difference.higher",
                words.say("certainty." + certainty.key()),
                figure.sizes(words));
    }

    /** Whether the difference is one for the better. */
    public static Tone tone(Figure figure) {
        if (figure.difference().replications() == 0) {
            return Tone.PLAIN;
        }
        return switch (figure.certainty()) {
            case SAME -> Tone.SAME;
            case UNKNOWN -> Tone.UNSURE;
            default -> Certainty.improves(figure.difference(), figure.better()) ? Tone.BETTER : Tone.WORSE;
        };
    }
}
