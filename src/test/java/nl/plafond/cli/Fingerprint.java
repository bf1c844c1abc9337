package nl.plafond.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A SHA-256 of what a CSV table says: its columns, its rows in order and every cell that holds no sentence. */
final class Fingerprint {
    /** Columns in words for people, which may be put better without a figure changing. */
    private static final Set<String> SENTENCES =
            Set.of("reason", "note", "claim_nl", "claim_en", "quote", "derivation");

    private Fingerprint() {}

    /** The fingerprint of a table; a table without rows has one as well, of its columns. */
    static String of(Path file) throws IOException {
        var digest = sha256();
        try (var table = CsvReader.builder().ofCsvRecord(file);
                var read = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            var rows = table.iterator();
            var header = rows.next().getFields();
            read.writeRecord(header);
            rows.forEachRemaining(row -> read.writeRecord(withoutSentences(header, row.getFields())));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> withoutSentences(List<String> header, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i < header.size() && SENTENCES.contains(header.get(i)) ? "" : cells.get(i))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
