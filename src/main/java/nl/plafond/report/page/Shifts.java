package nl.plafond.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Conclusion;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Where the money goes instead: the largest shifts by service and by kind of cost, in the year that is looked at first. */
record Shifts(RunView reading, ReportTexts words) {
    private static final int MOST = 3;

    private static final List<Metric> CATEGORIES = List.of(
            Metric.COST_CARE,
            Metric.COST_SURCHARGE,
            Metric.COST_AVAILABILITY,
            Metric.COST_BRIDGING,
            Metric.COST_OVERFLOW,
            Metric.COST_REVIEW,
            Metric.COST_PROGRAMME,
            Metric.COST_FRICTION,
            Metric.COST_AFTERWARDS);

    private record Shift(int service, Metric category, Figure figure, double worth) {
        double size() {
            return Math.abs(figure.difference().middle());
        }

        boolean worthSaying() {
            return figure.certainty().directed() && size() >= worth;
        }
    }

    /** The three largest in a sentence, or that there are none to speak of. */
    String sentence(int scenario) {
        var calendar = reading.years().get(year());
        var largest = largest(scenario);
        if (!largest.isEmpty()) {
            return words.say("know.money.shift", calendar, words.list(largest));
        }
        boolean unsure = all(scenario).anyMatch(s -> s.figure().certainty().isOpen());
        boolean same = all(scenario).allMatch(s -> s.figure().certainty() == Certainty.SAME);
        boolean few = reading.findings().replications() < Conclusion.ENOUGH;
        return words.say(
                "know.money." + (unsure ? "unknown" : (same ? "same" : "hardly") + (few ? ".few" : "")),
                calendar,
                words.say(reading.told("depends.by")));
    }

    /** The largest in words, the largest first; none that is not worth a word. */
    List<String> largest(int scenario) {
        return all(scenario)
                .filter(Shift::worthSaying)
                .sorted(Comparator.comparingDouble(s -> -s.size()))
                .limit(MOST)
                .map(this::said)
                .toList();
    }

    private int year() {
        return reading.yearOf(reading.lookAt());
    }

    private Stream<Shift> all(int scenario) {
        return reading.services().stream().flatMap(s -> CATEGORIES.stream().map(c -> shift(scenario, s, c, year())));
    }

    /** A shift is worth a word by the cost of all services together, not by that of a small part of it. */
    private Shift shift(int scenario, int service, Metric category, int year) {
        var cost = reading.findings()
                .cost(reading.baseline(), Metric.COST_TOTAL, reading.findings().all(), year);
        return new Shift(
                service,
                category,
                Figure.ofYear(reading, scenario, category, service, year),
                Figure.worth(Metric.Unit.EURO, cost.middle()));
    }

    private String said(Shift shift) {
        var figure = shift.figure();
        return words.say(
                figure.difference().middle() < 0 ? "know.money.less" : "know.money.more",
                figure.write(shift.size(), figure.halfWidth(), words.notation()),
                words.name(MetricTable.COSTS, shift.category()),
                words.of(reading.serviceName(shift.service())));
    }
}
