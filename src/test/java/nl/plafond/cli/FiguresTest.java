package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.ParquetRows;
import nl.plafond.report.charts.Form;
import nl.plafond.report.live.Picture;
import nl.plafond.report.live.PictureBuilder;
import nl.plafond.report.office.Workbook;
import nl.plafond.report.page.AnnexPage;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.tables.Tables;
import nl.plafond.statistics.Tally;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of a run say and leave unsaid, in every file that it writes. */
class FiguresTest {
    private static final Path MODELS = Path.of("src", "test", "resources", "faults");
    private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b|Infinity|\u221e|\\bnull\\b");
    private static final String END = "2024-12-31";

    private static final int MONTHS = 360;

    @TempDir
    private Path folder;

    /** What was played of a model, not yet told. */
    private static RunView reading(String model, int replications) throws InterruptedException {
        var sound = (nl.plafond.input.ModelResult.Sound) ModelReader.read(MODELS.resolve(model));
        var scenarios = sound.scenarios();
        var plans = scenarios.stream().map(sound.model()::under).toList();
        var list = DistinctParts.of(plans);
        int baseline = scenarios.stream()
                .map(Scenario::id)
                .toList()
                .indexOf(sound.model().baseline());
        var tally = new Tally(list.frame(), plans.size(), baseline);
        Experiment.of(list).seed(2021).replications(replications).threads(2).play((r, books) -> tally.add(books));
        var end = sound.model().end().minusDays(1);
        var now = LocalDateTime.of(2026, 1, 1, 0, 0);
        var info = new RunInfo("test", "", 2021, replications, end, List.of(), "", 2, Duration.ZERO, Double.NaN, now);
        return new RunView(sound.model(), scenarios, plans, tally.findings(), info);
    }

    private List<String> rows(RunView reading, String table, String... parts) throws IOException {
        new Tables(reading).write(folder);
        var file = folder.resolve(table);
        return (table.endsWith(".parquet") ? ParquetRows.of(file) : Files.readAllLines(file))
                .stream()
                        .filter(line -> Stream.of(parts).allMatch(line::contains))
                        .toList();
    }

    private static String page(RunView reading) {
        return AnnexPage.of(reading, ReportTexts.DUTCH).replace('\u00a0', ' ');
    }

