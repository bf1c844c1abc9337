package nl.plafond.report.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import nl.plafond.report.Examples;
import nl.plafond.report.Unzipped;
import nl.plafond.report.office.Workbook;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that leave in one file. */
class ZipTest {
    private static Map<String, byte[]> csv(RunView reading) throws IOException {
        return Unzipped.files(Unzipped.bytes(out -> DutchCsv.write(reading, ReportTexts.DUTCH, out)));
    }

    private static List<String> lines(byte[] csv) {
        return List.of(new String(csv, UTF_8).substring(1).split("\r\n"));
    }

    @Test
    void theTablesForOtherProgramsAreThoseOfARunByteForByte(@TempDir Path directory) throws IOException {
        new Tables(Examples.PROGRAMME).write(directory);
        var zipped = Unzipped.files(Unzipped.bytes(out -> new Tables(Examples.PROGRAMME).zip(out)));
        try (var written = Files.list(directory)) {
            assertThat(zipped.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            written.map(f -> f.getFileName().toString()).toList())
                    .contains("trajectories.csv", "payers.csv", "booked-notes.csv", "programme.csv");
        }
        for (var file : zipped.entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .isEqualTo(Files.readAllBytes(directory.resolve(file.getKey())));
        }
    }

    @Test
    void theSameRunGivesTheSameBytesWhereverTheComputerStands() throws IOException {
        var here = TimeZone.getDefault();
        var tables = Unzipped.bytes(out -> new Tables(Examples.READING).zip(out));
        var csv = Unzipped.bytes(out -> DutchCsv.write(Examples.READING, ReportTexts.DUTCH, out));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Unzipped.bytes(out -> new Tables(Examples.READING).zip(out)))
                    .isEqualTo(tables);
            assertThat(Unzipped.bytes(out -> DutchCsv.write(Examples.READING, ReportTexts.DUTCH, out)))
                    .isEqualTo(csv);
        } finally {
            TimeZone.setDefault(here);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(csv))) {
            assertThat(zip.getNextEntry().getTimeLocal()).hasToString("1980-02-01T00:00");
        }
    }

    @Test
    void theStreamUnderTheArchiveStaysOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("whoever opened the stream closes it");
            }
        };
        DutchCsv.write(Examples.READING, ReportTexts.ENGLISH, out);
        Workbook.write(Examples.READING, ReportTexts.ENGLISH, out);
        new Tables(Examples.READING).zip(out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void theComputerThatMadeThemIsNotInThem() throws IOException {
        var tables = Unzipped.files(Unzipped.bytes(out -> new Tables(Examples.PROGRAMME).zip(out)));
        for (var files : List.of(tables, csv(Examples.PROGRAMME))) {
            assertThat(files.keySet()).allMatch(name -> name.matches("[a-z-]+[.](csv|parquet)"));
            files.values()
                    .forEach(bytes -> assertThat(new String(bytes, UTF_8))
                            .doesNotContain(
                                    System.getProperty("user.dir"),
                                    System.getProperty("user.home") + "/",
                                    System.getProperty("java.io.tmpdir") + "/"));
        }
    }

    @Test
    void aDutchExcelOpensTheFilesByADoubleClick() throws IOException {
        var files = csv(Examples.READING);
        assertThat(files.keySet())
                .containsExactly(
                        "lees-mij.csv",
                        "vergelijking.csv",
                        "verloop.csv",
                        "kosten.csv",
                        "betalers.csv",
                        "aannames.csv");
        files.values().forEach(bytes -> {
            assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
            var text = new String(bytes, UTF_8);
            assertThat(text).endsWith("\r\n").doesNotContain("NaN", "Infinity", "\uFEFF\uFEFF");
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        });
        assertThat(lines(files.get("vergelijking.csv")).get(0))
                .startsWith("Voorziening;Peildatum;Cijfer;Scenario;Eenheid;Midden van de toekomsten;");
    }

    @Test
    void numbersHaveACommaAndDatesAreDutch() throws IOException {
        assertThat(lines(csv(Examples.READING).get("vergelijking.csv")))
                .contains("Beschermd wonen;31-12-2024;Mensen op de wachtlijst;A Ongewijzigd beleid;mensen;"
                        + "165,5;159;176;;;;;;165,5;159;176;167,05;164,408;169,734;;;;40");
        var course = lines(csv(Examples.READING).get("verloop.csv"));
        assertThat(course.get(1)).startsWith("Beschermd wonen;A Ongewijzigd beleid;31-03-2020;");
        assertThat(course.get(1)).matches(".*;[0-9]+(,[0-9]+)?%;.*").doesNotContain(".");
        assertThat(lines(csv(Examples.READING).get("aannames.csv")))
                .anyMatch(l -> l.startsWith("Beschermd wonen: prijs;140,75;euro per etmaal;afgeleid;;;;"));
    }

    @Test
    void aMinusBeforeANumberIsNoFormula() throws IOException {
        assertThat(lines(csv(Examples.READING).get("vergelijking.csv")))
                .anyMatch(l -> l.contains(";-"))
                .noneMatch(l -> l.contains(";'-"));
    }

    @Test
    void aTextThatLooksLikeAFormulaGetsAnApostrophe() throws IOException {
        for (var start : List.of("=", "+", "-", "@", " =", "\t=")) {
            var evil = start + "cmd|' /C calc'!A1;\"B\"";
            var files = csv(Examples.named(evil));
            var quoted = "\"'" + evil.replace("\"", "\"\"") + "\"";
            assertThat(lines(files.get("kosten.csv")).get(1)).as(start).startsWith(quoted + ";");
            files.values()
                    .forEach(bytes ->
                            assertThat(new String(bytes, UTF_8)).doesNotContainPattern("(?m)(^|;)\"?\\s*[=+@]"));
        }
    }
}
