package nl.plafond.report.office;

import java.util.stream.IntStream;
import nl.plafond.report.office.Looks.Look;
import nl.plafond.report.sheets.Cell;
import nl.plafond.report.sheets.Form;
import nl.plafond.report.sheets.Sheet;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Lays a sheet out on a page of a workbook: how wide and high, what stays in view, and how each cell looks. */
final class SheetLayout {
    private static final String DATE = "dd-mm-yyyy";
    /** What one cell of Excel can hold. */
    private static final int LONGEST = 32_767;
    /** A wider sheet does not go on the width of a paper. */
    private static final int ON_PAPER = 14;
    /** The height of a line in points, and the highest that a row can be. */
    static final float LINE = 15;

    private static final float HIGHEST = 405;
    /** Excel counts widths in parts of a letter. */
    private static final int LETTER = 256;
    /** What the edges of a column take of it, in letters. */
    private static final int EDGES = 3;
    /** The width of a column counts figures; so many letters of a text go in the width of one. */
    private static final double SMALL_LETTERS = 1.2;

    private static final int WIDEST = 60;

    private final org.apache.poi.ss.usermodel.Sheet page;
    private final Sheet sheet;
    private final Looks looks;

    SheetLayout(org.apache.poi.ss.usermodel.Sheet page, Sheet sheet, Looks looks) {
        this.page = page;
        this.sheet = sheet;
        this.looks = looks;
    }

    void fill() {
        layout();
        headings();
        for (int r = 0; r < sheet.rows().size(); r++) {
            row(r);
        }
    }

    private void layout() {
        for (int c = 0; c < sheet.columns().size(); c++) {
            page.setColumnWidth(c, width(c) * LETTER);
        }
        page.createFreezePane(sheet.fixed(), 1);
        if (sheet.filtered()) {
            page.setAutoFilter(new CellRangeAddress(
                    0, sheet.rows().size(), 0, sheet.columns().size() - 1));
        }
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        var paper = page.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        if (sheet.columns().size() <= ON_PAPER) {
            page.setFitToPage(true);
            paper.setFitWidth((short) 1);
            paper.setFitHeight((short) 0);
        }
    }

    /** As wide as its longest short text asks, within bounds. */
    private int width(int column) {
        var heading = sheet.columns().get(column);
        int longest = sheet.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell instanceof Cell.Text text ? text.text().length() : 0)
                .max()
                .orElse(0);
        return heading.wraps() ? heading.width() : Math.max(heading.width(), Math.min(longest + EDGES, WIDEST));
    }

    private void headings() {
        var row = page.createRow(0);
        for (int c = 0; c < sheet.columns().size(); c++) {
            cell(row, c, Cell.of(sheet.columns().get(c).heading()), Look.HEADED, looks);
        }
        height(row, sheet.columns().stream().mapToInt(h -> lines(h.heading(), h.width() - EDGES)));
    }

    private void row(int number) {
        var cells = sheet.rows().get(number);
        var row = page.createRow(number + 1);
        for (int c = 0; c < cells.size(); c++) {
            cell(row, c, cells.get(c), Look.words(sheet.columns().get(c).wraps()), looks);
        }
        height(
                row,
                IntStream.range(0, cells.size())
                        .map(c -> lines(cells.get(c), sheet.columns().get(c))));
    }

    /** Puts a cell into a row; words get a look. */
    static void cell(Row row, int column, Cell cell, Look words, Looks looks) {
        if (cell instanceof Cell.Amount amount) {
            var at = row.createCell(column);
            at.setCellValue(amount.rounded().doubleValue());
            at.setCellStyle(looks.of(
                    new Look(amount.form().format(), amount.form() == Form.YEAR || words.wraps(), false, false)));
        } else if (cell instanceof Cell.Day day) {
            var at = row.createCell(column);
            at.setCellValue(day.date());
            at.setCellStyle(looks.of(new Look(DATE, true, false, false)));
        } else if (cell instanceof Cell.Text text) {
            var at = row.createCell(column);
            at.setCellValue(cut(text.text()));
            at.setCellStyle(looks.of(words));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Rows get the height of their longest text: not every program finds it by itself. */
    private static void height(Row row, IntStream lines) {
        int most = lines.max().orElse(1);
        if (most > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, most * LINE));
        }
    }

    private static int lines(Cell cell, Sheet.Column column) {
        return column.wraps() && cell instanceof Cell.Text text
                ? lines(text.text(), (int) (SMALL_LETTERS * column.width()) - EDGES)
                : 1;
    }

    /** In how many lines a text goes, broken at its spaces, with so many letters to a line. */
    static int lines(String text, int width) {
        int lines = 0;
        for (var paragraph : text.split("\n", -1)) {
            int free = 0;
            for (var word : paragraph.split(" ", -1)) {
                if (word.length() + 1 > free) {
                    lines += 1 + word.length() / width;
                    free = width - word.length() % width;
                } else {
                    free -= word.length() + 1;
                }
            }
        }
        return lines;
    }
}
