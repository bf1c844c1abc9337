package nl.plafond.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Form;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TextAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A note as a Word file, to edit and to paste from: one A4 with real headings, a real table, and pictures that say what they
 * show to who cannot see them. The same note gives the same bytes.
 */
public final class NoteDocument {
    private static final String PNG = ".png";
    /** Where the file format of pictures has their width and height. */
    private static final int PNG_SIZE = 16;

    private final Note note;
    private final ReportTexts words;
    private final XWPFDocument document = new XWPFDocument();

    private NoteDocument(Note note, ReportTexts words) {
        this.note = note;
        this.words = words;
    }

    /**
     * Writes the file, and leaves the stream open.
     *
     * @param date the date of the model
     */
    public static void write(Note note, ReportTexts words, LocalDate date, OutputStream out) throws IOException {
        var made = new NoteDocument(note, words);
        try (var document = made.document) {
            made.fill();
            var file = new OfficeFile(date, words);
            file.sign(document, note.question() + " \u2013 " + note.region());
            file.write(document::write, out);
        }
    }

    private void fill() throws IOException {
        WordStyles.addTo(document, words);
        text(WordStyles.REGION, note.region());
        text(WordStyles.HEADING, note.question());
        text(WordStyles.COMPARED, note.compared());
        answer();
        table(note.table());
        if (!note.reading().isEmpty()) {
            text(WordStyles.SMALL, note.reading());
        }
        pictures(note.charts());
        if (!note.know().isEmpty()) {
            text(WordStyles.SUBHEADING, words.say("h.know"));
            var number = WordStyles.numbering(document);
            note.know().forEach(point -> text(WordStyles.LIST, point).setNumID(number));
        }
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.FOOT);
        foot.createRun().setText(note.foot());
    }

    /** The first sentence is the answer, and stands out. */
    private void answer() {
        var paragraph = text(WordStyles.ANSWER, note.answer().get(0));
        paragraph.getRuns().get(0).setBold(true);
        var rest = note.answer().subList(1, note.answer().size());
        if (!rest.isEmpty()) {
            paragraph.createRun().setText(" " + String.join(" ", rest));
        }
    }

    private XWPFParagraph text(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(DataTable data) {
        int columns = 1 + data.columns().size();
        var table = document.createTable(1 + data.rows().size(), columns);
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.LEFT);
        WordStyles.rule(table);
        widths(table, WordStyles.widths(data));
        var heading = table.getRow(0);
        heading.setRepeatHeader(true);
        cell(heading.getCell(0), data.corner(), "", true, false);
        for (int c = 1; c < columns; c++) {
            cell(heading.getCell(c), data.columns().get(c - 1), "", true, !WordStyles.isProse(data, c));
        }
        for (int r = 0; r < data.rows().size(); r++) {
            row(table.getRow(1 + r), data, data.rows().get(r));
        }
    }

    private static void widths(XWPFTable table, List<Double> points) {
        var grid = table.getCTTbl().addNewTblGrid();
        for (int c = 0; c < points.size(); c++) {
            long width = WordStyles.twentieths(points.get(c));
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (var row : table.getRows()) {
                row.getCell(c).setWidth(Long.toString(width));
            }
        }
    }

    private static void row(XWPFTableRow row, DataTable table, DataTable.Row data) {
        row.setCantSplitRow(true);
        if (data.isHeading()) {
            int cells = row.getTableCells().size();
            row.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cells));
            for (int c = cells - 1; c > 0; c--) {
                row.removeCell(c);
            }
        }
        cell(row.getCell(0), data.heading(), "", data.apart(), false);
        for (int c = 0; c < data.cells().size(); c++) {
            var cell = data.cells().get(c);
            boolean isProse = WordStyles.isProse(table, 1 + c);
            cell(row.getCell(1 + c), cell.text(), cell.detail(), data.apart() && !isProse, !isProse);
        }
    }

    private static void cell(XWPFTableCell cell, String text, String detail, boolean bold, boolean right) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(WordStyles.CELL);
        paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        if (!detail.isEmpty()) {
            var small = cell.addParagraph();
            small.setStyle(WordStyles.SMALL_CELL);
            small.setAlignment(paragraph.getAlignment());
            small.createRun().setText(detail);
        }
    }

    /** Two beside each other, or one over the whole width, as large as the words leave room for. */
    private void pictures(List<Chart> charts) throws IOException {
        if (charts.isEmpty()) {
            return;
        }
        var paragraph = document.createParagraph();
        paragraph.setStyle(WordStyles.PICTURE);
        paragraph.setVerticalAlignment(TextAlignment.TOP);
        var form = Form.beside(charts.size());
        double width = (double) WordStyles.TEXT_POINTS / charts.size() - WordStyles.BETWEEN;
        double room = WordStyles.room(note);
        for (var chart : charts) {
            var bytes = chart.png(form);
            var size = ByteBuffer.wrap(bytes, PNG_SIZE, 2 * Integer.BYTES);
            double ratio = (double) size.getInt() / size.getInt();
            double wide = Math.min(width, room * ratio);
            var run = paragraph.createRun();
            try {
                run.addPicture(
                        new ByteArrayInputStream(bytes),
                        PictureType.PNG,
                        chart.id() + PNG,
                        Units.toEMU(wide),
                        Units.toEMU(wide / ratio));
            } catch (InvalidFormatException e) {
                throw new IllegalStateException("a picture always has a place in a document", e);
            }
            var about = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            about.setName(chart.id());
            about.setTitle(chart.title());
            about.setDescr(chart.alternative());
            run.setText(" ");
        }
    }
}