    private static void saysNothing(String name, String text) {
        var found = NO_NUMBER.matcher(text);
        assertThat(found.find() ? text.substring(Math.max(0, found.start() - 60), found.end()) : "")
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"some-futures, 40", "hardly-a-list, 2"})
    void aRunPrintsNothingThatDoesNotExist(String model, int replications) throws IOException {
        var shell = Shell.run(
                "run",
                MODELS.resolve(model).toString(),
                "--out",
                folder.toString(),
                "--replications",
                "" + replications);
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.toString().matches(".*\\.(png|parquet|xlsx|docx)")) {
                    saysNothing(file.toString(), Files.readString(file));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "some-futures, 1",
        "some-futures, 29",
        "some-futures, 200",
        "no-norm, 1",
        "no-norm, 3",
        "hardly-a-list, 200",
        "two-futures, 1",
        "two-futures, 2",
        "twenty-a-year, 4"
    })
    void neitherTablesNorPageNorWorkbookPrintWhatDoesNotExist(String model, int replications)
            throws IOException, InterruptedException {
        var reading = reading(model, replications);
        saysNothing("page", page(reading));
        new Tables(reading).write(folder);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                saysNothing(file.toString(), Files.readString(file));
            }
        }
        var book = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(book)) {
            Workbook.write(reading, ReportTexts.DUTCH, out);
        }
        try (var zip = new ZipFile(book.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                saysNothing(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aFigureOfAFewFuturesHasItsRowAndCountAndIsNotCompared() throws IOException, InterruptedException {
        var reading = reading("some-futures", 200);

        assertThat(rows(reading, "trajectories.csv", "meer,zorg," + END + ",waited-so-far-mean")
                        .get(0))
                .matches("meer,zorg,[^,]*,[^,]*(,[0-9.]+){4},[1-9]");
        assertThat(rows(reading, "comparison.csv", "meer,nu,zorg,waited-so-far-mean," + END)
                        .get(0))
                .matches("meer,nu,zorg,.*,,,,,[1-9]");
        // Whoever got a place did so in all futures: that figure is compared.
        assertThat(rows(reading, "comparison.csv", "meer,nu,zorg,wait-mean," + END)
                        .get(0))
                .matches("meer,nu,.*,-[0-9.]+,[0-9.]+(,-[0-9.]+){2},0,[0-9.]+,[0-9.]+,0,200");
        assertThat(page(reading)).doesNotContain("Toeval telt dan zwaar");
    }

    @ParameterizedTest
    @CsvSource({"some-futures, 60", "some-futures, 5", "hardly-a-list, 60", "twenty-a-year, 40"})
    void everyIntervalIsWithinWhatIsPossible(String model, int replications) throws IOException, InterruptedException {
        for (var row : rows(reading(model, replications), "trajectories.csv", ",")) {
            var fields = row.split(",", -1);
            boolean amount = fields[3].startsWith("cost-") || fields[3].equals("provider-result");
            if (fields[3].equals("metric") || fields[5].isEmpty() || amount) {
                continue;
            }
            assertThat(Double.parseDouble(fields[5])).as(row).isNotNegative();
            // Where places close more may be in care than there are.
            boolean share = fields[3].matches(".*over-norm|refused-by.*")
                    || (fields[3].equals("occupancy") && !fields[0].equals("min"));
            if (share) {
                assertThat(Double.parseDouble(fields[6])).as(row).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void withoutANormNothingIsOverIt() throws IOException, InterruptedException {
        var reading = reading("no-norm", 40);

        assertThat(rows(reading, "trajectories.csv", "over-norm")).isEmpty();
        assertThat(rows(reading, "comparison.csv", "over-norm")).isEmpty();
        assertThat(rows(reading, "trajectories.csv", "nu,zorg,2023-12-31,wait-mean,"))
                .hasSize(1);
        assertThat(page(reading)).contains("Wachttijd, kreeg een plek").doesNotContain("boven de norm");
        assertThat(page(reading("some-futures", 40))).contains("Kreeg een plek, boven de norm");
    }

    @Test
    void aShortRunSaysSoOnceOnTop() throws InterruptedException {
        var page = page(reading("two-futures", 2));
        var dutch = "Let op: dit zijn maar 2 mogelijke toekomsten.";

        assertThat(page).containsOnlyOnce(dutch);
        assertThat(AnnexPage.of(reading("two-futures", 2), ReportTexts.ENGLISH))
                .containsOnlyOnce("Note: these are only 2 possible futures.");
        assertThat(page.indexOf(dutch)).isLessThan(page.indexOf("</nav>"));
        assertThat(page(reading("two-futures", 29))).containsOnlyOnce("dit zijn maar 29 mogelijke toekomsten");
        assertThat(page(reading("two-futures", 30))).doesNotContain("Toeval telt dan zwaar");
    }

    @Test
    void equalDifferencesInTwoFuturesAreNotCertain() throws IOException, InterruptedException {
        var rows = rows(reading("two-futures", 2), "comparison.parquet", "zorg,waiting,").stream()
                .map(row -> row.split(",", -1))
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            double difference = Double.parseDouble(row[5]);
            boolean interval = !row[6].isEmpty();
            assertThat(difference == 0 || !interval || Double.parseDouble(row[6]) < Double.parseDouble(row[7]))
                    .isTrue();
        });
    }

    /**
     * By the formula of Erlang for two places, 20 clients a year and exponential stays of 30 days the mean wait is 62.2012
     * days. It is also what the days of bridging care say, a euro each here: those of the admitted, of whom each December
     * tells, and those of who still wait at the end. The mean of yearly means is less, 57.5 or so: years with many clients are
     * those with long waits.
     */
    @Test
    void theMeanWaitIsThatOfTheClientsAndNotOfTheYears() throws InterruptedException {
        var sound = (nl.plafond.input.ModelResult.Sound) ModelReader.read(MODELS.resolve("twenty-a-year"));
        var now = sound.scenarios().stream()
                .filter(s -> s.id().equals("nu"))
                .findFirst()
                .orElseThrow();
        var list = DistinctParts.of(List.of(sound.model().under(now)));
        var perClient = new ArrayList<double[]>();
        var perYear = new double[2];
        Experiment.of(list).seed(3).replications(1300).threads(2).play((replication, books) -> {
            var book = books.get(0);
            var steady = new double[2];
            double waited = 0;
            double bridged = 0;
            for (int month = 0; month < MONTHS; month++) {
                bridged += book.at(Metric.COST_BRIDGING, 0, month);
                double admitted = book.over(Denominator.ADMITTED, 0, month);
                double urgent = book.over(Denominator.ADMITTED_URGENT, 0, month);
                assertThat(urgent + book.over(Denominator.ADMITTED_REGULAR, 0, month))
                        .isEqualTo(admitted);
                double days = admitted > 0 ? admitted * book.at(Metric.WAIT_MEAN, 0, month) : 0;
                if (month % 12 == 11) {
                    waited += days;
                }
                if (month % 12 == 11 && month > 120 && admitted > 0) {
                    steady[0] += days;
                    steady[1] += admitted;
                    perYear[0] += book.at(Metric.WAIT_MEAN, 0, month);
                    perYear[1]++;
                }
            }
            double still = book.over(Denominator.WAITING, 0, MONTHS - 1);
            assertThat(still).isEqualTo(book.at(Metric.WAITING, 0, MONTHS - 1));
            waited += still > 0 ? still * book.at(Metric.WAITED_MEAN, 0, MONTHS - 1) : 0;
            assertThat(waited).isCloseTo(bridged, within(1e-6 * bridged));
            perClient.add(steady);
        });
        double days = perClient.stream().mapToDouble(s -> s[0]).sum();
        double clients = perClient.stream().mapToDouble(s -> s[1]).sum();
        double mean = days / clients;
        double error = Math.sqrt(perClient.stream()
                        .mapToDouble(s -> (s[0] - mean * s[1]) * (s[0] - mean * s[1]))
                        .sum())
                / clients;
        assertThat(error).isLessThan(1.2);
        assertThat(mean).isCloseTo(62.2012, within(2.6 * error));
        assertThat(perYear[0] / perYear[1]).isCloseTo(57.5, within(2.6 * error)).isLessThan(mean - 2 * error);
    }

    @Test
    void urgentClientsWaitLessAndTheWholeIsBetween() {
        var played = Played.of(MODELS.resolve("twenty-a-year"), 11, 200);
        double urgent =
                played.at("nu", Metric.WAIT_MEAN_URGENT, "zorg", "2029-12-31").mean();
        double regular =
                played.at("nu", Metric.WAIT_MEAN_REGULAR, "zorg", "2029-12-31").mean();
        double all = played.at("nu", Metric.WAIT_MEAN, "zorg", "2029-12-31").mean();

        assertThat(urgent).isLessThan(all / 2);
        assertThat(regular).isGreaterThan(all);
        // Nobody leaves the list without a place here.
        assertThat(played.at("nu", Metric.WAIT_LEFT_MEAN, "zorg", "2029-12-31").exists())
                .isFalse();
        assertThat(played.at("nu", Metric.WAIT_ALL_MEAN, "zorg", "2029-12-31").mean())
                .isCloseTo(all, within(1e-9));
        // A fifth off every stay: the difference is that of the two figures themselves.
        var shorter = played.difference("korter", Metric.WAIT_MEAN, "zorg", "2029-12-31");
        assertThat(shorter.mean())
                .isCloseTo(
                        played.at("korter", Metric.WAIT_MEAN, "zorg", "2029-12-31")
                                        .mean()
                                - all,
                        within(1e-9));
        assertThat(shorter.high()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"some-futures, 40, false", "some-futures, 12, true", "hardly-a-list, 60, false", "no-norm, 1, true"})
    void theLivePageSaysNothingOfWhatDoesNotExist(String model, int replications, boolean few)
            throws InterruptedException {
        var reading = reading(model, replications);
        var warnings = reading.scenarios().stream()
                .map(s -> List.<Picture.Warning>of())
                .toList();
        var service = new ServiceId(reading.findings().frame().services().get(0));
        var wish = new PictureBuilder.Wish("live", Form.WIDE, Set.of("wait"));
        for (var words : List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)) {
            var picture = new PictureBuilder(reading, words, Optional.of(service), reading.lookAt(), warnings, wish)
                    .picture();
            assertThat(picture.few().isPresent()).isEqualTo(few);
            for (var row : picture.rows()) {
                var said = row.sentences() + " " + row.tiles() + " " + row.limits();
                saysNothing("picture", said);
            }
            long told = picture.charts().stream()
                    .filter(c -> c.name().equals("wait"))
                    .flatMap(c -> c.moments().stream())
                    .mapToLong(m -> m.values().size())
                    .sum();
            assertThat(told).isEqualTo(monthsWithAWait(reading, replications));
        }
    }

    /** The months, of all scenarios whose wait is drawn, with a mean wait in all of a few futures or in thirty of many. */
    private static long monthsWithAWait(RunView reading, int replications) {
        var findings = reading.findings().withFew();
        return IntStream.range(0, reading.scenarios().size())
                .filter(s -> s == reading.baseline() || reading.changes(s, Metric.WAIT_MEAN, 0))
                .mapToLong(s -> IntStream.range(0, reading.months())
                        .map(m -> findings.at(s, Metric.WAIT_MEAN, 0, m).replications())
                        .filter(existing -> existing > 0 && existing >= Math.min(30, replications))
                        .count())
                .sum();
    }
}
