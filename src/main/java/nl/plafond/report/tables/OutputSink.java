package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files go: a directory, or an archive that takes them one after the other. */
@FunctionalInterface
interface OutputSink {
    /** More rows than somebody looks through; whoever computes with them reads Parquet. */
    int CSV_ROWS = 2_500;

    /** Opens a file of that name; the caller closes it before opening the next. */
    Writer open(String name) throws IOException;

    /** The same for a file that is no text; not where there is room for a text alone. */
    default OutputStream openBytes(String name) throws IOException {
        throw new IOException("no file of bytes goes here: " + name);
    }

    /** How many rows a CSV file may have of which there is a Parquet file too. */
    default int csvRows() {
        return CSV_ROWS;
    }

    /** An existing directory. */
    static OutputSink in(Path directory) {
        return new Folder(directory, CSV_ROWS);
    }

    /** An existing directory that large tables go to as CSV too. */
    static OutputSink withCsvIn(Path directory) {
        return new Folder(directory, Integer.MAX_VALUE);
    }

    /** A directory. */
    record Folder(Path directory, int csvRows) implements OutputSink {
        @Override
        public Writer open(String name) throws IOException {
            return Files.newBufferedWriter(directory.resolve(name), StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openBytes(String name) throws IOException {
            return Files.newOutputStream(directory.resolve(name));
        }
    }
}
