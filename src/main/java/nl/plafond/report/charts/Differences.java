package nl.plafond.report.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;

/** Draws over time what scenarios change against unchanged policy, with the same people in both. */
final class Differences {
    private static final int STEPS = 5;
    /** Nearly nothing looks like nearly nothing: an axis holds at least this on both sides of zero. */
    private static final double LEAST = 1;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final ServiceCharts charts;
    private final Titles titles;

    Differences(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        charts = new ServiceCharts(reading, words);
        titles = new Titles(reading, words);
    }

    /** A figure of a scenario at a moment, in all futures or by chance alone. */
    private interface Source {
        Figure of(Findings findings, int scenario, int moment);
    }

    /** A metric of a service at the end of each month; none for a metric that never exists or without a scenario. */
    Optional<Chart> of(Metric metric, int service) {
        if (reading.others().isEmpty() || !reading.ever(metric, service)) {
            return Optional.empty();
        }
        var scenarios = charts.differing(metric, service);
        Source source = (findings, s, m) -> Figure.at(findings, s, metric, service, m);
        var what = new HeadlineText(reading, words).metric(metric);
        var look = KeptFigure.atEnd(service, metric, reading.lookAt());
        var about =
                words.say("title.asked.about", titles.capital(what), new MomentText(reading, words).of(List.of(look)));
        var unit = metric.unit() == Metric.Unit.DAYS ? "days" : "clients";
        var months = IntStream.range(0, reading.months()).toArray();
        var lines = lines(scenarios, source, months, data::endOf, ChartData.unit(metric), false);
        return Optional.of(new TimeChart(
                        data.id(service) + "-difference-" + metric.id(),
                        titles.of(about, strongest(scenarios, source, reading.lookAt())),
                        words.say(
                                "chart.difference.subtitle",
                                titles.capital(titles.service(service)),
                                what,
                                data.against()),
                        words.say("chart.difference.unit." + unit),
                        new Plot(lines, List.of(), data.marks().dates(scenarios, service), data.time(), scale(lines)),
                        charts.notes(
                                charts.told(words.say(reading.told("chart.note.difference"), data.against())),
                                metric,
                                service,
                                scenarios))
                .in(words));
    }

    /** All that was paid since the start, at the end of each whole calendar year; none without such a year or a scenario. */
    Optional<Chart> cumulative(int service) {
        var years = data.wholeYears().toArray();
        if (years.length == 0 || reading.others().isEmpty()) {
            return Optional.empty();
        }
        var scenarios = charts.differing(Metric.COST_TOTAL, service);
        Source source = (findings, s, y) -> Figure.upTo(findings, s, service, y);
        int last = years[years.length - 1];
        var money = Money.forAmounts(scenarios.stream()
                .flatMap(s -> IntStream.of(years).mapToObj(y -> source.of(reading.findings(), s, y)))
                .mapToDouble(f -> Math.abs(f.difference().middle()))
                .max()
                .orElse(0));
        var lines = lines(scenarios, source, years, y -> reading.years().get(y), money.euros(), true);
        int first = reading.start().getYear();
        var about = words.say(
                "title.cumulative",
                titles.service(service),
                first,
                reading.years().get(last));
        return Optional.of(new TimeChart(
                        data.id(service) + "-cumulative",
                        titles.of(about, strongest(scenarios, source, last)),
                        words.say(
                                "chart.cumulative.subtitle",
                                titles.service(service),
                                first,
                                reading.model().priceLevel(),
                                data.against()),
                        words.say("chart.cumulative.unit." + money.key()),
                        new Plot(lines, List.of(), List.of(), data.calendarYears(), scale(lines)),
                        charts.notes(
                                charts.told(words.say(reading.told("chart.note.cumulative"), data.against())),
                                Metric.COST_TOTAL,
                                service,
                                scenarios))
                .in(words));
    }

    private List<Line> lines(
            List<Integer> scenarios, Source source, int[] moments, IntToDoubleFunction x, double unit, boolean marked) {
        IntFunction<Stream<Line.Point>> points = s -> IntStream.of(moments).mapToObj(m -> {
            var figure = source.of(reading.findings(), s, m);
            var chance = source.of(reading.chance(), s, m).difference();
            return data.point(
                    x.applyAsDouble(m), figure.difference(), chance, unit, Line.Told.ofDifference(figure, words));
        });
        return scenarios.stream()
                .map(s ->
                        data.line(s, points.apply(s).filter(Line.Point::exists).toList(), marked))
                .toList();
    }

    /** What the title is about: of the scenarios that change it beyond chance, the one that does so most. */
    private Titles.Named strongest(List<Integer> scenarios, Source source, int moment) {
        return scenarios.stream()
                .map(s -> new Titles.Named(s, source.of(reading.findings(), s, moment)))
                .max(Comparator.<Titles.Named>comparingInt(
                                n -> n.figure().certainty().directed() ? 1 : 0)
                        .thenComparingDouble(
                                n -> Math.abs(n.figure().difference().middle())))
                .orElseThrow();
    }

    private static Scale scale(List<Line> lines) {
        double low = lines.stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(p -> Double.isNaN(p.p10()) ? p.middle() : p.p10())
                .min()
                .orElse(0);
        double high = lines.stream().mapToDouble(Line::max).max().orElse(0);
        return high - low < LEAST ? Scale.of(-LEAST, LEAST, STEPS) : Scale.of(low, high, STEPS);
    }
}
