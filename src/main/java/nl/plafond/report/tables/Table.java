package nl.plafond.report.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file as RFC 4180 has it, UTF-8 without a byte order mark, lines ending in a line feed. */
final class Table implements RowSink {
    private final CsvWriter writer;

    /** A table with these columns in a file. */
    Table(Path file, List<String> header) {
        this(name -> Files.newBufferedWriter(file, StandardCharsets.UTF_8), "", header);
    }

    /**
     * A table among other files.
     *
     * @param header its columns with commas between them
     */
    Table(OutputSink cabinet, String name, String header) {
        this(cabinet, name, columns(header));
    }

    Table(OutputSink cabinet, String name, List<String> header) {
        try {
            writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(cabinet.open(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.writeRecord(header);
    }

    /** The names in a heading. */
    static List<String> columns(String header) {
        return List.of(header.split(",", -1));
    }

    @Override
    public void add(List<String> fields) {
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
