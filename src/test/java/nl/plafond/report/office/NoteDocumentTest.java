package nl.plafond.report.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.Unzipped;
import nl.plafond.report.note.Note;
import nl.plafond.report.note.NoteRecordBuilder;
import nl.plafond.report.note.Notes;
import nl.plafond.report.reading.ReportTexts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class NoteDocumentTest {
    private static final LocalDate DATE = LocalDate.of(2020, 1, 1);
    private static final Note NOTE =
            Notes.of(ExampleQuestions.reading(), ReportTexts.DUTCH).get(0);

    private static byte[] bytes(Note note, ReportTexts words) throws IOException {
        return Unzipped.bytes(out -> NoteDocument.write(note, words, DATE, out));
    }

    private static XWPFDocument document(Note note) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(note, ReportTexts.DUTCH)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void theQuestionIsTheHeadingAndWhatToKnowIsAListBelowOne() throws IOException {
        try (var document = document(NOTE)) {
            assertThat(styled(document, "Heading1")).containsExactly(NOTE.question());
            assertThat(styled(document, "Heading2")).containsExactly("Wat u moet weten");
            assertThat(styled(document, "ListNumber")).isEqualTo(NOTE.know());
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getFooterList().get(0).getText().strip()).isEqualTo(NOTE.foot());
        }
    }

    @Test
    void theTableIsATableWithItsHeadingsOnEveryPage() throws IOException {
        try (var document = document(NOTE)) {
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getNumberOfRows())
                    .isEqualTo(1 + NOTE.table().rows().size());
            var first = NOTE.table().rows().get(0);
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo(first.heading());
            assertThat(table.getRow(1).getCell(1).getText())
                    .contains(first.cells().get(0).text())
                    .contains(first.cells().get(0).detail());
        }
    }

    @Test
    void aPictureSaysWhatItShowsToWhoCannotSeeIt() throws IOException {
        var text = new String(Unzipped.files(bytes(NOTE, ReportTexts.DUTCH)).get("word/document.xml"), UTF_8);
        assertThat(NOTE.charts()).isNotEmpty();
        try (var document = document(NOTE)) {
            assertThat(document.getAllPictures()).hasSameSizeAs(NOTE.charts());
        }
        assertThat(text.split("<wp:docPr [^>]*descr=\"[^\"]{20,}\"", -1))
                .hasSize(1 + NOTE.charts().size());
    }

    @Test
    void theFileIsInTheLanguageOfTheNoteAndOfTheDateOfTheModel() throws IOException {
        var files = Unzipped.files(bytes(NOTE, ReportTexts.DUTCH));
        assertThat(new String(files.get("docProps/core.xml"), UTF_8))
                .contains("2020-01-01T00:00:00Z", "<dc:language>nl</dc:language>");
        assertThat(new String(files.get("word/styles.xml"), UTF_8)).contains("w:val=\"nl");
    }

    @Test
    void theSameNoteGivesTheSameBytesWheneverAndWhereverItIsWritten() throws IOException, InterruptedException {
        var first = bytes(NOTE, ReportTexts.DUTCH);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            // The clock of a zip file counts in two seconds.
            Thread.sleep(2_100);
            assertThat(bytes(NOTE, ReportTexts.DUTCH)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void markupFormulasAndControlCharactersStayText() throws IOException {
        var evil = "=cmd|' /C calc'!A0 <w:p>&amp;\u0001\u0000\uFFFE]]> {HYPERLINK \"http://x\"}" + "x".repeat(40_000);
        var note = NoteRecordBuilder.builder(NOTE)
                .question(evil)
                .region(evil)
                .know(List.of(evil))
                .foot(evil)
                .build();
        try (var document = document(note)) {
            var heading = styled(document, "Heading1").get(0);
            assertThat(heading)
                    .startsWith("=cmd|' /C calc'!A0 <w:p>&amp;")
                    .contains("{HYPERLINK \"http://x\"}")
                    .endsWith("x".repeat(40_000));
            assertThat(document.getParagraphs())
                    .allMatch(p -> p.getCTP().getFldSimpleList().isEmpty());
        }
    }
}
