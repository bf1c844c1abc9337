package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "explain", "new", "mechanisms", "verify-claims", "study"})
    void everyCommandHasHelpAndVersion(String command) {
        assertThat(Shell.run(command, "--help").code()).isEqualTo(ExitCode.FINE);
        assertThat(Shell.run(command, "--version").out()).startsWith("plafond ");
    }

    @Test
    void aStudyHasHelpOfItsOwn() {
        assertThat(Shell.run("study", "tipping", "--help", "--lang=en").out())
                .contains("Usage: plafond study tipping", "--number", "--people");
        assertThat(Shell.run("study").code()).isEqualTo(ExitCode.WRONG_INPUT);
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
        "'run gooi-en-vechtstreek --scenarios=,', '--scenarios: \",\"'",
        "'run gooi-en-vechtstreek --scenarios=', '--scenarios: \"\"'",
        "'run gooi-en-vechtstreek --scenarios=heronderzoek,', '--scenarios: \"heronderzoek,\"'",
        "'run gooi-en-vechtstreek --scenarios=heronderzoek,,wlz', --scenarios",
        "'run gooi-en-vechtstreek --scenarios=heronderzoek --scenarios=,', --scenarios",
        "run --horizon 2122 zuidwest-jeugdzorgplus, --horizon: 2122-12-31 is te laat voor zuidwest-jeugdzorgplus",
        "run --horizon 9999 zuidwest-jeugdzorgplus, de laatste dag kan hier 2119-12-31 zijn",
        "run --horizon 2120-01-01 zuidwest-jeugdzorgplus, --horizon: 2120-01-01",
        "run --replications 1000001, '--futures: \"1000001\" kan niet. Schrijf een heel getal van 2 tot en met 1000000.'",
        "verify-claims --replications 1234567, '\"1234567\"'",
        "serve --port 70000, '\"70000\"'",
        "run --threads 5000, '\"5000\"'",
        "study tipping zuidwest-jeugdzorgplus --people 0, '\"0\"'",
        "study tipping zuidwest-jeugdzorgplus --question nix, 'Bekende vragen: afbouw'",
        "study tipping zuidwest-jeugdzorgplus --number services.nix, 'geen getal van zuidwest-jeugdzorgplus dat wordt getrokken'",
        "run gooi-en-vechtstreek --set services.nix=3, services.nix",
        "run zuidwest-jeugdzorgplus --question nix, 'Bekende vragen: afbouw'",
        "run zuidwest-jeugdzorgplus --compare afbouw-op-tijd, 'twee verschillende scenario''s'",
        "'run zuidwest-jeugdzorgplus --compare=a,b,c', 'niet \"a,b,c\"'",
        "'run zuidwest-jeugdzorgplus --compare=afbouw-op-tijd,afbouw-op-tijd', 'twee verschillende scenario''s'",
        "'run zuidwest-jeugdzorgplus --compare=afbouw-op-tijd,nix', 'Er is geen scenario'",
        "check, Ontbreekt op de opdrachtregel: MODEL",
        "new Mijn_Regio --from gooi-en-vechtstreek, kleine letters",
        "new mijn-regio, Ontbreekt op de opdrachtregel: --from",
    })
    void wrongUsageIsToldInDutchWithoutAStackTrace(String line, String sentence) {
        var shell = Shell.run((line + " --lang nl").split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains(sentence).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "run --seed 1 --seed 2, --seed",
        "run --out a --out b, --out",
        "run --lang nl, --lang",
        "serve --port 1 --port 2, --port",
        "verify-claims --strict --strict, --strict",
        "run --self-check --self-check, --self-check",
        "run --horizon 2030 --horizon 2031, --horizon",
        "run --seed, --seed",
        "run --set, --set",
        "run --scenarios, --scenarios",
        "run --municipality, --municipality",
        "new a --from, --from",
        "run --seed=, --seed",
        "run --threads=veel, --threads",
        "run --replications 99999999999, --replications",
        "serve --open=ja, --open",
        "run --self-check=ja, --self-check",
        "run --horizon=, --horizon",
        "run --replication 10, --replication",
        "check a b c, b c",
        "check, MODEL",
        "new, NAME",
        "mechanisms x, x",
        "run zuidwest-jeugdzorgplus --set x, --set x",
        "run zuidwest-jeugdzorgplus --set=, --set",
    })
    void everyComplaintNamesWhatItIsAbout(String line, String subject) {
        for (var language : new String[] {"nl", "en"}) {
            var shell = Shell.run((line + " --lang " + language).split(" "));
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(shell.err().lines().findFirst().orElse(""))
                    .contains(subject)
                    .doesNotEndWith(": ")
                    .doesNotContain("null", "Exception", "ArgSpec", "<");
            assertThat(shell.err()).doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense --help, nonsense, ''",
        "study sensitivity --help, sensitivity, ''",
        "help nonsense, help, ''",
        "--version garbage, garbage, ''",
        "--help garbage, garbage, ''",
        "serv --help, serv, serve",
        "chek, chek, check",
        "RUN --help, RUN, run",
        "explian --version, explian, explain",
        "verify-claim x --help, verify-claim, verify-claims",
        "check --help a b, b, ''",
        "check --version --quick, --quick, ''",
        "mechanisms --help x, x, ''",
        "run --help --replication, --replication, --replications",
    })
    void helpIsNoAnswerToAMistake(String line, String unknown, String nearest) {
        var shell = Shell.run((line + " --lang nl").split(" "));
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("Onbekend op de opdrachtregel: " + unknown);
        if (!nearest.isEmpty()) {
            assertThat(shell.err()).contains("Bedoelde u: " + nearest);
        }
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
                .contains("services.beschermd-wonen.start.waiting = 133 clients", "feit, ", "kan net zo goed 0 tot 42");
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
