package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.charts.DotRanges.Dot;
import nl.plafond.report.charts.DotRanges.KeyItem;
import nl.plafond.report.charts.DotRanges.Look;
import nl.plafond.report.charts.DotRanges.Row;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.vocabulary.Metric;

/** Charts of what municipalities pay, each for itself and together. */
public final class PayerCharts {
    private static final int LIST_STEPS = 4;

    private final Bills bills;
    private final ReportTexts words;

    /** The charts in a language. */
    public PayerCharts(Bills bills, ReportTexts words) {
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
                        bills.amount(bills.alone(), m, year, words) + " (" + bills.band(bills.alone(), m, year, words)
                                + ")",
                        drawn().stream().map(s -> dot(s, m, year, money)).toList()))
                .toList();
        var key = drawn().stream()
                .map(s -> new KeyItem(look(s), bills.split(s, words)))
                .toList();
        var subtitle = levels().above(words.say(
                "payers.chart.subtitle", year, bills.reading().model().priceLevel()));
        int most = bills.mostVariable(year);
        var title = bills.together()
                .filter(t -> !levels().are())
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
                List.of(
                        words.say("payers.chart.note"),
                        words.say(bills.reading().told("chart.note.futures"))),
                words.say("programme.alt", subtitle),
                form -> new DotRanges(rows, key, unit, words.notation(), form).picture(),
                table(subtitle, year));
    }

    private Dot dot(int split, int municipality, int year, Money money) {
        var e = bills.bill(split, municipality, year);
        double euros = money.euros();
        return new Dot("", e.mean() / euros, e.p10() / euros, e.p90() / euros, look(split));
    }

    private Look look(int split) {
        return split == bills.alone() ? Look.HOLLOW : Look.FILLED;
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

    /** How far the bill of one municipality can lie off its mean by chance alone, under every way to divide. */
    public Chart off(int municipality, int year) {
        double max = bills.splits().stream()
                .mapToDouble(s -> Math.max(
                        above(bills.byChance(s, municipality, year).p90(), s, municipality, year),
                        -above(bills.byChance(s, municipality, year).p10(), s, municipality, year)))
                .max()
                .orElse(0);
        var money = Money.forAmounts(max);
        var rows = bills.splits().stream()
                .map(s -> new Row(
                        bills.split(s, words),
                        bills.bandByChance(s, municipality, year, words),
                        List.of(off(s, municipality, year, money))))
                .toList();
        var name = bills.municipality(municipality, words);
        var subtitle = words.say(
                "payers.off.subtitle", name, year, bills.reading().model().priceLevel());
        var unit = words.say("payers.off.unit." + money.key());
        return new Chart(
                "payers-" + bills.municipalities().get(municipality).id() + "-" + year,
                words.say("payers.off.title", name, bills.swing(bills.alone(), municipality, year, words)),
                subtitle,
                List.of(words.say("payers.off.note")),
                words.say("programme.alt", subtitle),
                form -> new DotRanges(rows, List.of(), unit, words.notation(), form).picture(),
                offTable(subtitle, municipality, year));
    }

    /** How many of a municipality wait at the end of each year for all services together; empty if nobody ever does. */
    public Optional<Chart> lists(int municipality, List<Integer> scenarios) {
        var reading = bills.reading();
        int all = reading.findings().all();
        var data = new ChartData(reading, words);
        if (!reading.ever(Metric.WAITING, all) || data.wholeYears().findAny().isEmpty()) {
            return Optional.empty();
        }
        var lines = data.fanned(IntStream.range(0, scenarios.size())
                .mapToObj(i -> {
                    var line = data.line(scenarios.get(i), list(data, municipality, scenarios.get(i)), true)
                            .unlettered();
                    return i == 0 ? Palette.unchanged(line) : Palette.of(i - 1, line);
                })
                .toList());
        var name = bills.municipality(municipality, words);
        var plot =
                new Plot(lines, List.of(), List.of(), data.calendarYears(), Plot.scaleOf(lines, List.of(), LIST_STEPS));
        return Optional.of(new TimeChart(
                        "list-" + bills.municipalities().get(municipality).id(),
                        words.say("payers.list.title", name),
                        levels().above(words.say("payers.list.subtitle")),
                        words.say("chart.unit.people"),
                        plot,
                        List.of(data.bands(lines)))
                .in(words));
    }

    private AssumedLevels levels() {
        return new AssumedLevels(bills.reading(), words);
    }

    private List<Line.Point> list(ChartData data, int municipality, int scenario) {
        var reading = bills.reading();
        int all = reading.findings().all();
        return data.wholeYears()
                .mapToObj(y -> {
                    var found = reading.findings().waiting(scenario, all, municipality, y);
                    return data.point(
                            reading.years().get(y),
                            found,
                            reading.chance().waiting(scenario, all, municipality, y),
                            1,
                            Line.Told.of(Figure.ofLevel(found, Metric.Unit.CLIENTS), words));
                })
                .toList();
    }

    private double above(double euros, int split, int municipality, int year) {
        return euros - bills.byChance(split, municipality, year).mean();
    }

    private Dot off(int split, int municipality, int year, Money money) {
        var e = bills.byChance(split, municipality, year);
        double low = (e.p10() - e.mean()) / money.euros();
        double high = (e.p90() - e.mean()) / money.euros();
        return new Dot("", 0, low, high, look(split));
    }

    private Cell cellByChance(int split, int municipality, int year) {
        return Cell.of(
                bills.amount(split, municipality, year, words), bills.bandByChance(split, municipality, year, words));
    }

    private DataTable offTable(String caption, int municipality, int year) {
        var rows = bills.splits().stream()
                .map(s -> new DataTable.Row(bills.split(s, words), List.of(cellByChance(s, municipality, year)), false))
                .toList();
        return new DataTable(
                caption, words.say("payers.split"), List.of(bills.municipality(municipality, words)), rows);
    }
}
