package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.plafond.model.BudgetLine.Amounts;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.model.BudgetLine.Scope;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** How much there is of each line of a budget, and which lines do not go together. */
class BudgetTest {
    private static final Scope REGION = new Scope(Optional.empty(), Set.of(), Set.of());
    private static final Scope STAD = new Scope(Optional.of("stad"), Set.of(), Set.of());

    @Test
    void anAmountHoldsUntilTheNextAndTheLastYear() {
        var line = line("a", Kind.BUDGET, REGION, new Amounts(years(2021, 5, 2023, 7), OptionalInt.of(2024), false));
        var budget = new Budget(List.of(line));

        assertThat(budget.available(line, 2020, 1)).isEmpty();
        assertThat(budget.available(line, 2022, 1)).hasValue(5);
        assertThat(budget.available(line, 2024, 1)).hasValue(7);
        assertThat(budget.available(line, 2025, 1)).isEmpty();
    }

    @Test
    void aNominalAmountIsWorthLessAsPricesRise() {
        var line = line("a", Kind.BUDGET, REGION, new Amounts(years(2021, 150, 2022, 150), OptionalInt.empty(), true));

        assertThat(new Budget(List.of(line)).available(line, 2022, 1.5)).hasValue(100);
    }

    @Test
    void aCutIsTakenOff() {
        var line = line("a", Kind.INCOME, REGION, amounts(10));
        var budget = new Budget(List.of(line, line("b", Kind.CUT, REGION, amounts(4))));

        assertThat(budget.available(line, 2021, 1)).hasValue(6);
        assertThat(budget.available(line, 2020, 1)).isEmpty();
    }

    @Test
    void theSavingsTargetOfAMunicipalityIsItsOwn() {
        var budget = new Budget(List.of(line(
                "a", Kind.SAVINGS_TARGET, STAD, new Amounts(years(2021, 5, 2023, 0), OptionalInt.empty(), false))));

        assertThat(budget.savingsTarget("stad", 2020, 1)).isEmpty();
        assertThat(budget.savingsTarget("stad", 2022, 1)).hasValue(5);
        assertThat(budget.savingsTarget("stad", 2023, 1)).isEmpty();
        assertThat(budget.savingsTarget("dorp", 2022, 1)).isEmpty();
    }

    @Test
    void theAmountsOfAFutureComeByTheirPaths() {
        var line = line("a", Kind.BUDGET, REGION, new Amounts(years(2021, 5, 2023, 7), OptionalInt.empty(), false));
        var drawn = new Budget(List.of(line)).with(Map.of("budget.a.by-year.2023", 9.0, "other", 1.0));

        assertThat(drawn.available(drawn.lines().get(0), 2021, 1)).hasValue(5);
        assertThat(drawn.available(drawn.lines().get(0), 2023, 1)).hasValue(9);
    }

    @Test
    void linesThatDoNotGoTogetherAreRefused() {
        var line = line("a", Kind.BUDGET, STAD, amounts(10));
        assertThatThrownBy(() -> new Budget(List.of(line, line("b", Kind.BUDGET, STAD, amounts(3)))))
                .hasMessageContaining("b: a covers the same in 2021 already");
        assertThatThrownBy(() -> new Budget(List.of(line, line("b", Kind.CUT, REGION, amounts(3)))))
                .hasMessageContaining("b: there is no budget or income for the same care");
        assertThatThrownBy(() -> new Budget(List.of(line, line("b", Kind.CUT, STAD, amounts(11)))))
                .hasMessageContaining("at most the 10");
        assertThatThrownBy(() -> new Scope(Optional.of("stad"), Set.of(), Set.of(Metric.COST_CARE)))
                .hasMessageContaining("only the total of the bill is known");
        assertThatThrownBy(() -> amounts(-1)).hasMessageContaining("by-year.2021");
        assertThatThrownBy(() -> new Amounts(years(2021, 1, 2023, 1), OptionalInt.of(2022), false))
                .hasMessageContaining("until");
        // Another kind, or years apart, is another thing.
        var earlier = line("c", Kind.BUDGET, STAD, new Amounts(years(2018, 3, 2019, 3), OptionalInt.of(2020), false));
        assertThat(new Budget(List.of(line, line("b", Kind.INCOME, STAD, amounts(3)), earlier)).lines())
                .hasSize(3);
    }

    private static BudgetLine line(String id, Kind kind, Scope scope, Amounts amounts) {
        return new BudgetLine(id, new Label(id, id), kind, scope, amounts);
    }

    private static Amounts amounts(double each) {
        return new Amounts(new TreeMap<>(Map.of(2021, each)), OptionalInt.empty(), false);
    }

    private static TreeMap<Integer, Double> years(int first, double amount, int next, double other) {
        return new TreeMap<>(Map.of(first, amount, next, other));
    }
}
