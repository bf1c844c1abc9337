package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.report.charts.PayerCharts;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** Makes the part of the report on who pays. */
final class PayersParts {
    private final Bills bills;
    private final ReportTexts words;

    PayersParts(RunView reading, ReportTexts words) {
        bills = new Bills(reading);
        this.words = words;
    }

    /** The part; empty for a region of one municipality, and without a whole year. */
    Optional<PayersPart> part() {
        if (!bills.divided() || bills.years().isEmpty()) {
            return Optional.empty();
        }
        int year = bills.lookAt();
        return Optional.of(new PayersPart(
                intro(year),
                table(year),
                Exhibit.of(new PayerCharts(bills, words).all(), words),
                new MunicipalitiesTable(bills, words).table(year)));
    }

    private List<String> intro(int year) {
        if (levels().are()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        sentences.add(words.say("payers.intro.total", year, bills.amount(bills.alone(), bills.region(), year, words)));
        int most = bills.mostVariable(year);
        bills.together()
                .ifPresent(together -> sentences.add(words.say(
                        "payers.intro.swing",
                        bills.municipality(most, words),
                        bills.swing(bills.alone(), most, year, words),
                        bills.swing(together, most, year, words),
                        bills.split(together, words))));
        return sentences;
    }

    private AssumedLevels levels() {
        return new AssumedLevels(bills.reading(), words);
    }

    private DataTable table(int year) {
        var rows = IntStream.rangeClosed(0, bills.region())
                .mapToObj(m -> new Row(
                        bills.municipality(m, words),
                        bills.splits().stream().map(s -> cell(s, m, year)).toList(),
                        m == bills.region()))
                .toList();
        return new DataTable(
                levels().above(words.say(
                        "payers.table", year, bills.reading().model().priceLevel())),
                words.say("payers.municipality"),
                bills.splits().stream().map(s -> bills.split(s, words)).toList(),
                rows);
    }

    private Cell cell(int split, int municipality, int year) {
        return Cell.of(
                bills.amount(split, municipality, year, words),
                words.say(
                        "payers.cell",
                        bills.band(split, municipality, year, words),
                        bills.swing(split, municipality, year, words)));
    }
}
