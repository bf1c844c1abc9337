package nl.plafond.report.sheets;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** What scenarios and services are called in the sheets. */
record Names(RunView reading, ReportTexts words) {
    Cell scenario(int scenario) {
        return Cell.of(reading.letter(scenario) + " " + words.of(reading.name(scenario)));
    }

    Cell service(int service) {
        return Cell.of(
                service == reading.findings().all()
                        ? words.say("all.services")
                        : words.of(reading.serviceName(service)));
    }

    Cell year(int year) {
        return Cell.of(reading.years().get(year), Form.YEAR);
    }

    /** How many days of a year were simulated: all of them, or a part. */
    Cell days(int year) {
        return Cell.of((double) reading.daysOf(year), Form.COUNT);
    }

    /** Whether a metric of a service ever rises above zero, if only in a few futures. */
    boolean ever(Metric metric, int service) {
        var withFew = reading.findings().withFew();
        return reading.baselineFirst().stream()
                .anyMatch(s -> IntStream.range(0, reading.months())
                        .anyMatch(m -> withFew.at(s, metric, service, m).mean() > 0));
    }

    /** Unchanged policy, and after it the scenarios that change anything in a service: the others would repeat it. */
    List<Integer> apart(int service) {
        return reading.baselineFirst().stream()
                .filter(s -> s == reading.baseline() || reading.changes(s, service))
                .toList();
    }

    /** In how many possible futures a figure exists. */
    Cell futures(int replications) {
        return Cell.of(replications, Form.COUNT);
    }

    String heading(String key, Object... fillings) {
        return words.say("column." + key, fillings);
    }
}
