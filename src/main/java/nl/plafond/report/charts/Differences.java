package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** Draws what scenarios change against unchanged policy, with the same people in both: a line and its interval for each. */
final class Differences {
    private static final int ONE_FRAME = 6;
    private static final int STEPS = 5;
    private static final double LEAST = 1;
    private static final double DAYS_PER_WEEK = 7;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final DifferenceTexts texts;

    Differences(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        texts = new DifferenceTexts(reading, words);
    }

    /** A metric of a service at the end of each month; none for a metric that never exists or without a scenario. */
    Optional<Chart> of(Metric metric, int service) {
        if (reading.others().isEmpty()) {
            return Optional.empty();
        }
        double unit = metric.unit() == Metric.Unit.DAYS ? DAYS_PER_WEEK : 1;
        var scenarios = drawn(s -> reading.changes(s, metric, service));
        var lines = scenarios.stream()
                .map(s -> data.line(
                        s,
                        IntStream.range(0, reading.months())
                                .mapToObj(m -> data.point(
                                        data.endOf(m),
                                        reading.findings().differenceAt(s, metric, service, m),
                                        reading.chance().differenceAt(s, metric, service, m),
                                        unit,
                                        Line.Told.ofDifference(Figure.at(reading, s, metric, service, m), words)))
                                .toList(),
                        false))
                .toList();
        return chart(
                data.id(service) + "-difference-" + metric.id(),
                texts.of(metric, service, scenarios),
                scenarios,
                lines,
                data.dates(scenarios, service),
                data.time());
    }

    /** All that was paid since the start, at the end of each whole calendar year; none without such a year or a scenario. */
    Optional<Chart> cumulative(int service) {
        var years = data.wholeYears().toArray();
        if (years.length == 0 || reading.others().isEmpty()) {
            return Optional.empty();
        }
        var scenarios = drawn(s -> reading.changes(s, Metric.COST_TOTAL, service));
        double most = scenarios.stream()
                .flatMap(s -> IntStream.of(years).mapToObj(y -> Figure.upTo(reading, s, service, y)))
                .mapToDouble(f -> Math.abs(f.difference().middle()))
                .max()
                .orElse(0);
        var money = Money.forAmounts(most);
        var lines = scenarios.stream()
                .map(s -> data.line(
                        s,
                        IntStream.of(years)
                                .mapToObj(y -> data.point(
                                        reading.years().get(y),
                                        reading.findings().cumulativeDifference(s, service, y),
                                        reading.chance().cumulativeDifference(s, service, y),
                                        money.euros(),
                                        Line.Told.ofDifference(Figure.upTo(reading, s, service, y), words)))
                                .toList(),
                        true))
                .toList();
        return chart(
                data.id(service) + "-cumulative",
                texts.cumulative(service, scenarios, money),
                scenarios,
                lines,
                List.of(),
                data.calendarYears());
    }

    /** The scenarios that change it; where none does, all of them, flat on zero. */
    private List<Integer> drawn(IntFunction<Boolean> changes) {
        var changing = reading.others().stream().filter(changes::apply).toList();
        return changing.isEmpty() ? reading.others() : changing;
    }

    private Optional<Chart> chart(
            String id,
            DifferenceTexts.Told told,
            List<Integer> scenarios,
            List<Line> lines,
            List<Plot.DateMark> dates,
            Plot.Years years) {
        var existing = lines.stream().map(Differences::existing).toList();
        if (existing.stream().allMatch(l -> l.points().isEmpty())) {
            return Optional.empty();
        }
        var scale = scale(existing);
        return Optional.of(new Chart(
                id,
                told.title(),
                told.subtitle(),
                told.notes(),
                told.alternative(),
                form -> picture(existing, dates, years, scale, told.unit(), form),
                new DataTable(told.subtitle(), told.corner(), texts.names(scenarios), told.rows())));
    }

    private static Line existing(Line line) {
        return line.of(line.points().stream().filter(Line.Point::exists).toList());
    }

    private static Scale scale(List<Line> lines) {
        double low = lines.stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(p -> Double.isNaN(p.p10()) ? p.middle() : p.p10())
                .min()
                .orElse(0);
        double high = lines.stream().mapToDouble(Line::max).max().orElse(0);
        // Nearly nothing looks like nearly nothing.
        return high - low < LEAST ? Scale.of(-LEAST, LEAST, STEPS) : Scale.of(low, high, STEPS);
    }

    private Picture picture(
            List<Line> lines, List<Plot.DateMark> dates, Plot.Years years, Scale scale, String unit, Form form) {
        if (lines.size() <= ONE_FRAME) {
            var plot = new Plot(lines, List.of(), dates, years, scale);
            return new LineChart(plot, unit, words.notation(), form).picture();
        }
        var frames = lines.stream()
                .map(l -> new SmallMultiples.Frame(
                        l.letter(), l.name(), new Plot(List.of(l), List.of(), List.of(), years, scale)))
                .toList();
        return new SmallMultiples(frames, unit, words.notation(), form).picture();
    }
}
