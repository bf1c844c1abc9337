package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.programme.ProgrammePlays.Growth;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.Forecast;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;

/** Draws what all services cost in the years to come, without the programme and with it, from low to high growth. */
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
        Levels unchanged = (growth, year) -> forecast.unchanged(growth, all, year);
        Levels programme = (growth, year) -> forecast.withProgramme(growth, all, year);
        var lines = List.of(
                line("P", words.say("programme.with"), PROGRAMME, DASHED, programme, money),
                line("A", words.say("programme.unchanged"), Color.BLACK, Palette.solid(2.4f), unchanged, money));
        int first = forecast.first();
        int last = forecast.last();
        double today = unchanged.of(Growth.EXPECTED, first).mean() / money.euros();
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
                notes(unchanged.of(Growth.LOW, first).replications()),
                words.say("programme.alt", subtitle),
                new LineChart(plot, unit, words.notation(), Form.WIDE).picture(),
                new LineChart(plot, unit, words.notation(), Form.NARROW).picture(),
                forecast.table(words, forecast.years(), false));
    }

    private List<String> notes(int replications) {
        return forecast.ranged()
                ? List.of(words.say("programme.note.growth", replications))
                : List.of(words.say("chart.note.futures.chance"));
    }

    private Money money() {
        return Money.forAmounts(forecast.years().stream()
                .mapToDouble(y -> Math.max(
                        forecast.unchanged(Growth.HIGH, all, y).mean(),
                        forecast.withProgramme(Growth.HIGH, all, y).mean()))
                .max()
                .orElse(0));
    }

    private Line line(String letter, String name, Color colour, BasicStroke stroke, Levels levels, Money money) {
        double euros = money.euros();
        var points = forecast.years().stream()
                .map(y -> new Line.Point(
                        y,
                        levels.of(Growth.EXPECTED, y).mean() / euros,
                        levels.of(Growth.EXPECTED, y).low() / euros,
                        levels.of(Growth.EXPECTED, y).high() / euros,
                        levels.of(Growth.LOW, y).mean() / euros,
                        levels.of(Growth.HIGH, y).mean() / euros))
                .toList();
        return new Line(letter, name, colour, stroke, points, Line.Fan.BOTH, true);
    }

    /** What care costs in a year at some growth. */
    private interface Levels {
        Difference of(Growth growth, int year);
    }
}
