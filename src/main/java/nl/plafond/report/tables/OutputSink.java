package nl.plafond.report.tables;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files go, one after the other: a directory or an archive. */
@FunctionalInterface
interface OutputSink {
    /** Opens a file of that name; the caller closes it before opening the next. */
    Writer open(String name) throws IOException;

    /** An existing directory. */
    static OutputSink in(Path directory) {
        return name -> Files.newBufferedWriter(directory.resolve(name), StandardCharsets.UTF_8);
    }
}
