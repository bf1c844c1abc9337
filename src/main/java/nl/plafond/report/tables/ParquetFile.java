package nl.plafond.report.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.factory.DefaultV1ValuesWriterFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Writes a table as a Parquet file, which R, Python and databases read as it is.
 *
 * <p>Column by column and in one group of rows: it is a table that one reads as a whole. The four bytes of the numbers stand
 * apart, which packs them best. The same table gives the same bytes.
 */
final class ParquetFile {
    private static final long GROUP = 1L << 40;
    private static final int PADDING = 0;
    /** Bytes of a page; columns are cut into pages by rows, see {@link #ROWS}. */
    private static final int PAGE = 1 << 28;
    /** A column of so many rows or fewer is one page. */
    private static final int ROWS = 1 << 22;

    private ParquetFile() {}

    /**
     * Writes a table to a file that is not there yet.
     *
     * @param name what the table is called inside
     * @param about what the file says of itself, by key
     */
    static void write(Path file, String name, List<ParquetColumn> columns, int rows, Map<String, String> about)
            throws IOException {
        write(new LocalOutputFile(file), name, columns, rows, about);
    }

    /** The same to any file. */
    static void write(OutputFile file, String name, List<ParquetColumn> columns, int rows, Map<String, String> about)
            throws IOException {
        var schema =
                new MessageType(name, columns.stream().map(ParquetColumn::type).toList());
        var form = form(columns);
        try (var writer = new ParquetFileWriter(file, schema, Mode.CREATE, GROUP, PADDING, null, form)) {
            writer.start();
            if (rows > 0) {
                writer.startBlock(rows);
                write(schema, columns, rows, form, writer);
                writer.endBlock();
            }
            writer.end(about);
        }
    }

    /** Names repeat, so that a list of them is kept apart; figures hardly do. */
    private static ParquetProperties form(List<ParquetColumn> columns) {
        var form = ParquetProperties.builder()
                .withPageSize(PAGE)
                .withPageRowCountLimit(ROWS)
                .withMinRowCountForPageSizeCheck(ROWS)
                .withMaxRowCountForPageSizeCheck(ROWS)
                .withDictionaryEncoding(false)
                .withByteStreamSplitEncoding(true)
                .withStatisticsEnabled(false)
                .withSizeStatisticsEnabled(false)
                .withAllocator(new HeapByteBufferAllocator())
                // What the usual one hands on to is shared by all threads, and writes one file in the form of another.
                .withValuesWriterFactory(new DefaultV1ValuesWriterFactory());
        columns.stream()
                .filter(column -> !(column instanceof ParquetColumn.Figure))
                .forEach(column -> form.withDictionaryEncoding(column.name(), true));
        return form.build();
    }

    private static void write(
            MessageType schema, List<ParquetColumn> columns, int rows, ParquetProperties form, ParquetFileWriter writer)
            throws IOException {
        var pages = new ColumnChunkPageWriteStore(
                new Gzip(), schema, form.getAllocator(), form.getColumnIndexTruncateLength(), false);
        var store = form.newColumnWriteStore(schema, pages);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).write(store.getColumnWriter(schema.getColumns().get(i)), rows);
        }
        for (int row = 0; row < rows; row++) {
            store.endRecord();
        }
        store.flush();
        pages.flushToFileWriter(writer);
        store.close();
    }
}
