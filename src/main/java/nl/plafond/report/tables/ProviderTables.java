package nl.plafond.report.tables;

import nl.plafond.report.reading.ProviderGroup;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Writes the year of each provider as a CSV file.
 *
 * <p>Services that name no providers have no rows: their figures are those of the service. The file is always there, if
 * need be with its heading only. A plafond that is not there has no row either.
 */
final class ProviderTables {
    private final RunView reading;

    ProviderTables(RunView reading) {
        this.reading = reading;
    }

    void write(OutputSink cabinet, String name) {
        try (var table = new Table(
                cabinet,
                name,
                "scenario",
                "service",
                "provider",
                "year",
                "metric",
                "mean",
                "ci_low",
                "ci_high",
                Tables.REPLICATIONS)) {
            for (int scenario : reading.baselineFirst()) {
                for (int service : reading.services()) {
                    for (int provider : ProviderGroup.named(reading, service)) {
                        years(table, scenario, provider);
                    }
                }
            }
        }
    }

    private void years(Table table, int scenario, int provider) {
        var frame = reading.findings().frame();
        var id = frame.providers().get(provider);
        for (int year = 0; year < reading.years().size(); year++) {
            for (var metric : ProviderMetric.values()) {
                var e = reading.findings().withFew().provider(scenario, metric, provider, year);
                if (e.exists()) {
                    table.row(
                            reading.scenarios().get(scenario).id(),
                            frame.services().get(id.service()),
                            id.id(),
                            Integer.toString(reading.years().get(year)),
                            metric.id(),
                            Figures.of(e.mean(), metric.unit()),
                            Figures.of(e.low(), metric.unit()),
                            Figures.of(e.high(), metric.unit()),
                            Figures.count(e.replications()));
                }
            }
        }
    }
}
