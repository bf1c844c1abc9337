package nl.plafond.report.page;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.payers.ListCount;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Estimate;

/**
 * Municipalities side by side under unchanged policy, by their inhabitants: the benchmark that councils ask for. Where they have no
 * referrals of their own they differ by chance alone, and the caption says so.
 */
record MunicipalitiesTable(Bills bills, ReportTexts words) {
    private static final double OF_SO_MANY = 10_000;

    DataTable table(int year) {
        boolean own = bills.reading().model().services().stream()
                .anyMatch(service -> !service.referrals().byMunicipality().isEmpty());
        return new DataTable(
                new AssumedLevels(bills.reading(), words)
                        .above(words.say("municipalities.table" + (own ? "" : ".by-weight"), year)),
                words.say("payers.municipality"),
                List.of(
                        words.say("municipalities.inhabitants"),
                        words.say("municipalities.list", year),
                        words.say("municipalities.list.per"),
                        words.say("municipalities.bill", year)),
                IntStream.range(0, bills.municipalities().size())
                        .mapToObj(m -> new Row(bills.municipality(m, words), cells(m, year), false))
                        .toList());
    }

    private List<Cell> cells(int municipality, int year) {
        var reading = bills.reading();
        double inhabitants = bills.municipalities().get(municipality).weight();
        var list = reading.findings()
                .waiting(
                        reading.baseline(),
                        reading.findings().all(),
                        municipality,
                        reading.years().indexOf(year));
        var count = new ListCount(list, words);
        var none = Cell.of(words.say("table.none"));
        return List.of(
                Cell.of(words.notation().number(inhabitants, 0)),
                count.cell(),
                !list.exists() || count.isFew() ? none : each(list, OF_SO_MANY / inhabitants, 1),
                each(bills.bill(bills.alone(), municipality, year), 1 / inhabitants, 0));
    }

    private Cell each(Estimate estimate, double factor, int decimals) {
        var notation = words.notation();
        return Cell.of(
                notation.number(estimate.middle() * factor, decimals),
                words.say(
                        "table.band",
                        notation.number(estimate.p10() * factor, decimals),
                        notation.number(estimate.p90() * factor, decimals)));
    }
}
