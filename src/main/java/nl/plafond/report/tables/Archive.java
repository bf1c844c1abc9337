package nl.plafond.report.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes follow from what is in it: every file in it is of the same, meaningless time. */
final class Archive implements OutputSink {
    /** Some programs read no earlier time; on the first of January the zone of the computer would get in. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public Writer open(String name) throws IOException {
        return new OutputStreamWriter(openBytes(name), StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream openBytes(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        return new Entry(zip);
    }

    /** Ends the archive, and leaves the stream under it open. */
    void finish() throws IOException {
        zip.finish();
    }

    /** A file in the archive: when it closes the archive stays open. */
    private static final class Entry extends FilterOutputStream {
        private final ZipOutputStream zip;

        Entry(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
