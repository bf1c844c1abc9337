package nl.plafond.report.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/**
 * Which chart of a service leads: the one that a slider moves. A price moves no list and a plafond moves the cost first, and two
 * lines that lie on each other show nothing.
 */
record LeadingChart(RunView reading, int service) {
    /**
     * The first chart leads unless another moves so many times as much. As one control is moved the charts move in proportion, so
     * that the choice stays while a slider is dragged.
     */
    private static final double MUCH_MORE = 2;

    private static final Map<String, Metric> PEOPLE = people();

    /** In the order in which a reader asks for them. */
    private static Map<String, Metric> people() {
        var people = new LinkedHashMap<String, Metric>();
        people.put("waiting", Metric.WAITING);
        people.put("elsewhere", Metric.ELSEWHERE);
        people.put("care", Metric.IN_CARE);
        return people;
    }

    /** Its name, as that of a chart. */
    String name() {
        var moves = new LinkedHashMap<String, Double>();
        PEOPLE.forEach((chart, metric) -> {
            if (metric == Metric.IN_CARE || reading.ever(metric, service)) {
                moves.put(
                        chart,
                        move(
                                reading.months(),
                                (scenario, month) -> reading.findings()
                                        .at(scenario, metric, service, month)
                                        .mean()));
            }
        });
        moves.put(
                "cost",
                move(
                        reading.years().size(),
                        (scenario, year) -> reading.findings()
                                .cost(scenario, Metric.COST_TOTAL, service, year)
                                .mean()));
        double most = moves.values().stream().mapToDouble(d -> d).max().orElseThrow();
        return moves.entrySet().stream()
                .filter(entry -> entry.getValue() * MUCH_MORE >= most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** A mean of a scenario at a moment. */
    private interface Mean {
        double of(int scenario, int moment);
    }

    /** How far the means of any scenario come from those that they are compared with, as a part of the highest mean. */
    private double move(int moments, Mean mean) {
        double apart = most(
                moments,
                moment -> reading.others().stream()
                        .mapToDouble(s -> Math.abs(mean.of(s, moment) - mean.of(reading.baseline(), moment)))
                        .max()
                        .orElse(0));
        double top = most(
                moments,
                moment -> reading.baselineFirst().stream()
                        .mapToDouble(s -> Math.abs(mean.of(s, moment)))
                        .max()
                        .orElse(0));
        return top > 0 ? apart / top : 0;
    }

    private static double most(int moments, IntToDoubleFunction value) {
        return IntStream.range(0, moments)
                .mapToDouble(value)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
