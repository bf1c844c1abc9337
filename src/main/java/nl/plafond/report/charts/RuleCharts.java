package nl.plafond.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;

/** Draws a run that was made to show one rule: every way in which it was played in one frame. */
public final class RuleCharts {
    private static final int ALL_BANDS = 2;
    private static final int STEPS = 5;
    private static final double HALF_A_MONTH = 1.0 / 24;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final RuleTables tables;

    /** The pictures of a run. */
    public RuleCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        tables = new RuleTables(reading, words);
    }

    /** A metric of a service over time, a line for each way to play; with more than two only the first has all bands. */
    public Chart lines(String id, Metric metric, int service, String title) {
        var all = reading.baselineFirst();
        var lines = all.stream()
                .map(s -> line(s, metric, service).with(fan(s, all.size())))
                .toList();
        var ceilings = metric == Metric.IN_CARE ? data.places(all, service) : List.<Plot.Ceiling>of();
        boolean zoomed = metric == Metric.IN_CARE && Plot.isInvisible(lines, ceilings, STEPS);
        var scale = zoomed ? Plot.zoom(lines, ceilings, STEPS) : Plot.scaleOf(lines, ceilings, STEPS);
        var plot = new Plot(lines, ceilings, data.dates(all, service), data.time(), scale);
        var unit = words.say("showcase.people") + (zoomed ? " " + words.say("chart.zoomed") : "");
        var subtitle = subtitle(metric, service);
        return chart(
                id,
                title,
                subtitle,
                words.say(all.size() <= ALL_BANDS ? "chart.note.bands" : "showcase.note.first"),
                alternative(metric, service, subtitle),
                unit,
                plot,
                tables.levels(metric, service, subtitle));
    }

    /** What happens in a month stands in the middle of it, what is counted at its end stands there. */
    private Line line(int scenario, Metric metric, int service) {
        var line = data.means(scenario, metric, service);
        return metric == Metric.ADMISSIONS ? line.moved(-HALF_A_MONTH) : line;
    }

    private static Line.Fan fan(int scenario, int scenarios) {
        return scenario == 0 || scenarios <= ALL_BANDS ? Line.Fan.BOTH : Line.Fan.INNER;
    }

    /** The difference between the second way to play and the first, as sure as it is with and without the same people. */
    public Chart difference(String id, Metric metric, int service, String title) {
        var line = difference(metric, service);
        double low = line.points().stream().mapToDouble(Line.Point::p10).min().orElse(0);
        double high = line.points().stream().mapToDouble(Line.Point::p90).max().orElse(0);
        var plot = new Plot(
                List.of(line),
                List.of(),
                data.dates(reading.others(), service),
                data.time(),
                Scale.of(low, high, STEPS));
        var subtitle = words.say("showcase.difference.subtitle", subtitle(metric, service));
        return chart(
                id,
                title,
                subtitle,
                words.say("showcase.note.difference"),
                subtitle + ". " + title,
                words.say("showcase.people"),
                plot,
                tables.differences(metric, service, subtitle));
    }

    private Line difference(Metric metric, int service) {
        int other = reading.others().get(0);
        var template = data.means(other, metric, service);
        var points = IntStream.range(0, reading.months())
                .mapToObj(m -> {
                    var figure = Figure.at(reading, other, metric, service, m);
                    double apart = apart(figure);
                    var paired = figure.difference();
                    return new Line.Point(
                            template.points().get(m).x(),
                            paired.mean(),
                            paired.low(),
                            paired.high(),
                            paired.mean() - apart,
                            paired.mean() + apart);
                })
                .toList();
        return new Line(
                template.letter(),
                words.say("showcase.difference"),
                template.colour(),
                template.stroke(),
                points,
                Line.Fan.BOTH,
                false);
    }

    /** Half the interval of a {@link Difference} if both had been played with people of their own. */
    public static double apart(Figure figure) {
        double before = (figure.before().high() - figure.before().low()) / 2;
        double after = (figure.after().high() - figure.after().low()) / 2;
        return Math.sqrt(before * before + after * after);
    }

    private String subtitle(Metric metric, int service) {
        return words.say("showcase." + metric.id(), words.of(reading.serviceName(service)));
    }

    private String alternative(Metric metric, int service, String subtitle) {
        var text = new StringBuilder(words.say("showcase.alt", subtitle));
        for (int scenario : reading.baselineFirst()) {
            text.append(' ').append(words.of(reading.name(scenario))).append(": ");
            text.append(words.list(reading.moments().stream()
                    .map(m -> words.say(
                            "alt.value",
                            Figure.at(reading, scenario, metric, service, m).value(words.notation()),
                            words.notation().date(reading.dayOf(m))))
                    .toList()));
            text.append('.');
        }
        return text.toString();
    }

    private Chart chart(
            String id,
            String title,
            String subtitle,
            String note,
            String alternative,
            String unit,
            Plot plot,
            DataTable table) {
        return new Chart(
                id,
                title,
                subtitle,
                List.of(note),
                alternative,
                form -> new LineChart(plot, unit, words.notation(), form).picture(),
                table);
    }
}
