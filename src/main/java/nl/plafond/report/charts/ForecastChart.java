package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.Forecast;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;

/** Draws what all services cost in the years to come, without the programme and with it, and where eight in ten futures lie. */
final class ForecastChart {
    private static final Color PROGRAMME = new Color(0x0072B2);
    private static final BasicStroke DASHED =
            new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {9, 4}, 0);
    private static final int STEPS = 5;

    private final Comparison comparison;
    private final Forecast forecast;
    private final ReportTexts words;
    private final int all;

    ForecastChart(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
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
                line("A", words.say("programme.unchanged"), Color.BLACK, Palette.solid(2.4f), unchanged, money),
                line("P", words.say("programme.with"), PROGRAMME, DASHED, programme, money));
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
        return new Chart(
                "programme-forecast",
                forecast.title(words),
                subtitle,
                notes(),
                words.say("programme.alt", subtitle),
                form -> new LineChart(plot, unit, words.notation(), form).picture(),
                forecast.table(words, forecast.years(), false));
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

    private Line line(String letter, String name, Color colour, BasicStroke stroke, Levels levels, Money money) {
        var points = forecast.years().stream()
                .map(y -> point(y, levels.of(y), money.euros()))
                .toList();
        return new Line(letter, name, colour, stroke, points, Line.Fan.INNER, true);
    }

    private static Line.Point point(int year, Difference level, double euros) {
        return new Line.Point(
                year,
                level.middle() / euros,
                level.bandLow() / euros,
                level.bandHigh() / euros,
                level.bandLow() / euros,
                level.bandHigh() / euros);
    }

    /** What care costs in a year. */
    private interface Levels {
        Difference of(int year);
    }
}
