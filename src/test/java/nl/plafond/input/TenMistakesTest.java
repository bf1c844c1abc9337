package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.plafond.input.yaml.Diagnostic;
import org.junit.jupiter.api.Test;

/** A model and a scenario with ten mistakes: all ten are told at once, in the order of the files. */
class TenMistakesTest {
    private final ModelResult reading = ModelReader.read(Folders.BROKEN.resolve("ten-mistakes"));

    @Test
    void allTenAreToldInDutch() {
        assertThat(Folders.dutch(reading))
                .containsExactly(
                        "model.yaml:4 look-at: gevonden \"2023-02-30\", verwacht een datum die bestaat,"
                                + " zoals 2024-12-31.",
                        "model.yaml:7 prices: onbekende sleutel \"levle\". Bedoelde u \"level\"?",
                        "model.yaml:15 services.wonen.referrals.rate: gevonden -100, verwacht een getal van 0 tot en met"
                                + " 1000000.",
                        "model.yaml:18 services.wonen.stay.mean.source: gevonden \"raaad\", verwacht een bron van dit"
                                + " model: raad. Bedoelde u \"raad\"?",
                        "model.yaml:19 services.wonen.places: gevonden \"180 plekken\", verwacht een heel getal van 0 of"
                                + " meer. Schrijf 180.",
                        "model.yaml:24 services.wonen.out[1].to: gevonden \"thius\", verwacht een voorziening van dit"
                                + " model: wonen, thuis. Bedoelde u \"thuis\"?",
                        "model.yaml:25 services.wonen.price: de sleutel \"quote\" ontbreekt, een getal met status fact"
                                + " heeft nodig: source, quote.",
                        "model.yaml:36 services.thuis.price.unit: gevonden \"euro per dag\", verwacht een van: euro per"
                                + " etmaal, euro per day. Bedoelde u \"euro per day\"?",
                        "scenarios/proef.yaml:5 scenarios.proef.measures[0].service: gevonden \"woonen\", verwacht een"
                                + " voorziening van dit model: wonen, thuis. Bedoelde u \"wonen\"?",
                        "scenarios/proef.yaml:6 scenarios.proef.measures[0].from: gevonden \"2030-01-01\", verwacht een"
                                + " dag van 2020-01-01 tot en met 2024-12-31.");
    }

    @Test
    void allTenAreToldInEnglish() {
        assertThat(Folders.english(reading))
                .hasSize(10)
                .startsWith(
                        "model.yaml:4 look-at: found \"2023-02-30\", expected a date that exists, such as 2024-12-31.")
                .contains("model.yaml:19 services.wonen.places: found \"180 plekken\", expected a whole number of 0 or"
                        + " more. Write 180.")
                .contains("model.yaml:7 prices: unknown key \"levle\". Did you mean \"level\"?");
    }

    @Test
    void eachSaysWhereItStands() {
        assertThat(reading.problems())
                .extracting(Diagnostic::file, Diagnostic::line, Diagnostic::column, Diagnostic::severity)
                .startsWith(
                        tuple("model.yaml", 4, 1, Diagnostic.Severity.ERROR),
                        tuple("model.yaml", 7, 3, Diagnostic.Severity.ERROR),
                        tuple("model.yaml", 15, 14, Diagnostic.Severity.ERROR));
    }

    @Test
    void settingTheNumbersRightLeavesTheOtherEight() {
        var repaired = ModelReader.read(
                Folders.BROKEN.resolve("ten-mistakes"),
                Overrides.of("services.wonen.referrals.rate=100", "services.wonen.places=180"));
        assertThat(Folders.english(repaired)).hasSize(8).isSubsetOf(Folders.english(reading));
    }
}
