package nl.plafond.input.levers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.input.Editors;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a scenario may do has a name that a planner understands, in both languages. */
class ControlNamesTest {
    private static final JsonNode SCENARIO = tree("plafond-scenario.schema.json");
    private static final JsonNode MODEL = tree("plafond-model.schema.json");

    private static JsonNode tree(String file) {
        return JsonMapper.shared().readTree(Path.of("models", file));
    }

    private static JsonNode measures() {
        return SCENARIO.at("/$defs/measure/properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKindOfMeasureHasAName(String language) {
        var words = Texts.of("measures", Locale.forLanguageTag(language));
        for (var kind : measures().propertyNames()) {
            assertThat(names(kind)).as(kind).isNotEmpty().allMatch(words::has);
        }
    }

    private static List<String> names(String kind) {
        var own = kind + ".name";
        var properties = measures().path(kind).path("properties");
        return switch (kind) {
            case "set-plafond" -> choices(own, SCENARIO.at("/$defs/another-plafond/properties/kind/enum"));
            case "change-access" -> choices(own, properties.at("/access/enum"));
            case "set-funding" -> choices(own, MODEL.at("/$defs/funding/properties/form/enum"));
            default -> properties.has("by") ? List.of(own + ".more", own + ".less", own + ".other") : List.of(own);
        };
    }

    private static List<String> choices(String own, JsonNode choices) {
        return choices.valueStream()
                .map(choice -> own + "." + choice.asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyNumberOfAMeasureHasAName(String language) {
        var words = Texts.of("measures", Locale.forLanguageTag(language));
        var missing = new ArrayList<String>();
        for (var kind : measures().propertyNames()) {
            numbers(kind + ".number", measures().path(kind), SCENARIO, new HashSet<>()).stream()
                    .filter(name -> !words.has(name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** The paths of everything in a schema that is a number with papers. */
    private static List<String> numbers(String path, JsonNode rule, JsonNode file, Set<String> above) {
        var found = new ArrayList<String>();
        var ref = rule.path("$ref").asString("");
        if (ref.endsWith("#/$defs/number") || ref.endsWith("#/$defs/number-from")) {
            return List.of(path);
        }
        if (!ref.isEmpty() && !above.contains(ref)) {
            var inside = new HashSet<>(above);
            inside.add(ref);
            var other = ref.startsWith("plafond-model") ? MODEL : file;
            found.addAll(numbers(path, other.at(ref.substring(ref.indexOf('#') + 1)), other, inside));
        }
        rule.path("properties")
                .propertyStream()
                .forEach(field -> found.addAll(numbers(path + "." + field.getKey(), field.getValue(), file, above)));
        found.addAll(numbersOf(path, rule.path("items"), file, above));
        for (var key : List.of("allOf", "anyOf", "oneOf")) {
            rule.path(key).forEach(part -> found.addAll(numbers(path, part, file, above)));
        }
        for (var key : List.of("then", "else", "if")) {
            found.addAll(numbersOf(path, rule.path(key), file, above));
        }
        return found.stream().distinct().toList();
    }

    private static List<String> numbersOf(String path, JsonNode rule, JsonNode file, Set<String> above) {
        return rule.isObject() ? numbers(path, rule, file, above) : List.of();
    }

    @Test
    void theSchemaHasTheNumbersThatOneWouldLookFor() {
        assertThat(numbers("set-plafond.number", measures().path("set-plafond"), SCENARIO, new HashSet<>()))
                .contains(
                        "set-plafond.number.plafond.reserve",
                        "set-plafond.number.plafond.per-year",
                        "set-plafond.number.plafond.development-plan.stay");
        assertThat(numbers("x", measures().path("review-list"), SCENARIO, new HashSet<>()))
                .containsExactlyInAnyOrder(
                        "x.off-list", "x.cost-per-file", "x.out.share", "x.in-care", "x.in-care-out.share");
    }

    static Stream<Path> models() throws java.io.IOException {
        return ScenarioEditorTest.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoSwitchesOfAScenarioHaveTheSameName(Path folder) {
        var editor = Editors.open(folder);
        for (var scenario : editor.scenarios()) {
            var switches = editor.controls(scenario.id()).stream()
                    .filter(control -> control.under().isEmpty())
                    .toList();
            assertThat(switches).extracting(Control::name).doesNotHaveDuplicates();
            assertThat(editor.controls(scenario.id())).extracting(Control::id).doesNotHaveDuplicates();
        }
    }
}
