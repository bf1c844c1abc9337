package nl.plafond.input.check;

import nl.plafond.input.bind.BudgetBuilder;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Budget;
import nl.plafond.model.BudgetLine.Amounts;
import nl.plafond.model.BudgetLine.Scope;
import nl.plafond.words.Phrase;

/** Checks the lines of the budget: what they cover, in which years, and that none of it is made up from inhabitants. */
final class BudgetCheck {
    private static final String MUNICIPALITIES = "municipalities";

    private final ModelContext region;
    private final Diagnostics diagnostics;

    BudgetCheck(ModelContext region) {
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    /** Complains about what is wrong with them. */
    void check() {
        region.find("budget").ifPresent(budget -> {
            budget.fields().forEach(this::line);
            if (budget.isSound() && budget.fields().stream().allMatch(this::isBuilt)) {
                Refusals.tell(budget, Budget.rules(BudgetBuilder.lines(budget)), diagnostics);
            }
        });
    }

    private void line(Node line) {
        municipality(line);
        line.at("services").items().forEach(region::requireService);
        var period = new PeriodCheck(region);
        period.years(line.at("by-year"));
        var until = line.at("until");
        until.number().ifPresent(year -> period.year(until, year.intValue()));
    }

    private void municipality(Node line) {
        var municipality = line.at("municipality");
        if (!municipality.exists()) {
            return;
        }
        if (region.find(MUNICIPALITIES).isEmpty()) {
            diagnostics.needs(municipality, MUNICIPALITIES);
            return;
        }
        region.requireKnown(municipality, MUNICIPALITIES, "expected.municipality");
        line.at("by-year").fields().stream()
                .map(amount -> amount.at("derivation"))
                .filter(derivation -> derivation.text().orElse("").contains(MUNICIPALITIES + "."))
                .forEach(derivation ->
                        diagnostics.add(Diagnostics.about(derivation, Phrase.of("found.spread-by-inhabitants"))
                                .suggest("suggest.amount-of-document")
                                .error()));
    }

    /** Whether a line obeys the rules of its own; complains if not. */
    private boolean isBuilt(Node line) {
        var until = line.at("until").number().map(Double::intValue);
        int last = line.at("by-year").fields().stream()
                .mapToInt(amount -> Integer.parseInt(amount.name()))
                .max()
                .orElseThrow();
        var rules = Scope.ofCosts(
                        line.at("municipality").exists(), line.at("costs").exists())
                .require("", Amounts.ofLastYear(last, until.orElse(last)).broken());
        Refusals.tell(line, rules, diagnostics);
        return rules.broken().findAny().isEmpty();
    }
}
