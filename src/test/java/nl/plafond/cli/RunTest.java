package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final String MODEL = "zuidwest-jeugdzorgplus";

    @TempDir
    private Path folder;

    private Shell run(Path out, String... more) {
        var always =
                Stream.of("run", MODEL, "--replications", "10", "--horizon", "2022", "--lang", "nl", "--out", "" + out);
        return Shell.run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aRunEndsWithThePathOfItsReportAndLeavesNothingElse() throws IOException {
        var shell = run(folder);
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out()).endsWith(folder.resolve(MODEL).resolve("index.html") + System.lineSeparator());
        try (var inside = Files.list(folder)) {
            assertThat(inside).containsExactly(folder.resolve(MODEL));
        }
        for (var name :
                new String[] {"index.html", "trajectories.csv", "comparison.csv", "costs.csv", "manifest.json"}) {
            assertThat(folder.resolve(MODEL).resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void theTablesAreTheSameBytesWhateverTheThreadsTheLanguageAndTheTimeZone() throws IOException {
        assertThat(run(folder.resolve("a"), "--threads", "1").code()).isEqualTo(ExitCode.FINE);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(run(folder.resolve("b"), "--threads", "3").code()).isEqualTo(ExitCode.FINE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (var files = Files.walk(folder.resolve("a"))) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(csv|md|parquet|svg|png)"))
                    .toList()) {
                var twin = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
                assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
            }
        }
    }

    @Test
    void aSecondRunReplacesTheFirst() throws IOException {
        run(folder);
        assertThat(run(folder, "--scenarios", "afbouw-op-tijd").code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve(MODEL).resolve("costs.csv")))
                .contains("afbouw-op-tijd", "ongewijzigd-beleid")
                .doesNotContain("afbouw-zonder");
    }

    @Test
    void aScenarioInAFileIsPlayedAsIfItWereTheModels() throws IOException {
        var mine = folder.resolve("mijn.yaml");
        Files.copy(Path.of("models", MODEL, "scenarios", "afbouw-op-tijd.yaml"), mine);
        var shell = run(folder, "--scenarios", "afbouw-op-tijd," + mine);
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        var costs = Files.readString(folder.resolve(MODEL).resolve("costs.csv"));
        assertThat(costs).contains("ongewijzigd-beleid");
        assertThat(rows(costs, "mijn")).isNotEmpty().isEqualTo(rows(costs, "afbouw-op-tijd"));
        assertThat(folder.resolve(MODEL).resolve("manifest.json"))
                .content()
                .contains("--scenarios afbouw-op-tijd," + mine);
        var question = Pattern.compile("question:\\s+nl: (.+)").matcher(Files.readString(mine));
        assertThat(question.find()).isTrue();
        assertThat(folder.resolve(MODEL).resolve("vergelijking.html"))
                .content()
                .contains("<h1>" + question.group(1).strip());
        assertThat(folder.resolve(MODEL).resolve("vraag-afbouw.html")).exists();
    }

    private static List<String> rows(String costs, String scenario) {
        return costs.lines()
                .filter(line -> line.startsWith(scenario + ","))
                .map(line -> line.substring(scenario.length()))
                .toList();
    }

    @Test
    void aScenarioInAFileGoesWithOneModelAndWithALaterEnd() throws IOException {
        var mine = folder.resolve("mijn.yaml");
        Files.copy(Path.of("models", MODEL, "scenarios", "afbouw-op-tijd.yaml"), mine);
        var all = Shell.run("run", "--scenarios", "" + mine, "--lang", "nl", "--out", "" + folder.resolve("a"));
        assertThat(all.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(all.said()).contains("hoort bij één model", "plafond run MODEL --scenarios");
        var shell = Shell.run(
                "run",
                MODEL,
                "--scenarios",
                "" + mine,
                "--replications",
                "2",
                "--horizon",
                "2030-06-30",
                "--set",
                "scenarios.mijn.measures[0].by=-30",
                "--out",
                "" + folder.resolve("b"));
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("b").resolve(MODEL).resolve("costs.csv"))
                .content()
                .contains(",2030,");
    }

    @Test
    void whatIsWrongInAScenarioInAFileIsSaidWithItsLine() throws IOException {
        var mine = Files.writeString(folder.resolve("mijn.yaml"), "name: 3\n");
        var shell = run(folder.resolve("out"), "--scenarios", "" + mine);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("mijn.yaml:1").doesNotContain("Exception");
        var gone = run(folder.resolve("out"), "--scenarios", "weg.yaml");
        assertThat(gone.err()).contains("weg.yaml: dit bestand is er niet.").doesNotContain("Exception");
    }

    @Test
    void anUnknownMunicipalityIsNamedBesideThoseThatThereAre() {
        var shell = run(folder, "--municipality", "Atlantis");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.said()).contains("Er is geen gemeente \"Atlantis\"", "Wel: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSettingOnTheCommandLineChangesTheRunAndStandsInTheManifest() throws IOException {
        run(folder.resolve("a"));
        run(folder.resolve("b"), "--set", "services.jeugdzorgplus.referrals.rate=300");
        var costs = Path.of(MODEL, "costs.csv");
        assertThat(folder.resolve("b").resolve(costs))
                .content()
                .isNotEqualTo(Files.readString(folder.resolve("a").resolve(costs)));
        assertThat(folder.resolve("b").resolve(MODEL).resolve("manifest.json"))
                .content()
                .contains("services.jeugdzorgplus.referrals.rate=300");
    }

    @Test
    void aLaterHorizonGoesOnWithTheSamePeople() throws IOException {
        assertThat(run(folder, "--horizon", "2032-06-30").code()).isEqualTo(ExitCode.WRONG_INPUT);
        var shell = Shell.run("run", MODEL, "--replications", "2", "--horizon", "2032-06-30", "--out", "" + folder);
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve(MODEL).resolve("costs.csv")).content().contains(",2032,");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsToldBeforeAnythingIsPlayed() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "a file, not a folder");
        var shell = run(file);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("kan niet worden geschreven").doesNotContain("Exception");
    }

    @Test
    void anUnfinishedFolderIsClearedAway() throws IOException {
        var words = nl.plafond.words.Texts.of("cli", Locale.ROOT);
        Path beside;
        try (var unfinished = OutputFolder.in(folder, MODEL, words)) {
            beside = unfinished.writing();
            Files.writeString(beside.resolve("half.csv"), "half");
        }
        assertThat(beside).doesNotExist();
        assertThat(folder.resolve(MODEL)).doesNotExist();
    }

    @Test
    void aModelWithAMistakeWritesNothing() throws IOException {
        var models = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(models.resolve("model.yaml"), "name: 3\n");
        var out = folder.resolve("out");
        var shell = Shell.run("run", "" + models, "--out", "" + out, "--lang", "nl");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("model.yaml:1").doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void aNewModelIsACopyThatIsSound() {
        assumeThat(Path.of("models", "test-copy")).doesNotExist();
        var shell = Shell.run("new", "gooi-en-vechtstreek", "--from", MODEL, "--lang", "nl");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("bestaat al");
    }
}
