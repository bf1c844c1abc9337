package nl.plafond.experiment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;

/**
 * What an experiment found.
 *
 * <pre>{@code
 * var now = run.of(WAITING).monthly("beschermd-wonen"); // unchanged policy, by month
 * var spent = run.under("fewer").of(COST_TOTAL).inYear(2028); // a scenario, all services together
 * var rows = run.rows(); // scenario, service, month, metric, mean, low, high, replications
 * }</pre>
 *
 * <p>Asking for a scenario, a service or a day that was not played is refused with what there is.
 */
public final class Run {
    /** The name in {@link #rows()} of all services together. */
    public static final String ALL = "all";

    private final List<String> scenarios;
    private final Findings findings;

    Run(List<String> scenarios, Findings findings) {
        this.scenarios = scenarios;
        this.findings = findings;
    }

    /** The names of what was played, the one that the others are compared with first. */
    public List<String> scenarios() {
        return scenarios;
    }

    /** All that was found, by number; for who goes through it and not for who looks something up. */
    public Findings findings() {
        return findings;
    }

    /** A metric under the scenario that the others are compared with: unchanged policy, or a baseline with a name. */
    public Figures<Estimate> of(Metric metric) {
        return under(scenarios.get(0)).of(metric);
    }

    /** The figures of a scenario. */
    public ByMetric<Estimate> under(String scenario) {
        int number = number(scenario);
        return metric -> new Figures<>(
                findings.frame(),
                metric,
                (service, month) -> findings.at(number, metric, service, month),
                (service, year) -> findings.cost(number, metric, service, year));
    }

    /**
     * What a scenario changes, against that scenario with the same people. With several scenarios the intervals hold for
     * all of them together: they are a little wider than that of one would be (Bonferroni).
     */
    public ByMetric<Difference> difference(String scenario) {
        int number = number(scenario);
        return metric -> new Figures<>(
                findings.frame(),
                metric,
                (service, month) -> findings.differenceAt(number, metric, service, month),
                (service, year) -> findings.costDifference(number, metric, service, year));
    }

    /** Figures of a metric that is still to be chosen. */
    @FunctionalInterface
    public interface ByMetric<F> {
        /** The figures of one metric. */
        Figures<F> of(Metric metric);
    }

    /**
     * Every figure at every month end, a row each: by scenario, service (the last one {@link #ALL} of them together), month
     * and metric. A figure that does not exist, or in too few replications to be told, has no row.
     */
    public Stream<Row> rows() {
        return IntStream.range(0, scenarios.size())
                .boxed()
                .flatMap(scenario -> IntStream.rangeClosed(0, findings.all())
                        .boxed()
                        .flatMap(service -> IntStream.range(
                                        0, findings.frame().months().size())
                                .boxed()
                                .flatMap(month -> Stream.of(Metric.values())
                                        .map(metric -> row(scenario, service, month, metric)))))
                .filter(row -> row.replications() > 0);
    }

    private Row row(int scenario, int service, int month, Metric metric) {
        var figure = findings.at(scenario, metric, service, month);
        var name = service == findings.all() ? ALL : findings.frame().services().get(service);
        return new Row(
                scenarios.get(scenario),
                name,
                findings.frame().months().get(month),
                metric,
                figure.mean(),
                figure.low(),
                figure.high(),
                figure.replications());
    }

    private int number(String scenario) {
        int number = scenarios.indexOf(scenario);
        if (number < 0) {
            throw new IllegalArgumentException("no scenario " + scenario + "; there are " + scenarios);
        }
        return number;
    }
}
