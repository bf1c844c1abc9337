package nl.plafond.report.office;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The page and the styles of a Word file: an A4 with the styles by which Word makes tables of contents and lists. */
final class WordStyles {
    static final String HEADING = "Heading1";
    static final String SUBHEADING = "Heading2";
    static final String REGION = "Region";
    static final String COMPARED = "Subtitle";
    static final String ANSWER = "Answer";
    static final String CELL = "TableText";
    static final String SMALL_CELL = "TableDetail";
    static final String SMALL = "Caption";
    static final String PICTURE = "Picture";
    static final String LIST = "ListNumber";
    static final String FOOT = "Footer";

    /** An A4 and its margins, in twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int SIDE = 1_020;
    private static final int EDGE = 740;
    /** What lines of text may take. */
    static final int TEXT_WIDTH = WIDTH - 2 * SIDE;

    private static final int TWENTIETHS = 20;
    /** The same in points. */
    static final int TEXT_POINTS = TEXT_WIDTH / TWENTIETHS;
    /** Between two pictures, in points. */
    static final int BETWEEN = 5;

    /** How wide a letter is, as a part of its height, in the widest letters that an office puts in the place of these. */
    private static final double LETTER = 0.55;
    /** Pictures are no lower than this, in points. */
    private static final double SMALLEST = 90;
    /** Letters of a column: no narrower than for the first, no wider than for the second; from the third on it is prose. */
    private static final int SHORT = 11;

    private static final int LONG = 220;
    private static final int PROSE = 45;

    private static final int BODY = 9;
    private static final int TITLE = 14;
    private static final int TEXT = 10;
    private static final int CELLS = 8;
    private static final int TINY = 7;
    private static final String INK = "1A1A1A";
    private static final String GREY = "595959";
    private static final String FONT = "Calibri";

    /**
     * A style.
     *
     * @param id its name in the file
     * @param name its name in Word, which shows the ones of its own in the language of the reader
     * @param points the size of letters
     * @param after the room below it, in points
     * @param outline the level of a heading, from zero; less for what is no heading
     */
    private record Style(
            String id, String name, int points, boolean bold, String colour, int before, int after, int outline) {
        static Style text(String id, String name, int points, String colour, int after) {
            return new Style(id, name, points, false, colour, 0, after, -1);
        }

        CTStyle made() {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.addNewName().setVal(name);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewQFormat();
            var lines = style.addNewPPr();
            var room = lines.addNewSpacing();
            room.setBefore(twentieths(before));
            room.setAfter(twentieths(after));
            if (outline >= 0) {
                lines.addNewKeepNext();
                lines.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            }
            var letters = style.addNewRPr();
            if (bold) {
                letters.addNewB();
            }
            letters.addNewColor().setVal(colour);
            // Word counts letters by the half point.
            letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
            return style;
        }
    }

    private WordStyles() {}

    /** Gives a document its page, its styles and its language. */
    static void addTo(XWPFDocument document, ReportTexts words) {
        page(document);
        var styles = document.createStyles();
        styles.setSpellingLanguage(words.notation().locale().toLanguageTag());
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        styles.setDefaultFonts(fonts);
        Stream.of(
                        Style.text("Normal", "Normal", BODY, INK, 4),
                        Style.text(REGION, REGION, BODY, GREY, 0),
                        new Style(HEADING, "heading 1", TITLE, true, INK, 0, 2, 0),
                        new Style(SUBHEADING, "heading 2", TEXT, true, INK, 5, 2, 1),
                        Style.text(COMPARED, COMPARED, CELLS, GREY, 5),
                        Style.text(ANSWER, ANSWER, TEXT, INK, 6),
                        Style.text(CELL, "Table Text", CELLS, INK, 0),
                        Style.text(SMALL_CELL, "Table Detail", TINY, GREY, 0),
                        new Style(SMALL, "caption", TINY, false, GREY, 2, 4, -1),
                        Style.text(PICTURE, PICTURE, CELLS, INK, 2),
                        Style.text(LIST, "List Number", BODY, INK, 2),
                        Style.text(FOOT, "footer", TINY, GREY, 0))
                .forEach(style -> add(styles, style));
    }

