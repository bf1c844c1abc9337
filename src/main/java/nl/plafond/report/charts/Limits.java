package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** Which limit keeps the door shut, month by month: a small frame for each scenario, a line for each limit. */
final class Limits {
    private static final List<Metric> LIMITS = List.of(Metric.REFUSED_BY_PLAFOND, Metric.REFUSED_BY_PLACES);
    private static final double PERCENT = 100;
    private static final Scale WHOLE = new Scale(0, PERCENT, 25);
    private static final Color PLAFOND = new Color(0xD55E00);
    private static final Color PLACES = new Color(0x0072B2);
    private static final BasicStroke DASHED =
            new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {9, 4}, 0);

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final PastYear year;

    Limits(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        year = new PastYear(reading);
    }

    /** The chart of a service; none if no limit ever keeps anyone out. */
    Optional<Chart> chart(int service) {
        var limits = LIMITS.stream().filter(m -> reading.ever(m, service)).toList();
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var changing = reading.others().stream()
                .filter(s -> limits.stream().anyMatch(m -> reading.changes(s, m, service)))
                .toList();
        var scenarios =
                Stream.concat(Stream.of(reading.baseline()), changing.stream()).toList();
        var frames = scenarios.stream().map(s -> frame(s, limits, service)).toList();
        var name = words.of(reading.serviceName(service));
        var date = words.notation().date(reading.dayOf(reading.lookAt()));
        return Optional.of(new Chart(
                data.id(service) + "-limits",
                title(name, date, limits, service),
                words.say("chart.limits.subtitle", name),
                notes(changing),
                alternative(name, date, scenarios, limits, service),
                form -> picture(frames, form),
                table(name, date, scenarios, limits, service)));
    }

    private Picture picture(List<SmallMultiples.Frame> frames, Form form) {
        var unit = words.say("chart.limits.unit");
        var first = frames.get(0).plot();
        return frames.size() == 1
                ? new LineChart(first, unit, words.notation(), form).picture()
                : new SmallMultiples(frames, unit, words.notation(), form)
                        .with(first.lines())
                        .picture();
    }

    private String title(String name, String date, List<Metric> limits, int service) {
        var which = limits.size() > 1 ? "both" : limits.get(0).id();
        return words.say(
                "title.limits." + which,
                name,
                date,
                percent(reading.baseline(), Metric.REFUSED_BY_PLAFOND, service),
                percent(reading.baseline(), Metric.REFUSED_BY_PLACES, service));
    }

    private SmallMultiples.Frame frame(int scenario, List<Metric> limits, int service) {
        var lines = limits.stream().map(m -> line(scenario, m, service)).toList();
        return new SmallMultiples.Frame(
                reading.letter(scenario),
                words.of(reading.name(scenario)),
                new Plot(lines, List.of(), data.dates(List.of(scenario), service), data.time(), WHOLE));
    }

    private Line line(int scenario, Metric limit, int service) {
        var points = IntStream.range(0, reading.months())
                .mapToObj(m -> point(data.endOf(m), reading.findings().at(scenario, limit, service, m)))
                .toList();
        boolean plafond = limit == Metric.REFUSED_BY_PLAFOND;
        return new Line(
                "",
                words.say("limits." + limit.id()),
                plafond ? PLAFOND : PLACES,
                plafond ? Palette.solid(2.4f) : DASHED,
                points,
                Line.Fan.NONE,
                false);
    }

    /** In percents; a mean over the futures, since a share of the time is one. */
    private static Line.Point point(double x, Estimate e) {
        return new Line.Point(x, PERCENT * e.mean(), Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private String percent(int scenario, Metric limit, int service) {
        return words.notation().percent(year.mean(scenario, limit, service));
    }

    private List<String> notes(List<Integer> changing) {
        var notes = new ArrayList<String>();
        notes.add(words.say("chart.note.limits"));
        var same = reading.others().stream().filter(s -> !changing.contains(s)).toList();
        if (!same.isEmpty()) {
            notes.add(words.say(
                    "chart.note.same",
                    String.join("; ", same.stream().map(this::heading).toList())));
        }
        return notes;
    }

    private String heading(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }

    private String alternative(String name, String date, List<Integer> scenarios, List<Metric> limits, int service) {
        var text = new StringBuilder(words.say("alt.limits", name, date));
        for (int scenario : scenarios) {
            var values = limits.stream()
                    .map(m -> words.say("limits." + m.id()) + " " + percent(scenario, m, service))
                    .toList();
            text.append(' ')
                    .append(heading(scenario))
                    .append(": ")
                    .append(words.list(values))
                    .append('.');
        }
        return text.toString();
    }

    private DataTable table(String name, String date, List<Integer> scenarios, List<Metric> limits, int service) {
        var rows = scenarios.stream()
                .map(s -> new DataTable.Row(
                        heading(s),
                        limits.stream()
                                .map(m -> DataTable.Cell.of(percent(s, m, service)))
                                .toList(),
                        s == reading.baseline()))
                .toList();
        return new DataTable(
                words.say("limits.table", name, date),
                words.say("table.scenario"),
                limits.stream().map(m -> words.say("limits." + m.id())).toList(),
                rows);
    }
}
