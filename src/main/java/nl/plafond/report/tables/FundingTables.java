package nl.plafond.report.tables;

import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Metric.Unit;

/**
 * Writes what empty places cost, and whom, as a CSV file, with intervals as a Parquet file: days of vacancy, what is paid for it, what it makes of the result
 * of the providers, and the surcharge at which they would break even, as a part of the price.
 *
 * <p>A service without places that is paid per etmaal has no rows.
 */
final class FundingTables {
    private final RunView reading;
    private final Findings withFew;
    private final OwnRows own;
    private final Ids ids;

    FundingTables(RunView reading, OwnRows own) {
        this.own = own;
        this.reading = reading;
        withFew = reading.findings().withFew();
        ids = new Ids(reading);
    }

    void write(OutputSink cabinet) {
        var header = "scenario,service,year,metric,mean,ci_low,ci_high," + Tables.REPLICATIONS;
        Tables.twice(cabinet, "funding", header, (core, whole) -> {
            var table = core.and(whole);
            for (int scenario : reading.baselineFirst()) {
                for (int service : reading.services()) {
                    for (int year : ids.years()) {
                        if (own.touched(scenario, service)
                                && (withFew.vacancy(scenario, service, year).exists()
                                        || reading.fundedOtherwise(scenario, service))) {
                            rows(new Place(table, scenario, service, year));
                        }
                    }
                }
            }
        });
    }

    /** Where rows go, and what they are about. */
    private record Place(RowSink table, int scenario, int service, int year) {}

    private void rows(Place of) {
        row(of, "vacancy", Unit.DAYS, withFew.vacancy(of.scenario(), of.service(), of.year()));
        row(of, "surcharge", Unit.EURO, cost(of, Metric.COST_SURCHARGE));
        row(of, "availability", Unit.EURO, cost(of, Metric.COST_AVAILABILITY));
        row(of, "provider-result", Unit.EURO, cost(of, Metric.PROVIDER_RESULT));
        var breakEven = withFew.breakEvenSurcharge(of.scenario(), of.service(), of.year());
        row(of, "break-even-surcharge", Unit.SHARE, breakEven);
    }

    private Estimate cost(Place of, Metric metric) {
        return withFew.cost(of.scenario(), metric, of.service(), of.year());
    }

    private void row(Place of, String name, Unit unit, Estimate e) {
        if (e.exists()) {
            of.table()
                    .row(
                            ids.scenario(of.scenario()),
                            ids.service(of.service()),
                            ids.year(of.year()),
                            name,
                            Figures.mean(e, unit),
                            e.replications());
        }
    }
}
