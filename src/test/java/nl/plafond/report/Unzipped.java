package nl.plafond.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** Looks into a zip file. */
public final class Unzipped {
    private Unzipped() {}

    /** Something that writes to a stream. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static byte[] bytes(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    /** The files in it by their names, in the order of the archive. */
    public static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var onDisk = Files.createTempFile("unzipped", ".zip");
        try {
            Files.write(onDisk, zip);
            try (var archive = new ZipFile(onDisk.toFile())) {
                for (var entry : archive.stream().toList()) {
                    files.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(onDisk);
        }
        return files;
    }
}
