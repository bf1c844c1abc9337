package nl.plafond.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;

/** Reads a Parquet file as it would read as CSV. */
public final class ParquetRows {
    private ParquetRows() {}

    /** The heading, and a line for each row. */
    public static List<String> of(Path file) throws IOException {
        var options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Gunzip())
                .build();
        try (var reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            var schema = reader.getFooter().getFileMetaData().getSchema();
            var lines = new ArrayList<String>();
            lines.add(schema.getFields().stream().map(f -> f.getName()).collect(Collectors.joining(",")));
            for (var pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                var rows = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long row = 0; row < pages.getRowCount(); row++) {
                    lines.add(line(rows.read(), schema));
                }
            }
            return lines;
        }
    }

    private static String line(Group row, MessageType schema) {
        return IntStream.range(0, schema.getFieldCount())
                .mapToObj(field -> row.getFieldRepetitionCount(field) == 0 ? "" : row.getValueToString(field, 0))
                .collect(Collectors.joining(","));
    }

    /** Unpacks with what the JDK has. */
    private static final class Gunzip implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException("reads alone");
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput page, int size) throws IOException {
                    try (var gzip = new GZIPInputStream(page.toInputStream())) {
                        return BytesInput.from(gzip.readAllBytes());
                    }
                }

                @Override
                public void decompress(ByteBuffer page, int packed, ByteBuffer out, int size) {
                    throw new UncheckedIOException(new IOException("not asked for"));
                }

                @Override
                public void release() {
                    // It holds nothing between pages.
                }
            };
        }

        @Override
        public void release() {
            // It holds nothing.
        }
    }
}
