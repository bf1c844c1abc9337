package nl.plafond.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import nl.plafond.model.BudgetLine.Kind;

/**
 * What may be spent, comes in or has to be saved, line by line.
 *
 * @param lines in the order of the file
 */
public record Budget(List<BudgetLine> lines) {
    /** That of a model without any line. */
    public static final Budget NONE = new Budget(List.of());

    public Budget {
        Validation.requireThere("lines", lines);
        lines = List.copyOf(lines);
        rules(lines).orRefuse();
    }

    /** How lines go together; paths are seen from the lines, by their names. */
    public static Validation rules(List<BudgetLine> lines) {
        var rules = new Validation().requireNoneTwice("", lines.stream().map(BudgetLine::id));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (var before : lines.subList(0, i)) {
                ofYears(rules, before, line);
            }
            rules.require(
                    line.kind() != Kind.CUT || lines.stream().anyMatch(l -> l.isCutBy(line)),
                    () -> Violation.found(
                            line.id(),
                            "found.cut-of-nothing",
                            "there is no budget or income for the same care, of the same payer and in the same prices"));
            ofCuts(rules, line, lines);
        }
        return rules;
    }

    /** A budget is one amount a year. */
    private static void ofYears(Validation rules, BudgetLine before, BudgetLine line) {
        years(List.of(before, line)).stream()
                .filter(year -> before.isDoubledBy(line, year))
                .findFirst()
                .ifPresent(year -> rules.require(
                        false,
                        () -> Violation.found(
                                line.id(),
                                "found.budget-twice",
                                "{0} covers the same in {1} already",
                                before.id(),
                                year)));
    }

    /** Nothing is taken off that is not there. */
    private static void ofCuts(Validation rules, BudgetLine line, List<BudgetLine> lines) {
        var cuts = lines.stream().filter(line::isCutBy).toList();
        for (int year : years(cuts)) {
            double taken = taken(cuts, year);
            double there = line.amounts().in(year).orElse(Double.NaN);
            rules.require(
                    !(taken > there),
                    () -> Violation.found(line.id(), "found.cut-below-nothing", "{0} a year is cut in {1}", taken, year)
                            .allowed("expected.cut-at-most", "expected at most the {0} that there is", there));
        }
    }

    private static double taken(Collection<BudgetLine> cuts, int year) {
        return cuts.stream()
                .mapToDouble(cut -> cut.amounts().in(year).orElse(0))
                .sum();
    }

    /** The years in which an amount of any of the lines begins. */
    private static NavigableSet<Integer> years(Collection<BudgetLine> lines) {
        var years = new TreeSet<Integer>();
        lines.forEach(line -> years.addAll(line.amounts().byYear().keySet()));
        return years;
    }

    /** The same lines with the amounts of a possible future, by their paths in the model. */
    public Budget with(Map<String, Double> drawn) {
        return new Budget(lines.stream().map(line -> line.with(drawn)).toList());
    }

    /**
     * What there is of a line in a year, less what is cut of it; empty where it does not hold.
     *
     * @param prices what prices of the year are as a factor on the price level, in which the answer is
     */
    public OptionalDouble available(BudgetLine line, int year, double prices) {
        var amount = line.amounts().in(year);
        if (amount.isEmpty()) {
            return OptionalDouble.empty();
        }
        var cuts = lines.stream().filter(line::isCutBy).toList();
        double left = Math.max(0, amount.getAsDouble() - taken(cuts, year));
        return OptionalDouble.of(line.amounts().nominal() ? left / prices : left);
    }

    /** What a municipality wants to save in a year on all care together (taakstelling); empty where that is nothing. */
    public OptionalDouble savingsTarget(String municipality, int year, double prices) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.SAVINGS_TARGET
                        && line.scope().services().isEmpty()
                        && line.scope()
                                .municipality()
                                .filter(municipality::equals)
                                .isPresent())
                .flatMapToDouble(line -> available(line, year, prices).stream())
                .filter(amount -> amount > 0)
                .findFirst();
    }
}
