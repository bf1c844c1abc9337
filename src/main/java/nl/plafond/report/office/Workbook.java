package nl.plafond.report.office;

import java.io.IOException;
import java.io.OutputStream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheets;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the figures of a run as a workbook for Excel.
 *
 * <p>Numbers and dates are numbers and dates, so that each computer shows them as its country does; text is text, whatever
 * it starts with. The same run gives the same bytes.
 */
public final class Workbook {
    /** Rows of a sheet in memory: the largest have millions of cells. */
    private static final int IN_MEMORY = 100;

    private Workbook() {}

    /** Writes the workbook, and leaves the stream open. */
    public static void write(RunView reading, ReportTexts words, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(IN_MEMORY)) {
            // Else it takes sizes of eight bytes, which the JDK does not read back.
            book.setZip64Mode(Zip64Mode.AsNeeded);
            var looks = new Looks(book);
            for (var sheet : Sheets.of(reading, words)) {
                new SheetLayout(book.createSheet(sheet.name()), sheet, looks).fill();
            }
            var file = new OfficeFile(reading.start(), words);
            file.sign(book.getXSSFWorkbook(), words.of(reading.model().name()));
            file.write(book::write, out);
        }
    }
}
