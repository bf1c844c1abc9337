package nl.plafond.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeReportTest {
    @TempDir
    static Path directory;

    @BeforeAll
    static void write() throws IOException {
        ReportWriter.write(directory, Example.withProgramme(20), OptionalInt.of(1), ReportTexts.DUTCH);
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name), UTF_8);
    }

    private static String page(String name) throws IOException {
        return Files.readString(directory.resolve(name), UTF_8);
    }

    @Test
    void everyMeasureAndTheTotalHaveARowForEveryBookedYear() throws IOException {
        var lines = lines("booked.csv");
        assertThat(lines.get(0))
                .isEqualTo("measure,year,booked_cost,booked_saving,booked_net,simulated_net,ci_low,ci_high,p10,p50,p90,"
                        + "reason,replications");
        assertThat(lines).hasSize(1 + 5 * 4);
        assertThat(lines)
                .anyMatch(l -> l.startsWith("02-minder-instroom,2023,150000.00,400000.00,-260000.00,"))
                .anyMatch(l -> l.startsWith("04-lager-tarief,2022,,,,-"))
                .anyMatch(l -> l.startsWith("total,2023,150000.00,1900000.00,-1760000.00,"));
    }

    @Test
    void nominalTablesDifferInSimulatedAmountsOnly() throws IOException {
        var constant = row("booked.csv", "03-alternatief,2024,");
        var nominal = row("booked-nominal.csv", "03-alternatief,2024,");
        assertThat(nominal[4]).isEqualTo(constant[4]);
        assertThat(Double.parseDouble(nominal[5]) / Double.parseDouble(constant[5]))
                .isBetween(1.1313, 1.1315);
    }

    private static String[] row(String file, String start) throws IOException {
        return lines(file).stream()
                .filter(l -> l.startsWith(start))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
    }

    @Test
    void whereTheDocumentContradictsItselfIsListedAndNotMended() throws IOException {
        assertThat(lines("booked-notes.csv"))
                .contains("measure,year,row,printed,read,expected,note")
                .anyMatch(l -> l.startsWith("02-minder-instroom,2023,net,-260.000,-260000.00,-250000.00,"))
                .anyMatch(l -> l.startsWith("03-alternatief,2023,saving,900.000,900000.00,-900000.00,"))
                .anyMatch(l -> l.startsWith("04-lager-tarief,2021,saving,ntb,,,"))
                .contains("04-lager-tarief,,,,,,Het document noemt geen bedrag.");
    }

    @Test
    void theGapIsWhatIsAloneMinusWhatIsTogether() throws IOException {
        double sum = 0;
        for (var measure : List.of("01-heronderzoek", "02-minder-instroom", "03-alternatief")) {
            sum += Double.parseDouble(row("programme.csv", "alone," + measure + ",all,cost-total,2024,")[5]);
        }
        double together = Double.parseDouble(row("programme.csv", "together,total,all,cost-total,2024,")[5]);
        double gap = Double.parseDouble(row("programme.csv", "gap,total,all,cost-total,2024,")[5]);
        assertThat(gap).isCloseTo(sum - together, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void theChapterStandsInTheAnnex() throws IOException {
        assertThat(page("bijlage.html"))
                .contains("Ingeboekt tegen doorgerekend")
                .contains(
                        "Voor 2024 zijn met alle vastgestelde maatregelen samen € 1.750.000 minder uitgaven ingeboekt."
                                .replace("€ ", "€\u00a0"))
                .contains("Wie betaalt")
                .contains("4. Lager tarief voor begeleiding (niet vastgesteld)")
                .doesNotContain("NaN", "{0}", "{1}", "<script");
    }

    @Test
    void theProgrammeIsANoteWithItsPictures() {
        assertThat(directory.resolve("programma.docx")).isNotEmptyFile();
        assertThat(directory.resolve("charts"))
                .isDirectoryContaining(f -> f.getFileName().toString().matches("programma-.*[.]svg"));
    }

    @Test
    void theNoteOfAMunicipalityStandsBesideTheReport() throws IOException {
        assertThat(page("stad.html"))
                .contains("Wat komt er op Stad af?", "Wachtlijst Beschermd wonen", "Rekening", "Programma: ingeboekt")
                .contains("75,0%", "(Naar inwoners)", "een eigen instroom heeft een gemeente in dit model niet")
                .doesNotContain("NaN", "{0}", "<script");
        assertThat(directory.resolve("stad.docx")).isNotEmptyFile();
        assertThat(directory.resolve("dorp.html")).doesNotExist();
    }

    @Test
    void whatAMunicipalityHasToSaveStandsBesideWhatTheProgrammeBrings() throws IOException {
        var told = Pattern.compile(
                        "Stad moet in 2024 € 600[.]000 besparen [(]taakstelling[)]: dat levert het programma in"
                                + " ([0-9]+) van de 100 (keer|mogelijke toekomsten) op[.]")
                .matcher(page("stad.html").replace('\u00a0', ' '));
        assertThat(told.find()).isTrue();
        double part = 0.75;
        var reading = Example.withProgramme(20);
        var saved =
                Comparison.of(reading).orElseThrow().together(2024).futures().inOrder();
        long enough = Arrays.stream(saved).filter(v -> part * v <= -600_000).count();
        assertThat(Integer.parseInt(told.group(1))).isEqualTo(Math.round(100.0 * enough / saved.length));
        assertThat(page("stad.html")).contains("Taakstelling");
    }

    @Test
    void aRunWithoutTheProgrammeHasNoChapter(@TempDir Path other) throws IOException {
        var model = Example.model();
        var scenarios = Example.scenarios();
        ReportWriter.write(other, model, scenarios, Example.findings(model, scenarios, 3), Example.run());
        assertThat(Files.readString(other.resolve("bijlage.html"), UTF_8))
                .doesNotContain("Ingeboekt tegen doorgerekend");
        assertThat(other.resolve("booked.csv")).doesNotExist();
    }
}
