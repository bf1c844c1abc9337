package nl.plafond.report.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Band;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** Takes what a chart draws out of a run. */
final class ChartData {
    private static final double DAYS_PER_WEEK = 7;
    private static final double PERCENT = 0.01;
    private static final int ALL_BANDS = 2;
    private final RunView reading;
    private final ReportTexts words;

    ChartData(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** The name of a service in file names. */
    String id(int service) {
        return service == reading.findings().all()
                ? "all"
                : reading.findings().frame().services().get(service);
    }

    /** A metric of a service at the end of each month, days in weeks. */
    Line monthly(int scenario, Metric metric, int service) {
        double unit = unit(metric);
        var points = IntStream.range(0, reading.months())
                .mapToObj(m -> {
                    var found = reading.findings().at(scenario, metric, service, m);
                    return point(
                            endOf(m),
                            found,
                            reading.chance().at(scenario, metric, service, m),
                            unit,
                            Line.Told.of(Figure.ofLevel(found, metric.unit()), words));
                })
                .filter(Line.Point::exists)
                .toList();
        return line(scenario, points, false);
    }

    /** The mean of a metric at the end of each month with its interval, for charts about chance. */
    Line means(int scenario, Metric metric, int service) {
        var points = IntStream.range(0, reading.months())
                .mapToObj(m -> mean(endOf(m), reading.findings().at(scenario, metric, service, m), metric))
                .filter(Line.Point::exists)
                .toList();
        return line(scenario, points, false);
    }

    private Line.Point mean(double x, Estimate e, Metric metric) {
        double unit = unit(metric);
        return new Line.Point(
                x,
                e.mean() / unit,
                e.low() / unit,
                e.high() / unit,
                e.p10() / unit,
                e.p90() / unit,
                Line.Told.of(Figure.ofLevel(e, metric.unit()).ofMeans(), words));
    }

    /** The total cost of each calendar year, in so many euros; years that were simulated in part are left out. */
    Line yearly(int scenario, int service, double euros) {
        return yearly(scenario, Metric.COST_TOTAL, service, euros);
    }

    /** What adds up over a calendar year, in units of so many. */
    Line yearly(int scenario, Metric metric, int service, double unit) {
        var points = wholeYears()
                .mapToObj(y -> point(
                        reading.years().get(y),
                        reading.findings().cost(scenario, metric, service, y),
                        reading.chance().cost(scenario, metric, service, y),
                        unit,
                        Line.Told.of(Figure.ofYear(reading, scenario, metric, service, y), words)))
                .toList();
        return line(scenario, points, true);
    }

    /** How much of a metric's own unit one unit of an axis is: days are told in weeks, shares in percents. */
    static double unit(Metric metric) {
        return switch (metric.unit()) {
            case DAYS -> DAYS_PER_WEEK;
            case SHARE -> PERCENT;
            default -> 1;
        };
    }

    IntStream wholeYears() {
        return IntStream.range(0, reading.years().size()).filter(reading::wholeYear);
    }

    /** A line of a scenario, in its colour. */
    Line line(int scenario, List<Line.Point> points, boolean marked) {
        return new Line(
                reading.letter(scenario),
                words.of(reading.name(scenario)),
                Palette.colour(reading, scenario),
                Palette.stroke(reading, scenario),
                points,
                Line.Fan.BOTH,
                marked);
    }

    /** The middle and the band of the futures around the band of chance alone; without the latter where they are one. */
    Line.Point point(double x, Band futures, Band chance, double unit, Line.Told told) {
        boolean apart = reading.drawn();
        return new Line.Point(
                x,
                futures.middle() / unit,
                apart ? chance.p10() / unit : Double.NaN,
                apart ? chance.p90() / unit : Double.NaN,
                futures.p10() / unit,
                futures.p90() / unit,
                told);
    }

    /** The time axis of the whole simulation. */
    Plot.Years time() {
        return new Plot.Years(inYears(reading.start()), endOf(reading.last()), false);
    }

    /** The time axis of the whole calendar years. */
    Plot.Years calendarYears() {
        var years = wholeYears().map(reading.years()::get).toArray();
        return new Plot.Years(years[0], years[years.length - 1], true);
    }

    /** The end of a month on the time axis: the beginning of the next day. */
    double endOf(int month) {
        return inYears(reading.dayOf(month).plusDays(1));
    }

    static double inYears(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    /** Lines that look different: one or two with all their bands; of more, the first alone has them. */
    List<Line> fanned(List<Line> alike) {
        var lines = Palette.apart(alike);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).with(i == 0 || lines.size() <= ALL_BANDS ? Line.Fan.BOTH : Line.Fan.NONE))
                .toList();
    }

    /** What the bands are, and which lines have them. */
    String bands(List<Line> lines) {
        var banded = lines.stream()
                .filter(l -> l.fan() == Line.Fan.BOTH)
                .map(Line::label)
                .toList();
        return banded.size() == lines.size()
                ? words.say(reading.told("chart.note.bands"))
                : words.say(reading.told("chart.note.bands.of"), words.list(banded));
    }

    /** A note that names scenarios; none for none. */
    Optional<String> note(String key, List<Integer> scenarios) {
        return scenarios.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        key,
                        scenarios.stream()
                                .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                                .collect(Collectors.joining("; ")),
                        against()));
    }

    /** What scenarios are compared with. */
    String against() {
        return new ContrastText(reading, words).against();
    }

    /** What stands in a frame beside the lines. */
    Marks marks() {
        return new Marks(reading, words, this);
    }

    /** A table read aloud. */
    static String spoken(DataTable table, ReportTexts words) {
        return table.caption() + ". "
                + table.rows().stream()
                        .map(r -> r.heading() + ": "
                                + words.list(IntStream.range(0, r.cells().size())
                                        .mapToObj(i -> table.columns().get(i) + " "
                                                + r.cells().get(i).text())
                                        .toList())
                                + ".")
                        .collect(Collectors.joining(" "));
    }
}
