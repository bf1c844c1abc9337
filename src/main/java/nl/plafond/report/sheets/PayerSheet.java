package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;

/** What each municipality pays under every way to divide the bill; none where there is one municipality. */
final class PayerSheet {
    private final RunView reading;
    private final ReportTexts words;
    private final Names names;
    private final Bills bills;

    PayerSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
        bills = new Bills(reading);
    }

    Optional<Sheet> sheet() {
        if (!bills.divided()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Cell>>();
        for (int split : bills.splits()) {
            for (int scenario : names.apart(reading.findings().all())) {
                for (int year = 0; year < reading.years().size(); year++) {
                    for (int municipality = 0; municipality <= bills.region(); municipality++) {
                        rows.add(row(split, scenario, year, municipality));
                    }
                }
            }
        }
        return Optional.of(new Sheet("payers", words.say("sheet.payers"), columns(), rows, 4, true));
    }

    private List<Column> columns() {
        var constant = words.say("prices.constant", reading.model().priceLevel());
        var nominal = words.say("prices.nominal");
        return List.of(
                Column.of(names.heading("split"), 34),
                Column.of(names.heading("scenario"), 36),
                Column.of(names.heading("year"), 8),
                Column.of(names.heading("municipality"), 22),
                Column.of(names.heading("days"), 16),
                Column.of(names.heading("of.mean", constant), 18),
                Column.of(names.heading("of.p10", constant), 18),
                Column.of(names.heading("of.p90", constant), 18),
                Column.of(names.heading("of.mean", nominal), 18),
                Column.of(names.heading("swing"), 18),
                Column.of(names.heading("futures"), 12));
    }

    private List<Cell> row(int split, int scenario, int year, int municipality) {
        var constant = bills.priced(scenario, split, municipality, year, 1);
        double prices = reading.model().priceFactor(reading.years().get(year));
        var nominal = bills.priced(scenario, split, municipality, year, prices);
        return List.of(
                Cell.of(bills.split(split, words)),
                names.scenario(scenario),
                names.year(year),
                Cell.of(bills.municipality(municipality, words)),
                names.days(year),
                Cell.of(constant.mean(), Form.EURO),
                Cell.of(constant.p10(), Form.EURO),
                Cell.of(constant.p90(), Form.EURO),
                Cell.of(nominal.mean(), Form.EURO),
                Cell.of(reading.findings().payers().variation(scenario, split, municipality, year), Form.SHARE),
                names.futures(constant.replications()));
    }
}
