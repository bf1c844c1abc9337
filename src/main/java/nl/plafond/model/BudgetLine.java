package nl.plafond.model;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.plafond.vocabulary.Metric;

/**
 * An amount a year that a council or the state decided on, against which the cost of care is held. Nothing in the simulation
 * follows from it.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param kind what the amount is
 * @param scope what it covers
 * @param amounts how much it is
 */
public record BudgetLine(String id, Label name, Kind kind, Scope scope, Amounts amounts) {
    public BudgetLine {
        Validation.requireThere("id", id, "name", name, "kind", kind, "scope", scope, "amounts", amounts);
    }

    /** What an amount is. */
    public enum Kind {
        /** What may be spent. */
        BUDGET("budget"),
        /** What comes in for it; what it falls short of the cost is a shortfall (tekort). */
        INCOME("income"),
        /** What is taken off a budget or an income for the same care (korting). */
        CUT("cut"),
        /** What has to be saved against unchanged policy (taakstelling). */
        SAVINGS_TARGET("savings-target");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its name in the files. */
        public String key() {
            return key;
        }

        /** Whether it takes a cut. */
        boolean isSpent() {
            return this == BUDGET || this == INCOME;
        }
    }

    /**
     * What a line covers.
     *
     * @param municipality whose it is; empty for the region together
     * @param services the care that it is for; none for all of it
     * @param costs the kinds of cost that it pays; none for all of them. Of a municipality only their total is known
     */
    public record Scope(Optional<String> municipality, Set<ServiceId> services, Set<Metric> costs) {
        public Scope {
            Validation.requireThere("municipality", municipality, "services", services, "costs", costs);
            services = Set.copyOf(services);
            costs = Set.copyOf(costs);
            ofCosts(municipality.isPresent(), !costs.isEmpty()).orRefuse();
        }

        /** Which kinds of cost a municipality pays is not known. */
        public static Validation ofCosts(boolean isOfMunicipality, boolean someCosts) {
            return new Validation()
                    .require(
                            !isOfMunicipality || !someCosts,
                            () -> Violation.found(
                                    "costs",
                                    "found.costs-of-municipality",
                                    "of a municipality only the total of the bill is known"));
        }

        /** Whether the cost of a service counts. */
        public boolean covers(ServiceId service) {
            return services.isEmpty() || services.contains(service);
        }
    }

    /**
     * How much a line is.
     *
     * @param byYear in euros a year, from a calendar year on and until the next
     * @param until the last year for which it was decided; empty if it stays
     * @param nominal whether euros are those of each year, and not of the price level of the model
     */
    public record Amounts(NavigableMap<Integer, Double> byYear, OptionalInt until, boolean nominal) {
        public Amounts {
            Validation.requireThere("by-year", byYear, "until", until);
            byYear = new TreeMap<>(byYear);
            rules(byYear, until).orRefuse();
        }

        private static Validation rules(NavigableMap<Integer, Double> byYear, OptionalInt until) {
            var rules = new Validation()
                    .require(
                            !byYear.isEmpty(),
                            () -> Violation.found("by-year", "found.nothing-given", "nothing is given (null)"));
            byYear.forEach((year, amount) -> rules.requireNotNegative("by-year." + year, amount));
            if (!byYear.isEmpty() && until.isPresent()) {
                rules.require("", ofLastYear(byYear.lastKey(), until.getAsInt()).broken());
            }
            return rules;
        }

        /** A line ends in its last amount's year or later. */
        public static Validation ofLastYear(int last, int until) {
            return new Validation()
                    .require(
                            until >= last,
                            () -> Violation.value("until", until)
                                    .allowed(
                                            "expected.at-least",
                                            "expected {0} of {1} or more",
                                            Validation.NUMBER,
                                            last));
        }

        /** The amount of a year as it was decided; empty before the first year and after the last. */
        OptionalDouble in(int year) {
            var step = byYear.floorEntry(year);
            return step == null || year > until.orElse(year)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(step.getValue());
        }

        /** The same with other amounts in the years for which there are any. */
        Amounts with(Map<Integer, Double> others) {
            var changed = new TreeMap<>(byYear);
            changed.putAll(others);
            return new Amounts(changed, until, nominal);
        }
    }

    /** The same line with the amounts of a possible future, by their paths in the model. */
    BudgetLine with(Map<String, Double> drawn) {
        var others = new TreeMap<Integer, Double>();
        for (int year : amounts.byYear().keySet()) {
            Optional.ofNullable(drawn.get("budget." + id + ".by-year." + year))
                    .ifPresent(amount -> others.put(year, Math.max(0, amount)));
        }
        return others.isEmpty() ? this : new BudgetLine(id, name, kind, scope, amounts.with(others));
    }

    /** Whether another line of the same kind is about the same care and payer in a year. */
    boolean isDoubledBy(BudgetLine other, int year) {
        return kind == other.kind
                && kind != Kind.CUT
                && scope.equals(other.scope)
                && amounts.in(year).isPresent()
                && other.amounts.in(year).isPresent();
    }

    /** Whether this, a budget or an income, is what another line cuts. */
    boolean isCutBy(BudgetLine other) {
        return kind.isSpent()
                && other.kind == Kind.CUT
                && scope.equals(other.scope)
                && amounts.nominal() == other.amounts.nominal();
    }

    /** The services that it names, in the order of their names. */
    public List<ServiceId> services() {
        return scope.services().stream()
                .sorted((one, two) -> one.value().compareTo(two.value()))
                .toList();
    }
}
