package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Who waits how long: for each scenario those who were admitted and those who still wait, with the norm. */
final class Waits {
    private static final double DAYS_PER_WEEK = 7;

    private static final List<Metric> METRICS = Metric.in(MetricTable.WAITS);

    private final RunView reading;
    private final ReportTexts words;

    Waits(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    Chart chart(int service) {
        var name = words.of(reading.serviceName(service));
        int month = reading.lookAt();
        var changed = reading.others().stream()
                .filter(s -> reading.changes(s, Metric.WAIT_MEDIAN, service)
                        || reading.changes(s, Metric.WAITED_MEDIAN, service))
                .toList();
        var same = reading.others().stream().filter(s -> !changed.contains(s)).toList();
        var scenarios =
                Stream.concat(Stream.of(reading.baseline()), changed.stream()).toList();
        var rows = scenarios.stream().map(s -> row(s, service, month)).toList();
        var norm = norm(service);
        var date = words.notation().date(reading.dayOf(month));
        return new Chart(
                reading.findings().frame().services().get(service) + "-waits",
                title(service, month, date),
                words.say("chart.waits.subtitle", name, date),
                notes(same),
                alternative(name, date, rows),
                form -> new WaitBars(rows, norm, words, form).picture(),
                table(service, scenarios));
    }

    private String title(int service, int month, String date) {
        var still = Figure.at(reading, reading.baseline(), Metric.WAITED_MEDIAN, service, month);
        var admitted = Figure.at(reading, reading.baseline(), Metric.WAIT_MEDIAN, service, month);
        if (!still.exists() || !admitted.exists()) {
            return words.say("title.waits.plain", words.of(reading.serviceName(service)));
        }
        return words.say(
                "title.waits",
                words.of(reading.serviceName(service)),
                admitted.value(words.notation()),
                still.value(words.notation()),
                date);
    }

    private OptionalDouble norm(int service) {
        double days =
                reading.service(reading.baseline(), service).waiting().norm().value();
        return Double.isFinite(days) ? OptionalDouble.of(days / DAYS_PER_WEEK) : OptionalDouble.empty();
    }

    private WaitBars.Row row(int scenario, int service, int month) {
        return new WaitBars.Row(
                reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                List.of(
                        group(scenario, service, month, "admitted", Metric.WAIT_MEDIAN, Metric.WAIT_P90),
                        group(scenario, service, month, "still", Metric.WAITED_MEDIAN, Metric.WAITED_P90)));
    }

    private WaitBars.Group group(int scenario, int service, int month, String key, Metric middle, Metric far) {
        var findings = reading.findings();
        return new WaitBars.Group(
                words.say("waits." + key),
                findings.at(scenario, middle, service, month).middle() / DAYS_PER_WEEK,
                findings.at(scenario, far, service, month).middle() / DAYS_PER_WEEK,
                "admitted".equals(key));
    }

    private List<String> notes(List<Integer> same) {
        var notes = new ArrayList<String>();
        notes.add(words.say("chart.note.waits"));
        if (!same.isEmpty()) {
            notes.add(words.say(
                    "chart.note.same",
                    String.join(
                            "; ",
                            same.stream()
                                    .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                                    .toList())));
        }
        return notes;
    }

    private String alternative(String name, String date, List<WaitBars.Row> rows) {
        var text = new StringBuilder(words.say("alt.waits", name, date));
        for (var row : rows) {
            for (var group : row.groups()) {
                if (!Double.isNaN(group.middle())) {
                    text.append(' ')
                            .append(words.say(
                                    "alt.waits.row",
                                    row.heading(),
                                    group.name(),
                                    words.notation().number(group.middle(), 0),
                                    words.notation().number(group.far(), 0)));
                }
            }
        }
        return text.toString();
    }

    /** Only what exists anywhere: without a norm there is no share over it. */
    private DataTable table(int service, List<Integer> scenarios) {
        var metrics = METRICS.stream()
                .filter(m -> scenarios.stream()
                        .anyMatch(s -> reading.moments().stream()
                                .anyMatch(t ->
                                        reading.findings().at(s, m, service, t).exists())))
                .toList();
        var rows = new ArrayList<DataTable.Row>();
        for (int scenario : scenarios) {
            for (int month : reading.moments()) {
                var cells = metrics.stream()
                        .map(m -> Figure.at(reading, scenario, m, service, month))
                        .map(f -> f.exists() ? f.value(words.notation()) : words.say("table.none"))
                        .map(DataTable.Cell::of)
                        .toList();
                rows.add(new DataTable.Row(
                        reading.letter(scenario) + " " + words.of(reading.name(scenario)) + ", "
                                + words.notation().shortDate(reading.dayOf(month)),
                        cells,
                        scenario == reading.baseline()));
            }
        }
        return new DataTable(
                words.say("table.waits", words.of(reading.serviceName(service))),
                words.say("table.scenario.date"),
                metrics.stream().map(m -> words.name(MetricTable.WAITS, m)).toList(),
                rows);
    }
}
