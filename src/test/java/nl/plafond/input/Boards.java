package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.plafond.model.Control;
import nl.plafond.model.Label;
import nl.plafond.model.Variant;
import nl.plafond.words.Words;

/** Drawing boards for tests. */
final class Boards {
    private static final Label MINE = new Label("Mijn variant", "My variant");

    private Boards() {}

    static DrawingBoard open(Path folder) {
        var opening = DrawingBoard.open(folder);
        assertThat(opening).isInstanceOf(Opening.Open.class);
        return ((Opening.Open) opening).board();
    }

    static Drawing draw(DrawingBoard board, String scenario, Map<String, String> set) {
        return board.draw(Variant.of("mijn", MINE, scenario, set));
    }

    static Drawing.Drawn drawn(DrawingBoard board, String scenario, Map<String, String> set) {
        var drawing = draw(board, scenario, set);
        assertThat(drawing).as(dutch(drawing).toString()).isInstanceOf(Drawing.Drawn.class);
        return (Drawing.Drawn) drawing;
    }

    /** What is said of settings that are refused. */
    static List<String> refused(DrawingBoard board, String scenario, Map<String, String> set) {
        var drawing = draw(board, scenario, set);
        assertThat(drawing).isInstanceOf(Drawing.Refused.class);
        return dutch(drawing);
    }

    static Control control(DrawingBoard board, String scenario, String id) {
        return board.controls(scenario).stream()
                .filter(control -> control.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> dutch(Drawing drawing) {
        return texts(drawing, Locale.forLanguageTag("nl"));
    }

    static List<String> english(Drawing drawing) {
        return texts(drawing, Locale.ENGLISH);
    }

    private static List<String> texts(Drawing drawing, Locale locale) {
        var words = Words.of(locale);
        return drawing.remarks().stream()
                .map(remark -> remark.control().orElse("") + ": " + words.say(remark.text()))
                .toList();
    }

    static String problems(Reading reading) {
        return Folders.english(reading).toString();
    }

    static Map<String, String> and(Map<String, String> set, String control, String value) {
        var more = new TreeMap<>(set);
        more.put(control, value);
        return more;
    }
}
