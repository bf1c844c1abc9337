package nl.plafond.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plafond.uncertainty.Shape.TwoPieceUniform;
import org.junit.jupiter.api.Test;

class NumberGraphTest {
    private static Map<String, Shape> drawn(String... names) {
        var shapes = new LinkedHashMap<String, Shape>();
        for (var name : names) {
            shapes.put(name, new TwoPieceUniform(0, 50, 100));
        }
        return shapes;
    }

    private static Map<String, Expression> derived(String... pairs) {
        var derived = new LinkedHashMap<String, Expression>();
        for (int i = 0; i < pairs.length; i += 2) {
            derived.put(pairs[i], Expression.parse(pairs[i + 1]));
        }
        return derived;
    }

    private static NumberGraph graph(Map<String, Shape> drawn, Map<String, Expression> derived, List<ShareSet> sets) {
        return new NumberGraph(drawn, RankCorrelations.NONE, derived, sets, Map.of("known", 4.0), Set.of("whole"));
    }

    @Test
    void whatFollowsIsWorkedOutInOrderAndRoundedWhereItCountsPeople() {
        var graph = graph(
                drawn("a"), derived("c", "b + known", "b", "a * 2", "whole", "a / 3", "still", "known * 2"), List.of());
        var values = graph.at(Map.of("a", 0.25)).values();
        assertThat(values).containsEntry("a", 25.0).containsEntry("b", 50.0).containsEntry("c", 54.0);
        assertThat(values).containsEntry("whole", 8.0).doesNotContainKey("still");
    }

    @Test
    void aCircleIsNamed() {
        var circular = catchThrowableOfType(
                CircularDerivationException.class,
                () -> graph(drawn(), derived("x", "a", "a", "b + 1", "b", "c", "c", "a * 2"), List.of()));
        assertThat(circular.circle()).containsExactly("a", "b", "c");
        assertThat(catchThrowableOfType(
                                CircularDerivationException.class,
                                () -> graph(drawn(), derived("a", "a + 1"), List.of()))
                        .circle())
                .containsExactly("a");
    }

    @Test
    void theRestOfAHundredFollows() {
        var set = new ShareSet(List.of("a", "b"), Optional.of("rest"));
        var graph = graph(drawn("a", "b"), derived(), List.of(set));
        assertThat(graph.at(Map.of("a", 0.2, "b", 0.3)).values()).containsEntry("rest", 50.0);
        assertThat(graph.at(Map.of("a", 0.2, "b", 0.3)).scaled()).isEmpty();
    }

    @Test
    void sharesThatPassAHundredAreScaledAndWhatFollowsFollowsFromThat() {
        var set = new ShareSet(List.of("a", "b"), Optional.of("rest"));
        var graph = graph(drawn("a", "b"), derived("twice", "2 * a"), List.of(set));
        var numbers = graph.at(Map.of("a", 0.9, "b", 0.6));
        assertThat(numbers.values())
                .containsEntry("a", 60.0)
                .containsEntry("b", 40.0)
                .containsEntry("rest", 0.0)
                .containsEntry("twice", 120.0);
        assertThat(numbers.scaled()).containsExactly(set);
    }

    @Test
    void sharesWithoutARestAreAlwaysScaled() {
        var graph = graph(drawn("a", "b"), derived(), List.of(new ShareSet(List.of("a", "b"), Optional.empty())));
        assertThat(graph.at(Map.of("a", 0.2, "b", 0.2)).values())
                .containsEntry("a", 50.0)
                .containsEntry("b", 50.0);
    }

    @Test
    void anotherNumberMovesNone() {
        var few = graph(drawn("a", "b"), derived(), List.of()).in(5, 77).values();
        var more = graph(drawn("z", "b", "a"), derived(), List.of()).in(5, 77).values();
        assertThat(more).containsAllEntriesOf(few);
    }

    @Test
    void theMediansAreTheValuesThatWereWritten() {
        assertThat(graph(drawn("a"), derived("b", "a + 1"), List.of()).medians().values())
                .containsEntry("a", 50.0)
                .containsEntry("b", 51.0);
    }
}
