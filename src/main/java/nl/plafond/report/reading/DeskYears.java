package nl.plafond.report.reading;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.Label;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * What the desks that decide on who is referred were, year by year.
 *
 * @param reading what was played
 */
public record DeskYears(RunView reading) {
    public static final double DAYS_PER_WEEK = 7;

    /** What is told of the end of a year; the mean wait is that of all who were decided on in the twelve months up to then. */
    public static final List<Metric> AT_END = List.of(Metric.WAITING, Metric.WAIT_MEAN);

    /**
     * A desk.
     *
     * @param number its number in the model
     * @param row its row among the figures
     */
    public record Desk(int number, int row, Label name) {}

    /** All of them. */
    public List<Desk> all() {
        var model = reading.model();
        return reading.findings().frame().desks().stream()
                .map(desk -> {
                    int number = model.desk(desk.id());
                    return new Desk(
                            number, desk.row(), model.desks().get(number).name());
                })
                .toList();
    }

    /** Unchanged policy, and after it the scenarios that change something at a desk. */
    public List<Integer> scenarios(Desk desk) {
        return reading.baselineFirst().stream()
                .filter(s -> s == reading.baseline() || reading.changes(s, desk.row))
                .toList();
    }

    /** Whether a desk decides on who is referred to a service, in a scenario. */
    public boolean decidesOn(Desk desk, int scenario, int service) {
        return reading.service(scenario, service)
                .desk()
                .filter(use -> reading.model().desk(use.desk()) == desk.number())
                .isPresent();
    }

    /** The years by number. */
    public List<Integer> years() {
        return IntStream.range(0, reading.years().size()).boxed().toList();
    }

    /** A figure at the end of a year. */
    public Estimate at(Desk desk, int scenario, Metric metric, int year) {
        return reading.findings()
                .at(scenario, metric, desk.row, months(year).max().orElseThrow());
    }

    /** Which part of the hours of a year was used, from month to month; not a number where there were none. */
    public double used(Desk desk, int scenario, int year) {
        return months(year)
                .mapToObj(month -> reading.findings().at(scenario, Metric.OCCUPANCY, desk.row, month))
                .filter(Estimate::exists)
                .mapToDouble(Estimate::mean)
                .average()
                .orElse(Double.NaN);
    }

    private IntStream months(int year) {
        return IntStream.range(0, reading.months()).filter(month -> reading.yearOf(month) == year);
    }
}
