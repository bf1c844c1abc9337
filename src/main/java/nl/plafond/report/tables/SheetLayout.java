package nl.plafond.report.tables;

import java.util.stream.IntStream;
import nl.plafond.report.sheets.Cell;
import nl.plafond.report.sheets.Form;
import nl.plafond.report.sheets.Sheet;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Lays a sheet out on a page of a workbook: how wide and high, what stays in view, and how each cell looks. */
final class SheetLayout {
    private static final String HEADING = "E8E8E8";
    private static final String DATE = "dd-mm-yyyy";
    /** What one cell of Excel can hold. */
    private static final int LONGEST = 32_767;
    /** A wider sheet does not go on the width of a paper. */
    private static final int ON_PAPER = 14;
    /** The height of a line in points, and the highest that a row can be. */
    private static final double LINE = 15;

    private static final double HIGHEST = 405;
    /** What the edges of a column take of it, in letters. */
    private static final int EDGES = 3;
    /** The width of a column counts figures; so many letters of a text go in the width of one. */
    private static final double SMALL_LETTERS = 1.2;

    private static final int WIDEST = 60;

    private final Worksheet page;
    private final Sheet sheet;

    SheetLayout(Worksheet page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
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
            page.width(c, width(c));
        }
        page.freezePane(sheet.fixed(), 1);
        if (sheet.filtered()) {
            page.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
        }
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        if (sheet.columns().size() <= ON_PAPER) {
            page.setFitToPage(true);
            page.fitToWidth((short) 1);
            page.fitToHeight((short) 0);
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
        for (int c = 0; c < sheet.columns().size(); c++) {
            page.value(0, c, sheet.columns().get(c).heading());
        }
        left(page.range(0, 0, 0, sheet.columns().size() - 1).style())
                .bold()
                .wrapText(true)
                .fillColor(HEADING)
                .set();
        height(0, sheet.columns().stream().mapToInt(h -> lines(h.heading(), h.width() - EDGES)));
    }

    private void row(int number) {
        var cells = sheet.rows().get(number);
        for (int c = 0; c < cells.size(); c++) {
            cell(number + 1, c, cells.get(c), sheet.columns().get(c).wraps());
        }
        height(
                number + 1,
                IntStream.range(0, cells.size())
                        .map(c -> lines(cells.get(c), sheet.columns().get(c))));
    }

    private void cell(int row, int column, Cell cell, boolean wraps) {
        if (cell instanceof Cell.Amount amount) {
            page.value(row, column, Figures.of(amount).doubleValue());
            var style = page.style(row, column).format(amount.form().format());
            (amount.form() == Form.YEAR || wraps ? left(style) : style.verticalAlignment("top")).set();
        } else if (cell instanceof Cell.Day day) {
            page.value(row, column, day.date());
            left(page.style(row, column)).format(DATE).set();
        } else if (cell instanceof Cell.Text text) {
            page.value(row, column, cut(text.text()));
            left(page.style(row, column)).wrapText(wraps).set();
        }
    }

    /** Words, dates and years stand on the left, a little off the number before them. */
    private static StyleSetter left(StyleSetter style) {
        return style.verticalAlignment("top").horizontalAlignment("left").indent(1);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Rows get the height of their longest text: not every program finds it by itself. */
    private void height(int row, IntStream lines) {
        int most = lines.max().orElse(1);
        if (most > 1) {
            page.rowHeight(row, Math.min(HIGHEST, most * LINE));
        }
    }

    private static int lines(Cell cell, Sheet.Column column) {
        return column.wraps() && cell instanceof Cell.Text text
                ? lines(text.text(), (int) (SMALL_LETTERS * column.width()) - EDGES)
                : 1;
    }

    /** In how many lines a text goes, broken at its spaces, with so many letters to a line. */
    private static int lines(String text, int width) {
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
