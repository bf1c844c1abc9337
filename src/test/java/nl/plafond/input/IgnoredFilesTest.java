package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that look like a part of a model and are not read. */
class IgnoredFilesTest {
    private static final Path REGIO = Folders.RESOURCES.resolve("faults/regio");

    @TempDir
    private Path temp;

    private Path model;

    @BeforeEach
    void model() throws IOException {
        model = temp.resolve("regio");
        Folders.copy(REGIO, model);
        assertThat(problems()).isEmpty();
    }

    private List<String> problems() {
        var reading = ModelReader.read(model);
        assertThat(reading).isInstanceOf(ModelResult.Sound.class);
        return Folders.dutch(reading);
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(model.resolve(to).getParent());
        Files.move(model.resolve(from), model.resolve(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meer.yaml.txt",
                "meer.YAML",
                "Meer.Yaml",
                "meer.yml.txt",
                "meer.yaml.docx",
                "meer.txt",
                "meer",
                "meer.YML"
            })
    void aScenarioWithAnotherEnding(String name) throws IOException {
        move("scenarios/meer.yaml", "scenarios/" + name);
        assertThat(problems())
                .containsExactly(
                        "scenarios/" + name
                                + ": let op: dit lijkt een deel van een model, maar het wordt niet gelezen. Noem het bestand meer.yaml.");
        assertThat(((ModelResult.Sound) ModelReader.read(model)).scenarios()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "meer.yaml, meer.yaml",
        "scenario/meer.yaml, scenario",
        "Scenarios/meer.yaml, Scenarios",
        "scenarios/oud/meer.yaml, scenarios/oud",
        "programma/01-meer.yaml, programma"
    })
    void aScenarioInAnotherFolder(String name, String named) throws IOException {
        move("scenarios/meer.yaml", name);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(named + ": let op: ")
                .contains(Path.of(name).getFileName().toString(), "Scenario's worden gelezen uit de map scenarios");
    }

    @ParameterizedTest
    @CsvSource({
        "claims.yml, claims.yaml",
        "levers.yaml.txt, levers.yaml",
        "questions.yml, questions.yaml",
        "Levers.YAML, levers.yaml",
        "claims.txt, claims.yaml"
    })
    void whatBelongsBesideTheModel(String name, String better) throws IOException {
        Files.writeString(model.resolve(name), better.startsWith("claims") ? "claims: []\n" : "levers: {}\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(name + ": let op: ")
                .endsWith("Noem het bestand " + better + ".");
    }

    @Test
    void aSecondFileBesideTheOneThatIsRead() throws IOException {
        Files.copy(model.resolve("model.yaml"), model.resolve("model.yml"));
        Files.copy(model.resolve("scenarios/meer.yaml"), model.resolve("scenarios/meer.yaml.txt"));
        assertThat(problems())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("model.yml:") && line.contains("Alleen model.yaml wordt gelezen"))
                .anyMatch(line ->
                        line.startsWith("scenarios/meer.yaml.txt:") && line.contains("Alleen meer.yaml wordt gelezen"));
    }

    @Test
    void otherFilesAreNobodysConcern() throws IOException {
        for (var name : List.of(
                "README.md",
                "README.txt",
                "notities.txt",
                "scenarios/README",
                "scenarios/.meer.yaml.swp",
                "scenarios/~$meer.yaml",
                "scenarios/.~lock.meer.yaml#",
                "scenarios/.DS_Store",
                "scenarios/meer.yaml.bak",
                "scenarios/meer.yaml~",
                "bronnen/nota.pdf",
                "plaatje.png",
                "output/regio/costs.csv")) {
            Folders.withFile(model, name, "name of nothing\n");
        }
        // A model of its own answers for itself.
        Folders.copy(REGIO, model.resolve("ander"));
        assertThat(problems()).isEmpty();
    }
}
