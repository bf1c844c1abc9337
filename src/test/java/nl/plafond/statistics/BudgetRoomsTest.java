package nl.plafond.statistics;

import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.BudgetLine.Amounts;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.model.BudgetLine.Scope;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.region.Region;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** What is left of a budget, worked out by hand from bills that were made up. */
class BudgetRoomsTest {
    private static final Label NAME = new Label("x", "x");
    /** Two services, 2021 and 2022, and two municipalities. */
    private static final Frame FRAME =
            Frame.of(List.of("bw", "mo"), LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1), List.of("dorp", "stad"));

    private double takenAway;

    @Test
    void theRoomOfTheRegionIsTheBudgetLessWhatAllPayForTheCareThatItCovers() {
        // Bills for bw are 60 + 30 and 80 + 30 of dorp and stad, and for mo ten times that: it does not count.
        var findings = played(line(Kind.BUDGET, Optional.empty(), Set.of("bw"), 100), 1);

        var room = findings.room(0, 0, 0);
        assertThat(room.left().mean()).isEqualTo(0);
        assertThat(room.rooms().inOrder()).containsExactly(10, -10);
        assertThat(room.within().share()).isEqualTo(0.5);
        assertThat(room.left().p10()).isCloseTo(-8, within(1e-6));
        // The second year costs twice as much.
        assertThat(findings.room(0, 0, 1).rooms().inOrder()).containsExactly(-80, -120);
        assertThat(findings.room(1, 0, 0).rooms().inOrder()).containsExactly(55, 45);
    }

    @Test
    void aMunicipalityPaysForItsOwnResidents() {
        var findings = played(line(Kind.INCOME, Optional.of("stad"), Set.of("bw", "mo"), 400), 1);

        assertThat(findings.room(0, 0, 0).rooms().inOrder()).containsExactly(400 - 330, 400 - 330);
    }

    @Test
    void ofATargetItIsWhatIsSavedBeyondThat() {
        var findings = played(line(Kind.SAVINGS_TARGET, Optional.of("dorp"), Set.of("bw"), 35), 1);

        assertThat(findings.room(1, 0, 0).rooms().inOrder()).containsExactly(30 - 35, 40 - 35);
        assertThat(findings.room(0, 0, 0).rooms().inOrder()).containsExactly(-35, -35);
    }

    @Test
    void whatTheStateTakesAwayIsNoSaving() {
        // It takes 10 away under the other scenario: of the region that counts, from which municipality it goes nobody
        // knows.
        takenAway = 10;
        var region = played(line(Kind.SAVINGS_TARGET, Optional.empty(), Set.of("bw"), 35), 1);
        assertThat(region.room(1, 0, 0).rooms().inOrder()).containsExactly(45 - 10 - 35, 55 - 10 - 35);
        var dorp = played(line(Kind.SAVINGS_TARGET, Optional.of("dorp"), Set.of("bw"), 35), 1);
        assertThat(dorp.room(1, 0, 0).exists()).isFalse();
        assertThat(dorp.room(0, 0, 0).exists()).isTrue();
    }

    @Test
    void aLineMayPayForSomeKindsOfCostOnly() {
        var care = new Scope(Optional.empty(), Set.of(new ServiceId("bw")), Set.of(Metric.COST_CARE));
        var findings = played(line(Kind.BUDGET, care, 100), 1);

        // Four fifths of the cost is care.
        assertThat(findings.room(0, 0, 0).rooms().inOrder()).containsExactly(100 - 72, 100 - 88);
    }

    @Test
    void withoutLinesNothingIsLeft() {
        assertThat(new Tally(FRAME, 2, 0).findings().room(0, 0, 0).exists()).isFalse();
    }

    @Test
    void anAmountThatIsDrawnIsAnotherInEachFuture() {
        var findings = played(line(Kind.BUDGET, Optional.empty(), Set.of("bw"), 100), 2);

        // 100 and 200 against 90 and 110.
        assertThat(findings.room(0, 0, 0).rooms().inOrder()).containsExactly(10, 90);
    }

    /** Two futures of two scenarios, of which the other halves what dorp and stad pay. */
    private Findings played(BudgetLine line, double nextFuture) {
        var model = region(line);
        var tally = new Tally(FRAME, 2, 0);
        tally.tellBudget(
                model,
                future -> model.budget()
                        .with(Map.of("budget.regel.by-year.2021", (future == 0 ? 1 : nextFuture) * amount(line))));
        tally.add(List.of(book(60, 30, 0), book(30, 15, takenAway)));
        tally.add(List.of(book(80, 30, 0), book(40, 15, takenAway)));
        return tally.findings();
    }

    private static double amount(BudgetLine line) {
        return line.amounts().byYear().get(2021);
    }

    /** What is taken away is of the first service; of its cost four fifths is care. */
    private static Logbook book(double dorp, double stad, double takenAway) {
        var writer = new LogbookWriter(FRAME);
        for (int year = 0; year < 2; year++) {
            writer.putBill(0, 0, year, (year + 1) * dorp);
            writer.putBill(0, 1, year, (year + 1) * stad);
            writer.putBill(1, 0, year, 10 * dorp);
            writer.putBill(1, 1, year, 10 * stad);
            // In June; the other months cost nothing.
            int june = 12 * year + 5;
            writer.put(Metric.COST_TOTAL, 0, june, (year + 1) * (dorp + stad));
            writer.put(Metric.COST_TOTAL, 1, june, 10 * (dorp + stad));
            writer.put(Metric.COST_CARE, 0, june, (year + 1) * 0.8 * (dorp + stad));
            writer.put(Metric.TAKEN_AWAY, 0, june, takenAway);
        }
        return writer.close();
    }

    private static BudgetLine line(Kind kind, Optional<String> municipality, Set<String> services, double amount) {
        var covered = services.stream().map(ServiceId::new).collect(Collectors.toSet());
        return line(kind, new Scope(municipality, covered, Set.of()), amount);
    }

    private static BudgetLine line(Kind kind, Scope scope, double amount) {
        return new BudgetLine(
                "regel",
                NAME,
                kind,
                scope,
                new Amounts(new TreeMap<>(Map.of(2021, amount)), OptionalInt.empty(), false));
    }

    private static CareModel region(BudgetLine line) {
        return Region.starting(2021)
                .years(2)
                .municipality("dorp", 1)
                .municipality("stad", 1)
                .with(service("bw").builder(), service("mo").builder())
                .budget(line)
                .build();
    }
}
