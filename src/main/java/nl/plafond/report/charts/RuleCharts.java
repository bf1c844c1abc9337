package nl.plafond.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** Draws a run that was made to show one rule: every way in which it was played in one frame. */
public final class RuleCharts {
    private static final int ALL_BANDS = 2;
    private static final int STEPS = 5;
    private static final double HALF_A_MONTH = 1.0 / 24;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;

    /** The pictures of a run. */
    public RuleCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
    }

    /** A metric of a service over time, a line for each way to play; with more than two only the first has all bands. */
    public Chart lines(String id, Metric metric, int service, String title) {
        var all = reading.baselineFirst();
        var lines = all.stream()
                .map(s -> line(s, metric, service).with(fan(s, all.size())))
                .toList();
        var ceilings = metric == Metric.IN_CARE ? data.marks().places(all, service) : List.<Plot.Ceiling>of();
        boolean zoomed = metric == Metric.IN_CARE && Plot.isInvisible(lines, ceilings, STEPS);
        var scale = zoomed ? Plot.zoom(lines, ceilings, STEPS) : Plot.scaleOf(lines, ceilings, STEPS);
        return new TimeChart(
                        id,
                        title,
                        subtitle(metric, service),
                        words.say(metric.isMoney() ? "chart.unit.euro" : "chart.unit.people")
                                + (zoomed ? " " + words.say("chart.zoomed") : ""),
                        new Plot(lines, ceilings, data.marks().dates(all, service), data.time(), scale),
                        List.of(words.say(all.size() <= ALL_BANDS ? "chart.note.bands" : "showcase.note.first")))
                .in(words);
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
        int other = reading.others().get(0);
        var points = IntStream.range(0, reading.months())
                .mapToObj(m -> point(m, Figure.at(reading, other, metric, service, m)))
                .toList();
        var line = data.line(other, points, false).named(words.say("showcase.difference"));
        double low = points.stream().mapToDouble(Line.Point::p10).min().orElse(0);
        double high = points.stream().mapToDouble(Line.Point::p90).max().orElse(0);
        var plot = new Plot(
                List.of(line),
                List.of(),
                data.marks().dates(reading.others(), service),
                data.time(),
                Scale.of(low, high, STEPS));
        return new TimeChart(
                        id,
                        title,
                        words.say("showcase.difference.subtitle", subtitle(metric, service)),
                        words.say("chart.unit.people"),
                        plot,
                        List.of(words.say("showcase.note.difference")))
                .in(words);
    }

    private Line.Point point(int month, Figure figure) {
        double apart = apart(figure);
        var paired = figure.difference();
        double low = paired.mean() - apart;
        double high = paired.mean() + apart;
        var told = words.say(
                "showcase.difference.told", number(paired.low()), number(paired.high()), number(low), number(high));
        return new Line.Point(
                data.endOf(month),
                paired.mean(),
                paired.low(),
                paired.high(),
                low,
                high,
                new Line.Told(number(paired.mean()), told));
    }

    private String number(double value) {
        return words.notation().number(value, 1);
    }

    /** Half the interval of a difference if both had been played with people of their own. */
    public static double apart(Figure figure) {
        double before = (figure.before().high() - figure.before().low()) / 2;
        double after = (figure.after().high() - figure.after().low()) / 2;
        return Math.sqrt(before * before + after * after);
    }

    private String subtitle(Metric metric, int service) {
        return words.say("showcase." + metric.id(), words.of(reading.serviceName(service)));
    }
}
