package nl.plafond.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.note.Note;
import nl.plafond.report.office.Looks.Look;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.sheets.Cell;
import nl.plafond.report.sheets.Form;
import nl.plafond.statistics.Estimate;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A note as a sheet: the question, the answer and the table, charts of Excel itself, and below those the figures that they are
 * drawn from.
 */
final class NoteSheet {
    /** Columns are as wide as figures and short names ask, the first as wide as a name. */
    private static final int FIRST = 44;

    private static final int OTHERS = 17;
    private static final int LETTER = 256;
    /** Texts go over the first column and so many after it. */
    private static final int ACROSS = 6;
    /** What indents and bold letters take of a column. */
    private static final int EDGES = 4;
    /** The rows that a chart takes. */
    private static final int CHART = 22;

    private final XSSFSheet page;
    private final Note note;
    private final ReportTexts words;
    private final Looks looks;
    private int next;

    NoteSheet(XSSFSheet page, Note note, ReportTexts words, Looks looks) {
        this.page = page;
        this.note = note;
        this.words = words;
        this.looks = looks;
    }

    /** Fills the sheet, without charts. */
    void fill() {
        page.setColumnWidth(0, FIRST * LETTER);
        page.setDefaultColumnWidth(OTHERS);
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setFitHeight((short) 0);
        line(Look.TITLE, note.question());
        line(Look.words(true), note.compared());
        note.answer().forEach(sentence -> line(Look.words(true), sentence));
        next++;
        table(note.table());
        if (!note.reading().isEmpty()) {
            line(Look.words(true), note.reading());
        }
        next++;
        note.know().forEach(point -> line(Look.words(true), point));
        line(Look.words(true), note.foot());
        next++;
    }

    /** The same with its charts and their figures below. */
    void fill(NoteFigures figures) {
        fill();
        int top = next;
        next += CHART + 1;
        var drawn = new NativeCharts(page, figures, words);
        if (figures.hasList()) {
            drawn.list(top, months(figures));
        }
        drawn.cost(top, years(figures));
        // On paper goes what one reads: the figures below would make it too small to.
        var book = page.getWorkbook();
        book.setPrintArea(
                book.getSheetIndex(page),
                0,
                Math.max(ACROSS, note.table().columns().size()),
                0,
                top + CHART);
    }

    /** A text over the columns that the charts take, as high as it needs. */
    private void line(Look look, String text) {
        cells(List.of(Cell.of(text)), look);
        page.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, ACROSS));
        page.getRow(next - 1).setHeightInPoints(SheetLayout.LINE * SheetLayout.lines(text, FIRST + ACROSS * OTHERS));
    }

    private void table(DataTable table) {
        var headings = Stream.concat(Stream.of(table.corner()), table.columns().stream())
                .map(Cell::of)
                .toList();
        cells(headings, Look.HEADED);
        height(headings);
        for (var row : table.rows()) {
            var cells = new ArrayList<Cell>(List.of(Cell.of(row.heading())));
            row.cells()
                    .forEach(cell -> cells.add(
                            Cell.of(cell.detail().isEmpty() ? cell.text() : cell.text() + "\n" + cell.detail())));
            cells(cells, Look.words(true));
            height(cells);
        }
    }

    /** The row just made, as high as its longest text. */
    private void height(List<Cell> cells) {
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Cell.Text text) {
                most = Math.max(most, SheetLayout.lines(text.text(), (c == 0 ? FIRST : OTHERS) - EDGES));
            }
        }
        page.getRow(next - 1).setHeightInPoints(SheetLayout.LINE * most);
    }

    /** The list month by month; gives the row of its heading. */
    private int months(NoteFigures figures) {
        int heading = heading(figures, words.say("column.month"));
        for (int month = 0; month < figures.reading().months(); month++) {
            var cells = new ArrayList<Cell>(List.of(Cell.of(figures.reading().dayOf(month))));
            for (int scenario : figures.scenarios()) {
                cells.addAll(parts(figures.waiting(scenario, month), Form.MEAN));
            }
            cells(cells, Look.words(false));
        }
        next++;
        return heading;
    }

    /** The cost year by year; gives the row of its heading. */
    private int years(NoteFigures figures) {
        int heading = heading(figures, words.say("column.year"));
        for (int year : figures.years()) {
            var cells = new ArrayList<Cell>(
                    List.of(Cell.of(figures.reading().years().get(year), Form.YEAR)));
            for (int scenario : figures.scenarios()) {
                cells.addAll(parts(figures.cost(scenario, year), Form.EURO));
            }
            cells(cells, Look.words(false));
        }
        return heading;
    }

    private int heading(NoteFigures figures, String first) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(first)));
        for (int scenario : figures.scenarios()) {
            var name = words.of(figures.reading().name(scenario));
            Stream.of("middle", "p10", "p90")
                    .map(part -> words.say("column.of." + part, name))
                    .forEach(text -> cells.add(Cell.of(text)));
        }
        cells(cells, Look.HEADED);
        height(cells);
        return next - 1;
    }

    private static List<Cell> parts(Estimate e, Form form) {
        return Stream.of(e.middle(), e.p10(), e.p90())
                .map(value -> Cell.of(value, form))
                .toList();
    }

    private void cells(List<Cell> cells, Look look) {
        var row = page.createRow(next++);
        for (int c = 0; c < cells.size(); c++) {
            SheetLayout.cell(row, c, cells.get(c), look, looks);
        }
    }
}
