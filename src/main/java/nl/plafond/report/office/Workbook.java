package nl.plafond.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plafond.report.note.Note;
import nl.plafond.report.note.Notes;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Cell;
import nl.plafond.report.sheets.Sheet;
import nl.plafond.report.sheets.Sheets;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the figures of a run as a workbook for Excel.
 *
 * <p>Numbers and dates are numbers and dates, so that each computer shows them as its country does; text is text, whatever
 * it starts with. The same run gives the same bytes.
 */
public final class Workbook {
    /** Rows of a sheet in memory: the largest have millions of cells. */
    private static final int IN_MEMORY = 100;

    /** The name of a tab has no more letters. */
    private static final int LONGEST_TAB = 31;

    private Workbook() {}

    /** Writes the workbook with notes of its own, and leaves the stream open. */
    public static void write(RunView reading, ReportTexts words, OutputStream out) throws IOException {
        write(reading, Notes.of(reading, words), words, out);
    }

    /** Writes the workbook with notes that have been made, and leaves the stream open. */
    public static void write(RunView reading, List<Note> made, ReportTexts words, OutputStream out) throws IOException {
        var sheets = Sheets.of(reading, words);
        var notes = new LinkedHashMap<String, Note>();
        var taken = sheets.stream().map(Sheet::name).collect(Collectors.toCollection(HashSet::new));
        for (var note : made) {
            var tab = tab(note.file(), taken);
            taken.add(tab);
            notes.put(tab, note);
        }
        var first = sheets.get(0);
        try (var whole = new XSSFWorkbook()) {
            var looks = new Looks(whole);
            new SheetLayout(whole.createSheet(first.name()), with(first, notes, words), looks).fill();
            notes.forEach((tab, note) -> {
                var page = new NoteSheet(whole.createSheet(tab), note, words, looks);
                NoteFigures.of(note, reading).ifPresentOrElse(page::fill, page::fill);
            });
            var file = new OfficeFile(reading.start(), words);
            file.sign(whole, words.of(reading.model().name()));
            file.write(to -> write(whole, sheets.subList(1, sheets.size()), looks, to), out);
        }
    }

    /** Adds the sheets of data row by row, and writes the whole. */
    private static void write(XSSFWorkbook whole, List<Sheet> data, Looks looks, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(whole, IN_MEMORY)) {
            // Else it takes sizes of eight bytes, which the JDK does not read back.
            book.setZip64Mode(Zip64Mode.AsNeeded);
            for (var sheet : data) {
                new SheetLayout(book.createSheet(sheet.name()), sheet, looks).fill();
            }
            book.write(out);
        }
    }

    /** The first sheet with a row for each note before the others. */
    private static Sheet with(Sheet first, Map<String, Note> notes, ReportTexts words) {
        var rows = new ArrayList<List<Cell>>();
        notes.forEach(
                (tab, note) -> rows.add(List.of(Cell.of(words.say("first.sheet", tab)), Cell.of(note.question()))));
        rows.addAll(first.rows());
        return new Sheet(first.id(), first.name(), first.columns(), rows, first.fixed(), first.filtered());
    }

    /** A name that Excel takes and no other tab has; it does not tell capitals from small letters. */
    static String tab(String name, Set<String> taken) {
        var safe = WorkbookUtil.createSafeSheetName(name, '-');
        var tab = safe;
        for (int n = 2; taken.stream().anyMatch(tab::equalsIgnoreCase); n++) {
            var end = " (" + n + ")";
            tab = safe.substring(0, Math.min(safe.length(), LONGEST_TAB - end.length())) + end;
        }
        return tab;
    }
}
