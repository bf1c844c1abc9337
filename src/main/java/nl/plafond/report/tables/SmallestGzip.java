package nl.plafond.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs with what the JDK has, and takes the time to do it as well as it can. */
public final class SmallestGzip extends GZIPOutputStream {
    /** Packs into a stream, which is closed with it. */
    public SmallestGzip(OutputStream out) throws IOException {
        super(out);
        def.setLevel(Deflater.BEST_COMPRESSION);
    }
}
