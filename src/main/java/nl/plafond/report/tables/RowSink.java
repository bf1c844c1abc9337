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

    /** Where rows go that are of a larger table too: to that one alone, unless they are of this one. */
    default RowSink and(RowSink larger, boolean isOfThis) {
        return isOfThis ? new Both(this, larger) : larger;
    }

    /** Where rows go that are of both tables. */
    default RowSink and(RowSink larger) {
        return and(larger, true);
    }

    /** Two tables that get the same rows; whoever opened them closes them. */
    record Both(RowSink one, RowSink other) implements RowSink {
        @Override
        public void add(List<String> fields) {
            one.add(fields);
            other.add(fields);
        }

        @Override
        public void close() {}
    }

    @Override
    void close();
}
