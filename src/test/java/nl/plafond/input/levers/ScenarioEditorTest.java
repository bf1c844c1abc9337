package nl.plafond.input.levers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Choice;
import nl.plafond.controls.Control.Month;
import nl.plafond.controls.Control.Setting;
import nl.plafond.controls.Control.Slider;
import nl.plafond.controls.Control.Switch;
import nl.plafond.input.Editors;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.model.measures.Scenario;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of the models that the program carries, when a reader plays with all that can be set. */
class ScenarioEditorTest {
    @TempDir
    private Path temp;

    static Stream<Path> models() throws IOException {
        try (var folders = Files.list(Path.of("models"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aScenarioInWhichNothingIsSetIsTheScenarioItself(Path folder) {
        var editor = Editors.open(folder);
        for (var scenario : editor.scenarios()) {
            var drawn = Editors.drawn(editor, scenario.id(), Map.of());
            assertThat(drawn.scenario().measures()).isEqualTo(scenario.measures());
            assertThat(drawn.scenario().question()).isEqualTo(scenario.question());
            assertThat(drawn.remarks()).isEmpty();
        }
    }

    private static final java.util.function.Predicate<String> DIVERTED =
            line -> line.contains("of the referrals would go elsewhere, and more than 100% cannot be");

    /** Of measures of the scenario itself nothing that can be set is refused, but for dates that no longer fit. */
    @ParameterizedTest
    @MethodSource("models")
    void whateverIsSetIsDrawnOrRefusedInWords(Path folder) {
        var editor = Editors.open(folder);
        for (var scenario : editor.scenarios()) {
            for (var control : editor.controls(scenario.id())) {
                for (var value : ends(control.setting())) {
                    var drawing = Editors.draw(editor, scenario.id(), with(editor, scenario, control, value));
                    var about = scenario.id() + " " + control.id() + "=" + value + " " + Editors.dutch(drawing);
                    if (drawing instanceof EditedScenario.Drawn drawn) {
                        editor.model().under(drawn.scenario());
                    } else {
                        assertThat(drawing.remarks())
                                .as(about)
                                .isNotEmpty()
                                .allMatch(r -> r.control().isPresent());
                        // A lever beside a scenario that diverts already may ask for more than all.
                        assertThat(control.setting() instanceof Slider
                                        && Editors.english(drawing).stream().noneMatch(DIVERTED))
                                .as(about)
                                .isFalse();
                    }
                    assertThat(Editors.dutch(drawing)).as(about).noneMatch(line -> line.contains("maatregel \""));
                    assertThat(Editors.english(drawing)).hasSameSizeAs(Editors.dutch(drawing));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileGivesTheSameScenarioToWhoeverReadsItFromDisk(Path folder) throws IOException {
        var editor = Editors.open(folder);
        for (var scenario : editor.scenarios()) {
            var set = new TreeMap<String, String>();
            for (var control : editor.controls(scenario.id())) {
                boolean safe =
                        control.setting() instanceof Slider || control.id().equals("m0.from");
                var ends = ends(control.setting());
                if (safe
                        && Editors.draw(editor, scenario.id(), Editors.and(set, control.id(), ends.get(1)))
                                instanceof EditedScenario.Drawn) {
                    set.put(control.id(), ends.get(1));
                }
            }
            var drawn = Editors.drawn(editor, scenario.id(), set);
            var file = Files.writeString(temp.resolve("mijn.yaml"), drawn.yaml());
            var reading = ModelReader.read(folder, Overrides.none(), List.of(file));
            assertThat(reading).as(Editors.problems(reading)).isInstanceOf(ModelResult.Sound.class);
            var sound = (ModelResult.Sound) reading;
            assertThat(sound.scenarios()).contains(drawn.scenario());
            assertThat(sound.model().parameters())
                    .containsExactlyInAnyOrderElementsOf(drawn.model().parameters());
        }
    }

    private static List<String> ends(Setting setting) {
        if (setting instanceof Slider slider) {
            return Stream.of(slider.least(), slider.most())
                    .map(value -> BigDecimal.valueOf(value).toPlainString())
                    .toList();
        } else if (setting instanceof Month month) {
            return List.of(month.least().toString(), month.most().toString());
        } else if (setting instanceof Switch start) {
            return List.of(start.start() ? "off" : "on");
        }
        return ((Choice) setting).options().stream().map(Control.Option::id).toList();
    }

    /** A setting, together with what brings the control that it is under into play. */
    private static Map<String, String> with(ScenarioEditor editor, Scenario scenario, Control control, String value) {
        var set = new TreeMap<>(Map.of(control.id(), value));
        var above = editor.controls(scenario.id()).stream()
                .filter(c -> control.under().equals(java.util.Optional.of(c.id())))
                .filter(c -> !(c.setting() instanceof Switch on && on.start()))
                .findFirst();
        above.ifPresent(c -> {
            var ends = ends(c.setting());
            set.put(c.id(), ends.get(ends.size() - 1));
        });
        return set;
    }
}
