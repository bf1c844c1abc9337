package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyClaimsTest {
    @TempDir
    Path folder;

    @Test
    void everyClaimOnEveryShippedModelIsPlayed() throws IOException {
        var shell = Shell.run("verify-claims", "--replications", "2", "--out", "" + folder, "--lang", "en");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.err()).doesNotContain("Exception");

        var rows = rows();
        assertThat(shell.out()).contains(rows.size() + " claims: ");
        assertThat(rows)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        row -> assertThat(cell(row, "found")).as(row.toString()).isNotEmpty());
        assertThat(rows.stream().map(row -> row.get(1)).distinct())
                .contains(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "15", "16", "17", "18", "19",
                        "20", "21", "22", "23", "24", "25", "26", "27");
        assertThat(rows.stream().map(row -> row.get(0)).distinct())
                .contains(
                        "gooi-en-vechtstreek",
                        "haaglanden",
                        "midden-holland",
                        "zuidwest-jeugdzorgplus",
                        "leegstand",
                        "afbreuk-pleegzorg",
                        "zware-kinderen");
    }

    @Test
    void whatTheoryAndTheSplitsSayHolds() {
        // With the standard seed and number of replications, chosen before anything was played.
        var shell = Shell.run("verify-claims", "solidariteit", "ingekocht-verblijf", "--strict", "--lang", "nl");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out())
                .contains("Samen betalen in theorie: 6 beweringen, 256 keer bij de waarden van het model")
                .contains("klopt (bij de waarden van het model)", "0, binnen € 0", "onder 0", "afgeleid")
                .contains("8 beweringen: 8 kloppen, 0 kloppen niet, 0 hangen ervan af, 0 niet te zeggen.");
    }

    @Test
    void aClaimThatDoesNotHoldIsAFindingUnlessOneIsStrict() throws IOException {
        var model = copy("""
                claims:
                  - name: {nl: Niemand wacht, en: Nobody waits}
                    experiment: "1"
                    derivation: verzonnen
                    scenario: ongewijzigd-beleid
                    metric: waiting
                    services: [verblijf-jeugd]
                    date: 2020-12-31
                    expected: {at-most: 0, unit: clients}
                """);
        var found = Shell.run("verify-claims", model, "--futures", "16", "--at-values", "--lang", "nl");
        assertThat(found.code()).isEqualTo(ExitCode.FINE);
        assertThat(found.out()).contains("Niemand wacht", "hoogstens 0,0", "klopt niet");
        assertThat(found.out()).contains("1 bewering: 0 kloppen, 1 klopt niet, 0 hangen ervan af, 0 niet te zeggen.");
        var strict = Shell.run("verify-claims", model, "--futures", "16", "--at-values", "--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.FAILED);
        // The number of places that nobody knows decides it, which enough futures tell.
        var few = Shell.run("verify-claims", model, "--futures", "16", "--lang", "nl");
        assertThat(few.out())
                .contains(
                        "1 bewering, in 16 mogelijke toekomsten", "hangt af van getallen die pas vanaf 128 toekomsten");
        var drawn = Shell.run("verify-claims", model, "--futures", "128", "--lang", "nl");
        assertThat(drawn.out()).contains("hangt af van Verblijf jeugd: plekken");
    }

    @Test
    void aWrongClaimIsToldWithItsLineByThisCommandAndByCheck() throws IOException {
        var model = copy("""
                claims:
                  - name: {nl: Niemand wacht, en: Nobody waits}
                    experiment: "1"
                    derivation: verzonnen
                    scenario: ongewijzigd
                    metric: waiting
                    date: 2020-12-31
                    expected: {at-most: 0, unit: clients}
                """);
        for (var command : List.of("verify-claims", "check")) {
            var shell = Shell.run(command, model, "--lang", "nl");
            assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(shell.err())
                    .contains("claims.yaml:5 claims[0].scenario: gevonden \"ongewijzigd\"")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aModelWithoutClaimsHasNothingToVerify() throws IOException {
        var model = copy("");
        Files.delete(Path.of(model).resolve("claims.yaml"));
        var shell = Shell.run("verify-claims", model, "--lang", "nl");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("geen beweringen");
    }

    @Test
    void theResultsDependOnTheSeedAndNotOnTheThreads() {
        var one = claims("--threads", "1");
        assertThat(claims("--threads", "3")).isEqualTo(one);
        assertThat(claims("--seed", "1")).isNotEqualTo(one);
    }

    /** Whatever is measured may be claimed, and nothing else. */
    @Test
    void theSchemaKnowsEveryMetric() throws IOException {
        var schema = Files.readString(Path.of("models/plafond-claims.schema.json"));
        var list = schema.substring(schema.indexOf("\"metric\": {\n      \"enum\""));
        var named = list.substring(list.indexOf('['), list.indexOf(']')).replaceAll("[\\[\"\\s]", "");
        assertThat(named.split(","))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(Metric.values()).map(Metric::id), Stream.of("served", "bill", "booked-net"))
                        .toList());
    }

    private static String claims(String... options) {
        var words = Stream.concat(
                Stream.of("verify-claims", "ingekocht-verblijf", "--replications", "10"), Stream.of(options));
        return Shell.run(words.toArray(String[]::new)).out();
    }

    /** A copy of a small model with other claims. */
    private String copy(String claims) throws IOException {
        var source = Path.of("src/main/resources/nl/plafond/study/models/ingekocht-verblijf");
        var target = folder.resolve("model");
        Files.createDirectories(target.resolve("scenarios"));
        for (var file : List.of("model.yaml", "scenarios/ongewijzigd-beleid.yaml")) {
            Files.copy(source.resolve(file), target.resolve(file));
        }
        Files.writeString(target.resolve("claims.yaml"), claims);
        return target.toString();
    }

    private List<List<String>> rows() throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(folder.resolve("claims.csv"))) {
            return csv.stream().skip(1).map(record -> record.getFields()).toList();
        }
    }

    private static String cell(List<String> row, String column) {
        var columns = List.of(
                "model experiment claim_nl claim_en source quote derivation settings figure against relative unit expected_low expected_high found"
                        .split(" "));
        return row.get(columns.indexOf(column));
    }
}
