package nl.plafond.report.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file as RFC 4180 has it, UTF-8 without a byte order mark, lines ending in a line feed. */
final class Table implements RowSink {
    private final CsvWriter writer;

    Table(Path file, String... header) {
        this(name -> Files.newBufferedWriter(file, StandardCharsets.UTF_8), "", header);
    }

    Table(OutputSink cabinet, String name, String... header) {
        try {
            writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(cabinet.open(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.writeRecord(header);
    }

    @Override
    public void row(String... fields) {
        writer.writeRecord(fields);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