    private static void add(XWPFStyles styles, Style style) {
        styles.addStyle(new XWPFStyle(style.made(), styles));
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(EDGE));
        margins.setBottom(BigInteger.valueOf(EDGE));
        margins.setHeader(BigInteger.valueOf(EDGE / 2));
        margins.setFooter(BigInteger.valueOf(EDGE / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** A list that counts from one. */
    static BigInteger numbering(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(twentieths(2 * BODY));
        indent.setHanging(twentieths(2 * BODY));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** Thin lines between the rows and none between the columns. */
    static void rule(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, INK);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, INK);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "BFBFBF");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, INK);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, INK);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, INK);
        table.setCellMargins(TWENTIETHS, 3 * TWENTIETHS, TWENTIETHS, 3 * TWENTIETHS);
    }

    /** The height that the words of a note leave for its pictures, in points. */
    static double room(Note note) {
        double words = 0;
        words += height(note.region(), TEXT_POINTS, BODY, 0);
        words += height(note.question(), TEXT_POINTS, TITLE, 2);
        words += height(note.compared(), TEXT_POINTS, CELLS, 5);
        words += height(String.join(" ", note.answer()), TEXT_POINTS, TEXT, 6);
        words += height(note.reading(), TEXT_POINTS, TINY, 6);
        words += height(note.foot(), TEXT_POINTS, TINY, 0);
        words += note.know().stream()
                .mapToDouble(point -> height(point, TEXT_POINTS - 2 * BODY, BODY, 2))
                .sum();
        words += height("", TEXT_POINTS, TEXT, 7) + table(note.table());
        return Math.max(SMALLEST, (HEIGHT - 2 * EDGE) / (double) TWENTIETHS - words - 2 * BODY);
    }

    private static double table(DataTable table) {
        var widths = widths(table);
        double heading = 0;
        for (int c = 0; c < widths.size(); c++) {
            heading = Math.max(
                    heading, height(c == 0 ? table.corner() : table.columns().get(c - 1), widths.get(c), CELLS, 4));
        }
        double rows = 0;
        for (var row : table.rows()) {
            double most = height(row.heading(), widths.get(0), CELLS, 4);
            for (int c = 0; c < row.cells().size(); c++) {
                var cell = row.cells().get(c);
                double detail = cell.detail().isEmpty() ? 0 : height(cell.detail(), widths.get(1 + c), TINY, 0);
                most = Math.max(most, height(cell.text(), widths.get(1 + c), CELLS, 4) + detail);
            }
            rows += most;
        }
        return heading + rows;
    }

    /** What each column takes of the width, in points: more for longer texts, which go on below. */
    static List<Double> widths(DataTable table) {
        var letters = IntStream.rangeClosed(0, table.columns().size())
                .mapToObj(c -> Math.sqrt(Math.max(SHORT, Math.min(LONG, longest(table, c)))))
                .toList();
        double sum = letters.stream().mapToDouble(Double::doubleValue).sum();
        return letters.stream().map(part -> TEXT_POINTS * part / sum).toList();
    }

    /** Whether what stands in a column is to read rather than to compare. */
    static boolean isProse(DataTable table, int column) {
        return longest(table, column) > PROSE;
    }

    private static int longest(DataTable table, int column) {
        return table.rows().stream()
                .filter(row -> row.cells().size() >= column)
                .mapToInt(row -> column == 0
                        ? row.heading().length()
                        : Math.max(
                                row.cells().get(column - 1).text().length(),
                                row.cells().get(column - 1).detail().length()))
                .max()
                .orElse(0);
    }

    /** What a text takes, by letters of half their size in width and lines of a quarter more in height. */
    private static double height(String text, double width, int points, int around) {
        double letters = Math.max(1, (width - 6) / (points * LETTER));
        return Math.max(1, Math.ceil(text.length() / letters)) * points * 1.25 + around;
    }

    private static BigInteger twentieths(int points) {
        return BigInteger.valueOf((long) TWENTIETHS * points);
    }

    /** Points as Word counts them. */
    static long twentieths(double points) {
        return Math.round(TWENTIETHS * points);
    }
}
