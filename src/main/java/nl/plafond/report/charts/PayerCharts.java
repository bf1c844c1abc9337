package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.charts.AmountBars.Bar;
import nl.plafond.report.charts.AmountBars.KeyItem;
import nl.plafond.report.charts.AmountBars.Look;
import nl.plafond.report.charts.AmountBars.Row;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Words;

/** Charts of what municipalities pay, each for itself and together. */
public final class PayerCharts {
    private static final BasicStroke DASHED =
            new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {9, 4}, 0);
    private static final Color TOGETHER = new Color(0x0072B2);
    private static final int STEPS = 4;

    private final Bills bills;
    private final Words words;

    /** The charts in a language. */
    public PayerCharts(Bills bills, Words words) {
        this.bills = bills;
        this.words = words;
    }

    /** Every chart; none for a region of one municipality. */
    public List<Chart> all() {
        return bills.divided() && !bills.years().isEmpty() ? List.of(swing(bills.lookAt())) : List.of();
    }

    private List<Integer> drawn() {
        return Stream.concat(Stream.of(bills.alone()), bills.together().stream())
                .distinct()
                .toList();
    }

    /** What each municipality pays in a year, with the band of 8 in 10 possible futures. */
    public Chart swing(int year) {
        double max = IntStream.range(0, bills.region())
                .mapToDouble(m -> bills.bill(bills.alone(), m, year).p90())
                .max()
                .orElse(0);
        var money = Money.forAmounts(max);
        var rows = IntStream.range(0, bills.region())
                .mapToObj(m -> new Row(
                        bills.municipality(m, words),
                        drawn().stream().map(s -> bar(s, m, year, money)).toList(),
                        false))
                .toList();
        var key = drawn().stream()
                .map(s -> new KeyItem(look(s), bills.split(s, words)))
                .toList();
        var subtitle =
                words.say("payers.chart.subtitle", year, bills.reading().model().priceLevel());
        int most = bills.mostVariable(year);
        var title = bills.together()
                .map(t -> words.say(
                        "payers.chart.title",
                        bills.municipality(most, words),
                        bills.swing(bills.alone(), most, year, words),
                        bills.swing(t, most, year, words)))
                .orElse(words.say("payers.chart.plain", year));
        var unit = words.say("chart.unit." + money.key());
        return new Chart(
                "payers-" + year,
                title,
                subtitle,
                List.of(words.say("payers.chart.note")),
                words.say("programme.alt", subtitle),
                new AmountBars(rows, key, unit, words.notation(), Form.WIDE).picture(),
                new AmountBars(rows, key, unit, words.notation(), Form.NARROW).picture(),
                table(subtitle, year));
    }

    private Bar bar(int split, int municipality, int year, Money money) {
        var e = bills.bill(split, municipality, year);
        double euros = money.euros();
        return new Bar(0, e.mean() / euros, e.p10() / euros, e.p90() / euros, look(split), OptionalDouble.empty());
    }

    private Look look(int split) {
        return split == bills.alone() ? Look.BOOKED : Look.SIMULATED;
    }

    private DataTable table(String caption, int year) {
        var rows = IntStream.rangeClosed(0, bills.region())
                .mapToObj(m -> new DataTable.Row(
                        bills.municipality(m, words),
                        drawn().stream().map(s -> cell(s, m, year)).toList(),
                        m == bills.region()))
                .toList();
        var columns = drawn().stream().map(s -> bills.split(s, words)).toList();
        return new DataTable(caption, words.say("payers.municipality"), columns, rows);
    }

    private Cell cell(int split, int municipality, int year) {
        return Cell.of(bills.amount(split, municipality, year, words), bills.band(split, municipality, year, words));
    }

    /** What one municipality pays over the years, with the band of 8 in 10 possible futures. */
    public Chart years(int municipality) {
        var years = bills.years();
        double max = years.stream()
                .mapToDouble(y -> bills.bill(bills.alone(), municipality, y).p90())
                .max()
                .orElse(0);
        var money = Money.forAmounts(max);
        var lines = new ArrayList<Line>();
        bills.together().ifPresent(s -> lines.add(line("B", s, municipality, TOGETHER, DASHED, money)));
        lines.add(line("A", bills.alone(), municipality, Color.BLACK, Palette.solid(2.4f), money));
        var axis = new Plot.Years(years.get(0), years.get(years.size() - 1), true);
        var plot = new Plot(lines, List.of(), List.of(), axis, Plot.scaleOf(lines, List.of(), STEPS));
        var name = bills.municipality(municipality, words);
        var subtitle =
                words.say("payers.years.subtitle", name, bills.reading().model().priceLevel());
        var unit = words.say("chart.unit." + money.key());
        var low = new Form(Form.WIDE.width(), Form.WIDE.letters(), 190, Form.WIDE.columns(), true);
        return new Chart(
                "payers-" + bills.municipalities().get(municipality).id(),
                words.say("payers.years.title", name),
                subtitle,
                List.of(words.say("payers.chart.bands")),
                words.say("programme.alt", subtitle),
                new LineChart(plot, unit, words.notation(), low).picture(),
                new LineChart(plot, unit, words.notation(), Form.NARROW).picture(),
                yearTable(subtitle, municipality));
    }

    private Line line(String letter, int split, int municipality, Color colour, BasicStroke stroke, Money money) {
        var points = bills.years().stream()
                .map(y -> {
                    var e = bills.bill(split, municipality, y);
                    double euros = money.euros();
                    return new Line.Point(
                            y, e.mean() / euros, e.low() / euros, e.high() / euros, e.p10() / euros, e.p90() / euros);
                })
                .toList();
        return new Line(letter, bills.split(split, words), colour, stroke, points, Line.Fan.BOTH, true);
    }

    private DataTable yearTable(String caption, int municipality) {
        var rows = bills.years().stream()
                .map(y -> new DataTable.Row(
                        Integer.toString(y),
                        drawn().stream().map(s -> cell(s, municipality, y)).toList(),
                        false))
                .toList();
        var columns = drawn().stream().map(s -> bills.split(s, words)).toList();
        return new DataTable(caption, words.say("table.year"), columns, rows);
    }
}
