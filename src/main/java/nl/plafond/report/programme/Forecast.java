package nl.plafond.report.programme;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;

/**
 * What care costs in the years to come, under unchanged policy and with the programme (prognose bij ongewijzigd beleid).
 *
 * <p>Years go by the calendar; only those that were simulated in full are there.
 */
public final class Forecast {
    private final Comparison comparison;

    /** The forecast of a run. */
    public Forecast(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The calendar years that were simulated in full. */
    public List<Integer> years() {
        var reading = comparison.reading();
        return IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .mapToObj(reading.years()::get)
                .toList();
    }

    /** The first year: today. */
    public int first() {
        return years().get(0);
    }

    /** The last year. */
    public int last() {
        return years().get(years().size() - 1);
    }

    /** The years that a table shows: the first, those for which something is booked, and the last. */
    public List<Integer> shown() {
        return years().stream()
                .filter(y -> y == first() || y == last() || comparison.years().contains(y))
                .toList();
    }

    /** What a service costs in a year without the programme. */
    public Difference unchanged(int service, int year) {
        return comparison
                .findings()
                .unchanged(
                        Metric.COST_TOTAL, service, comparison.reading().years().indexOf(year));
    }

    /** What a service costs in a year with all adopted measures. */
    public Difference withProgramme(int service, int year) {
        return comparison
                .findings()
                .withProgramme(
                        Metric.COST_TOTAL, service, comparison.reading().years().indexOf(year));
    }

    /** What all adopted measures change in what a service would have cost in that year. */
    public Difference against(int service, int year) {
        return comparison.together(Metric.COST_TOTAL, service, year);
    }

    /** The finding in a line: do costs still rise with all measures? */
    public String title(ReportTexts words) {
        var amounts = new Amounts(words);
        int all = comparison.findings().all();
        var today = unchanged(all, first());
        var then = withProgramme(all, last());
        var key = then.bandLow() > today.middle() ? "rise" : then.bandHigh() < today.middle() ? "fall" : "level";
        return new AssumedLevels(comparison.reading(), words)
                .say("programme.forecast." + key, first(), amounts.level(today), last(), amounts.level(then));
    }

    /** The cost of all services in some years, in constant prices or in prices of the year. */
    public DataTable table(ReportTexts words, List<Integer> years, boolean nominal) {
        int all = comparison.findings().all();
        var rows = years.stream()
                .map(y -> new Row(Integer.toString(y), cells(words, all, y, nominal), y == first()))
                .toList();
        var prices = nominal
                ? words.say("programme.prices.nominal")
                : words.say(
                        "programme.prices.constant",
                        comparison.reading().model().priceLevel());
        return new DataTable(
                new AssumedLevels(comparison.reading(), words).above(words.say("programme.forecast.table", prices)),
                words.say("table.year"),
                columns(words),
                rows);
    }

    private List<String> columns(ReportTexts words) {
        return List.of(
                words.say("programme.unchanged"),
                words.say("programme.with"),
                words.say("programme.against.today", first()),
                words.say("programme.against.else"));
    }

    private List<Cell> cells(ReportTexts words, int service, int year, boolean nominal) {
        double prices = nominal ? comparison.reading().model().priceFactor(year) : 1;
        double before = nominal ? comparison.reading().model().priceFactor(first()) : 1;
        var amounts = new Amounts(words);
        var then = withProgramme(service, year).times(prices);
        var more = then.minus(unchanged(service, first()).times(before).middle());
        var against = against(service, year).times(prices);
        return List.of(
                ranged(amounts, unchanged(service, year).times(prices)),
                ranged(amounts, then),
                Cell.of(year == first() ? words.say("table.none") : amounts.rounded(more)),
                Cell.of(amounts.rounded(against), amounts.certainty(against)));
    }

    private static Cell ranged(Amounts amounts, Difference level) {
        return Cell.of(amounts.level(level), amounts.levelBand(level));
    }

    /** Where the cost of a service in a year with all adopted measures lies. */
    public String band(ReportTexts words, int service, int year) {
        return new Amounts(words).levelBand(withProgramme(service, year));
    }
}
