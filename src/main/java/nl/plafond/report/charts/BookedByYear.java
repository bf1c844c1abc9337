package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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
        var charts = new ProgrammeCharts(comparison, words);
        var rows = years.stream().map(year -> row(year, money)).toList();
        var subtitle = words.say(
                "programme.years.subtitle", comparison.reading().model().priceLevel());
        return new Chart(
                "programme-years",
                charts.bookedTitle(years.get(years.size() - 1)),
                subtitle,
                List.of(),
                words.say("programme.alt", subtitle),
                form -> new DotRanges(
                                rows, charts.key(), words.say("programme.unit." + money.key()), words.notation(), form)
                        .picture(),
                table(years, subtitle));
    }

    private DotRanges.Row row(int year, Money money) {
        var played = comparison.together(year);
        var dots = Stream.concat(
                ProgrammeCharts.booked(comparison.net(year), money).stream(),
                Stream.of(ProgrammeCharts.dot(played.middle(), played, money)));
        return new DotRanges.Row(Integer.toString(year), new Amounts(words).told(played), dots.toList());
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
