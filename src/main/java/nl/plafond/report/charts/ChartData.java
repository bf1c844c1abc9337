package nl.plafond.report.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Plafond;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.PlafondCeiling;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Band;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** Takes what a chart draws out of a run. */
final class ChartData {
    private static final double DAYS_PER_WEEK = 7;
    private static final double PERCENT = 0.01;
    private static final double BESIDE = 0.4;
    private static final int ALL_BANDS = 2;
    /** Z comes before AA. */
    private static final Comparator<String> BY_LABEL = Comparator.comparingInt(
                    (String text) -> (text + " ").indexOf(' '))
            .thenComparing(Comparator.naturalOrder());

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

    /** When the measures of these scenarios on a service start: a mark for each date, cost alone apart. */
    List<Plot.DateMark> dates(List<Integer> scenarios, int service) {
        var names = new TreeMap<LocalDate, Set<String>>();
        var letters = new TreeMap<LocalDate, Set<String>>();
        for (int scenario : scenarios) {
            for (var measure : reading.scenarios().get(scenario).measures()) {
                if (reading.concerns(measure, service) && isSeen(measure)) {
                    var letter = reading.letter(scenario);
                    var kind = words.measures().say(MeasureTypes.of(measure).key() + ".short");
                    letters.computeIfAbsent(measure.from(), d -> new TreeSet<>(BY_LABEL))
                            .add(letter);
                    names.computeIfAbsent(measure.from(), d -> new TreeSet<>(BY_LABEL))
                            .add(letter + " " + kind);
                }
            }
        }
        return letters.keySet().stream()
                .map(d -> new Plot.DateMark(
                        inYears(d), String.join(" ", letters.get(d)), String.join(", ", names.get(d))))
                .toList();
    }

    private boolean isSeen(Measure measure) {
        return measure.from().isAfter(reading.start())
                && measure.from().isBefore(reading.run().horizon())
                && MeasureTypes.of(measure).effect() != MeasureType.Effect.COST;
    }

    /** The norm of a service as a ceiling, in weeks; none for a service without a norm. */
    List<Plot.Ceiling> norm(int service) {
        double weeks =
                reading.service(reading.baseline(), service).waiting().norm().value() / DAYS_PER_WEEK;
        return Double.isFinite(weeks)
                ? List.of(new Plot.Ceiling(
                        words.say("chart.norm", words.notation().number(weeks, 0)),
                        List.of(new Plot.Step(inYears(reading.start()), endOf(reading.last()), weeks))))
                : List.of();
    }

    /** The places of a service as ceilings: those of unchanged policy, and what scenarios make of them, each once. */
    List<Plot.Ceiling> places(List<Integer> scenarios, int service) {
        return ceilings(
                scenarios,
                "chart.places",
                s -> IntStream.range(0, reading.months())
                        .mapToObj(m -> places(s, service, m))
                        .toList());
    }

    /** How many clients the plafond of a service pays for, as ceilings likewise. */
    List<Plot.Ceiling> plafonds(List<Integer> scenarios, int service) {
        return ceilings(
                scenarios,
                "chart.plafond-clients",
                s -> PlafondCeiling.of(reading, s, service).orElse(Collections.nCopies(reading.months(), Double.NaN)));
    }

    /** The plafond of a service in each whole year, in constant prices, as ceilings likewise. */
    List<Plot.Ceiling> plafonds(List<Integer> scenarios, int service, Money money, String name) {
        return scenarios.stream()
                .map(s -> plafond(s, service, money))
                .filter(steps -> !steps.isEmpty())
                .distinct()
                .map(steps -> new Plot.Ceiling(name, steps))
                .toList();
    }

    private List<Plot.Step> plafond(int scenario, int service, Money money) {
        return wholeYears()
                .filter(y -> !Double.isNaN(reading.findings().plafond(scenario, service, y)))
                .mapToObj(y -> new Plot.Step(
                        reading.years().get(y) - BESIDE,
                        reading.years().get(y) + BESIDE,
                        reading.findings().plafond(scenario, service, y) / money.euros()))
                .toList();
    }

    /** What that ceiling is called: a plafond that stops, an expectation that counts, or one of both. */
    String plafondName(List<Integer> scenarios, int service) {
        var kinds = scenarios.stream()
                .flatMap(s -> reading.plafonds(s, service))
                .map(p -> p instanceof Plafond.Expectation)
                .distinct()
                .toList();
        return words.say(
                kinds.size() > 1
                        ? "chart.plafond.mixed"
                        : kinds.contains(true) ? "chart.plafond.expectation" : "chart.plafond");
    }

    /** The places, and how many clients the plafond pays for. */
    List<Plot.Ceiling> room(List<Integer> scenarios, int service) {
        return Stream.concat(places(scenarios, service).stream(), plafonds(scenarios, service).stream())
                .toList();
    }

    /** One or two lines with all their bands; of more, the first alone has them. */
    List<Line> fanned(List<Line> lines) {
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
                                .collect(Collectors.joining("; "))));
    }

    private List<Plot.Ceiling> ceilings(List<Integer> scenarios, String text, IntFunction<List<Double>> months) {
        return scenarios.stream()
                .map(s -> steps(months.apply(s)))
                .filter(steps -> !steps.isEmpty())
                .distinct()
                .map(steps -> new Plot.Ceiling(
                        words.say(
                                text,
                                words.notation()
                                        .number(steps.get(steps.size() - 1).value(), 0)),
                        steps))
                .toList();
    }

    private List<Plot.Step> steps(List<Double> values) {
        return joined(IntStream.range(0, values.size())
                .mapToObj(m -> step(m, values.get(m)))
                .filter(s -> !Double.isNaN(s.value()))
                .toList());
    }

    /** The dates on which measures of these scenarios on a service start, with what they are and without whose they are. */
    List<Plot.DateMark> named(List<Integer> scenarios, int service) {
        var names = new TreeMap<LocalDate, Set<String>>();
        for (int scenario : scenarios) {
            for (var measure : reading.scenarios().get(scenario).measures()) {
                if (reading.concerns(measure, service) && isSeen(measure)) {
                    names.computeIfAbsent(measure.from(), d -> new TreeSet<>())
                            .add(words.measures().say(MeasureTypes.of(measure).key() + ".short"));
                }
            }
        }
        return names.entrySet().stream()
                .map(e -> new Plot.DateMark(inYears(e.getKey()), "", words.list(List.copyOf(e.getValue()))))
                .toList();
    }

    private static List<Plot.Step> joined(List<Plot.Step> steps) {
        var joined = new ArrayList<Plot.Step>();
        for (var step : steps) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).value() == step.value()
                    && joined.get(last).until() == step.from()) {
                joined.set(last, new Plot.Step(joined.get(last).from(), step.until(), step.value()));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private double places(int scenario, int service, int month) {
        return reading.findings().at(scenario, Metric.PLACES, service, month).mean();
    }

    private Plot.Step step(int month, double value) {
        double from = month == 0 ? inYears(reading.start()) : endOf(month - 1);
        return new Plot.Step(from, endOf(month), value);
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
