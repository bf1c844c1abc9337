package nl.plafond.report.tables;

/** Where the rows of a table go, each with a text for every column. */
interface RowSink extends AutoCloseable {
    /** Adds a row; what does not exist is an empty text. */
    void row(String... fields);

    @Override
    void close();
}
