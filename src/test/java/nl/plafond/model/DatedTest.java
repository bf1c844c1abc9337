package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void aRuleHoldsUntilTheDayOnWhichAnotherReplacesIt() {
        var rules = Dated.always("one").thenAlways(APRIL, "two");

        assertThat(rules.first()).isEqualTo("one");
        assertThat(rules.on(APRIL.minusDays(1))).isEqualTo("one");
        assertThat(rules.on(APRIL)).isEqualTo("two");
        assertThat(rules.on(LocalDate.MAX)).isEqualTo("two");
    }

    @Test
    void anotherRuleForGoodForgetsLaterOnesAndKeepsEarlierOnes() {
        var rules = Dated.always("one").thenAlways(APRIL, "two").thenAlways(JULY, "three");

        assertThat(rules.thenAlways(APRIL.plusDays(1), "four").on(JULY)).isEqualTo("four");
        assertThat(rules.thenAlways(APRIL.plusDays(1), "four").on(APRIL)).isEqualTo("two");
        assertThat(rules.thenAlways(APRIL, "four").steps()).hasSize(2);
        assertThat(rules.on(JULY)).isEqualTo("three"); // and the first rules are as they were
    }

    @Test
    void everyRuleIsPutThroughAChange() {
        var rules = Dated.always("one").thenAlways(APRIL, "two").mapped(rule -> rule + "!");

        assertThat(rules.first()).isEqualTo("one!");
        assertThat(rules.on(APRIL)).isEqualTo("two!");
    }

    @Test
    void thereIsARuleFromTheBeginningOn() {
        assertThatThrownBy(() -> new Dated<>(new TreeMap<>(Map.of(APRIL, "late"))))
                .hasMessage("there is a rule from the beginning on");
    }
}
