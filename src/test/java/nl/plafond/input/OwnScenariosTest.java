package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of a user's own, beside a model that need not know them. */
class OwnScenariosTest {
    @TempDir
    private Path temp;

    private Path model;

    @BeforeEach
    void model() {
        model = Folders.with(temp.resolve("dorp"), Folders.text(Folders.BROKEN.resolve("sound-model.yaml")));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private Path sound(String name) throws IOException {
        return file(name, Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
    }

    private ModelResult read(Path... files) {
        return ModelReader.read(model, Overrides.none(), List.of(files));
    }

    private List<String> problems(Path... files) {
        return Folders.dutch(read(files)).stream()
                .map(line -> line.replace(temp + "/", ""))
                .toList();
    }

    @Test
    void aFileIsReadAsIfItLayAmongTheScenarios() throws IOException {
        var beside = (ModelResult.Sound) read(sound("mijn.yaml"));
        Folders.withFile(model, "scenarios/mijn.yaml", Files.readString(temp.resolve("mijn.yaml")));
        var inside = (ModelResult.Sound) read();
        assertThat(beside.scenarios()).isEqualTo(inside.scenarios()).hasSize(2);
        assertThat(beside.model()).isEqualTo(inside.model());
        assertThat(beside.hash()).isEqualTo(inside.hash());
    }

    @Test
    void whatItSaysCountsInTheFingerprint() throws IOException {
        var first = (ModelResult.Sound) read(sound("mijn.yaml"));
        file("mijn.yaml", Files.readString(temp.resolve("mijn.yaml")).replace("value: 20", "value: 21"));
        assertThat(((ModelResult.Sound) read(temp.resolve("mijn.yaml"))).hash()).isNotEqualTo(first.hash());
        assertThat(((ModelResult.Sound) read()).hash()).isNotEqualTo(first.hash());
    }

    @Test
    void aSettingReachesIt() throws IOException {
        var settings = Overrides.of("scenarios.mijn.measures[0].by=7");
        var reading = ModelReader.read(model, settings, List.of(sound("mijn.yaml")));
        assertThat(((ModelResult.Sound) reading).model().parameters())
                .anyMatch(p -> p.path().equals("scenarios.mijn.measures[0].by") && p.value() == 7);
    }

    @Test
    void aNameThatNoScenarioCanHaveIsRefusedWithTheFile() throws IOException {
        assertThat(problems(sound("Mijn plan.yaml")))
                .containsExactly("Mijn plan.yaml: de bestandsnaam \"Mijn plan.yaml\" gevonden, verwacht kleine letters,"
                        + " cijfers en streepjes, eindigend op .yaml, zoals meer-plekken.yaml.");
        assertThat(read(sound("kort.yml"))).isInstanceOf(ModelResult.Sound.class);
    }

    @Test
    void aNameThatTheModelHasAlreadyIsRefused() throws IOException {
        assertThat(problems(sound("ongewijzigd.yaml")))
                .containsExactly("ongewijzigd.yaml: er is al een scenario dat ongewijzigd heet."
                        + " Geef dit bestand een andere naam.");
        Files.createDirectories(temp.resolve("elders"));
        assertThat(problems(sound("mijn.yaml"), sound("elders/mijn.yaml")))
                .containsExactly("elders/mijn.yaml: er is al een scenario dat mijn heet."
                        + " Geef dit bestand een andere naam.");
    }

    @Test
    void whatIsWrongInItStandsBesideItsOwnLine() throws IOException {
        var text = Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")).replace("wonen", "woonen");
        assertThat(problems(file("mijn.yaml", text)))
                .containsExactly("mijn.yaml:6 scenarios.mijn.measures[0].service: gevonden \"woonen\", verwacht een"
                        + " voorziening van dit model: wonen, thuis. Bedoelde u \"wonen\"?");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThat(problems(temp.resolve("weg.yaml"))).containsExactly("weg.yaml: dit bestand is er niet.");
        assertThat(problems(model)).containsExactly("dorp: dit is geen bestand.");
    }
}
