package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Gallery;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** Makes the part of the report that shows one service in full. */
final class ServiceParts {
    private final Reading reading;
    private final Words words;

    ServiceParts(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    ServicePart of(int service, Gallery gallery) {
        var answers = new Answers(reading, words);
        boolean answered = answers.concerns(service);
        // The first chart of the list stands with the answer already.
        int shown = answered ? 1 : 0;
        var people = new ArrayList<Chart>();
        people.addAll(gallery.waiting(service).stream().skip(shown).toList());
        people.addAll(gallery.elsewhere(service).stream().skip(shown).toList());
        people.addAll(gallery.waits(service));
        people.addAll(gallery.inCare(service));
        var money = new ArrayList<>(gallery.costByCategory(service));
        money.addAll(gallery.yearlyCost(service));
        return new ServicePart(
                words.code() + "-part-" + reading.findings().frame().services().get(service),
                words.of(reading.serviceName(service)),
                reading.limited(service) ? "" : words.say("service.unlimited"),
                answered ? Optional.of(answers.of(service, gallery)) : Optional.empty(),
                Exhibit.of(people, words),
                limits(service),
                Exhibit.of(money, words));
    }

    private DataTable limits(int service) {
        var columns = columns(service);
        var scenarios = reading.limited(service)
                ? Stream.concat(
                                Stream.of(reading.baseline()),
                                reading.others().stream().filter(s -> reading.changes(s, service)))
                        .toList()
                : List.<Integer>of();
        var rows = scenarios.stream()
                .map(s -> new Row(
                        reading.letter(s) + " " + words.of(reading.name(s)),
                        columns.stream().map(c -> cell(s, c, service)).toList(),
                        s == reading.baseline()))
                .toList();
        return new DataTable(
                words.say(
                        "limits.table",
                        words.of(reading.serviceName(service)),
                        words.notation().date(reading.dayOf(reading.lookAt()))),
                words.say("table.scenario"),
                columns.stream().map(c -> words.say("limits." + c.id())).toList(),
                rows);
    }

    /** Where nobody waits since everyone is placed elsewhere at once, it is those who tell that places are short. */
    private List<Metric> columns(int service) {
        return reading.service(reading.baseline(), service).dutyToPlace()
                ? List.of(Metric.OVERFLOW, Metric.OCCUPANCY)
                : List.of(Metric.REFUSED_BY_PLAFOND, Metric.REFUSED_BY_PLACES, Metric.OCCUPANCY);
    }

    private Cell cell(int scenario, Metric metric, int service) {
        var insights = new Insights(reading, words);
        var plan = reading.service(scenario, service);
        if (metric == Metric.OVERFLOW) {
            return Cell.of(words.notation().number(insights.yearSum(scenario, metric, service), 0));
        }
        boolean has = metric == Metric.REFUSED_BY_PLAFOND ? plan.hasPlafond() : plan.hasPlaces();
        return Cell.of(
                has
                        ? words.notation().percent(insights.yearMean(scenario, metric, service))
                        : words.say("limits.none"));
    }
}
