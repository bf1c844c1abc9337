package nl.plafond.report.tables;

import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Payers;

/**
 * Writes what each municipality pays under every way to divide the bill as a CSV file, in constant prices and in prices of
 * the year.
 *
 * <p>The means of the municipalities add up to that of the region, the rows {@code all}, to the cent; those rows are the
 * same under every split.
 */
final class PayerTables {
    private final RunView reading;
    private final Payers payers;
    private final Bills bills;
    private final OwnRows own;

    PayerTables(RunView reading, OwnRows own) {
        this.own = own;
        this.reading = reading;
        payers = reading.findings().payers();
        bills = new Bills(reading);
    }

    void write(OutputSink cabinet, String name) {
        try (var table = new Table(
                cabinet,
                name,
                "scenario",
                "split",
                "municipality",
                "year",
                "prices",
                "mean",
                "ci_low",
                "ci_high",
                "p10",
                "p90",
                "cv",
                Tables.REPLICATIONS)) {
            for (int scenario : own.paying()) {
                for (int split = 0; split < payers.splits().size(); split++) {
                    for (int municipality = 0; municipality <= payers.region(); municipality++) {
                        for (int year = 0; year < reading.years().size(); year++) {
                            double nominal =
                                    reading.model().priceFactor(reading.years().get(year));
                            row(table, scenario, split, municipality, year, "constant", 1);
                            row(table, scenario, split, municipality, year, "nominal", nominal);
                        }
                    }
                }
            }
        }
    }

    private void row(Table table, int scenario, int split, int municipality, int year, String name, double prices) {
        var e = bills.priced(scenario, split, municipality, year, prices);
        table.row(
                reading.scenarios().get(scenario).id(),
                payers.splits().get(split),
                municipality == payers.region()
                        ? Tables.ALL
                        : reading.findings().frame().municipalities().get(municipality),
                Integer.toString(reading.years().get(year)),
                name,
                Figures.euro(e.mean()),
                Figures.euro(e.low()),
                Figures.euro(e.high()),
                Figures.euro(e.p10()),
                Figures.euro(e.p90()),
                Figures.number(payers.variation(scenario, split, municipality, year)),
                Figures.count(e.replications()));
    }
}
