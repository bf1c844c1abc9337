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
    /** Opens a file of that name; the caller closes it before opening the next. */
    Writer open(String name) throws IOException;

    /** The same for a file that is no text; not where there is room for a text alone. */
    default OutputStream openBytes(String name) throws IOException {
        throw new IOException("no file of bytes goes here: " + name);
    }

    /** An existing directory. */
    static OutputSink in(Path directory) {
        return new Folder(directory);
    }

    /** A directory. */
    record Folder(Path directory) implements OutputSink {
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
