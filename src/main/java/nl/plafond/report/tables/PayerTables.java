package nl.plafond.report.tables;

import nl.plafond.report.payers.Bills;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Payers;
import nl.plafond.vocabulary.Metric;

/**
 * Writes what each municipality pays under every way to divide the bill: in constant prices as a CSV file, and in those
 * and in prices of the year, with intervals, in a Parquet file beside it.
 *
 * <p>The means of the municipalities add up to that of the region, the rows {@code all}, to the cent; those rows are the
 * same under every split.
 */
final class PayerTables {
    private final RunView reading;
    private final Payers payers;
    private final Bills bills;
    private final OwnRows own;
    private final Ids ids;

    PayerTables(RunView reading, OwnRows own) {
        this.own = own;
        this.reading = reading;
        payers = reading.findings().payers();
        bills = new Bills(reading);
        ids = new Ids(reading);
    }

    void write(OutputSink cabinet) {
        var header = "scenario,split,municipality,year,prices,mean,ci_low,ci_high,p10,p90,cv," + Tables.REPLICATIONS;
        Tables.twice(cabinet, "payers", header, (constant, years) -> {
            for (int scenario : own.paying()) {
                for (int split = 0; split < payers.splits().size(); split++) {
                    for (int municipality = 0; municipality <= payers.region(); municipality++) {
                        for (int year : ids.years()) {
                            double nominal =
                                    reading.model().priceFactor(reading.years().get(year));
                            row(constant.and(years), scenario, split, municipality, year, Tables.CONSTANT, 1);
                            row(years, scenario, split, municipality, year, Tables.NOMINAL, nominal);
                        }
                    }
                }
            }
        });
    }

    private void row(RowSink table, int scenario, int split, int municipality, int year, String name, double prices) {
        var e = bills.priced(scenario, split, municipality, year, prices);
        table.row(
                ids.scenario(scenario),
                payers.splits().get(split),
                municipality == payers.region()
                        ? Ids.ALL
                        : reading.findings().frame().municipalities().get(municipality),
                ids.year(year),
                name,
                Figures.each(Metric.Unit.EURO, e.mean(), e.low(), e.high(), e.p10(), e.p90()),
                Figures.number(payers.variation(scenario, split, municipality, year)),
                e.replications());
    }
}
