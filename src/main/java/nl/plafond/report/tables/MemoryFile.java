package nl.plafond.report.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A Parquet file that is made in memory, to go wherever files go. */
final class MemoryFile implements OutputFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Copies what was written, and leaves the stream open. */
    void copyTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return new PositionOutputStream() {
            @Override
            public long getPos() {
                return bytes.size();
            }

            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] all, int from, int length) {
                bytes.write(all, from, length);
            }
        };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }
}
