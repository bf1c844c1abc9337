package nl.plafond.report.tables;

import java.util.List;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Payers;

/**
 * Writes what each municipality pays under every way to divide the bill: in constant prices as a CSV file, and in prices of
 * the year in a Parquet file beside it.
 *
 * <p>The means of the municipalities add up to that of the region, the rows {@code all}, to the cent; those rows are the
 * same under every split.
 */
final class PayerTables {
    /** How many columns on the left are texts. */
    private static final int TEXTS = 5;

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
        var header = List.of(
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
                Tables.REPLICATIONS);
        Tables.twice(cabinet, name, TEXTS, header, (constant, years) -> {
            for (int scenario : own.paying()) {
                for (int split = 0; split < payers.splits().size(); split++) {
                    for (int municipality = 0; municipality <= payers.region(); municipality++) {
                        for (int year = 0; year < reading.years().size(); year++) {
                            double nominal =
                                    reading.model().priceFactor(reading.years().get(year));
                            row(constant, scenario, split, municipality, year, "constant", 1);
                            row(years, scenario, split, municipality, year, "nominal", nominal);
                        }
                    }
                }
            }
        });
    }

    private void row(RowSink table, int scenario, int split, int municipality, int year, String name, double prices) {
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
