package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.Playlist;
import nl.plafond.input.ModelReader;
import nl.plafond.model.ServiceId;
import nl.plafond.report.live.Painter;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Base;
import nl.plafond.results.Metric;
import nl.plafond.statistics.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of a run say and leave unsaid, in every file that it writes. */
class FiguresTest {
    private static final Path MODELS = Path.of("src", "test", "resources", "faults");
    private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b|Infinity|\u221e|\\bnull\\b");
    private static final String END = "2024-12-31";

    @TempDir
    private Path folder;

    private Path run(String model, int replications, String... more) {
        var always = Stream.of(
                "run", MODELS.resolve(model).toString(), "--lang", "nl", "--out", folder.toString(), "--replications",
                Integer.toString(replications));
        var shell = Shell.run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        return folder.resolve(model);
    }

    private static List<String> rows(Path file, String... parts) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> Stream.of(parts).allMatch(line::contains))
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "some-futures, 1", "some-futures, 40", "no-norm, 3", "hardly-a-list, 60", "hardly-a-list, 2", "two-futures, 2",
        "twenty-a-year, 4"
    })
    void whatDoesNotExistIsNeverPrinted(String model, int replications) throws IOException {
        for (var file : texts(run(model, replications)).entrySet()) {
            assertThat(NO_NUMBER.matcher(file.getValue()).find())
                    .as(file.getKey())
                    .isFalse();
        }
    }

    /** Everything that is written as text, also inside the workbook. */
    private static Map<String, String> texts(Path results) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var walk = Files.walk(results)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".xlsx")) {
                    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
                        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                            texts.put(name + "/" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                        }
                    }
                } else if (!name.endsWith(".png")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        assertThat(texts.keySet()).contains("report.html", "trajectories.csv").anyMatch(n -> n.contains(".xlsx/"));
        return texts;
    }

    @Test
    void aFigureOfAFewFuturesHasItsRowAndCountAndIsNotCompared() throws IOException {
        var results = run("some-futures", 200);

        var level = rows(results.resolve("trajectories.csv"), "meer,zorg," + END + ",waited-so-far-mean").get(0);
        var difference =
                rows(results.resolve("comparison.csv"), "meer,nu,zorg,waited-so-far-mean," + END).get(0);
        assertThat(level).matches("meer,zorg,.*,[0-9.]+,[0-9.]+,[0-9.]+,[0-9.]+,[0-9.]+,[0-9.]+,[1-9]");
        assertThat(difference).matches("meer,nu,zorg,.*,,,,,[1-9]");
        // Whoever got a place did so in all futures: that figure is compared.
        assertThat(rows(results.resolve("comparison.csv"), "meer,nu,zorg,wait-mean," + END).get(0))
                .matches("meer,nu,.*,-[0-9.]+,-[0-9.]+,-[0-9.]+,[0-9.]+,200");
        assertThat(text(results.resolve("report.html"))).doesNotContain("mogelijke toekomsten. Toeval telt dan zwaar");
    }

    @Test
    void everyIntervalIsWithinWhatIsPossible() throws IOException {
        for (var model : List.of("some-futures", "hardly-a-list")) {
            for (var row : rows(run(model, 60).resolve("trajectories.csv"), ",")) {
                var fields = row.split(",", -1);
                if (fields[4].equals("mean") || fields[5].isEmpty() || fields[3].startsWith("cost-")) {
                    continue;
                }
                boolean share = fields[3].matches(".*over-norm|refused-by.*|occupancy");
                if (!fields[3].equals("provider-result")) {
                    assertThat(Double.parseDouble(fields[5])).as(row).isNotNegative();
                }
                if (share && Double.parseDouble(fields[9]) <= 1) {
                    assertThat(Double.parseDouble(fields[6])).as(row).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void withoutANormNothingIsOverIt() throws IOException {
        var results = run("no-norm", 40);

        assertThat(rows(results.resolve("trajectories.csv"), "over-norm")).isEmpty();
        assertThat(rows(results.resolve("comparison.csv"), "over-norm")).isEmpty();
        assertThat(rows(results.resolve("trajectories.csv"), "nu,zorg,2023-12-31,wait-mean,")).hasSize(1);
        assertThat(text(results.resolve("report.html")))
                .contains("kreeg een plek: gemiddeld (weken)")
                .doesNotContain("kreeg een plek: deel boven de norm", "wacht nog: deel boven de norm");
    }

    @Test
    void aShortRunSaysSoOnceOnTop() throws IOException {
        var page = text(run("two-futures", 2).resolve("report.html"));
        var dutch = "Let op: dit zijn maar 2 mogelijke toekomsten.";

        assertThat(page).containsOnlyOnce(dutch).containsOnlyOnce("Note: these are only 2 possible futures.");
        assertThat(page.indexOf(dutch)).isLessThan(page.indexOf("</nav>"));
        assertThat(page).doesNotContain("zeker korter");
        assertThat(text(run("two-futures", 30).resolve("report.html"))).doesNotContain("Toeval telt dan zwaar");
    }

    /**
     * By the formula of Erlang for two places, 20 clients a year and exponential stays of 30 days the mean wait is 62.2012
     * days. The mean over the futures of each future's year is less: years with many clients are those with long waits.
     */
    @Test
    void theMeanWaitIsThatOfTheClientsAndNotOfTheYears() {
        var played = Played.of(MODELS.resolve("twenty-a-year"), 11, 1500);
        var wait = played.at("nu", Metric.WAIT_MEAN, "zorg", "2029-12-31");

        assertThat(wait.mean()).isCloseTo(62.2, within(2.2 * (wait.high() - wait.mean())));
        assertThat(wait.high() - wait.low()).isLessThan(8);
        assertThat(played.at("nu", Metric.WAIT_MEDIAN, "zorg", "2029-12-31").mean()).isLessThan(wait.low());
    }

    /**
     * Over a closed horizon every day waited is a day of bridging care, which costs a euro here: those of the admitted, of
     * whom each December tells, and those of who still wait at the end.
     */
    @Test
    void theWaitsOfAllAddUpToTheDaysOfBridging() throws InterruptedException {
        var sound = (nl.plafond.input.Reading.Sound) ModelReader.read(MODELS.resolve("twenty-a-year"));
        var list = Playlist.of(List.of(sound.model().under(sound.scenarios().get(1))));
        var own = new double[2];
        var all = new double[2];
        new Experiment(list, 3, 60, 2, true).play((replication, books) -> {
            var book = books.get(0);
            double waited = 0;
            double bridged = 0;
            for (int month = 0; month < 360; month++) {
                bridged += book.at(Metric.COST_BRIDGING, 0, month);
                double admitted = book.over(Base.ADMITTED, 0, month);
                if (month % 12 == 11 && admitted > 0) {
                    waited += admitted * book.at(Metric.WAIT_MEAN, 0, month);
                    own[0] += book.at(Metric.WAIT_MEAN, 0, month);
                    own[1]++;
                    all[1] += admitted;
                }
                double urgent = book.over(Base.ADMITTED_URGENT, 0, month);
                assertThat(urgent + book.over(Base.ADMITTED_REGULAR, 0, month)).isEqualTo(admitted);
            }
            double still = book.over(Base.WAITING, 0, 359);
            waited += still > 0 ? still * book.at(Metric.WAITED_MEAN, 0, 359) : 0;
            assertThat(waited).isCloseTo(bridged, within(1e-6 * bridged));
            all[0] += bridged;
        });
        // A mean of yearly means is too short.
        assertThat(own[0] / own[1]).isLessThan(0.96 * all[0] / all[1]);
    }

    @Test
    void urgentClientsWaitLessAndTheWholeIsBetween() {
        var played = Played.of(MODELS.resolve("twenty-a-year"), 11, 200);
        double urgent = played.at("nu", Metric.WAIT_MEAN_URGENT, "zorg", "2029-12-31").mean();
        double regular = played.at("nu", Metric.WAIT_MEAN_REGULAR, "zorg", "2029-12-31").mean();
        double all = played.at("nu", Metric.WAIT_MEAN, "zorg", "2029-12-31").mean();

        assertThat(urgent).isLessThan(all / 2);
        assertThat(regular).isGreaterThan(all);
        // Nobody leaves the list without a place here.
        assertThat(played.at("nu", Metric.WAIT_LEFT_MEAN, "zorg", "2029-12-31").exists()).isFalse();
        assertThat(played.at("nu", Metric.WAIT_ALL_MEAN, "zorg", "2029-12-31").mean())
                .isCloseTo(all, within(1e-9));
        // A fifth off every stay: the difference is that of the two figures themselves.
        var shorter = played.difference("korter", Metric.WAIT_MEAN, "zorg", "2029-12-31");
        assertThat(shorter.mean())
                .isCloseTo(
                        played.at("korter", Metric.WAIT_MEAN, "zorg", "2029-12-31").mean() - all, within(1e-9));
        assertThat(shorter.high()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"some-futures, 40, false", "some-futures, 12, true", "hardly-a-list, 60, false", "no-norm, 1, true"})
    void theLivePageSaysNothingOfWhatDoesNotExist(String model, int replications, boolean few) throws InterruptedException {
        var sound = (nl.plafond.input.Reading.Sound) ModelReader.read(MODELS.resolve(model));
        var baseline = sound.model().baseline();
        var scenarios = sound.scenarios();
        var plans = scenarios.stream().map(sound.model()::under).toList();
        var list = Playlist.of(plans);
        int number = IntStream.range(0, scenarios.size())
                .filter(i -> scenarios.get(i).id().equals(baseline))
                .findFirst()
                .orElseThrow();
        var tally = new Tally(list.frame(), plans.size(), number);
        new Experiment(list, 5, replications, 2, false).play((r, books) -> tally.add(books));
        var end = sound.model().end().minusDays(1);
        var info = new RunInfo(
                "test", "", 5, replications, end, List.of(), "", 2, Duration.ZERO, 1, LocalDateTime.of(2026, 1, 1, 0, 0));
        var reading = new Reading(sound.model(), scenarios, plans, tally.findings(), info);
        var warnings = scenarios.stream().map(s -> List.<nl.plafond.report.live.Picture.Warning>of()).toList();
        var service = new ServiceId(list.frame().services().get(0));
        for (var words : List.of(Words.DUTCH, Words.ENGLISH)) {
            var picture = new Painter(reading, words, Optional.of(service), reading.lookAt(), warnings).picture();
            assertThat(picture.few().isPresent()).isEqualTo(few);
            for (var row : picture.rows()) {
                var said = row.sentences() + " " + row.tiles() + " " + row.limits();
                assertThat(NO_NUMBER.matcher(said).find()).as(said).isFalse();
                row.series().forEach((metric, series) -> IntStream.range(0, reading.months()).forEach(m -> {
                    int existing = series.replications().get(m);
                    boolean told = existing > 0 && existing >= Math.min(30, replications);
                    assertThat(series.mean().get(m).isNaN()).as(metric).isEqualTo(!told);
                }));
            }
        }
    }
}
