package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.charts.DotRanges.Dot;
import nl.plafond.report.charts.DotRanges.KeyItem;
import nl.plafond.report.charts.DotRanges.Look;
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

    /** For each measure what was booked and what the run makes of it; those not adopted apart. */
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
                .map(m ->
                        new DotRanges.Row(name(m), amounts.told(comparison.alone(m, year)), bookedDots(m, year, money)))
                .toList();
        return dots(
                id,
                title,
                words.say("programme.bars.subtitle", year, priceLevel()),
                List.of(words.say("programme.note.whisker"), words.say("programme.note.alone")),
                rows,
                key(),
                money,
                bookedTable(measures, year));
    }

    private List<Dot> bookedDots(int measure, int year, Money money) {
        var alone = comparison.alone(measure, year);
        return Stream.concat(
                        booked(comparison.net(measure, year), money).stream(),
                        Stream.of(dot(alone.middle(), alone, money)))
                .toList();
    }

    static Optional<Dot> booked(OptionalDouble net, Money money) {
        return net.stream()
                .mapToObj(amount -> Dot.of(amount / money.euros(), Look.HOLLOW))
                .findFirst();
    }

    /** A value and the band of the futures around it. */
    static Dot dot(double value, Difference d, Money money) {
        double euros = money.euros();
        return new Dot("", value / euros, d.bandLow() / euros, d.bandHigh() / euros, Look.FILLED);
    }

    /** What was booked, and what the run makes of it. */
    List<KeyItem> key() {
        return List.of(
                new KeyItem(Look.HOLLOW, words.say("programme.key.booked")),
                new KeyItem(Look.FILLED, words.say("programme.key.simulated")));
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

    /** What each adopted measure adds to those before it beside what it does alone, and all of them together. */
    public Chart steps(int year) {
        var adopted = comparison.adopted();
        var together = comparison.together(year);
        double sum = sumAlone(year).mean();
        var money = money(Stream.of(
                        IntStream.range(0, adopted.size()).mapToObj(n -> comparison.step(n, year)),
                        adopted.stream().map(m -> comparison.alone(m, year)),
                        Stream.of(together))
                .flatMap(s -> s)
                .flatMapToDouble(d -> DoubleStream.of(d.mean(), d.bandLow(), d.bandHigh())));
        var rows = new ArrayList<DotRanges.Row>();
        for (int place = 0; place < adopted.size(); place++) {
            double alone = comparison.alone(adopted.get(place), year).mean();
            rows.add(row(name(adopted.get(place)), comparison.step(place, year), alone, money));
        }
        rows.add(row(words.say("programme.together"), together, sum, money));
        var key = List.of(
                new KeyItem(Look.FILLED, words.say("programme.key.step")),
                new KeyItem(Look.QUIET, words.say("programme.key.alone")));
        return dots(
                "programme-steps-" + year,
                words.say("programme.steps.title", year, amounts.told(together.ofMean()), amounts.told(sumAlone(year))),
                words.say("programme.steps.subtitle", year, priceLevel()),
                List.of(words.say("programme.note.step"), words.say("programme.note.whisker")),
                rows,
                key,
                money,
                stepsTable(year));
    }

    /** What is added, a mean since means add up, and what is done alone. */
    private DotRanges.Row row(String name, Difference step, double alone, Money money) {
        var dots = List.of(dot(step.mean(), step, money), Dot.of(alone / money.euros(), Look.QUIET));
        return new DotRanges.Row(name, amounts.told(step.ofMean()), dots);
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

    /** A mean, which adds up, and where the futures lie. */
    private DataTable.Cell meanCell(Difference d) {
        return DataTable.Cell.of(amounts.rounded(d.ofMean()), amounts.interval(d));
    }

    private DataTable stepsTable(int year) {
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
                words.say("programme.steps.subtitle", year, priceLevel()),
                words.say("programme.measure"),
                List.of(words.say("programme.step"), words.say("programme.alone")),
                rows);
    }

    /** The cost of all services in every year, without the programme and with it; none without a whole year. */
    public List<Chart> forecast() {
        return new ForecastChart(comparison, words).chart().stream().toList();
    }

    private Chart dots(
            String id,
            String title,
            String subtitle,
            List<String> notes,
            List<DotRanges.Row> rows,
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
                form -> new DotRanges(rows, key, unit, words.notation(), form).picture(),
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
