package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.plafond.report.charts.AmountBars.Bar;
import nl.plafond.report.charts.AmountBars.KeyItem;
import nl.plafond.report.charts.AmountBars.Look;
import nl.plafond.report.charts.AmountBars.Row;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.MeasureNames;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;

/** The charts of a programme: booked beside simulated, one measure after the other, and the cost to expect. */
public final class ProgrammeCharts {
    private final Comparison comparison;
    private final ReportTexts words;
    private final Amounts amounts;

    /** The charts in a language. */
    public ProgrammeCharts(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
        amounts = new Amounts(words);
    }

    /** Two bars for each measure: what was booked and what the run makes of it; those not adopted apart. */
    public List<Chart> booked(int year) {
        var charts = new ArrayList<Chart>();
        var adopted = comparison.adopted();
        var rejected =
                comparison.numbers().stream().filter(m -> !adopted.contains(m)).toList();
        if (!adopted.isEmpty()) {
            charts.add(booked("programme-booked-" + year, bookedTitle(year), adopted, year));
        }
        if (!rejected.isEmpty()) {
            charts.add(
                    booked("programme-rejected-" + year, words.say("programme.bars.rejected", year), rejected, year));
        }
        return charts;
    }

    /** What is booked for all adopted measures together in a year, and what comes of it. */
    String bookedTitle(int year) {
        var booked = comparison.net(year);
        var together = amounts.told(comparison.together(year));
        return booked.isPresent()
                ? words.say("programme.bars.title", year, amounts.told(booked.getAsDouble()), together)
                : words.say("programme.bars.title.unbooked", year, together);
    }

    private Chart booked(String id, String title, List<Integer> measures, int year) {
        var money = money(measures.stream()
                .flatMapToDouble(m -> DoubleStream.of(
                        comparison.net(m, year).orElse(0),
                        comparison.alone(m, year).bandLow(),
                        comparison.alone(m, year).bandHigh())));
        var rows = measures.stream()
                .map(m -> new Row(name(m), bookedBars(m, year, money), false))
                .toList();
        var key = List.of(
                new KeyItem(Look.BOOKED, words.say("programme.key.booked")),
                new KeyItem(Look.SIMULATED, words.say("programme.key.simulated")));
        return bars(
                id,
                title,
                words.say("programme.bars.subtitle", year, priceLevel()),
                List.of(words.say("programme.note.whisker"), words.say("programme.note.alone")),
                rows,
                key,
                money,
                bookedTable(measures, year));
    }

    private List<Bar> bookedBars(int measure, int year, Money money) {
        var bars = new ArrayList<Bar>();
        var net = comparison.net(measure, year);
        double booked = net.orElse(0) / money.euros();
        bars.add(new Bar(0, booked, Double.NaN, Double.NaN, Look.BOOKED, OptionalDouble.empty()));
        var d = comparison.alone(measure, year);
        bars.add(bar(0, d.middle(), d, money, Look.SIMULATED, OptionalDouble.empty()));
        return bars;
    }

    private static Bar bar(double from, double value, Difference d, Money money, Look look, OptionalDouble mark) {
        double euros = money.euros();
        double to = from + value / euros;
        return new Bar(from, to, from + d.bandLow() / euros, from + d.bandHigh() / euros, look, mark);
    }

    private DataTable bookedTable(List<Integer> measures, int year) {
        var rows = measures.stream()
                .map(m -> new DataTable.Row(
                        name(m), List.of(bookedCell(comparison.net(m, year)), cell(comparison.alone(m, year))), false))
                .toList();
        return new DataTable(
                words.say("programme.bars.subtitle", year, priceLevel()),
                words.say("programme.measure"),
                List.of(words.say("programme.booked"), words.say("programme.simulated")),
                rows);
    }

    /** A booked amount; a dash for none. */
    DataTable.Cell bookedCell(OptionalDouble net) {
        return DataTable.Cell.of(net.isPresent() ? amounts.exact(net.getAsDouble()) : words.say("table.none"));
    }

    /** A simulated amount with its band. */
    DataTable.Cell cell(Difference d) {
        return DataTable.Cell.of(amounts.rounded(d), amounts.interval(d));
    }

