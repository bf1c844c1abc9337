package nl.plafond.report.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.plafond.model.Parameter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an earlier run found of the influence of each number: the largest share of the variance of any difference that a question
 * asks for.
 *
 * @param shares by the path of the number; those that move nothing beyond the noise are not there
 */
public record KeptInfluence(Map<String, Double> shares) {
    public KeptInfluence {
        shares = Map.copyOf(shares);
    }

    /**
     * What stands in a folder of results.
     *
     * @param hash the fingerprint of the model that they must be of
     * @return empty if there are no results in it of this model as it is
     */
    public static Optional<KeptInfluence> in(Path folder, String hash) throws IOException {
        var manifest = folder.resolve(Manifest.FILE);
        var movers = folder.resolve("movers.csv");
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(movers) || !hash.equals(hashIn(manifest))) {
            return Optional.empty();
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(movers)) {
            var shares = new HashMap<String, Double>();
            rows.stream().filter(row -> row.getField("part").equals("mover")).forEach(row -> add(shares, row));
            return Optional.of(new KeptInfluence(shares));
        } catch (CsvParseException | UncheckedIOException | IllegalArgumentException | NoSuchElementException changed) {
            // A table that somebody changed tells nothing.
            return Optional.empty();
        }
    }

    private static void add(Map<String, Double> shares, NamedCsvRecord row) {
        double share = Double.parseDouble(row.getField("share"));
        for (var number : row.getField("numbers").split(" ", -1)) {
            shares.merge(number, share, Math::max);
        }
    }

    private static String hashIn(Path manifest) throws IOException {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readAllBytes(manifest))
                    .path("model")
                    .path("hash")
                    .asString("");
        } catch (JacksonException notJson) {
            return "";
        }
    }

    /** The numbers by influence, and those without any after them in the order in which they came. */
    public List<Parameter> order(List<Parameter> parameters) {
        return parameters.stream()
                .sorted(Comparator.comparingDouble(p -> -shares.getOrDefault(p.path(), 0.0)))
                .toList();
    }
}
