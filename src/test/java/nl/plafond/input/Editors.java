package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.plafond.controls.Control;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.levers.EditedScenario;
import nl.plafond.input.levers.EditorResult;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.model.Label;
import nl.plafond.words.Texts;

/** Drawing boards for tests. */
public final class Editors {
    private static final Label MINE = new Label("Mijn variant", "My variant");

    private Editors() {}

    public static ScenarioEditor open(Path folder) {
        var result = ScenarioEditor.open(folder);
        assertThat(result).isInstanceOf(EditorResult.Opened.class);
        return ((EditorResult.Opened) result).editor();
    }

    public static EditedScenario draw(ScenarioEditor editor, String scenario, Map<String, String> set) {
        return editor.draw(ScenarioVariant.of("mijn", MINE, scenario, set));
    }

    public static EditedScenario.Drawn drawn(ScenarioEditor editor, String scenario, Map<String, String> set) {
        var drawing = draw(editor, scenario, set);
        assertThat(drawing).as(dutch(drawing).toString()).isInstanceOf(EditedScenario.Drawn.class);
        return (EditedScenario.Drawn) drawing;
    }

    /** What is said of settings that are refused. */
    public static List<String> refused(ScenarioEditor editor, String scenario, Map<String, String> set) {
        var drawing = draw(editor, scenario, set);
        assertThat(drawing).isInstanceOf(EditedScenario.Refused.class);
        return dutch(drawing);
    }

    public static Control control(ScenarioEditor editor, String scenario, String id) {
        return editor.controls(scenario).stream()
                .filter(control -> control.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> dutch(EditedScenario drawing) {
        return texts(drawing, Locale.forLanguageTag("nl"));
    }

    public static List<String> english(EditedScenario drawing) {
        return texts(drawing, Locale.ENGLISH);
    }

    private static List<String> texts(EditedScenario drawing, Locale locale) {
        var words = Texts.of(locale);
        return drawing.remarks().stream()
                .map(remark -> remark.control().orElse("") + ": " + words.say(remark.text()))
                .toList();
    }

    public static String problems(ModelResult reading) {
        return Folders.english(reading).toString();
    }

    public static Map<String, String> and(Map<String, String> set, String control, String value) {
        var more = new TreeMap<>(set);
        more.put(control, value);
        return more;
    }
}
