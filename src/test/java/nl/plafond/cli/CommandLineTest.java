package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "explain", "new", "mechanisms", "verify-claims"})
    void everyCommandHasHelpAndVersion(String command) {
        assertThat(Shell.run(command, "--help").code()).isEqualTo(ExitCode.FINE);
        assertThat(Shell.run(command, "--version").out()).startsWith("plafond ");
    }

    @Test
    void helpSpeaksTheLanguageThatIsAskedFor() {
        assertThat(Shell.run("run", "--help", "--lang", "nl").out())
                .contains("Gebruik:", "scenario's")
                .doesNotContain("''");
        assertThat(Shell.run("run", "--help", "--lang=en").out()).contains("Usage:", "Folder for the results");
    }

    @ParameterizedTest
    @CsvSource({
        "foo, Onbekend op de opdrachtregel: foo",
        "run --foo, Onbekend op de opdrachtregel: --foo",
        "run --replications x, een heel getal van 2 tot en met 1000000",
        "run --replications 1, een heel getal van 2 tot en met 1000000",
        "run --threads 0, een heel getal van 1 tot en met 1024",
        "run --seed abc, Schrijf een heel getal",
        "run --horizon 31-12-2030, Schrijf een datum zoals 2034-12-31",
        "run --horizon 2019 gooi-en-vechtstreek, ligt voor het begin",
        "run nergens, Er is hier geen model",
        "check nergens, Bekende modellen: gooi-en-vechtstreek",
        "run gooi-en-vechtstreek --scenarios wlz, Er is geen scenario",
        "run gooi-en-vechtstreek --set services.nix=3, services.nix",
        "check, Ontbreekt op de opdrachtregel: MODEL",
        "new Mijn_Regio --from gooi-en-vechtstreek, kleine letters",
        "new mijn-regio, Ontbreekt op de opdrachtregel: --from",
    })
    void wrongUsageIsToldInDutchWithoutAStackTrace(String line, String sentence) {
        var shell = Shell.run((line + " --lang nl").split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains(sentence).doesNotContain("\tat ", "Exception");
    }

    @Test
    void aLanguageThatIsNotThereIsRefused() {
        var shell = Shell.run("run", "--lang", "fr");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains("nl or en");
    }

    @Test
    void theShippedModelsAreSound() {
        for (var model : new String[] {"gooi-en-vechtstreek", "zuidwest-jeugdzorgplus"}) {
            var shell = Shell.run("check", model, "--lang", "nl");
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
            assertThat(shell.out()).contains("is in orde");
            assertThat(shell.err()).isEmpty();
        }
    }

    @Test
    void explainShowsEveryNumberWithItsPapers() {
        var shell = Shell.run("explain", "gooi-en-vechtstreek", "--lang", "nl");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out())
                .contains(
                        "services.beschermd-wonen.start.waiting = 133 clients",
                        "gegeven, ",
                        "kan net zo goed 65 tot 97");
    }

    @Test
    void aNumberThatTheUserSetLosesItsPapers() {
        var shell = Shell.run(
                "explain",
                "gooi-en-vechtstreek",
                "--set",
                "services.beschermd-wonen.referrals.rate=80",
                "--lang",
                "nl");
        assertThat(shell.out())
                .contains("services.beschermd-wonen.referrals.rate = 80 per year", "op de opdrachtregel gezet");
    }

    @Test
    void completionIsWrittenForTheShell() {
        var shell = Shell.run("generate-completion");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out()).contains("_complete_plafond", "--replications");
    }
}
