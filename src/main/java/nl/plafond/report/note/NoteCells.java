package nl.plafond.report.note;

import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;

/** The cells of a table in a note: amounts in millions, the range below. */
record NoteCells(ReportTexts words) {
    /** A level and its band; a dash for what does not exist. */
    Cell level(Figure figure) {
        if (!figure.exists()) {
            return Cell.of(words.say("table.none"));
        }
        var level = figure.value(notation());
        var band = figure.band(notation(), words);
        return Cell.of(level, band.equals(level) ? "" : band);
    }

    /** A difference and its band, or that it is none. */
    Cell difference(Contrast contrast) {
        return new Cell(told(contrast), band(contrast), FigureText.tone(contrast.figure()));
    }

    private String told(Contrast contrast) {
        return switch (contrast.certainty()) {
            case SAME -> words.say("note.cell.same");
            case HARDLY -> words.say("note.cell.hardly");
            case TOO_FEW -> words.say("table.none");
            case DEPENDS, LIKELY, SURE -> contrast.figure().signed(contrast.middle(), notation());
        };
    }

    private String band(Contrast contrast) {
        var figure = contrast.figure();
        boolean isTold = contrast.certainty() != Certainty.TOO_FEW && ContrastText.varies(contrast);
        return isTold
                ? words.say(
                        "table.band",
                        figure.signed(figure.difference().bandLow(), notation()),
                        figure.signed(figure.difference().bandHigh(), notation()))
                : "";
    }

    private Notation notation() {
        return words.notation().inMillions();
    }
}
