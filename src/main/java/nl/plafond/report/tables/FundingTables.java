package nl.plafond.report.tables;

import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;

/**
 * Writes what empty places cost, and whom, as a CSV file: days of vacancy, what is paid for it, what it makes of the result
 * of the providers, and the surcharge at which they would break even, as a part of the price.
 *
 * <p>A service without places that is paid per etmaal has no rows.
 */
final class FundingTables {
    private final RunView reading;
    private final Findings withFew;
    private final OwnRows own;

    FundingTables(RunView reading, OwnRows own) {
        this.own = own;
        this.reading = reading;
        withFew = reading.findings().withFew();
    }

    void write(OutputSink cabinet, String name) {
        try (var table = new Table(
                cabinet,
                name,
                "scenario",
                "service",
                "year",
                "metric",
                "mean",
                "ci_low",
                "ci_high",
                Tables.REPLICATIONS)) {
            for (int scenario : reading.baselineFirst()) {
                for (int service : reading.services()) {
                    for (int year = 0; year < reading.years().size(); year++) {
                        if (own.touched(scenario, service)
                                && (withFew.vacancy(scenario, service, year).exists()
                                        || reading.fundedOtherwise(scenario, service))) {
                            rows(table, scenario, service, year);
                        }
                    }
                }
            }
        }
    }

    private void rows(Table table, int scenario, int service, int year) {
        var surcharge = withFew.cost(scenario, Metric.COST_SURCHARGE, service, year);
        var availability = withFew.cost(scenario, Metric.COST_AVAILABILITY, service, year);
        var result = withFew.cost(scenario, Metric.PROVIDER_RESULT, service, year);
        row(table, scenario, service, year, "vacancy", Metric.Unit.DAYS, withFew.vacancy(scenario, service, year));
        row(table, scenario, service, year, "surcharge", Metric.Unit.EURO, surcharge);
        row(table, scenario, service, year, "availability", Metric.Unit.EURO, availability);
        row(table, scenario, service, year, "provider-result", Metric.Unit.EURO, result);
        var breakEven = withFew.breakEvenSurcharge(scenario, service, year);
        row(table, scenario, service, year, "break-even-surcharge", Metric.Unit.SHARE, breakEven);
    }

    private void row(Table table, int scenario, int service, int year, String name, Metric.Unit unit, Estimate e) {
        if (e.exists()) {
            table.row(
                    reading.scenarios().get(scenario).id(),
                    reading.findings().frame().services().get(service),
                    Integer.toString(reading.years().get(year)),
                    name,
                    Figures.of(e.mean(), unit),
                    Figures.of(e.low(), unit),
                    Figures.of(e.high(), unit),
                    Figures.count(e.replications()));
        }
    }
}
