package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.Forecast;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;

/** Draws what all services cost in the years to come, without the programme and with it, and where eight in ten futures lie. */
final class ForecastChart {
    private static final int STEPS = 5;

    private final Comparison comparison;
    private final Forecast forecast;
    private final ReportTexts words;
    private final Amounts amounts;
    private final int all;

    ForecastChart(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
        amounts = new Amounts(words);
        forecast = new Forecast(comparison);
        all = comparison.findings().all();
    }

    /** The chart; none without a year that was simulated in full. */
    Optional<Chart> chart() {
        return forecast.years().isEmpty() ? Optional.empty() : Optional.of(drawn());
    }

    private Chart drawn() {
        var money = money();
        Levels unchanged = year -> forecast.unchanged(all, year);
        Levels programme = year -> forecast.withProgramme(all, year);
        var lines = List.of(
                Palette.unchanged(line("A", words.say("programme.unchanged"), unchanged, money)),
                Palette.of(0, line("P", words.say("programme.with"), programme, money)));
        int first = forecast.first();
        int last = forecast.last();
        double today = unchanged.of(first).middle() / money.euros();
        var ceilings = List.of(new Plot.Ceiling(
                words.say("programme.today", first), List.of(new Plot.Step(first - 0.4, last + 0.4, today))));
        var years = new Plot.Years(first, last, true);
        var plot = new Plot(lines, ceilings, List.of(), years, Plot.scaleOf(lines, ceilings, STEPS));
        var unit = words.say("chart.unit." + money.key());
        var subtitle = words.say(
                "programme.forecast.subtitle", comparison.reading().model().priceLevel());
        return new TimeChart("programme-forecast", forecast.title(words), subtitle, unit, plot, notes()).in(words);
    }

    private List<String> notes() {
        var drawn = comparison.reading().drawn() ? "chart.note.futures" : "chart.note.futures.chance";
        return List.of(words.say("chart.note.bands.chance"), words.say(drawn));
    }

    private Money money() {
        return Money.forAmounts(forecast.years().stream()
                .mapToDouble(y -> Math.max(
                        forecast.unchanged(all, y).bandHigh(),
                        forecast.withProgramme(all, y).bandHigh()))
                .max()
                .orElse(0));
    }

    private Line line(String letter, String name, Levels levels, Money money) {
        var points = forecast.years().stream()
                .map(y -> point(y, levels.of(y), money.euros()))
                .toList();
        return new Line(letter, name, Palette.CEILING, Palette.CEILING_STROKE, points, Line.Fan.INNER, true);
    }

    private Line.Point point(int year, Difference level, double euros) {
        return new Line.Point(
                year,
                level.middle() / euros,
                level.bandLow() / euros,
                level.bandHigh() / euros,
                level.bandLow() / euros,
                level.bandHigh() / euros,
                new Line.Told(amounts.level(level), amounts.levelBand(level)));
    }

    /** What care costs in a year. */
    private interface Levels {
        Difference of(int year);
    }
}
