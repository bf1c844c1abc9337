package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of a desk that decides on who is referred: in the annex, in the workbook and in a note. */
class DeskReportTest {
    private static final String POLDER = "src/test/resources/input/polder";
    private static final List<String> FUTURES = List.of("--futures", "8");

    @TempDir
    Path folder;

    private Path run(String language) {
        var arguments = new ArrayList<>(List.of("run", POLDER, "--lang", language, "--out", folder.toString()));
        arguments.addAll(FUTURES);
        var shell = Shell.run(arguments.toArray(String[]::new));
        assertThat(shell.code()).as(shell.said()).isZero();
        return folder.resolve("polder");
    }

    @Test
    void theWorkbookHasASheetOfTheDeskThatItsFirstSheetSpeaksOf() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(run("nl").resolve("plafond.xlsx")))) {
            assertThat(texts(book.getSheet("Lees mij"))).contains("Blad Toegang");
            var sheet = book.getSheet("Toegang");
            // Four years of unchanged policy and of the scenarios that change something at the desk, below the
            // headings.
            assertThat(sheet.getLastRowNum()).isPositive().matches(rows -> rows % 4 == 0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue())
                    .isEqualTo("Mensen die eind van het jaar op een indicatie wachten: gemiddelde");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("A Nu");
        }
    }

    @Test
    void theAnnexNamesTheUnitsAndTheLettersOfTheScenarios() throws IOException {
        var annex = Files.readString(run("nl").resolve("bijlage.html"));
        var desks = annex.substring(annex.indexOf("<h2 id=\"desks\">"));

        assertThat(desks).contains("Mensen die eind van het jaar op een indicatie wachten", "A Nu", "B Alles");
        assertThat(annex)
                .contains(
                        "Wie wordt aangemeld voor Verblijf, wacht eerst op een indicatie van Toegang. Die tijd en die mensen "
                                + "zitten niet in wat hier staat; zie “Toegang: wachten op de indicatie”.");
        assertThat(annex).contains("uren per week voor indicaties \u221210%");
    }

    @Test
    void aNoteSaysWhoWaitsBeforeTheListThatItIsAbout() throws IOException {
        assertThat(Files.readString(run("nl").resolve("vergelijking.html")))
                .contains(
                        "Wie wordt aangemeld voor Verblijf, wacht eerst op een indicatie van Toegang en staat tot dan op geen "
                                + "lijst. Dat zijn er eind 2022 met “Nu” ");
    }

    @Test
    void theSameInEnglish() throws IOException {
        var run = run("en");
        assertThat(run.resolve("plafond.xlsx")).exists();
        assertThat(Files.readString(run.resolve("vergelijking.html")))
                .contains("Whoever is referred to Residential care waits for an indication of Access desk first");
    }

    private static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> texts.add(row.getCell(0).getStringCellValue()));
        return texts;
    }
}
