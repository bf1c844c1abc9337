package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results never take the place of anything that cannot be made again. */
class OutputSafetyTest {
    @TempDir
    private Path folder;

    private Path model;
    private Path out;

    @BeforeEach
    void model() throws IOException {
        model = Regio.copyTo(folder.resolve("models/regio"));
        out = folder.resolve("out");
    }

    private Shell run(Path to, Object... more) {
        var always = Stream.of("run", "" + model, "--replications", "2", "--scenarios", "nu", "--horizon", "2020");
        return Shell.run(Stream.of(
                        always,
                        Stream.of("--lang", "nl", "--out", "" + to),
                        Stream.of(more).map(o -> "" + o))
                .flatMap(s -> s)
                .toArray(String[]::new));
    }

    private void refused(Shell shell, String... words) {
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err())
                .contains("Er is niets doorgerekend")
                .contains(words)
                .contains("--out");
        assertThat(shell.said()).doesNotContain("Exception");
    }

    private void refusedAndUntouched(Path to, String... words) throws IOException {
        var before = Regio.contents(folder);
        refused(run(to), words);
        assertThat(Regio.contents(folder)).isEqualTo(before);
    }

    @Test
    void theFolderOfTheModelsIsNoFolderForResults() throws IOException {
        refusedAndUntouched(folder.resolve("models"), "models/regio");
    }

    @Test
    void noOtherWayToGetThereIsEither() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("models"));
        refusedAndUntouched(link, "models/regio");
        refusedAndUntouched(folder.resolve("models/regio/.."), "models/regio");
        refusedAndUntouched(folder.resolve("nog-niet/../models"), "models/regio");
        assertThat(folder.resolve("nog-niet")).doesNotExist();
    }

    @Test
    void resultsDoNotComeInsideTheModel() throws IOException {
        refusedAndUntouched(model, "models/regio");
        refusedAndUntouched(model.resolve("scenarios"), "models/regio");
        refusedAndUntouched(model.resolve("nieuw/diep"), "models/regio");
    }

    @Test
    void resultsDoNotComeAboveTheModel() throws IOException {
        // The results would be out/regio, and the model that is read lies in a folder of that name.
        model = Regio.copyTo(folder.resolve("out/regio/deep/regio"));
        refusedAndUntouched(out, "out/regio");
    }

    @Test
    void aModelThatIsNotReadIsKeptToo() throws IOException {
        Regio.copyTo(folder.resolve("out/regio"));
        refusedAndUntouched(out, "out/regio/model.yaml");
    }

    @Test
    void aScenarioOfTheUserThatLiesAmongTheResultsStaysThere() throws IOException {
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        var mine = Files.copy(model.resolve("scenarios/meer.yaml"), out.resolve("regio/mijn.yaml"));
        var before = Regio.contents(folder);
        refused(run(out, "--scenarios", mine), "out/regio/mijn.yaml");
        assertThat(Regio.contents(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notitie.txt", ".notitie", "futures/mijn.png", "oud/kopie.csv", "costs (2).csv"})
    void aNoteAmongTheResultsIsNamedAndKept(String note) throws IOException {
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        var file = out.resolve("regio").resolve(note);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "van mij");
        refusedAndUntouched(out, "out/regio/" + note.replaceFirst("/kopie.csv", ""));
    }

    @Test
    void anEditedTableAnEmptyFolderALinkAndAManifestThatIsGoneAreNoted() throws IOException {
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        var results = out.resolve("regio");
        var costs = Files.readString(results.resolve("costs.csv"));
        Files.writeString(results.resolve("costs.csv"), costs.replaceFirst("\n", "\n\n"));
        refusedAndUntouched(out, "out/regio/costs.csv");
        Files.writeString(results.resolve("costs.csv"), costs);

        Files.createDirectory(results.resolve("leeg"));
        refusedAndUntouched(out, "out/regio/leeg");
        Files.delete(results.resolve("leeg"));

        Files.createSymbolicLink(results.resolve("link.csv"), results.resolve("costs.csv"));
        refusedAndUntouched(out, "out/regio/link.csv");
        Files.delete(results.resolve("link.csv"));

        var manifest = Files.readString(results.resolve("manifest.json"));
        Files.delete(results.resolve("manifest.json"));
        refusedAndUntouched(out, "out/regio/accounts.csv");
        Files.writeString(results.resolve("manifest.json"), "{}");
        refusedAndUntouched(out, "out/regio/accounts.csv");
        Files.writeString(results.resolve("manifest.json"), manifest.replace("\"regio\"", "\"streek\""));
        refusedAndUntouched(out, "out/regio/accounts.csv");

        Files.writeString(results.resolve("manifest.json"), manifest);
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void aFileOrALinkInThePlaceOfTheResultsStays() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("regio"), "een bestand");
        refusedAndUntouched(out, "out/regio");
        Files.delete(out.resolve("regio"));
        Files.createSymbolicLink(out.resolve("regio"), Files.createDirectory(folder.resolve("elders")));
        refusedAndUntouched(out, "out/regio");
    }

    @Test
    void anEmptyFolderAFolderWithOtherThingsBesideAndWhatTheComputerPutsThereAreFine() throws IOException {
        Files.createDirectories(out.resolve("regio"));
        Files.writeString(out.resolve("README.md"), "hier komen de resultaten");
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        Files.writeString(out.resolve("regio/.DS_Store"), "van de computer");
        Files.delete(out.resolve("regio/costs.csv"));
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        try (var inside = Files.list(out)) {
            assertThat(inside).containsExactlyInAnyOrder(out.resolve("regio"), out.resolve("README.md"));
        }
        assertThat(out.resolve("README.md")).hasContent("hier komen de resultaten");
    }

    @Test
    void everyFileOfTheResultsStandsInTheManifestWithItsSum() throws IOException {
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        var manifest = Files.readString(out.resolve("regio/manifest.json"));
        Regio.contents(out.resolve("regio"))
                .forEach((name, sum) -> assertThat(
                                name.equals("charts") || name.equals("manifest.json") || manifest.contains(sum))
                        .as(name)
                        .isTrue());
    }

    @Test
    void twoModelsOfOneNameAreRefusedBeforeAnythingIsPlayed() throws IOException {
        var twin = Regio.copyTo(folder.resolve("b/regio"));
        refusedTwins(run(out, twin), "" + twin, "" + model);
        refusedTwins(run(out, Regio.copyTo(folder.resolve("c/Regio"))), "c/Regio", "" + model);
        refusedTwins(Shell.run("serve", "" + model, "" + twin, "--port", "0", "--lang", "nl"), "" + twin, "" + model);
        for (var claimed : new Path[] {model, twin}) {
            Files.copy(Path.of("src/test/resources/faults/regio-claims.yaml"), claimed.resolve("claims.yaml"));
        }
        refusedTwins(Shell.run("verify-claims", "" + model, "" + twin, "--lang", "nl"), "" + twin, "" + model);
        assertThat(out).doesNotExist();
    }

    private static void refusedTwins(Shell shell, String... words) {
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("heten hetzelfde").contains(words);
    }

    @Test
    void oneModelThatIsNamedTwiceIsPlayedOnce() throws IOException {
        var shell = run(out, model.resolve("../regio"), Files.createSymbolicLink(folder.resolve("regio"), model));
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out()).containsOnlyOnce("index.html");
    }

    @Test
    void aNoteThatComesDuringTheRunIsKeptAndTheResultsGetAPlaceBesideIt() throws IOException {
        var words = Texts.of("cli", Locale.forLanguageTag("nl"));
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        try (var results = OutputFolder.in(out, "regio", words)) {
            Files.writeString(results.writing().resolve("nieuw.csv"), "nieuw");
            Files.writeString(out.resolve("regio/notitie.txt"), "van mij");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(results::finish))
                    .isInstanceOf(FailedException.class)
                    .hasMessageContaining("notitie.txt")
                    .hasMessageContaining("out/regio-2");
        }
        assertThat(out.resolve("regio/notitie.txt")).hasContent("van mij");
        assertThat(out.resolve("regio/costs.csv")).exists();
        assertThat(out.resolve("regio-2/nieuw.csv")).hasContent("nieuw");
        assertThat(hidden(out)).isEmpty();
    }

    @Test
    void theChapterHasAManifestAndIsNoResultOfAModel() throws IOException {
        assertThat(Shell.run("mechanisms", "--out", "" + out).code()).isEqualTo(ExitCode.FINE);
        assertThat(out.resolve("mechanisms/manifest.json")).content().contains("index.html", "0.6.0");
        var shell = Shell.run("mechanisms", "--out", "" + out);
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);

        Regio.copyTo(folder.resolve("models/mechanisms"));
        model = folder.resolve("models/mechanisms");
        refusedAndUntouched(out, "out/mechanisms/manifest.json");

        Files.writeString(out.resolve("mechanisms/notitie.txt"), "van mij");
        var before = Regio.contents(out);
        refused(Shell.run("mechanisms", "--out", "" + out, "--lang", "nl"), "out/mechanisms/notitie.txt");
        assertThat(Regio.contents(out)).isEqualTo(before);
    }

    @Test
    void onlyAnEarlierTableOfClaimsIsReplaced() throws IOException {
        assertThat(claims(out).code()).isEqualTo(ExitCode.FINE);
        var first = Regio.contents(out);
        assertThat(first).containsOnlyKeys("claims.csv");
        assertThat(claims(out, "--seed", "3").code()).isEqualTo(ExitCode.FINE);
        assertThat(Regio.contents(out)).containsOnlyKeys("claims.csv").isNotEqualTo(first);
        var own = Files.readString(out.resolve("claims.csv"));
        for (var other : new String[] {
            "van mij\n",
            own + "een notitie\n",
            own.replace(',', ';'),
            "\uFEFF" + own,
            own + "\n",
            own.replace("\n", "\r\n")
        }) {
            Files.writeString(out.resolve("claims.csv"), other);
            var shell = claims(out);
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(shell.err()).contains("out/claims.csv", "--out");
            assertThat(out.resolve("claims.csv")).content().isEqualTo(other);
            assertThat(hidden(out)).isEmpty();
        }
        Files.delete(out.resolve("claims.csv"));
        Files.createDirectory(out.resolve("claims.csv"));
        assertThat(claims(out).code()).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void claimsDoNotComeInTheModel() throws IOException {
        Files.copy(Path.of("src/test/resources/faults/regio-claims.yaml"), model.resolve("claims.yaml"));
        var before = Regio.contents(folder);
        var shell = Shell.run("verify-claims", "" + model, "--replications", "2", "--out", "" + model, "--lang", "nl");
        refused(shell, "models/regio");
        assertThat(Regio.contents(folder)).isEqualTo(before);
    }

    private Shell claims(Path to, String... more) {
        var always = Stream.of("verify-claims", "leegstand", "--replications", "2", "--lang", "nl", "--out", "" + to);
        return Shell.run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aKilledRunIsClearedUpByTheNextOneAndAnEarlierResultIsPutBack() throws IOException {
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        var results = Regio.contents(out.resolve("regio"));
        Files.move(out.resolve("regio"), out.resolve(".regio-1234567890123.old"));
        Files.createFile(out.resolve(".regio-1234567890123.lock"));
        half(out.resolve(".regio-1234567890123"));
        half(out.resolve(".andere-streek-77"));
        Files.createFile(out.resolve(".andere-streek-77.lock"));
        Files.createFile(out.resolve(".plafond.busy"));
        // As version 0.1.0 left them, without a lock.
        half(out.resolve(".regio-3141592653589793238"));
        new OutputTarget(out, Texts.of("cli", Locale.ROOT)).require("regio", java.util.List.of(model));
        assertThat(Regio.contents(out.resolve("regio"))).isEqualTo(results);
        assertThat(hidden(out)).isEmpty();
    }

    @Test
    void whatSomebodySavedInResultsThatWereOutOfTheWayIsKept() throws IOException {
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        var regio = out.resolve("regio");
        outOfTheWay(regio);
        var place = new OutputTarget(out, Texts.of("cli", Locale.ROOT));
        place.require("andere", java.util.List.of(model));
        assertThat(regio.resolve("notitie.txt")).content().isEqualTo("van mij");
        assertThat(regio.resolve("costs.csv")).exists();
        assertThat(hidden(out)).isEmpty();

        // Beside later results they get a place of their own.
        outOfTheWay(regio);
        assertThat(run(folder.resolve("later")).code()).isEqualTo(ExitCode.FINE);
        Files.move(folder.resolve("later/regio"), regio);
        place.require("andere", java.util.List.of(model));
        assertThat(out.resolve("regio-2/notitie.txt")).content().isEqualTo("van mij");
        assertThat(regio.resolve("notitie.txt")).doesNotExist();
        assertThat(hidden(out)).isEmpty();
    }

    /** As a kill leaves it between the two renamings, when somebody saved a note at that very moment. */
    private void outOfTheWay(Path results) throws IOException {
        Files.writeString(results.resolve("notitie.txt"), "van mij");
        Files.move(results, out.resolve(".regio-1234567890123.old"));
        Files.createFile(out.resolve(".regio-1234567890123.lock"));
    }

    @Test
    void whatIsHiddenAndNotOfARunStays() throws IOException {
        Files.createDirectories(out.resolve(".regio-notities"));
        Files.writeString(out.resolve(".regio-notities/a.txt"), "van mij");
        Files.createDirectories(out.resolve(".regio-20261231000000"));
        Files.writeString(out.resolve(".regio-20261231000000/a.docx"), "van mij");
        var before = Regio.contents(out);
        assertThat(run(out).code()).isEqualTo(ExitCode.FINE);
        assertThat(Regio.contents(out)).containsAllEntriesOf(before);
    }

    private static void half(Path work) throws IOException {
        Files.createDirectories(work.resolve("charts"));
        Files.writeString(work.resolve("costs.csv"), "half");
    }

    private static Map<String, String> hidden(Path folder) throws IOException {
        var contents = Regio.contents(folder);
        contents.keySet().removeIf(name -> !name.startsWith("."));
        return contents;
    }
}
