package nl.plafond.input.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.draws.PossibleModels.PossibleModel;
import nl.plafond.model.CareModel;
import nl.plafond.model.Parameter;
import nl.plafond.model.flows.CompetingEnds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedNumbersTest {
    private static final int EACH = 7;

    @ParameterizedTest
    @ValueSource(strings = {"gooi-en-vechtstreek", "haaglanden", "midden-holland", "zuidwest-jeugdzorgplus"})
    void aMovedNumberIsOneThatTheUserSets(String name) {
        var parsed = ModelReader.keep(Path.of("models", name));
        var sound = (ModelResult.Sound) parsed.reading();
        var ends = new CompetingEnds();
        var drawn =
                sound.model().parameters().stream().filter(Parameter::isDrawn).toList();
        assertThat(drawn.stream().map(Parameter::path))
                .containsAll(sound.possible().drawn());
        for (int number = 0; number < drawn.size(); number += EACH) {
            var path = drawn.get(number).path();
            double end = number % 2 == 0
                    ? drawn.get(number).range().orElseThrow().low()
                    : drawn.get(number).range().orElseThrow().high();
            // What earlier futures wrote may not stay behind.
            sound.possible().with(sound.possible().numbers(1, number));
            var moved = played(sound.possible().moved(Map.of(path, end)));
            var set = played(set(parsed, ends, path + "=" + end));
            // A comparison that fails would print both models.
            assertThat(moved.equals(set)).as(path + "=" + end).isTrue();
        }
    }

    @Test
    void twoMoveTogether() {
        var parsed = ModelReader.keep(Path.of("models", "zuidwest-jeugdzorgplus"));
        var possible = ((ModelResult.Sound) parsed.reading()).possible();
        var drawn = possible.drawn();
        var values = possible.numbers(3, 17).values();
        var one = drawn.get(0);
        var other = drawn.get(drawn.size() - 1);
        var moved = played(possible.moved(Map.of(one, values.get(one), other, values.get(other))));
        var set =
                played(set(parsed, new CompetingEnds(), one + "=" + values.get(one), other + "=" + values.get(other)));
        assertThat(moved.equals(set)).isTrue();
        assertThat(moved.equals(played(possible.moved(Map.of())))).isFalse();
    }

    private static PossibleModel set(ParsedModel parsed, CompetingEnds ends, String... settings) {
        var set = (ModelResult.Sound) ModelReader.read(parsed, Overrides.of(settings), ends);
        return new PossibleModel(set.model(), set.scenarios());
    }

    /** What is played, without the papers of the numbers, of which a play knows nothing. */
    private static List<List<CareModel>> played(PossibleModel possible) {
        return possible.scenarios().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(scenario -> possible.model().under(scenario).separated())
                .toList();
    }
}
