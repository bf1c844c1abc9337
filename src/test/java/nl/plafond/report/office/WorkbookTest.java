package nl.plafond.report.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.Examples;
import nl.plafond.report.ParquetRows;
import nl.plafond.report.Unzipped;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.Tables;
import nl.plafond.vocabulary.Metric;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final RunView READING = Examples.READING;
    private static final LocalDate LOOK_AT = LocalDate.of(2024, 12, 31);
    private static final String HOUSING = "Beschermd wonen";

    private static byte[] bytes;
    private static Map<String, List<Row>> sheets;

    @BeforeAll
    static void writeAndReadBack() throws IOException {
        bytes = Unzipped.bytes(out -> Workbook.write(READING, ReportTexts.DUTCH, out));
        sheets = read(bytes);
    }

    /** A row with a cell for each column, some without anything. */
    private record Row(List<Cell> cells) {
        Stream<Cell> stream() {
            return cells.stream();
        }

        Cell getCell(int column) {
            return cells.get(column);
        }
    }

    /** A cell as it lies in the file. */
    private record Cell(org.apache.poi.ss.usermodel.Cell box) {
        String getText() {
            return box == null
                    ? ""
                    : isText() ? box.getStringCellValue() : new DataFormatter(Locale.ROOT).formatCellValue(box);
        }

        boolean isText() {
            return box != null && box.getCellType() == CellType.STRING;
        }

        BigDecimal asNumber() {
            return BigDecimal.valueOf(box.getNumericCellValue());
        }

        LocalDate asDate() {
            return box.getLocalDateTimeCellValue().toLocalDate();
        }

        String getDataFormatString() {
            return box.getCellStyle().getDataFormatString();
        }
    }

    private static Map<String, List<Row>> read(byte[] file) throws IOException {
        var all = new LinkedHashMap<String, List<Row>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book) {
                int columns = sheet.getRow(0).getLastCellNum();
                var rows = new ArrayList<Row>();
                sheet.forEach(row -> rows.add(new Row(IntStream.range(0, columns)
                        .mapToObj(column -> new Cell(row.getCell(column)))
                        .toList())));
                all.put(sheet.getSheetName(), rows);
            }
        }
        return all;
    }

    /** The cell of a row under a heading; nothing if the box is empty. */
    private static Cell cell(String sheet, Row row, String heading) {
        int column = headings(sheet).indexOf(heading);
        assertThat(column).as(heading).isNotNegative();
        var cell = row.getCell(column);
        return cell.box() == null ? null : cell;
    }

    private static List<String> headings(String sheet) {
        return sheets.get(sheet).get(0).stream().map(Cell::getText).toList();
    }

    private static List<Row> rows(String sheet) {
        return sheets.get(sheet).stream().skip(1).toList();
    }

    private static Row row(String sheet, Map<String, String> wanted) {
        var found = rows(sheet).stream()
                .filter(r -> wanted.entrySet().stream()
                        .allMatch(w -> cell(sheet, r, w.getKey()).getText().equals(w.getValue())))
                .toList();
        assertThat(found).as(wanted.toString()).hasSize(1);
        return found.get(0);
    }

    private static Row compared(String figure, String scenario, LocalDate date) {
        return rows("Vergelijking").stream()
                .filter(r -> cell("Vergelijking", r, "Voorziening").getText().equals(HOUSING))
                .filter(r -> cell("Vergelijking", r, "Cijfer").getText().equals(figure))
                .filter(r -> cell("Vergelijking", r, "Scenario").getText().equals(scenario))
                .filter(r -> cell("Vergelijking", r, "Peildatum").asDate().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Row row, String heading) {
        return cell("Vergelijking", row, heading).asNumber().doubleValue();
    }

    @Test
    void theSheetsHaveNamesInTheLanguageOfTheReader() throws IOException {
        assertThat(sheets.keySet())
                .containsExactly("Lees mij", "Vergelijking", "Verloop", "Kosten", "Betalers", "Aannames");
        assertThat(read(Unzipped.bytes(out -> Workbook.write(READING, ReportTexts.ENGLISH, out)))
                        .keySet())
                .containsExactly("Read me", "Comparison", "Course", "Costs", "Payers", "Assumptions");
    }

    @Test
    void aListIsComparedWithUnchangedPolicyAsTheFindingsSay() {
        int month = READING.lookAt();
        var found = READING.findings().at(1, Metric.WAITING, 0, month);
        var difference = READING.findings().differenceAt(1, Metric.WAITING, 0, month);
        var row = compared("Mensen op de wachtlijst", "B Heronderzoek van de wachtlijst", LOOK_AT);

        assertThat(number(row, "Gemiddelde")).isEqualTo(six(found.mean()));
        assertThat(number(row, "95% laag")).isEqualTo(six(found.low()));
        assertThat(number(row, "95% hoog")).isEqualTo(six(found.high()));
        assertThat(number(row, "8 op de 10: van (p10)")).isEqualTo(six(found.p10()));
        assertThat(number(row, "8 op de 10: tot (p90)")).isEqualTo(six(found.p90()));
        assertThat(number(row, "Verschil met ongewijzigd beleid: midden")).isEqualTo(six(difference.p50()));
        assertThat(number(row, "Verschil, 8 op de 10: van (p10)")).isEqualTo(six(difference.p10()));
        assertThat(number(row, "Verschil: gemiddelde")).isEqualTo(six(difference.mean()));
        assertThat(number(row, "Verschil: 95% laag")).isEqualTo(six(difference.low()));
        assertThat(number(row, "Verschil: 95% hoog")).isEqualTo(six(difference.high()));
        assertThat(cell("Vergelijking", row, "Hoe zeker").getText()).isEqualTo("waarschijnlijk");
        assertThat(cell("Vergelijking", row, "Eenheid").getText()).isEqualTo("mensen");
    }

    @Test
    void waitsAreInWeeks() {
        var days = READING.findings().at(0, Metric.WAIT_MEAN, 0, READING.lookAt());
        var row = compared("Wachttijd van wie een plek kreeg", "A Ongewijzigd beleid", LOOK_AT);

        assertThat(days.mean()).isPositive();
        assertThat(number(row, "Gemiddelde")).isEqualTo(six(days.mean() / 7));
        assertThat(cell("Vergelijking", row, "Eenheid").getText()).isEqualTo("weken");
    }

    @Test
    void moneyIsComparedPerYearAndAddedUp() {
        var findings = READING.findings();
        var ofYear = compared("Kosten in 2024", "D Hoger plafond", LOOK_AT);
        var upTo = compared("Kosten opgeteld, 2020 tot en met 2029", "D Hoger plafond", LocalDate.of(2029, 12, 31));

        assertThat(number(ofYear, "Gemiddelde"))
                .isEqualTo(cents(findings.cost(3, Metric.COST_TOTAL, 0, 4).mean()));
        assertThat(number(upTo, "Verschil met ongewijzigd beleid: midden"))
                .isEqualTo(cents(findings.cumulativeDifference(3, 0, 9).p50()));
    }

    @Test
    void unchangedPolicyHasNoDifferenceWithItself() {
        var row = compared("Mensen op de wachtlijst", "A Ongewijzigd beleid", LOOK_AT);
        assertThat(cell("Vergelijking", row, "Verschil met ongewijzigd beleid: midden"))
                .isNull();
        assertThat(cell("Vergelijking", row, "Hoe zeker")).isNull();
    }

    @Test
    void everyQuarterHasTheNumberThatTheTableForOtherProgramsHas(@TempDir Path directory) throws IOException {
        new Tables(READING).write(directory);
        var table = byStart(ParquetRows.of(directory.resolve("trajectories.parquet")), 4);
        int compared = 0;
        for (var row : rows("Verloop")) {
            var day = cell("Verloop", row, "Eind van de maand").asDate();
            compared += same(figure(table, row, day + ",waiting"), row, "wachtlijst");
            compared += same(figure(table, row, day + ",in-care"), row, "in zorg");
            compared += same(figure(table, row, day + ",occupancy"), row, "bezetting van de plekken");
            compared += same(figure(table, row, day + ",refused-by-plafond"), row, "plafond houdt de deur dicht");
        }
        // A scenario is there with the services that it touches, during ten years.
        long touched = Files.readAllLines(directory.resolve("scenarios.csv"), UTF_8).stream()
                .skip(1)
                .map(l -> l.split(",", -1))
                .filter(l -> !l[1].equals("all") && !l[2].equals("no"))
                .count();
        assertThat(touched).isBetween(3L + 1, 3L * 7 - 1);
        assertThat(rows("Verloop")).hasSize((int) touched * 40);
        assertThat(compared).isGreaterThan(rows("Verloop").size() * 2);
    }

    /** What the table has of a scenario, or of unchanged policy where it leaves the metric as it is. */
    private static String[] figure(Map<String, String[]> csv, Row row, String rest) {
        var id = id(row, "Verloop");
        var before = READING.scenarios().get(READING.baseline()).id() + id.substring(id.indexOf(','));
        return csv.getOrDefault(id + "," + rest, csv.get(before + "," + rest));
    }

    /** Counts figures that are in the table; a figure that is not there is an empty cell. */
    private static int same(String[] csv, Row row, String metric) {
        var cell = cell("Verloop", row, metric + ": midden");
        if (csv == null) {
            // There is no such thing, or it is always zero.
            assertThat(cell == null || cell.asNumber().signum() == 0).as(metric).isTrue();
            return 0;
        }
        assertThat(cell.asNumber().doubleValue()).as(metric).isCloseTo(Double.parseDouble(csv[8]), precision(csv[8]));
        assertThat(cell("Verloop", row, metric + ": p90").asNumber().doubleValue())
                .as(metric)
                .isCloseTo(Double.parseDouble(csv[9]), precision(csv[9]));
        return 1;
    }

    /** A Parquet file knows one part in 32,768, a cell three decimals. */
    private static Offset<Double> precision(String number) {
        return within(Math.abs(Double.parseDouble(number)) / 32_768 + 0.0005);
    }

    /** The ids of scenario and service, as the tables for other programs have them. */
    private static String id(Row row, String sheet) {
        var scenario = cell(sheet, row, "Scenario").getText();
        var service = cell(sheet, row, "Voorziening").getText();
        int number = scenario.charAt(0) - 'A';
        var services = Map.of(
                HOUSING,
                "beschermd-wonen",
                "JeugdzorgPlus",
                "jeugdzorgplus",
                "Begeleiding thuis",
                "begeleiding",
                "alle voorzieningen samen",
                "all");
        return READING.scenarios().get(number).id() + "," + services.get(service);
    }

    private static Map<String, String[]> byStart(List<String> lines, int keys) {
        var rows = new HashMap<String, String[]>();
        for (var line : lines) {
            var fields = line.split(",", -1);
            rows.put(String.join(",", List.of(fields).subList(0, keys)), fields);
        }
        return rows;
    }

    @Test
    void costsAreThoseOfTheTablesInBothKindsOfPrices(@TempDir Path directory) throws IOException {
        new Tables(READING).write(directory);
        var constant = byStart(Files.readAllLines(directory.resolve("costs.csv"), UTF_8), 4);
        var nominal = byStart(ParquetRows.of(directory.resolve("costs.parquet")), 5);
        var categories = Map.of("zorg", "care", "overbruggingszorg", "bridging", "totaal", "total");
        int compared = 0;
        for (var row : rows("Kosten")) {
            var category = categories.get(cell("Kosten", row, "Soort kosten").getText());
            var before = READING.scenarios().get(READING.baseline()).id();
            if (category != null) {
                var key = id(row, "Kosten") + ","
                        + cell("Kosten", row, "Jaar").asNumber().intValue() + "," + category;
                var asBefore = before + key.substring(key.indexOf(','));
                var written = constant.getOrDefault(key, constant.get(asBefore));
                var cell = cell("Kosten", row, "prijzen van 2019: gemiddelde");
                assertThat(cell.asNumber())
                        .isEqualByComparingTo(written == null ? BigDecimal.ZERO : new BigDecimal(written[4]));
                if (written != null) {
                    var ofYear = nominal.getOrDefault(key + ",nominal", nominal.get(asBefore + ",nominal"))[5];
                    assertThat(cell("Kosten", row, "prijzen van het jaar: gemiddelde")
                                    .asNumber()
                                    .doubleValue())
                            .isCloseTo(Double.parseDouble(ofYear), precision(ofYear));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(3 * 10 * 2);
    }

    @Test
    void billsAddUpToWhatTheRegionPays() {
        var sums = new HashMap<String, BigDecimal>();
        for (var row : rows("Betalers")) {
            var year = cell("Betalers", row, "Manier van verdelen").getText()
                    + cell("Betalers", row, "Scenario").getText()
                    + cell("Betalers", row, "Jaar").asNumber();
            boolean region = cell("Betalers", row, "Gemeente").getText().equals("Samen");
            var euros =
                    cell("Betalers", row, "prijzen van het jaar: gemiddelde").asNumber();
            sums.merge(year, region ? euros.negate() : euros, BigDecimal::add);
        }
        assertThat(sums.values())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.abs()).isLessThan(new BigDecimal("0.001")));
    }

    @Test
    void everyNumberOfTheModelHasItsPapers() {
        var price = row("Aannames", Map.of("Plaats in het model", "services.beschermd-wonen.price"));
        assertThat(rows("Aannames")).hasSize(READING.model().parameters().size());
        assertThat(cell("Aannames", price, "Waarde").asNumber()).isEqualByComparingTo("140.75");
        assertThat(cell("Aannames", price, "Eenheid").getText()).isEqualTo("euro per etmaal");
        assertThat(cell("Aannames", price, "Soort").getText()).isEqualTo("afgeleid");
        assertThat(cell("Aannames", price, "Bron").getText()).isEqualTo("Actieprogramma wonen en zorg, 2020");
        assertThat(cell("Aannames", price, "Wat de bron zegt").getText()).isEqualTo("320 13.789.281 97.973 etmalen");
        assertThat(cell("Aannames", price, "Kan ook: van")).isNull();

        var review =
                row("Aannames", Map.of("Getal", "Heronderzoek van de wachtlijst: nr. 1, heronderzoek, van de lijst"));
        assertThat(cell("Aannames", review, "Kan ook: tot").asNumber()).isEqualByComparingTo("77");
        assertThat(cell("Aannames", review, "Reden").getText()).contains("spreken elkaar tegen");
    }

    @Test
    void theNumbersOfAScenarioThatWasNotPlayedAreNotThere() throws IOException {
        var book = read(Unzipped.bytes(out -> Workbook.write(Examples.first(1), ReportTexts.DUTCH, out)));
        assertThat(book.get("Aannames")).hasSize(1 + 4);
        assertThat(text(book.get("Lees mij"))).contains("2 getallen (50%) zijn aangenomen");
    }

    @Test
    void theFirstSheetSaysHowToGetTheSameAgain() {
        var text = text(rows("Lees mij"));
        assertThat(text)
                .contains("Voorbeeldstreek", "20260101", "0.1.0", "java -jar plafond.jar run voorbeeld")
                .contains("Scenario C Twintig plekken erbij. Wat doet “Twintig plekken erbij”")
                .contains("1 getal (20%) staat in een bron", "3 getallen (60%) zijn aangenomen")
                .contains("In 8 van de 10 mogelijke toekomsten");
    }

    @Test
    void numbersAreShownAsTheirKindAsks() {
        var row = rows("Verloop").get(0);
        assertThat(cell("Verloop", row, "wachtlijst: midden").getDataFormatString())
                .isEqualTo("#,##0.0");
        assertThat(cell("Verloop", row, "bezetting van de plekken: midden").getDataFormatString())
                .isEqualTo("0.0%");
        assertThat(cell("Verloop", row, "Eind van de maand").getDataFormatString())
                .isEqualTo("dd-mm-yyyy");
        assertThat(cell("Kosten", rows("Kosten").get(0), "prijzen van 2019: gemiddelde")
                        .getDataFormatString())
                .startsWith("\"€\" #,##0");
        assertThat(cell("Kosten", rows("Kosten").get(0), "Jaar").getDataFormatString())
                .isEqualTo("0");
    }

    @Test
    void headingsStayInViewAndEveryTableCanBeFiltered() throws IOException {
        var pages = Unzipped.files(bytes).entrySet().stream()
                .filter(f -> f.getKey().startsWith("xl/worksheets/sheet"))
                .map(f -> new String(f.getValue(), UTF_8))
                .toList();
        assertThat(pages)
                .hasSize(6)
                .allSatisfy(p -> assertThat(p)
                        .contains("ySplit=\"1.0\"", "state=\"frozen\"", "<col ")
                        .doesNotContain("mergeCell", "<f>", "hyperlink"));
        assertThat(pages.stream().filter(p -> p.contains("<autoFilter ref=\"A1:")))
                .hasSize(5);
    }

    @Test
    void theSameRunGivesTheSameBytesWheneverAndWhereverItIsWritten() throws IOException, InterruptedException {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            // The clock of a zip file counts in two seconds.
            Thread.sleep(2_100);
            assertThat(Unzipped.bytes(out -> Workbook.write(READING, ReportTexts.DUTCH, out)))
                    .isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theFileIsOfTheDateOfTheModel() throws IOException {
        var about = new String(Unzipped.files(bytes).get("docProps/core.xml"), UTF_8);
        assertThat(about).contains("2020-01-01T00:00:00Z", "Voorbeeldstreek", "<dc:language>nl</dc:language>");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        var evil = "=HYPERLINK(\"http://example.org\";\"klik\")";
        var book = read(Unzipped.bytes(out -> Workbook.write(Examples.named(evil), ReportTexts.DUTCH, out)));
        var cells = new ArrayList<Cell>();
        book.values()
                .forEach(rows -> rows.forEach(r -> r.cells().forEach(c -> {
                    if (c.getText().contains("HYPERLINK")) {
                        cells.add(c);
                    }
                })));
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.isText()).isTrue())
                .anySatisfy(c -> assertThat(c.getText()).isEqualTo(evil));
    }

    @Test
    void theComputerThatMadeItIsNotInIt() throws IOException {
        for (var file : Unzipped.files(bytes).entrySet()) {
            assertThat(new String(file.getValue(), UTF_8))
                    .as(file.getKey())
                    .doesNotContain(
                            System.getProperty("user.dir"),
                            System.getProperty("user.home") + "/",
                            System.getProperty("java.io.tmpdir") + "/");
        }
    }

    private static String text(List<Row> rows) {
        return rows.stream()
                .map(r -> r.stream().map(Cell::getText).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static double six(double value) {
        return new BigDecimal(value).round(new MathContext(6)).doubleValue();
    }

    private static double cents(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
