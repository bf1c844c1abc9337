package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fingerprint of a model, and scenarios from the live page that were made with another model or version. */
class MadeWithTest {
    @TempDir
    private Path temp;

    private Path model;
    private Path mine;

    @BeforeEach
    void draw() throws IOException {
        model = temp.resolve("regio");
        Folders.copy(Folders.RESOURCES.resolve("faults/regio"), model);
        var drawn = Editors.drawn(Editors.open(model), "meer", Map.of());
        mine = Files.writeString(temp.resolve("mijn.yaml"), drawn.yaml());
    }

    private ModelResult.Sound read(Path... own) {
        var reading = ModelReader.read(model, Overrides.none(), List.of(own));
        assertThat(reading).as(Folders.dutch(reading).toString()).isInstanceOf(ModelResult.Sound.class);
        return (ModelResult.Sound) reading;
    }

    private List<String> warnings(Path... own) {
        return Folders.dutch(read(own)).stream()
                .map(line -> line.replace(temp + "/", ""))
                .toList();
    }

    private static void edit(Path file, UnaryOperator<String> edit) throws IOException {
        var before = Files.readString(file);
        var after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    @Test
    void aScenarioOfThisVersionAndThisModelIsFine() throws IOException {
        assertThat(warnings(mine)).isEmpty();
        // Also where it lies among the scenarios, and makes a second one from there.
        Files.copy(mine, model.resolve("scenarios/mijn.yaml"));
        assertThat(warnings()).isEmpty();
        var again = Editors.drawn(Editors.open(model), "mijn", Map.of());
        assertThat(warnings(Files.writeString(temp.resolve("nog-een.yaml"), again.yaml())))
                .isEmpty();
    }

    @Test
    void anotherVersionSaysSo() throws IOException {
        edit(mine, text -> text.replace("version: 0.6.0", "version: 0.1.9"));
        assertThat(warnings(mine))
                .singleElement()
                .asString()
                .startsWith("mijn.yaml:")
                .contains("let op: gemaakt met Plafond 0.1.9, en dit is 0.6.0", "CHANGELOG.md");
        Files.copy(mine, model.resolve("scenarios/mijn.yaml"));
        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith("scenarios/mijn.yaml:")
                .contains("0.1.9");
    }

    @Test
    void theFirstVersionDidNotSayWhatItWas() throws IOException {
        edit(mine, text -> text.substring(0, text.indexOf("made-with:")));
        assertThat(warnings(mine))
                .singleElement()
                .asString()
                .startsWith("mijn.yaml: let op: gemaakt op de live pagina van een versie van Plafond van voor 0.2.0");
        edit(mine, text -> text.substring(text.indexOf("name:")));
        assertThat(warnings(mine)).as("a scenario that somebody wrote").isEmpty();
    }

    @Test
    void anotherStateOfTheModelSaysSo() throws IOException {
        edit(
                model.resolve("model.yaml"),
                text -> text.replace("value: 120", "value: 60").replace("'120'", "'60'"));
        assertThat(warnings(mine))
                .singleElement()
                .asString()
                .startsWith("mijn.yaml:")
                .contains("let op: gemaakt voor regio zoals de bestanden toen waren; ze zijn sindsdien veranderd");
    }

    @Test
    void anotherModelSaysSo() throws IOException {
        var other = temp.resolve("streek");
        Folders.copy(model, other);
        model = other;
        assertThat(warnings(mine))
                .singleElement()
                .asString()
                .contains("gemaakt voor het model regio, en dit is streek");
    }

    @Test
    void whatIsSetForARunIsNoOtherModel() {
        var reading = ModelReader.read(model, new Overrides(List.of("services.zorg.referrals.rate=60")), List.of(mine));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theFingerprintDoesNotDependOnHowLinesEnd() throws IOException {
        var plain = read(mine);
        for (var end : List.of("\r\n", "\r")) {
            for (var mark : List.of("", "\uFEFF")) {
                for (var file : List.of(
                        model.resolve("model.yaml"),
                        model.resolve("scenarios/nu.yaml"),
                        model.resolve("scenarios/meer.yaml"),
                        mine)) {
                    var text = Files.readString(file).replace("\uFEFF", "").replaceAll("\r\n?", "\n");
                    Files.write(file, (mark + text.replace("\n", end)).getBytes(StandardCharsets.UTF_8));
                }
                var other = read(mine);
                assertThat(other.hash()).isEqualTo(plain.hash());
                assertThat(other.model()).isEqualTo(plain.model());
                assertThat(other.scenarios()).isEqualTo(plain.scenarios());
                assertThat(other.warnings()).isEmpty();
            }
        }
        edit(model.resolve("scenarios/meer.yaml"), text -> text + "\r");
        assertThat(read(mine).hash()).as("a line more").isNotEqualTo(plain.hash());
    }
}
