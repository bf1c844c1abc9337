package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafond.report.tables.FutureTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No figure of a shipped model changes unnoticed: every table of every model, and of the claims, has the fingerprint that is
 * kept in {@code src/test/resources/golden}.
 *
 * <p>All scenarios and the programme are played with seed 1, through the command line and nothing else, so that this test
 * outlives any change inside the program. Columns of sentences are left out, see {@link Fingerprint}; so are reports, charts
 * and the manifest, which carries the version and the day.
 *
 * <p>Fingerprints are written anew on request only, {@code mvn test -Dtest=GoldenTest -Dplafond.golden=write}, with
 * {@code -Plong} for both files. A change of them is a change of results, which {@code CHANGELOG.md} lists with its reason.
 */
class GoldenTest {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("plafond.golden"));

    @TempDir
    Path folder;

    @Test
    void noFigureOfAnyShippedModelChanges() throws IOException {
        play(5);
    }

    @Test
    @Tag("long")
    void noFigureOfAnyShippedModelChangesInAHundredFutures() throws IOException {
        play(100);
    }

    private void play(int replications) throws IOException {
        var run = "run --csv --seed 1 --replications " + replications;
        var claims = "verify-claims --seed 1 --replications " + replications;
        plafond(run, folder);
        plafond(claims, folder.resolve("claims"));
        var found = fingerprints();
        var kept = KEPT.resolve(replications + "-replications.txt");
        if (WRITE) {
            write(found, kept);
            abort(() -> "wrote " + found.size() + " fingerprints to " + kept + " and compared nothing");
        }
        assertThat(differences(read(kept), found)).as("""
                        tables whose figures are not those of %s
                        To see what differs, do this with the program of before and with that of now, each to a folder of its own:
                          plafond %s --out FOLDER
                          plafond %s --out FOLDER/claims
                        then: diff -r --exclude=charts FOLDER-BEFORE FOLDER-NOW
                        If the figures ought to change: mvn test -Dtest=GoldenTest -Plong -Dplafond.golden=write, and say why in \
                        CHANGELOG.md""", kept, run, claims).isEmpty();
    }

    private static void plafond(String command, Path out) {
        var arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--out", out.toString()));
        var shell = Shell.run(arguments.toArray(String[]::new));
        assertThat(shell.code()).as(shell.said()).isZero();
    }

    /** Single futures, which the other tables are made of, and what their columns are in words. */
    private static final Path FUTURES = Path.of(FutureTables.FOLDER);

    /** The fingerprint of each table, by its path below the folder. */
    private Map<String, String> fingerprints() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(
                            f -> f.toString().endsWith(".csv") && !f.getParent().endsWith(FUTURES))
                    .toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Fingerprint.of(file));
            }
        }
        return found;
    }

    private static List<String> differences(Map<String, String> kept, Map<String, String> found) {
        var tables = new TreeSet<>(kept.keySet());
        tables.addAll(found.keySet());
        tables.removeIf(table -> Objects.equals(kept.get(table), found.get(table)));
        return tables.stream()
                .map(table -> difference(kept.containsKey(table), found.containsKey(table)) + ": " + table)
                .toList();
    }

    private static String difference(boolean before, boolean now) {
        if (before && now) {
            return "differs";
        }
        return before ? "missing" : "new";
    }

    /** One line a table, as {@code sha256sum} writes them: fingerprint, two blanks, path. */
    private static void write(Map<String, String> fingerprints, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var lines = new StringBuilder();
        fingerprints.forEach(
                (table, print) -> lines.append(print).append("  ").append(table).append('\n'));
        Files.writeString(file, lines);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var fingerprints = new TreeMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(" {2}", 2);
            fingerprints.put(parts[1], parts[0]);
        }
        return fingerprints;
    }
}
