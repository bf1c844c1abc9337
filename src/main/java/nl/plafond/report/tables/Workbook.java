package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheets;

/**
 * Writes the figures of a run as a workbook for Excel.
 *
 * <p>Numbers and dates are numbers and dates, so that each computer shows them as its country does; text is text, whatever
 * it starts with. The file itself has the time of its making in it, its cells do not.
 */
public final class Workbook {
    private static final String PROGRAM = "Plafond";

    private Workbook() {}

    /** Writes the workbook, and leaves the stream open. */
    public static void write(RunView reading, ReportTexts words, OutputStream out) throws IOException {
        // Excel takes no version in three parts, so it gets none.
        var book = new org.dhatim.fastexcel.Workbook(out, PROGRAM, null);
        book.properties().setTitle(words.of(reading.model().name()));
        for (var sheet : Sheets.of(reading, words)) {
            var page = book.newWorksheet(sheet.name());
            new SheetLayout(page, sheet).fill();
            page.finish();
        }
        book.finish();
    }
}
