package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;

/**
 * The possible futures beside chance alone, for readers who want to tell what nobody knows from what chance makes.
 *
 * <p>A row has a figure under unchanged policy, or what a scenario changes in it, on the first date of comparison.
 */
record ChanceTable(RunView reading, ReportTexts words) {
    private record Topic(String heading, Metric metric, Function<Findings, IntFunction<Figure>> figures) {}

    /** A table for each service and one for all together; none where nothing is drawn. */
    List<DataTable> all() {
        if (!reading.drawn()) {
            return List.of();
        }
        var tables = Stream.concat(
                reading.services().stream(), Stream.of(reading.findings().all()));
        return tables.map(this::of).toList();
    }

    /** What the tables say, in words; empty where there are none. */
    String intro() {
        return reading.drawn()
                ? words.say(
                        "made.chance.intro",
                        reading.letter(reading.baseline()) + " " + words.of(reading.name(reading.baseline())),
                        words.notation().number(reading.chance().replications(), 0))
                : "";
    }

    private DataTable of(int service) {
        boolean all = service == reading.findings().all();
        var rows = new ArrayList<Row>();
        for (var topic : topics(service)) {
            rows.add(Row.heading(topic.heading()));
            rows.addAll(rows(topic, service));
        }
        return new DataTable(
                words.say(
                        "made.chance.table",
                        all ? words.say("h.together") : words.of(reading.serviceName(service)),
                        words.notation().date(reading.dayOf(reading.lookAt()))),
                words.say("made.chance.figure"),
                Stream.of("middle", "band", "at-values", "alone")
                        .map(column -> words.say("made.chance." + column))
                        .toList(),
                rows);
    }

    private List<Topic> topics(int service) {
        int year = reading.yearOf(reading.lookAt());
        var topics = new ArrayList<Topic>();
        if (reading.ever(Metric.WAITING, service)) {
            topics.add(monthly("answer.list", Metric.WAITING, service));
            if (service < reading.findings().all()) {
                topics.add(monthly("answer.admitted", Metric.WAIT_MEAN, service));
            }
        }
        if (reading.ever(Metric.ELSEWHERE, service)) {
            topics.add(monthly("answer.elsewhere", Metric.ELSEWHERE, service));
        }
        topics.add(new Topic(
                new AnswerTables(reading, words).yearHeading("answer.cost", year),
                Metric.COST_TOTAL,
                f -> s -> Figure.ofYear(f, s, Metric.COST_TOTAL, service, year)));
        return topics;
    }

    private Topic monthly(String key, Metric metric, int service) {
        return new Topic(
                words.say(key) + " (" + words.say("counts." + metric.unit().id()) + ")",
                metric,
                f -> s -> Figure.at(f, s, metric, service, reading.lookAt()));
    }

    private List<Row> rows(Topic topic, int service) {
        return Stream.concat(
                        Stream.of(reading.baseline()),
                        reading.others().stream().filter(s -> reading.changes(s, topic.metric(), service)))
                .map(scenario -> row(topic, scenario))
                .toList();
    }

    private Row row(Topic topic, int scenario) {
        var name = reading.letter(scenario) + " " + words.of(reading.name(scenario));
        boolean base = scenario == reading.baseline();
        var futures = topic.figures().apply(reading.findings()).apply(scenario);
        var chance = topic.figures().apply(reading.chance()).apply(scenario);
        var cells = Stream.of(futures, chance)
                .flatMap(f -> base ? level(f) : difference(f))
                .map(Cell::of)
                .toList();
        return new Row(base ? name : words.say("made.chance.difference", name), cells, base);
    }

    private Stream<String> level(Figure figure) {
        return figure.exists()
                ? Stream.of(figure.value(words.notation()), figure.band(words))
                : Stream.of(words.say("table.none"), words.say("table.none"));
    }

    private Stream<String> difference(Figure figure) {
        return figure.difference().replications() > 0
                ? Stream.of(figure.middleTold(words), figure.differenceBand(words))
                : Stream.of(words.say("table.none"), words.say("table.none"));
    }
}
