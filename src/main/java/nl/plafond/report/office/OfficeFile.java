package nl.plafond.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.plafond.report.reading.ReportTexts;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * Makes the bytes of an office file follow from what is in it: it is of the date of the model, not of that of the computer,
 * and its parts lie in the order of the alphabet.
 *
 * @param date the date of the model
 * @param words the language of the file
 */
record OfficeFile(LocalDate date, ReportTexts words) {
    private static final String PROGRAM = "Plafond";
    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Says whose it is, in which language and of which date. */
    void sign(POIXMLDocument document, String title) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(PROGRAM);
        var made = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        properties.setCreated(made);
        properties.setModified(made);
        properties.getUnderlyingProperties().setLanguageProperty(words.code());
    }

    /** Writes the file, and leaves the stream open. */
    void write(Writing writing, OutputStream out) throws IOException {
        var made = new ByteArrayOutputStream();
        writing.to(made);
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(time());
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** No zip file knows an earlier time; at the very first the zone of the computer would get in. */
    private LocalDateTime time() {
        var noon = date.atTime(LocalTime.NOON);
        return noon.isBefore(FIRST_OF_ZIP) ? FIRST_OF_ZIP : noon;
    }
}
