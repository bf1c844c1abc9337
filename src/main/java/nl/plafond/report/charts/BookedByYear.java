package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.plafond.report.charts.DotRanges.Dot;
import nl.plafond.report.charts.DotRanges.KeyItem;
import nl.plafond.report.charts.DotRanges.Look;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;

/**
 * Draws by year what is booked for all adopted measures together, and what the run makes of it.
 *
 * @param comparison a programme and what was played of it
 * @param words the texts of the reader
 */
public record BookedByYear(Comparison comparison, ReportTexts words) {
    /** The chart; none where no booked year was simulated in full. */
    public Optional<Chart> chart() {
        var years = comparison.simulatedYears();
        return years.isEmpty() ? Optional.empty() : Optional.of(chart(years));
    }

    private Chart chart(List<Integer> years) {
        var money = Money.forAmounts(years.stream()
                .flatMapToDouble(year -> DoubleStream.of(
                        comparison.net(year).orElse(0),
                        comparison.together(year).bandLow(),
                        comparison.together(year).bandHigh()))
                .map(Math::abs)
                .max()
                .orElse(0));
        var key = List.of(
                new KeyItem(Look.HOLLOW, words.say("programme.key.booked")),
                new KeyItem(Look.FILLED, words.say("programme.key.simulated")));
        var rows = years.stream().map(year -> row(year, money)).toList();
        var subtitle = words.say(
                "programme.years.subtitle", comparison.reading().model().priceLevel());
        return new Chart(
                "programme-years",
                new ProgrammeCharts(comparison, words).bookedTitle(years.get(years.size() - 1)),
                subtitle,
                List.of(),
                words.say("programme.alt", subtitle),
                form -> new DotRanges(rows, key, words.say("programme.unit." + money.key()), words.notation(), form)
                        .picture(),
                table(years, subtitle));
    }

    private DotRanges.Row row(int year, Money money) {
        var played = comparison.together(year);
        double euros = money.euros();
        var booked = comparison.net(year).stream()
                .mapToObj(net -> new Dot("", net / euros, Double.NaN, Double.NaN, Look.HOLLOW));
        var simulated =
                new Dot("", played.middle() / euros, played.bandLow() / euros, played.bandHigh() / euros, Look.FILLED);
        return new DotRanges.Row(
                Integer.toString(year),
                new Amounts(words).told(played),
                Stream.concat(booked, Stream.of(simulated)).toList());
    }

    private DataTable table(List<Integer> years, String caption) {
        var charts = new ProgrammeCharts(comparison, words);
        return new DataTable(
                caption,
                "",
                List.of(words.say("programme.booked"), words.say("programme.simulated")),
                years.stream()
                        .map(year -> new DataTable.Row(
                                Integer.toString(year),
                                List.of(
                                        charts.bookedCell(comparison.net(year)),
                                        charts.cell(comparison.together(year))),
                                false))
                        .toList());
    }
}
