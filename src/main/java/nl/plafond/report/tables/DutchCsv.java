package nl.plafond.report.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Cell;
import nl.plafond.report.sheets.Form;
import nl.plafond.report.sheets.Sheet;
import nl.plafond.report.sheets.Sheets;

/**
 * Writes the sheets of the workbook as CSV files that open in a Dutch Excel by a double click, in one zip file.
 *
 * <p>Semicolons between the fields, a comma for the decimals, UTF-8 with a byte order mark. A text that a spreadsheet would
 * work out as a formula gets an apostrophe in front of it.
 */
public final class DutchCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private DutchCsv() {}

    /** Writes the zip file, and leaves the stream open. */
    public static void write(RunView reading, ReportTexts words, OutputStream out) throws IOException {
        var archive = new Archive(out);
        for (var sheet : Sheets.of(reading, words)) {
            write(sheet, archive);
        }
        archive.finish();
    }

    private static void write(Sheet sheet, OutputSink cabinet) throws IOException {
        var name = sheet.name().toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv";
        try (var file = cabinet.open(name)) {
            file.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(file);
            csv.writeRecord(sheet.columns().stream().map(c -> text(c.heading())).toList());
            for (var row : sheet.rows()) {
                csv.writeRecord(fields(row));
            }
            csv.flush();
        }
    }

    private static List<String> fields(List<Cell> row) {
        return row.stream().map(DutchCsv::field).toList();
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Amount number) {
            return number(number);
        }
        if (cell instanceof Cell.Day day) {
            return DATE.format(day.date());
        }
        return cell instanceof Cell.Text text ? text(text.text()) : "";
    }

    private static String number(Cell.Amount number) {
        boolean percent = number.form() == Form.SHARE;
        var value = percent ? number.rounded().movePointRight(2) : number.rounded();
        return Figures.plain(value).replace('.', ',') + (percent ? "%" : "");
    }

    /** A text that cannot be taken for a formula, not even after blanks. */
    private static String text(String text) {
        var start = text.stripLeading();
        return !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
    }
}
