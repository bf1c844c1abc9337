package nl.plafond.report.payers;

import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** A count of people that nobody can be known from: under ten it says no more than that. */
public record ListCount(Estimate list, ReportTexts words) {
    private static final double FEW = 10;

    /** "ongeveer 37 … (in 8 van de 10 mogelijke toekomsten 20 tot 60)"; "minder dan 10". */
    public String told() {
        var figure = Figure.ofLevel(list, Metric.Unit.CLIENTS);
        return isFew() ? words.say("municipality.few") : words.say("municipality.count", figure.about(words), band());
    }

    public Cell cell() {
        if (!list.exists()) {
            return Cell.of(words.say("table.none"));
        }
        return isFew()
                ? Cell.of(words.say("municipality.few.cell"))
                : Cell.of(words.notation().number(list.middle(), 0), band());
    }

    public boolean isFew() {
        return !(list.middle() >= FEW);
    }

    private String band() {
        var low = list.p10() < FEW
                ? words.say("municipality.few.cell")
                : words.notation().number(list.p10(), 0);
        return words.say("table.band", low, words.notation().number(list.p90(), 0));
    }
}
