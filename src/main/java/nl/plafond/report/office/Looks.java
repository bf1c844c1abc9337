package nl.plafond.report.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** How the cells of a workbook look: one style for each look, since a file holds only so many. */
final class Looks {
    private static final byte[] HEADING = {(byte) 0xE8, (byte) 0xE8, (byte) 0xE8};

    /**
     * A look.
     *
     * @param format how a number is shown, as Excel has it in every language
     * @param left whether it stands on the left, as words do, a little off the number before it
     * @param wraps whether a text that is longer goes on below
     * @param heading whether it stands above what it is about
     */
    record Look(String format, boolean left, boolean wraps, boolean heading) {
        static final Look HEADED = new Look("General", true, true, true);

        /** What a sheet is about. */
        static final Look TITLE = new Look("General", true, false, true);

        /** Words. */
        static Look words(boolean wraps) {
            return new Look("General", true, wraps, false);
        }
    }

    private final Workbook book;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    Looks(Workbook book) {
        this.book = book;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        if (look.left()) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (look.heading()) {
            var bold = book.createFont();
            bold.setBold(true);
            style.setFont(bold);
            ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(HEADING));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