    /** The adopted measures one after the other, with what each does alone. */
    public Chart waterfall(int year) {
        var adopted = comparison.adopted();
        var together = comparison.together(year);
        var money = money(DoubleStream.concat(
                IntStream.rangeClosed(0, adopted.size()).mapToDouble(n -> upTo(n, year)),
                DoubleStream.of(comparison.net(year).orElse(0), together.bandLow(), together.bandHigh())));
        var rows = new ArrayList<Row>();
        for (int place = 0; place < adopted.size(); place++) {
            double from = upTo(place, year) / money.euros();
            double alone = comparison.alone(adopted.get(place), year).mean() / money.euros();
            var step = comparison.step(place, year);
            var bar = bar(from, step.mean(), step, money, Look.SIMULATED, OptionalDouble.of(from + alone));
            rows.add(new Row(name(adopted.get(place)), List.of(bar), true));
        }
        rows.add(new Row(
                words.say("programme.together"),
                List.of(bar(0, together.mean(), together, money, Look.TOTAL, OptionalDouble.empty())),
                false));
        comparison
                .net(year)
                .ifPresent(net ->
                        rows.add(new Row(words.say("programme.booked.together"), List.of(total(net, money)), false)));
        var key = List.of(
                new KeyItem(Look.SIMULATED, words.say("programme.key.step")),
                new KeyItem(Look.MARK, words.say("programme.key.alone")),
                new KeyItem(Look.BOOKED, words.say("programme.key.booked")));
        return bars(
                "programme-waterfall-" + year,
                words.say(
                        "programme.waterfall.title",
                        year,
                        amounts.rounded(together.ofMean()),
                        amounts.rounded(sumAlone(year))),
                words.say("programme.waterfall.subtitle", year, priceLevel()),
                List.of(words.say("programme.note.step"), words.say("programme.note.whisker")),
                rows,
                key,
                money,
                waterfallTable(year));
    }

    private static Bar total(double net, Money money) {
        return new Bar(0, net / money.euros(), Double.NaN, Double.NaN, Look.BOOKED, OptionalDouble.empty());
    }

    /** What the adopted measures do alone, added up; rounded as the gap is. */
    private Difference sumAlone(int year) {
        double sum = comparison.adopted().stream()
                .mapToDouble(m -> comparison.alone(m, year).mean())
                .sum();
        var together = comparison.together(year);
        double half = (together.high() - together.low()) / 2;
        return new Difference(sum, sum - half, sum + half, Double.NaN, together.replications());
    }

    private double upTo(int count, int year) {
        return IntStream.range(0, count)
                .mapToDouble(n -> comparison.step(n, year).mean())
                .sum();
    }

    /** A mean, which adds up, and where the futures lie. */
    private DataTable.Cell meanCell(Difference d) {
        return DataTable.Cell.of(amounts.rounded(d.ofMean()), amounts.interval(d));
    }

    private DataTable waterfallTable(int year) {
        var rows = new ArrayList<DataTable.Row>();
        for (int place = 0; place < comparison.adopted().size(); place++) {
            int measure = comparison.adopted().get(place);
            rows.add(new DataTable.Row(
                    name(measure),
                    List.of(meanCell(comparison.step(place, year)), meanCell(comparison.alone(measure, year))),
                    false));
        }
        rows.add(new DataTable.Row(
                words.say("programme.together"),
                List.of(meanCell(comparison.together(year)), DataTable.Cell.of(amounts.rounded(sumAlone(year)))),
                true));
        return new DataTable(
                words.say("programme.waterfall.subtitle", year, priceLevel()),
                words.say("programme.measure"),
                List.of(words.say("programme.step"), words.say("programme.alone")),
                rows);
    }

    /** The cost of all services in every year, without the programme and with it; none without a whole year. */
    public List<Chart> forecast() {
        return new ForecastChart(comparison, words).chart().stream().toList();
    }

    private Chart bars(
            String id,
            String title,
            String subtitle,
            List<String> notes,
            List<Row> rows,
            List<KeyItem> key,
            Money money,
            DataTable table) {
        var unit = words.say("programme.unit." + money.key());
        return new Chart(
                id,
                title,
                subtitle,
                notes,
                words.say("programme.alt", subtitle),
                form -> new AmountBars(rows, key, unit, words.notation(), form).picture(),
                table);
    }

    private String name(int measure) {
        return new MeasureNames(words).of(comparison.measure(measure));
    }

    private int priceLevel() {
        return comparison.reading().model().priceLevel();
    }

    private static Money money(DoubleStream amounts) {
        return Money.forAmounts(
                amounts.filter(a -> !Double.isNaN(a)).map(Math::abs).max().orElse(0));
    }
}
