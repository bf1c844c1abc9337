package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import nl.plafond.model.Budget;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;

/**
 * What is left of each line of a budget in each year, in constant prices: the amount less what its payer pays for the care that it
 * covers, a municipality for its own residents. Of what has to be saved it is what is saved beyond that against unchanged policy.
 *
 * <p>What others pay, such as providers or another law, does not count; what others take away of what municipalities get does, as it is
 * no saving. A cut has no room of its own.
 */
final class BudgetRooms {
    private static final Set<Metric> ALL = Set.of(Metric.COST_TOTAL);
    private static final Set<Metric> TAKEN_AWAY = Set.of(Metric.TAKEN_AWAY);

    private final Frame frame;
    private final CareModel model;
    private final int baseline;
    private final IntFunction<Budget> inFuture;
    private final int years;
    private final List<boolean[]> covered = new ArrayList<>();
    private final ScenarioFigures figures;
    private final double[] baselineCost;
    private final double[] cost;
    private final double[] row;
    private int replications;

    /**
     * None yet.
     *
     * @param scenarios how many there are
     * @param inFuture the budget in each replication
     */
    BudgetRooms(Frame frame, CareModel model, int scenarios, int baseline, IntFunction<Budget> inFuture) {
        this.frame = frame;
        this.model = model;
        this.baseline = baseline;
        this.inFuture = inFuture;
        years = frame.years().size();
        for (var line : model.budget().lines()) {
            covered.add(covered(line));
        }
        row = new double[covered.size() * years];
        cost = new double[row.length];
        baselineCost = new double[row.length];
        figures = new ScenarioFigures(scenarios, row.length);
    }

    private boolean[] covered(BudgetLine line) {
        var services = new boolean[frame.own()];
        for (int s = 0; s < services.length; s++) {
            services[s] = line.scope().covers(new ServiceId(frame.services().get(s)));
        }
        return services;
    }

    /** Adds a replication: one logbook per scenario. */
    void add(List<Logbook> books) {
        var budget = inFuture.apply(replications++);
        read(books.get(baseline), baselineCost);
        for (int scenario = 0; scenario < figures.scenarios(); scenario++) {
            read(books.get(scenario), cost);
            rooms(budget);
            figures.add(scenario, row);
        }
    }

    private void read(Logbook book, double[] into) {
        for (int line = 0; line < covered.size(); line++) {
            for (int year = 0; year < years; year++) {
                into[cell(line, year)] = cost(book, line, year);
            }
        }
    }

    /** What the payer pays; not a number where others take money away of which it is not known from which municipality. */
    private double cost(Logbook book, int line, int year) {
        var scope = model.budget().lines().get(line).scope();
        double takenAway = sum(book, line, year, TAKEN_AWAY);
        if (scope.municipality().isPresent()) {
            int payer = frame.municipalities().indexOf(scope.municipality().get());
            return takenAway > 0 ? Double.NaN : bill(book, line, payer, year);
        }
        return takenAway + sum(book, line, year, scope.costs().isEmpty() ? ALL : scope.costs());
    }

    private double bill(Logbook book, int line, int payer, int year) {
        double sum = 0;
        for (int service = 0; service < frame.own(); service++) {
            sum += covered.get(line)[service] ? book.bill(service, payer, year) : 0;
        }
        return sum;
    }

    private double sum(Logbook book, int line, int year, Set<Metric> metrics) {
        double sum = 0;
        for (int service = 0; service < frame.own(); service++) {
            for (int month = 0; month < frame.months().size() && covered.get(line)[service]; month++) {
                if (frame.months().get(month).getYear() == frame.years().get(year)) {
                    for (var metric : metrics) {
                        sum += book.at(metric, service, month);
                    }
                }
            }
        }
        return sum;
    }

    private void rooms(Budget budget) {
        Arrays.fill(row, Double.NaN);
        for (int number = 0; number < covered.size(); number++) {
            var line = budget.lines().get(number);
            for (int year = 0; year < years && line.kind() != Kind.CUT; year++) {
                int calendar = frame.years().get(year);
                int cell = cell(number, year);
                budget.available(line, calendar, model.priceFactor(calendar))
                        .ifPresent(amount -> row[cell] = line.kind() == Kind.SAVINGS_TARGET
                                ? baselineCost[cell] - cost[cell] - amount
                                : amount - cost[cell]);
            }
        }
    }

    int cell(int line, int year) {
        return line * years + year;
    }

    ScenarioFigures figures() {
        return figures;
    }
}
