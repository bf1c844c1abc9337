package nl.plafond.report.tables;

import java.util.List;
import java.util.stream.Stream;

/** Where the rows of a table go, each with a text for every column. */
interface RowSink extends AutoCloseable {
    /** Adds a row; what does not exist is an empty text. */
    void add(List<String> fields);

    /** Adds a row of texts, and of lists of them that stand side by side. */
    default void row(Object... fields) {
        add(Stream.of(fields)
                .flatMap(field -> field instanceof List<?> some ? some.stream() : Stream.of(field))
                .map(Object::toString)
                .toList());
    }

    @Override
    void close();
}
