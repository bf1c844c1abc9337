package nl.plafond.report.tables;

import java.nio.file.Path;
import nl.plafond.report.reading.Reading;
import nl.plafond.statistics.Payers;

/**
 * Writes what each municipality pays under every way to divide the bill as a CSV file, in constant prices and in prices of
 * the year.
 *
 * <p>The means of the municipalities add up to that of the region, the rows {@code all}, to the cent; those rows are the
 * same under every split.
 */
final class PayerTables {
    private final Reading reading;
    private final Payers payers;

    PayerTables(Reading reading) {
        this.reading = reading;
        payers = reading.findings().payers();
    }

    void write(Path file) {
        try (var table = new Table(
                file,
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
                "cv")) {
            for (int scenario : reading.baselineFirst()) {
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
        var e = payers.bill(scenario, split, municipality, year);
        double mean = payers.means(scenario, split, year, prices, 1)[municipality] / 100.0;
        double half = prices * (e.high() - e.low()) / 2;
        table.row(
                reading.scenarios().get(scenario).id(),
                payers.splits().get(split),
                municipality == payers.region()
                        ? Tables.ALL
                        : reading.findings().frame().municipalities().get(municipality),
                Integer.toString(reading.years().get(year)),
                name,
                Figures.euro(mean),
                Figures.euro(mean - half),
                Figures.euro(mean + half),
                Figures.euro(prices * e.p10()),
                Figures.euro(prices * e.p90()),
                Figures.number(payers.variation(scenario, split, municipality, year)));
    }
}
