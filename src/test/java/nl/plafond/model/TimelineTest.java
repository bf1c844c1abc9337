package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.plafond.vocabulary.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void aStepHoldsFromItsDayOn() {
        var line = Timeline.constant(new Euro(5)).with(APRIL, new Euro(7));

        assertThat(line.on(JANUARY)).isEqualTo(new Euro(5));
        assertThat(line.on(APRIL.minusDays(1))).isEqualTo(new Euro(5));
        assertThat(line.on(APRIL)).isEqualTo(new Euro(7));
        assertThat(line.on(LocalDate.MAX)).isEqualTo(new Euro(7));
    }

    @Test
    void withKeepsLaterStepsAndThenAlwaysForgetsThem() {
        var line = Timeline.constant(new Euro(1)).with(JULY, new Euro(3));

        assertThat(line.with(APRIL, new Euro(2)).on(JULY)).isEqualTo(new Euro(3));
        assertThat(line.thenAlways(APRIL, new Euro(2)).on(JULY)).isEqualTo(new Euro(2));
        assertThat(line.thenAlways(APRIL, new Euro(2)).on(JANUARY)).isEqualTo(new Euro(1));
    }

    @Test
    void aChangeAtOnceChangesEveryLaterValueAndNoEarlierOne() {
        var line = Timeline.constant(new Euro(100)).with(JULY, new Euro(200)).changed(APRIL, APRIL, v -> v * 0.9);

        assertThat(line.on(JANUARY)).isEqualTo(new Euro(100));
        assertThat(line.on(APRIL)).isEqualTo(new Euro(90));
        assertThat(line.on(JULY)).isEqualTo(new Euro(180));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 100",
        "2024-04-01, 97.5",
        "2024-05-01, 95",
        "2024-06-01, 92.5",
        "2024-07-01, 90",
        "2030-01-01, 90"
    })
    void aPhasedChangeGrowsByEqualMonthlySteps(LocalDate day, double expected) {
        var line = Timeline.constant(new Euro(100)).changed(APRIL, JULY, v -> v * 0.9);

        assertThat(line.on(day).value()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aPhasedChangeAppliesToAValueThatChangesMeanwhile() {
        var halfway = LocalDate.of(2024, 5, 16);
        var line = Timeline.constant(new Euro(100)).with(halfway, new Euro(200)).changed(APRIL, JULY, v -> v - 40);

        assertThat(line.on(LocalDate.of(2024, 5, 15))).isEqualTo(new Euro(80));
        assertThat(line.on(halfway)).isEqualTo(new Euro(180));
        assertThat(line.on(JULY)).isEqualTo(new Euro(160));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-29", "2024-01-30", "2024-01-31"})
    void aPhasedChangeFromTheEndOfAMonthGrowsInEveryMonthToo(LocalDate from) {
        var line = Timeline.constant(new Euro(0)).changed(from, from.plusMonths(3), v -> 4);

        assertThat(line.steps().values()).extracting(Euro::value).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void aTimelineHasAValueFromTheBeginningOnAndNobodyCanChangeIt() {
        assertThatThrownBy(() -> new Timeline<>(new TreeMap<>(Map.of(JULY, new Euro(1)))))
                .hasMessageContaining("from the beginning");
        var line = Timeline.constant(new Euro(1));
        assertThatThrownBy(() -> line.steps().put(JULY, new Euro(2))).isInstanceOf(UnsupportedOperationException.class);
    }
}
