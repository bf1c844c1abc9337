package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.model.Label;
import nl.plafond.model.Scenario;
import nl.plafond.model.Variant;
import nl.plafond.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of the models that the program carries when a reader plays with them. */
class DrawingBoardTest {
    private static final Label MINE = new Label("Mijn variant", "My variant");

    static Stream<Path> models() throws IOException {
        try (var folders = Files.list(Path.of("models"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aScenarioInWhichNothingIsSetIsTheScenarioItself(Path folder) {
        var board = board(folder);
        for (var scenario : board.scenarios()) {
            var drawn = drawn(board, scenario, Map.of());
            assertThat(drawn.scenario().measures()).isEqualTo(scenario.measures());
            assertThat(drawn.remarks()).isEmpty();
        }
    }

    static DrawingBoard board(Path folder) {
        return ((Opening.Open) DrawingBoard.open(folder)).board();
    }

    static Drawing.Drawn drawn(DrawingBoard board, Scenario from, Map<String, String> set) {
        var drawing = board.draw(Variant.of("mijn", MINE, from.id(), set));
        assertThat(drawing).as(texts(drawing).toString()).isInstanceOf(Drawing.Drawn.class);
        return (Drawing.Drawn) drawing;
    }

    static List<String> texts(Drawing drawing) {
        var words = Words.of(Locale.forLanguageTag("nl"));
        return drawing.remarks().stream()
                .map(remark -> remark.control().orElse("") + ": " + words.say(remark.text()))
                .toList();
    }
}
